// What would leave, from the register as read: the report that is due now, or every reason against it (AM-39).
import { describe, expect, it } from 'vitest';
import { docxText } from '#docx/docx-text';
import { civilDate } from '#rules/dates/civil-date';
import { prepareReport } from '../../sync/finance/prepare.ts';
import { CLOSED, gone, HALL, REPORT } from './due-report.ts';
import { bookWith, HELD } from './form-book.ts';
import { DRAFT_LINE, shortReport, shortSource } from './short-report.ts';

type Texts = Readonly<Record<string, string>>;

const SECOND = { ...REPORT, number: '70', date: '2026-09-22' };
const WHOLE = shortReport();

interface Given {
  readonly documents?: readonly Texts[];
  readonly journal?: readonly Texts[];
  readonly conference?: Texts;
  readonly template?: Uint8Array;
  readonly today?: string;
}

const prepared = ({
  documents = [],
  journal = [],
  conference = {},
  template = WHOLE,
  today = '2026-09-24',
}: Given = {}) => {
  const { book } = bookWith({
    documents,
    conferences: [{ ...HALL, ...conference }],
    journal: [CLOSED, ...journal],
  });
  return prepareReport(book, template, civilDate(today));
};
async function report(given: Given = {}) {
  const made = await prepared(given);
  if (!made.ok) throw new Error(JSON.stringify(made.problems));
  return made.report;
}
async function told(given: Given): Promise<string[]> {
  const made = await prepared(given);
  return made.ok ? [] : made.problems.map(({ tab, message }) => `${tab}: ${message}`);
}
const namesOf = ({ files }: { readonly files: readonly { readonly name: string }[] }): string[] =>
  files.map(({ name }) => name);

describe('without number and day', () => {
  it('it is a draft', async () => {
    const draft = await report();
    expect(draft).toMatchObject({
      conference: HELD.code,
      outcome: 'draft',
      title: 'Dự thảo Báo cáo kết quả',
      number: null,
      date: null,
      done: false,
    });
    expect(draft.key).toMatch(/^HN-2026-1·gửi báo cáo·[0-9a-f]{12}$/);
    expect(draft.files.map(({ name, mimeType }) => [name, mimeType.split('.').pop()])).toEqual([
      ['DuThao_BC_ket-qua-doi-thoai_2026.docx', 'document'],
      ['DuThao_BC_ket-qua-doi-thoai_2026.xlsx', 'sheet'],
    ]);
    expect(docxText(draft.files[0]?.bytes ?? new Uint8Array())).toContain('DỰ THẢO');
  });

  it('is the same on another day, another with other wording, and done once it was carried', async () => {
    const { key } = await report();
    expect((await report({ today: '2026-09-25' })).key).toBe(key);
    const template = shortReport(`${shortSource}\nThêm`);
    expect((await report({ template })).key).not.toBe(key);
    expect((await report({ conference: { venue: 'Nhà văn hóa' } })).key).not.toBe(key);
    expect((await report({ journal: [gone(null, key)] })).done).toBe(true);
    expect((await report({ journal: [gone(null, key, 'intended')] })).done).toBe(false);
  });
});

