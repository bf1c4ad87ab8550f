// What the tables of terms say at their edges: first and last year, equal days, days off at a fixed day, words.
import { describe, expect, it } from 'vitest';
import { OFFICIAL_CALENDAR, buildCalendar } from '#rules/calendar/calendar';
import { civilDate } from '#rules/dates/civil-date';
import {
  type Deadline,
  NotCovered,
  deadlinesFor,
  explainDeadline,
  fixedDeadline,
  lastNoticeOfYear,
  termDeadline,
} from '#rules/deadlines/all';
import { type FixedClause, fixedRow } from '#rules/deadlines/fixed-days';
import { fixedIn, termFrom } from '#rules/deadlines/within-plans';

const cal = OFFICIAL_CALENDAR;

describe('a year that the plans do not speak of', () => {
  it.each<[number, string]>([
    [1899, 'Không có quy định cho năm 1899.'],
    [1900, 'Hai Kế hoạch áp dụng từ ngày 01/01/2026, không có quy định cho ngày 31/12/1900.'],
    [2025, 'Hai Kế hoạch áp dụng từ ngày 01/01/2026, không có quy định cho ngày 31/12/2025.'],
    [2026.5, 'Không có quy định cho năm 2026.5.'],
    [NaN, 'Không có quy định cho năm NaN.'],
    [10_000, 'Không có quy định cho năm 10000.'],
  ])('%d is refused: %s', (year, message) => {
    const refused = (): unknown => fixedRow('B-IV.2.2', year);
    expect(refused).toThrow(NotCovered);
    expect(refused).toThrow(new NotCovered(message));
  });

  it.each([2026, 2027, 9999])('%i is none of them', (year) => {
    expect(fixedRow('B-IV.2.2', year).words(year)).toBe(`trước ngày 05/12/${year}`);
  });

  it('is named as a year where a year was asked for', () => {
    expect(() => deadlinesFor({ year: 2025 }, cal)).toThrow(
      new NotCovered('Hai Kế hoạch áp dụng từ năm 2026, không có quy định cho năm 2025.'),
    );
  });
});

describe('a term, or none where the plans do not reach', () => {
  it.each<[FixedClause, number, string | null]>([
    ['A-II.1.4', 2025, null],
    ['A-II.1.4', 2026, '2026-04-14'],
    ['A-II.1.4', 2027, null],
    ['A-II.1.3', 2026, null],
    ['A-II.1.3', 2027, '2027-02-12'],
    ['B-PL.V.1', 2026, null],
    ['B-PL.V.1', 2027, '2027-12-31'],
    ['B-PL.V.1', 2028, null],
    ['B-IV.2.2', 10_000, null],
  ])('%s in %i: %s', (clause, year, due) => {
    expect(fixedIn(cal, clause, year)?.due ?? null).toBe(due);
  });

  it.each([
    [null, null],
    ['2025-12-31', null],
    ['2026-01-01', '2026-01-12'],
    ['2026-09-17', '2026-09-28'],
  ])('A-II.5a.5 counted from %s: %s', (day, due) => {
    const found = termFrom(cal, 'A-II.5a.5', day === null ? null : civilDate(day));
    expect(found?.due ?? null).toBe(due);
  });

  it('hides no fault of another kind', () => {
    const broken = { ...cal, isRestDay: undefined, year: undefined } as unknown as typeof cal;
    expect(() => fixedIn(broken, 'B-IV.2.2', 2026)).toThrow(TypeError);
    expect(() => termFrom(broken, 'A-II.5a.5', civilDate('2026-09-17'))).toThrow(TypeError);
  });
});

