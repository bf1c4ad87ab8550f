// What the tabs of documents hold of a petition: in the order of their days, of one day in that of their rows.
import { describe, expect, it } from 'vitest';
import { directoryOf } from '#register/book/bodies-of';
import { outgoingOf } from '#register/book/outgoing';
import { caseFilesOf, petitionFactsOf } from '#register/book/petition-facts-of';
import { civilDate } from '#rules/dates/civil-date';
import { bookOf } from '../../jobs/paper.ts';

type Texts = Readonly<Record<string, string>>;

const TODAY = '2026-10-01';
const CODE = 'AQ-2026-0001';
const OTHER = 'AQ-2026-0009';
const PETITION = {
  code: CODE,
  unit: 'DV-0001',
  name: 'Công ty A',
  title: 'Thuê đất',
  receivedAt: '2026-08-10T09:00',
  lead: 'Thuế cơ sở 9 thành phố Hải Phòng',
};
const ISSUED = {
  kind: 'D16 Công văn trả lời kiến nghị',
  case: CODE,
  title: 'Trả lời',
  state: 'Đã phát hành',
  number: '31',
  date: '2026-09-25',
};
const CAME = { case: CODE, number: '5/TCS9', date: '2026-09-25', meaning: 'Trả lời', from: '' };

interface Tabs {
  readonly documents?: readonly Texts[];
  readonly incoming?: readonly Texts[];
  readonly petition?: Texts;
  readonly snapshot?: readonly Texts[];
}

function factsOf({ documents = [], incoming = [], petition = {}, snapshot = [] }: Tabs) {
  const petitions = [
    { ...PETITION, ...petition },
    { ...PETITION, code: OTHER },
  ];
  const book = bookOf({ petitions, documents, incoming, snapshot }, TODAY);
  const [row] = book.tabs.petitions.rows;
  if (row === undefined) throw new Error('no petition');
  const files = caseFilesOf(book, outgoingOf(book, civilDate(TODAY)));
  return petitionFactsOf(row, files, directoryOf(book.tabs.bodies));
}

const numbers = (documents: readonly Texts[]): string[] =>
  factsOf({ documents }).issued.map(({ number }) => number.replace('/TCS9', ''));

describe('what was issued', () => {
  it.each([
    ['by its day, whatever the order of the rows', '33 29, 31 25, 32 28', '31 32 33'],
    ['of one day, in the order of the rows', '35 25, 31 25, 33 25', '35 31 33'],
    ['of one day among others', '36 28, 35 25, 31 25, 30 24', '30 35 31 36'],
  ])('stands %s', (_what, rows, order) => {
    const documents = rows.split(', ').map((row) => {
      const [number = '', day = ''] = row.split(' ');
      return { ...ISSUED, number, date: `2026-09-${day}` };
    });
    expect(numbers(documents).join(' ')).toBe(order);
  });

  it.each<[string, Texts, readonly string[]]>([
    ['names the petition among others', { case: `${OTHER}, ${CODE}` }, ['31']],
    ['names another', { case: OTHER }, []],
    ['is a draft', { state: 'Dự thảo' }, []],
    ['lacks its number', { number: '' }, []],
    ['lacks its date', { date: '' }, []],
    ['is dated today', { date: TODAY }, ['31']],
    ['is dated tomorrow', { date: '2026-10-02' }, []],
    ['is dated on the day of the receipt', { date: '2026-08-10' }, ['31']],
    ['is dated the day before it', { date: '2026-08-07' }, []],
  ])('%s: counts %j', (_what, document, counted) => {
    expect(numbers([{ ...ISSUED, ...document }])).toEqual(counted);
  });

  it.each([
    ['Dự thảo', false],
    ['Đã trình ký', true],
    ['Đã ký, chờ lấy số', true],
    ['Đã phát hành', false],
    ['Hủy dự thảo', false],
  ])('or lies before the signer: %s is %s', (state, submitted) => {
    expect(factsOf({ documents: [{ ...ISSUED, state }] }).submitted).toBe(submitted);
  });
});

describe('what came in', () => {
  const came = (document: Texts) => factsOf({ incoming: [{ ...CAME, ...document }] });
  it.each<[string, Texts, number]>([
    ['dated today', { date: TODAY }, 1],
    ['dated tomorrow has not come', { date: '2026-10-02' }, 0],
    ['dated on the day of the receipt', { date: '2026-08-10' }, 1],
    ['dated the day before is not about it', { date: '2026-08-09' }, 0],
    ['without a date', { date: '' }, 1],
    ['that does not say what it means', { meaning: '' }, 0],
    ['about another', { case: OTHER }, 0],
  ])('%s', (_what, document, count) => {
    expect(came(document).incoming).toHaveLength(count);
  });

  it.each<[string, Texts, Texts, readonly string[]]>([
    ['from the body that leads', {}, { from: PETITION.lead }, ['5/TCS9']],
    ['from another body', {}, { from: 'Công an phường' }, []],
    ['from nobody', {}, {}, []],
    ['of another meaning', {}, { from: PETITION.lead, meaning: 'Ý kiến chỉ đạo' }, []],
    ['without a day', {}, { from: PETITION.lead, date: '' }, []],
    ['while nobody leads', { lead: '' }, { from: PETITION.lead }, []],
  ])('%s is the answer or not (AM-12)', (_what, petition, document, answers) => {
    const { issued } = factsOf({ petition, incoming: [{ ...CAME, ...document }] });
    expect(issued.map(({ number, kind }) => [number, kind])).toEqual(
      answers.map((number) => [number, 'D16']),
    );
  });
});

const OUTSIDE = {
  scope: 'Không thuộc phạm vi giải quyết',
  scopeReason: 'Đơn khiếu nại',
  scopeBy: 'Hùng',
};

it.each<[string, Texts, boolean]>([
  ['nothing', {}, false],
  ['its unit', { unit: '' }, true],
  ['its moment', { receivedAt: '' }, true],
  ['its unit, out of scope', { unit: '', ...OUTSIDE }, false],
])('a petition that lacks %s is incomplete or not', (_what, petition, incomplete) => {
  expect(factsOf({ petition }).incomplete).toBe(incomplete);
});

describe('what staff changed since the last run', () => {
  const last = (outcome: string): Texts => ({
    code: CODE,
    cells: JSON.stringify({ 'Kết quả': outcome, 'Cơ quan chủ trì': PETITION.lead }),
  });
  it.each([
    ['is on record in the run that sees it first', 'Đang xử lý', ['objected 2026-10-01']],
    ['is told once: not where the last run saw it', 'Đơn vị chưa đồng ý', []],
  ])('%s (A-II.5c.1)', (_what, before, steps) => {
    const petition = { outcome: 'Đơn vị chưa đồng ý' };
    const { history } = factsOf({ petition, snapshot: [last(before)] });
    expect(history.map(({ of, on }) => `${of} ${String(on)}`)).toEqual(steps);
  });
});