describe('with number and day', () => {
  it('it leaves under them', async () => {
    const issued = await report({ documents: [REPORT] });
    expect(issued).toMatchObject({
      outcome: 'pushed',
      title: 'Báo cáo số 61/BC-UBND ngày 21/9/2026',
      number: '61/BC-UBND',
      date: '2026-09-21',
      done: false,
    });
    expect(namesOf(issued)).toEqual([
      'BC_ket-qua-doi-thoai_2026.docx',
      'BC_ket-qua-doi-thoai_2026.xlsx',
    ]);
    const text = docxText(issued.files[0]?.bytes ?? new Uint8Array());
    expect(text).toContain('Số: 61/BC-UBND, ngày 21 tháng 9 năm 2026');
    // Its wording is the paper's that left: new wording of the template makes no other report of it.
    const template = shortReport(`${shortSource}\nThêm`);
    expect((await report({ documents: [REPORT], template })).key).toBe(issued.key);
    expect((await report({ documents: [REPORT], today: '2026-09-25' })).key).toBe(issued.key);
  });

  it('it is done where exactly this has left', async () => {
    const { key } = await report({ documents: [REPORT] });
    const journal = [gone('61/BC-UBND', key)];
    const again = await report({ documents: [REPORT], journal });
    expect(again).toMatchObject({ outcome: 'pushed', done: true, key });
  });

  it('where it left and said something else, the draft of a supplement is made', async () => {
    const journal = [gone('61/BC-UBND')];
    const supplement = await report({ documents: [REPORT], journal });
    expect(supplement).toMatchObject({ outcome: 'draft', number: null, done: false });
    expect(namesOf(supplement)[0]).toBe('DuThao_BC_bo-sung_ket-qua-doi-thoai_2026.docx');
    // An intent alone has carried nothing.
    const intended = [gone('61/BC-UBND', 'other', 'intended')];
    expect((await report({ documents: [REPORT], journal: intended })).outcome).toBe('pushed');
  });

  it('the latest of several leaves, and counts those before it', async () => {
    const documents = [SECOND, REPORT];
    const journal = [gone('61/BC-UBND')];
    const second = await report({ documents, journal });
    expect(second).toMatchObject({ outcome: 'pushed', number: '70/BC-UBND', date: '2026-09-22' });
    expect(namesOf(second)[0]).toBe('BC_bo-sung_ket-qua-doi-thoai_2026.docx');
    const template = shortReport(`${shortSource}\nSau {{báo_cáo_gần_nhất}}`);
    const [cover] = (await report({ documents, journal, template })).files;
    expect(docxText(cover?.bytes ?? new Uint8Array())).toContain('Sau Báo cáo số 61/BC-UBND');
    const third = await report({ documents, journal: [...journal, gone('70/BC-UBND')] });
    expect(namesOf(third)[0]).toBe('DuThao_BC_bo-sung_ket-qua-doi-thoai_2026_lan-2.docx');
  });
});

describe('a report that may not leave', () => {
  const noDraftMark = shortReport(shortSource.replace(DRAFT_LINE, ''));
  const number = { documents: [REPORT] };

  it.each<[string, Given, readonly string[]]>([
    ['whose conference was not held', { conference: { held: '' } }, ['Hội nghị: Hội nghị chưa']],
    ['whose list is not closed', { conference: { code: 'HN-2026-2' } }, ['Hội nghị: Chưa chốt']],
    [
      'on a Sunday',
      { documents: [{ ...REPORT, date: '2026-09-20' }] },
      ['Văn bản đi: Ngày 20/9/2026 (Chủ nhật)'],
    ],
    ['on another day than the form says', { conference: { time: '9:00' } }, ['Biểu Sở Tài chính:']],
    ['whose template lost a word', { template: noDraftMark }, ['Mẫu D22: Mẫu không in chữ DỰ']],
    [
      'with a blank, told by what should stand there',
      { ...number, conference: { venue: '' } },
      ['Nội dung báo cáo: Báo cáo đã có số, ngày nhưng còn để trống “địa điểm”'],
    ],
    [
      'with a blank that a cell explains is told at the cell alone',
      { ...number, conference: { venue: '', time: '9:00' } },
      ['Biểu Sở Tài chính:'],
    ],
    [
      'with a faulty template is told of the cells and the template',
      { template: noDraftMark, conference: { time: '9:00' } },
      ['Biểu Sở Tài chính:', 'Mẫu D22:'],
    ],
  ])('%s', async (_what, given, words) => {
    expect(await told(given)).toEqual(
      words.map((start): unknown =>
        expect.stringMatching(new RegExp(`^${start.replace(/[()]/g, '\\$&')}`)),
      ),
    );
  });
});
