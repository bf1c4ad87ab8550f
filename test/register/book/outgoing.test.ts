// The rows of “Văn bản đi” judged on a day: which documents count, and under which number.
import { describe, expect, it } from 'vitest';
import { casesIn, outgoingOf } from '#register/book/outgoing';
import { civilDate } from '#rules/dates/civil-date';
import { bookOf } from '../../jobs/paper.ts';
import { judged, REPLY, REPORT, HELD, TODAY, type Rows, type Texts } from './outgoing-rows.ts';

it.each<[string | null, readonly string[]]>([
  [null, []],
  ['', []],
  [' , ;\n', []],
  ['A', ['A']],
  [' A,B; C\nD ', ['A', 'B', 'C', 'D']],
  ['A–1;\u200bA\u20112', ['A-1', 'A-2']],
])('the cases in %j are %j', (text, cases) => {
  expect(casesIn(text)).toEqual(cases);
});

describe('a document as it counts (AM-39)', () => {
  it.each([
    ['Đã phát hành', {}, false],
    ['Đã gửi', { sentOn: '2026-09-25', sentBy: 'Bưu chính' }, true],
  ])('%s: its number, day, and whether it was sent', (state, more, sent) => {
    expect(judged([{ ...REPLY, state, ...more }])[0]?.issued).toEqual({
      kind: 'D16',
      number: '31/VHXH',
      date: '2026-09-25',
      sent,
    });
  });

  it.each<[string, Texts]>([
    ['is a draft', { state: 'Dự thảo' }],
    ['lacks its day', { date: '' }],
    ['lacks its number', { number: '' }],
    ['has no number in its cell', { number: 'chưa có' }],
    ['bears a doubt', { case: 'AQ-2026-0009' }],
  ])('is none where the row %s', (_what, row) => {
    expect(judged([{ ...REPLY, ...row }])[0]?.issued).toBeNull();
  });

  it('is none of a row that came after the reading', () => {
    const book = bookOf({ documents: [REPLY] }, TODAY);
    const outgoing = outgoingOf(book, civilDate(TODAY));
    const [row] = book.tabs.documents.rows;
    if (row === undefined) throw new Error('no row');
    expect(outgoing.issued({ ...row })).toBeNull();
    expect(outgoing.faults({ ...row })).toEqual([]);
    expect(outgoing.today).toBe(TODAY);
  });
});

describe('a number without its symbol', () => {
  const RULED = { settings: { replySignedBy: 'UBND phường' } };
  it.each<[string, Texts, Rows, string]>([
    ['of a reply is the leading body’s (AM-12)', REPLY, {}, '31/VHXH'],
    ['of a reply that UBND signs is UBND’s', REPLY, RULED, '31/UBND-KTHT&ĐT'],
    [
      'of a letter of UBND for a body outside it is UBND’s',
      { ...REPLY, key: 'AQ-2026-0001·trả lời·1' },
      { petition: { lead: 'Thuế cơ sở 9' } },
      '31/UBND-KTHT&ĐT',
    ],
    [
      'of a reply that such a body sent itself is its own',
      REPLY,
      { petition: { lead: 'Thuế cơ sở 9' } },
      '31/TCS9',
    ],
    [
      'of such a body without a symbol is left as it is',
      REPLY,
      {
        petition: { lead: 'Kho bạc' },
        more: { bodies: [{ name: 'Kho bạc', kind: 'ngoài UBND' }] },
      },
      '31',
    ],
    ['while nobody leads is UBND’s', REPLY, { petition: { lead: '' } }, '31/UBND-KTHT&ĐT'],
    ['of a report is that of reports', REPORT, { more: { conferences: [HELD] } }, '31/BC-UBND'],
    [
      'of a letter of UBND is UBND’s',
      { ...REPORT, kind: 'D21 Công văn đôn đốc' },
      {},
      '31/UBND-KTHT&ĐT',
    ],
    [
      'of a report of Thuế to its superior is Thuế’s (A-II.5a.4)',
      { ...REPLY, kind: 'D20 Báo cáo xin ý kiến cấp trên' },
      { petition: { lead: 'Thuế cơ sở 9' } },
      '31/TCS9',
    ],
    [
      'of the ward’s own report on it is the ward’s (A-II.5b.4)',
      { ...REPLY, kind: 'D20 Báo cáo xin ý kiến cấp trên', key: 'HN-2026-1·xin ý kiến·1' },
      { petition: { lead: 'Thuế cơ sở 9' } },
      '31/BC-UBND',
    ],
    ['of a transfer is the leading body’s', { ...REPLY, kind: 'D07 Phiếu chuyển' }, {}, '31/VHXH'],
    [
      'of a transfer is the desk’s while nobody leads',
      { ...REPLY, kind: 'D07 Phiếu chuyển' },
      { petition: { lead: '' } },
      '31/KTHT&ĐT',
    ],
  ])('%s (AM-29)', (_what, document, rows, full) => {
    const cited = (number: string) => judged([{ ...document, number }], rows)[0]?.issued?.number;
    expect(cited('31')).toBe(full);
    expect(cited('31/XYZ')).toBe('31/XYZ');
  });

  it('begun is completed by a symbol that the office knows', () => {
    const number = (typed: string) => judged([{ ...REPLY, number: typed }])[0]?.issued?.number;
    expect(number('31/vh')).toBe('31/VHXH');
    expect(number('31/ubnd-kt')).toBe('31/UBND-KTHT&ĐT');
    expect(number('31/mttq')).toBe('31/MTTQ');
  });
});

describe('one number for two documents', () => {
  const other = (more: Texts) => ({ ...REPLY, title: 'Văn bản kia', date: '2026-09-24', ...more });
  it.each<[string, Texts, boolean]>([
    ['of one body in one year', {}, true],
    ['written out as well', { number: '31/VHXH' }, true],
    ['in small letters as well', { number: '31/vhxh' }, true],
    ['of another year', { date: '2025-09-24' }, false],
    ['of another number', { number: '32' }, false],
    ['of another body', { number: '31/TCS9' }, false],
    ['of UBND', { number: '31/BC-UBND' }, false],
    ['of a draft that was dropped', { state: 'Hủy dự thảo' }, false],
    ['without a day', { date: '' }, false],
    ['that cannot be read', { number: '31/?' }, false],
  ])('%s: told at both, %j', (_what, row, told) => {
    const [first, second] = judged([REPLY, other(row)]);
    expect(first?.kinds.includes('doubled')).toBe(told);
    expect(second?.kinds.includes('doubled')).toBe(told);
  });

  it('names what the other is called, by its kind where it has no title', () => {
    const message = (row: Texts) => judged([REPLY, other(row)])[0]?.faults[0]?.message;
    expect(message({})).toContain('“Văn bản kia”');
    expect(message({ title: '' })).toContain('“D16 Công văn trả lời kiến nghị”');
  });

  it('all documents of UBND share one register, whatever their symbols', () => {
    const letter = { ...REPORT, kind: 'D21 Công văn đôn đốc', number: '61', case: '' };
    const rows = judged([{ ...REPORT, number: '61/BC-UBND' }, letter], {
      more: { conferences: [HELD] },
    });
    expect(rows.map((row) => row.kinds)).toEqual([['doubled'], ['doubled']]);
  });
});
