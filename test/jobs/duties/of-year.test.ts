// The duties of a year, and by which documents they are done (A-II.1.3, B-IV.2.2, AM-39).
import { describe, expect, it } from 'vitest';
import { sentFor } from '../../../apps-script/jobs/duties/milestone.ts';
import { dutiesOfYear, planDeadline } from '../../../apps-script/jobs/duties/of-year.ts';
import { contextAt, type Tabs } from '../context.ts';

type Row = Readonly<Record<string, string>>;
const SENT = { state: 'Đã gửi', sentBy: 'Hệ thống quản lý văn bản' };
const sent = (kind: string, date: string, more: Row = {}): Row => ({
  ...SENT,
  kind,
  number: '47/KH-UBND',
  date,
  sentOn: date,
  ...more,
});
const PLAN = 'D01 Kế hoạch Hội nghị';
const ANNUAL = 'D29 Báo cáo đánh giá hằng năm';

describe('what fulfils a duty (AM-39)', () => {
  const days = (rows: readonly Row[], where: Parameters<typeof sentFor>[2]) =>
    sentFor(contextAt({ documents: rows }, '2027-03-10T08:00'), 'plan', where);
  const [LATE, EARLY] = [
    sent(PLAN, '2026-04-10', { number: '48/KH-UBND' }),
    sent(PLAN, '2026-04-09'),
  ];

  it('the earliest day first', () => {
    expect(days([LATE, EARLY], {})).toEqual(['2026-04-09', '2026-04-10']);
  });

  it.each<[string, Row]>([
    ['has only its number', { state: 'Đã phát hành' }],
    ['is another document', { kind: ANNUAL }],
    ['has no number', { number: '' }],
  ])('not what %s', (_, more) => {
    expect(days([{ ...EARLY, ...more }], {})).toEqual([]);
  });

  it.each<[string, Row, Parameters<typeof sentFor>[2], number]>([
    ['dated in the year', {}, { year: 2026 }, 1],
    ['dated in another', {}, { year: 2027 }, 0],
    ['of the year that its case names, whenever it is dated', { case: '2025' }, { year: 2025 }, 1],
    ['and of no other', { case: '2025' }, { year: 2026 }, 0],
    ['of the conference', { case: 'HN-2026-1' }, { case: 'HN-2026-1' }, 1],
    ['of another conference', { case: 'HN-2026-2' }, { case: 'HN-2026-1' }, 0],
  ])('%s', (_, more, where, count) => {
    const known = { conferences: [{ code: 'HN-2026-1' }, { code: 'HN-2026-2' }] };
    const context = contextAt({ ...known, documents: [{ ...EARLY, ...more }] });
    expect(sentFor(context, 'plan', where)).toHaveLength(count);
  });
});

describe('the duties of a year', () => {
  const duties = (at: string, tabs: Tabs = {}) =>
    dutiesOfYear(contextAt(tabs, `${at}T08:00`)).map(
      ({ kind, case: of, done, deadline }) =>
        `${kind} ${of} ${deadline.due} ${done ? 'done' : 'owed'}`,
    );

  it('the plan, the yearly report, the calendar of the next year (A-II.1.3, A-II.1.4, B-IV.2.2)', () => {
    expect(duties('2026-03-10')).toEqual([
      'plan 2026 2026-04-14 owed',
      'annual 2026 2026-12-04 owed',
      'calendar 2027 2026-12-15 done',
    ]);
  });

  it('are done by what was sent, and the last year’s report stays owed', () => {
    expect(duties('2027-03-10', { documents: [sent(PLAN, '2027-02-03')] })).toEqual([
      'annual 2026 2026-12-04 owed',
      'plan 2027 2027-02-12 done',
      'annual 2027 2027-12-03 owed',
      'calendar 2028 2027-12-15 owed',
    ]);
    const late = sent(ANNUAL, '2027-01-15', { case: '2026' });
    expect(duties('2027-03-10', { documents: [late] })[0]).toMatch(/^plan/);
  });

  it('what the last year left undone before the office began is no duty (AM-40)', () => {
    const settings = [{ key: 'startFrom', value: '2027-01-01' }];
    expect(duties('2027-03-10', { settings })[0]).toMatch(/^plan/);
  });

  it.each([
    ['2026-04-10', '2026-04-10', 'chậm nhất 10/4/2026, ghi ở tab “Kỳ”'],
    ['2025-04-10', '2026-04-14', 'trước ngày 15/4/2026'],
  ])(
    'a day of its own typed in “Kỳ” takes the place of the plan’s in its year: %s',
    (sendBy, due, words) => {
      const { book } = contextAt({ cycles: [{ year: '2026', sendBy }] });
      expect(planDeadline(book, 2026)).toMatchObject({ due, anchorWords: words });
    },
  );

  it('a year that the plan does not speak of has none, whatever is typed', () => {
    const { book } = contextAt({ cycles: [{ year: '2025', sendBy: '2025-02-10' }] });
    expect(planDeadline(book, 2025)).toBeNull();
  });
});
