// A plan of next year with other words and another number: what was judged under the earlier one stays as it was.
import { describe, expect, it } from 'vitest';
import { OFFICIAL_CALENDAR } from '#rules/calendar/calendar';
import { citeClause } from '#rules/clauses/cite';
import { PLANS, planOf, type Plan } from '#rules/clauses/plans';
import { CLAUSE_QUOTES, quoteOf } from '#rules/clauses/quotes';
import { civilDate, localDateTime } from '#rules/dates/civil-date';
import { NotCovered } from '#rules/dates/dated';
import { explainDeadline, termDeadline } from '#rules/deadlines/all';
import { decideClosing } from '#rules/conference/quorum';
import { QUORUM_MINIMUMS } from '#rules/conference/minimums';
import { TERMS, termRow, type TermRow } from '#rules/deadlines/terms';

const ended = { to: civilDate('2026-12-31') };
const next = { from: civilDate('2027-01-01'), to: null };

const plans: readonly Plan[] = [
  ...PLANS.map((plan) => (plan.series === 'A' ? { ...plan, ...ended } : plan)),
  { id: 'A-2027', series: 'A', name: 'Kế hoạch đối thoại năm 2027', ...next },
];
const quotes = {
  ...CLAUSE_QUOTES,
  'A-2027': { 'A-II.2.4': 'chậm nhất 20 ngày làm việc trước ngày diễn ra Hội nghị' },
} as const;
const terms: readonly TermRow[] = TERMS.flatMap((row): TermRow[] =>
  row.clause === 'A-II.2.4'
    ? [
        { ...row, ...ended },
        { ...row, ...next, days: -20, workByDays: null },
      ]
    : [row],
);
const minimums = QUORUM_MINIMUMS.flatMap((row) => [
  { ...row, ...ended },
  { ...row, ...next, registrants: 20 },
]);

const calendar = OFFICIAL_CALENDAR;
const conference2026 = civilDate('2026-09-17');
const conference2027 = civilDate('2027-09-16');

describe('a second plan with other words for A-II.2.4 and a shorter term', () => {
  it.each([
    ['2026-01-01', 'A-2026', 'trước 30 ngày làm việc diễn ra Hội nghị', -30],
    ['2026-12-31', 'A-2026', 'trước 30 ngày làm việc diễn ra Hội nghị', -30],
    ['2027-01-01', 'A-2027', 'chậm nhất 20 ngày làm việc trước ngày diễn ra Hội nghị', -20],
  ])('on %s the clause belongs to %s: “%s”, %i days', (text, id, words, days) => {
    const day = civilDate(text);
    const plan = planOf('A-II.2.4', day, plans);
    expect(plan.id).toBe(id);
    expect(quoteOf('A-II.2.4', plan.id, quotes)).toBe(words);
    expect(termRow('A-II.2.4', day, terms).days).toBe(days);
  });

  it('leaves a conference of the first plan its notice day, its explanation and its judgement', () => {
    const before = termDeadline(calendar, 'A-II.2.4', conference2026);
    const after = termDeadline(calendar, 'A-II.2.4', conference2026, terms);
    expect(after).toEqual(before);
    expect(explainDeadline(after, plans)).toBe(explainDeadline(before));
    const closing = {
      at: localDateTime('2026-08-21T17:00'),
      registrants: 15,
      petitions: 5,
      allPetitions: 5,
    };
    expect(decideClosing(closing, 0, minimums)).toMatchObject({
      branch: 'B1',
      because: expect.stringContaining('mục II.3 Kế hoạch đối thoại.'),
    });
    const later = { ...closing, at: localDateTime('2027-08-20T17:00') };
    expect(decideClosing(later, 0, minimums)).toMatchObject({ branch: 'B2' });
  });

  it('counts and cites a conference of its own year by itself', () => {
    const deadline = termDeadline(calendar, 'A-II.2.4', conference2027, terms);
    expect(deadline.days).toBe(-20);
    expect(explainDeadline(deadline, plans)).toContain(
      '20 ngày làm việc trước ngày tổ chức Hội nghị 16/9/2027',
    );
    expect(explainDeadline(deadline, plans)).toContain('mục II.2 Kế hoạch đối thoại năm 2027');
  });

  it('is the one cited where no day is named, and says nothing of the other series', () => {
    expect(citeClause('A-II.2.4', null, plans)).toBe('mục II.2 Kế hoạch đối thoại năm 2027');
    expect(citeClause('A-II.2.4', null, [...plans].reverse())).toBe(
      'mục II.2 Kế hoạch đối thoại năm 2027',
    );
    expect(citeClause('B-IV.2.2', conference2027, plans)).toBe('mục IV.2 Kế hoạch 41-NQ/TW');
  });

  it('has no words for a clause that it does not have', () => {
    expect(quoteOf('A-II.3.1', 'A-2027', quotes)).toBeNull();
  });

  it('does not reach back before the plans: no name is guessed', () => {
    const before = (): string => citeClause('A-II.2.4', civilDate('2025-12-31'), plans);
    expect(before).toThrow(NotCovered);
    expect(before).toThrow(expect.objectContaining({ code: 'NOT_COVERED' }));
    expect(before).toThrow(
      'Hai Kế hoạch áp dụng từ ngày 01/01/2026, không có quy định cho ngày 31/12/2025.',
    );
    const gap = plans.filter(({ id }) => id !== 'A-2027');
    expect(() => citeClause('A-II.2.4', conference2027, gap)).toThrow(
      'Kế hoạch không có quy định cho ngày 16/9/2027.',
    );
  });
});
