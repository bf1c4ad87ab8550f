// What is said on the very day of a term, and one working day after it.
import { civilDate, localDateTime } from '#rules/dates/civil-date';
import { standingDecision } from '#rules/conference/facts';
import { beforeAll, describe, expect, it } from 'vitest';
import { add, CONFERENCE, day, edit, registered } from '../jobs/people.ts';
import { openStage, type Played, type Stage } from '../jobs/stage.ts';

let stage: Stage;
beforeAll(async () => {
  stage = await openStage();
});

const DAILY = '      - run: daily';
const DESK = 'Phòng Kinh tế, Hạ tầng và Đô thị';
const days = (...list: readonly string[]): string => ['daily: manual', 'days:', ...list].join('\n');
const runs = (...dates: readonly string[]): string[] => dates.map((on) => day(on, '08:00', DAILY));
const MAIL = edit('bodies', { name: DESK }, { email: 'kinhte@aq.example' });
const REPORT = {
  kind: 'D22 Báo cáo kết quả tổ chức Hội nghị',
  case: 'HN-2026-1',
  title: 'Báo cáo',
  state: 'Đã gửi',
  number: '61',
  date: '2026-09-25',
  sentOn: '2026-09-25',
  sentBy: 'Bưu chính',
};
const ANSWER = {
  ...REPORT,
  kind: 'D16 Công văn trả lời kiến nghị',
  case: 'AQ-2026-0001',
  number: '15',
};

/** Held on 17/9 with one petition; the report’s term is 28/9. */
const held = (outcome: Readonly<Record<string, string>>): Promise<Played> =>
  stage.play(
    days(
      day('2026-08-03', '08:00', MAIL, add('conferences', CONFERENCE)),
      day('2026-08-10', '10:00', ...registered(15, 1, { scope: 'Trong phạm vi', lead: DESK })),
      day('2026-08-21', '18:00', DAILY),
      day(
        '2026-09-17',
        '15:00',
        edit('conferences', { code: 'HN-2026-1' }, { held: 'Có' }),
        edit('petitions', { code: 'AQ-2026-0001' }, { process: 'Đã kiểm tra', ...outcome }),
        DAILY,
      ),
    ),
  );
const SETTLED = { oralAnswer: 'Đã trả lời.', outcome: 'Đã giải quyết triệt để' };

it('a milestone says “đến hạn hôm nay” on its day, “quá hạn 01 ngày làm việc” on the next (A-III.2.3)', async () => {
  const played = await held(SETTLED);
  await played.more(days(...runs('2026-09-28', '2026-09-29')));
  const told = played.office
    .mails()
    .filter(({ subject }) => subject.startsWith('Báo cáo kết quả'))
    .map(({ subject }) => /\(([^()]*)\)$/.exec(subject)?.[1]);
  expect(told.slice(-2)).toEqual(['đến hạn hôm nay', 'quá hạn 01 ngày làm việc']);
});

it.each([
  ['2026-08-03', '03/8/2026'],
  ['2026-08-04', '04/8/2026'],
])(
  '“Việc sắp tới” on %s shows %s: the planned day on itself, then the limit (A-II.2.4)',
  async (on, shown) => {
    const { postedDesk, postedPortal, ...unposted } = CONFERENCE;
    expect(postedDesk).toBe(postedPortal);
    const played = await stage.play(
      days(day('2026-07-30', '08:00', add('conferences', unposted)), ...runs(on)),
    );
    expect(played.overview('Việc sắp tới')).toContain(`${shown}: Niêm yết`);
  },
);

describe('the supplement falls due after the first report (A-II.5c.1, AM-08)', () => {
  it.each<[string, Readonly<Record<string, string>>, readonly string[], boolean]>([
    ['one petition open at the report, nothing since', {}, [], true],
    [
      'one answered after it',
      {},
      [add('documents', { ...ANSWER, date: '2026-09-28', sentOn: '2026-09-28' })],
      true,
    ],
    [
      'one answered before it',
      {},
      [add('documents', { ...ANSWER, date: '2026-09-24', sentOn: '2026-09-24' })],
      false,
    ],
    ['one settled at the conference', SETTLED, [], false],
  ])('%s', async (_what, outcome, steps, due) => {
    const played = await held(outcome);
    await played.more(
      days(
        day('2026-09-25', '15:00', add('documents', REPORT), DAILY),
        day('2026-09-28', '09:00', ...steps, DAILY),
      ),
    );
    expect(played.overview('Báo cáo Sở Tài chính').includes('bổ sung')).toBe(due);
  });
});

describe('a decision and the closing that follows it (AM-03)', () => {
  const at = localDateTime('2026-08-21T17:00');
  const counts = { registrants: 16, petitions: 2, allPetitions: 3 };
  const closings = [{ at, day: null, branch: 'B3' as const, ...counts, final: true }];
  it.each([
    ['2026-08-20', null],
    ['2026-08-21', 'Hoãn'],
    ['2026-08-22', 'Hoãn'],
  ])('“Hoãn” of %s stands: %s', (on, stands) => {
    expect(standingDecision({ decision: 'Hoãn', decidedOn: civilDate(on), closings })).toBe(stands);
  });
});
