// The duties of a year and of people's rights, the portal's review, what makes one duty of a day's work.
import { describe, expect, it } from 'vitest';
import { civilDate } from '#rules/dates/civil-date';
import type { Work } from '../../../apps-script/jobs/conference/meeting/work.ts';
import { sentFor } from '../../../apps-script/jobs/duties/milestone.ts';
import { dutiesOfMeeting, reviewOfPortal } from '../../../apps-script/jobs/duties/of-meeting.ts';
import { dutiesOfRights } from '../../../apps-script/jobs/duties/of-rights.ts';
import { dutiesOfYear, planDeadline } from '../../../apps-script/jobs/duties/of-year.ts';
import { contextAt, type Tabs } from '../context.ts';
import { milestone } from '../states.ts';

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

describe('a request about personal data', () => {
  const asked = { kind: 'Xóa', receivedAt: '2026-09-10', unit: 'DV-0001' };
  const duties = (row: Row) => dutiesOfRights(contextAt({ rights: [row] }));
  const titles = (row: Row) => duties(row).map(({ title }) => title.split(' yêu cầu')[0]);

  it('is acknowledged and answered, each by its own day', () => {
    const [first, second] = duties(asked);
    expect([first?.title, second?.title]).toEqual([
      'Phản hồi đã nhận yêu cầu về dữ liệu cá nhân (Xóa)',
      'Trả lời yêu cầu về dữ liệu cá nhân (Xóa)',
    ]);
    expect(first?.case).toBe('DV-0001');
    expect(first?.steps[0]).toContain('dòng nhận ngày 10/9/2026 của DV-0001');
    expect(first?.mark).not.toBe(second?.mark);
  });

  it.each<[string, Row, string[]]>([
    ['answered only, once it is acknowledged', { acknowledgedOn: '2026-09-11' }, ['Trả lời']],
    ['no more once it is done', { doneOn: '2026-09-11' }, []],
    ['nothing without a kind', { kind: '' }, []],
    ['nothing without its day', { receivedAt: '' }, []],
  ])('%s', (_, more, left) => {
    expect(titles({ ...asked, ...more })).toEqual(left);
  });

  it('of nobody named it is about the data', () => {
    const [first] = duties({ kind: asked.kind, receivedAt: asked.receivedAt });
    expect(first?.case).toBe('dữ liệu cá nhân');
    expect(first?.steps[0]).toMatch(/10\/9\/2026$/);
  });

  it('an extension moves the day of the answer alone', () => {
    const [before, after] = ['', '2026-10-15'].map((extendedTo) =>
      duties({ ...asked, extendedTo }),
    );
    expect(after?.[0]?.deadline.due).toBe(before?.[0]?.deadline.due);
    expect(after?.[1]?.deadline.due).toBe('2026-10-15');
  });

  it('a last day that is off is worked to the day before', () => {
    for (const { deadline } of Array.from({ length: 7 }, (_, n) =>
      duties({ ...asked, receivedAt: `2026-09-${String(n + 10)}` }),
    ).flat()) {
      const weekend = [6, 0].includes(new Date(`${deadline.due}T00:00Z`).getUTCDay());
      expect(deadline.workBy !== null).toBe(weekend);
      if (deadline.workBy !== null) expect(deadline.workBy < deadline.due).toBe(true);
    }
  });
});

describe('the review of the portal (A-III.5.3)', () => {
  const review = (rows: readonly Row[], at = '2026-09-25') =>
    reviewOfPortal(contextAt({ publicity: rows }, `${at}T08:00`))[0];
  const POSTED = { postedOn: '2026-08-31', byWhom: 'Tổ một' };

  it.each<[string, readonly Row[], boolean]>([
    ['something stands there from a month before', [POSTED], true],
    ['nothing does yet', [{ postedOn: '2026-09-01' }], false],
    ['nothing at all', [{}], false],
  ])('is owed where %s', (_, rows, is) => {
    expect(review(rows) !== undefined).toBe(is);
  });

  it.each<[string, Row, boolean]>([
    ['something is posted', { postedOn: '2026-09-01' }, true],
    ['it was looked through', { postedOn: '2026-08-31', reviewedOn: '2026-09-30' }, true],
    ['that was the month before', { postedOn: '2026-08-31', reviewedOn: '2026-08-31' }, false],
  ])('is done in the month in which %s', (_, row, done) => {
    expect(review([POSTED, row])?.done).toBe(done);
  });

  it('by the last working day of the month, with who posts', () => {
    expect(review([POSTED], '2026-10-02')).toMatchObject({
      case: '2026-10',
      deadline: { due: '2026-10-30', anchor: '2026-10-31' },
      copies: ['Tổ một'],
    });
  });
});

describe('a day’s work for a conference is one duty', () => {
  const { deadline } = milestone();
  const work = (title: string, more: Partial<Work> = {}): Work =>
    ({ conference: 'HN-2026-1', title, owner: null, deadline, ...more }) as Work;

  it('by its name where it is one piece, else by their number', () => {
    const [one] = dutiesOfMeeting([work('Giấy mời')]);
    expect(one).toMatchObject({
      title: 'Giấy mời',
      steps: ['Giấy mời – Phòng Kinh tế, Hạ tầng và Đô thị'],
      copies: [],
    });
    const [two] = dutiesOfMeeting([work('Giấy mời'), work('Băng rôn', { owner: 'Tổ một' })]);
    expect(two).toMatchObject({
      title: '02 việc chuẩn bị, công khai của Hội nghị',
      steps: ['Giấy mời – Phòng Kinh tế, Hạ tầng và Đô thị', 'Băng rôn – Tổ một'],
      copies: ['Tổ một'],
      deadline: { default: true },
    });
  });

  it('of each day and each conference apart', () => {
    const later = { deadline: { ...deadline, due: civilDate('2026-09-29') } };
    const found = dutiesOfMeeting([
      work('a'),
      work('b', later),
      work('c', { conference: 'HN-2026-2' }),
    ]);
    expect(found.map(({ title }) => title)).toEqual(['a', 'b', 'c']);
    expect(dutiesOfMeeting([])).toEqual([]);
  });
});