describe('a fixed day (AM-02)', () => {
  const off = (...days: readonly string[]): ReturnType<typeof buildCalendar> =>
    buildCalendar(
      days.map((day) => ({
        date: civilDate(day),
        kind: 'Nghỉ lễ' as const,
        name: 'Tết',
        document: 'TB 1',
        confirmed: true,
      })),
    );

  it('that is worked leaves nothing out', () => {
    const { due, anchor, skipped, worked } = fixedDeadline(cal, 'B-IV.2.2', 2026);
    expect([due, anchor, skipped, worked]).toEqual(['2026-12-04', '2026-12-04', [], []]);
  });

  it('that is a day off names what was jumped over and nothing worked', () => {
    const { due, anchor, skipped, worked } = fixedDeadline(off('2028-02-14'), 'A-II.1.3', 2028);
    expect([due, anchor, worked]).toEqual(['2028-02-11', '2028-02-14', []]);
    expect(skipped.map(({ date }) => date)).toEqual(['2028-02-14']);
  });

  it.each([
    ['of a confirmed year', cal, 2026, false],
    ['of a year not confirmed', cal, 2028, true],
    ['that moves back in a confirmed year', cal, 2027, false],
  ])('%s is provisional or not', (_what, calendar, year, provisional) => {
    expect(fixedDeadline(calendar, 'B-IV.2.2', year).provisional).toBe(provisional);
  });
});

describe('the order of the list', () => {
  it('is by day, and of one day that of the tables: fixed days, the conference, the receipt', () => {
    const query = { conference: civilDate('2026-09-17'), received: civilDate('2026-09-17') };
    expect(deadlinesFor(query, cal).map(({ due, clause }) => `${due} ${clause}`)).toEqual([
      '2026-04-14 A-II.1.4',
      '2026-06-30 B-PL.III.1',
      '2026-08-04 A-II.2.4',
      '2026-08-18 A-II.2.7',
      '2026-08-24 A-II.3.4',
      '2026-09-08 A-III.1.1',
      '2026-09-14 A-I.2.4',
      '2026-09-21 A-III.5.8',
      '2026-09-23 A-III.2.6',
      '2026-09-24 A-III.2.1',
      '2026-09-28 A-II.5a.5',
      '2026-09-28 A-III.2.3',
      '2026-09-28 A-II.5b.1',
      '2026-09-30 A-III.5.6',
      '2026-10-07 A-II.5b.5',
      '2026-10-08 A-II.5a.6',
      '2026-10-09 A-II.5c.1',
      '2026-11-05 B-IV.2.1',
      '2026-11-10 B-IV.1.1',
      '2026-11-18 A-II.4.13',
      '2026-12-04 B-IV.2.2',
      '2026-12-04 A-II.2.10',
      '2026-12-31 B-PL.I.1',
    ]);
  });
});

it.each([
  ['notice', 'Ngày cuối niêm yết Thông báo để còn tổ chức Hội nghị trong năm', -30],
  ['postponable', 'Ngày tổ chức Hội nghị muộn nhất còn hoãn được trong năm', -19],
] as const)('the end of the year in words (AM-41): %s', (which, name, days) => {
  const deadline: Deadline = lastNoticeOfYear(cal, 2026)[which];
  expect(deadline).toMatchObject({
    name,
    days,
    default: true,
    anchor: '2026-12-31',
    anchorWords: 'ngày làm việc cuối cùng của năm',
  });
});

describe('a day left out is told with its reason', () => {
  const told = (why: string): string => {
    const deadline = termDeadline(cal, 'A-II.5a.5', civilDate('2026-09-17'));
    const skipped = [{ date: civilDate('2026-09-21'), why }];
    return /không tính (.*?)\);/.exec(explainDeadline({ ...deadline, skipped }))?.[1] ?? '';
  };
  it.each([
    ['Nghỉ Quốc khánh (TB 1)', '21/9/2026 nghỉ Quốc khánh theo TB 1'],
    ['Nghỉ (bù) Quốc khánh (TB 1)', '21/9/2026 nghỉ (bù) Quốc khánh theo TB 1'],
    ['Nghỉ (bù) Quốc khánh', '21/9/2026 nghỉ (bù) Quốc khánh'],
    ['Nghỉ Quốc khánh', '21/9/2026 nghỉ Quốc khánh'],
  ])('“%s”: %s', (why, words) => {
    expect(told(why)).toBe(words);
  });
});
