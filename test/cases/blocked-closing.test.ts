// A list that cannot be closed: those who can unblock it are asked, and at the plan's limit it goes to the leader as it is.
import { dateOf } from '#rules/dates/civil-date';
import { beforeAll, describe, expect, it } from 'vitest';
import { localDateTimeOf } from '../../sync/office/store/clock.ts';
import { add, CONFERENCE, day, edit, form, registered } from '../jobs/people.ts';
import { openStage, type Played, type Stage } from '../jobs/stage.ts';

let stage: Stage;
beforeAll(async () => {
  stage = await openStage();
});

const AT = { code: 'HN-2026-1' };
const DAILY = '      - run: daily';
const DESK = 'Phòng Kinh tế, Hạ tầng và Đô thị';
const days = (...list: readonly string[]): string => ['daily: manual', 'days:', ...list].join('\n');
const run = (on: string, at = '08:00'): string => day(on, at, DAILY);

/** T0 17/9: T0−20 is 18/8, T0−15 is 24/8; the notice closes on 12/8. */
const EARLY = { ...CONFERENCE, petitionsClose: '2026-08-12T17:00' };
const closed = (...arrivals: readonly string[]): Promise<Played> =>
  stage.play(
    days(
      day(
        '2026-08-03',
        '08:00',
        edit('bodies', { name: DESK }, { email: 'kinhte@aq.example' }),
        edit('settings', { key: 'leaderDigest' }, { value: 'Có' }),
        edit('settings', { key: 'leaderEmail' }, { value: 'lanhdao@aq.example' }),
        add('conferences', EARLY),
      ),
      day('2026-08-10', '10:00', ...arrivals),
      run('2026-08-12', '18:00'),
    ),
  );
const twinUnit = form({ n: 15, more: { phone: '0912000301' } });
const unscreen = edit('petitions', { code: 'AQ-2026-0005' }, { scope: 'Chưa xét' });
const twinPetition = [
  edit('petitions', { code: 'AQ-2026-0005' }, { unit: 'DV-0004', title: 'Kiến nghị của cơ sở 04' }),
];
const cells = (played: Played): unknown[] => {
  const { units, petitionsOfRegistered, petitionsAll, branch } = played.row('conferences', AT);
  return [units, petitionsOfRegistered, petitionsAll, branch];
};
const mails = (played: Played, subject: string) =>
  played.office.mails().filter((mail) => mail.subject.includes(subject));
const asked = (played: Played): string[] =>
  mails(played, 'để chốt danh sách').map(({ at }) => dateOf(localDateTimeOf(at)));
const UNDECIDED = 'Chưa kết luận – trình lãnh đạo quyết định';

describe.each<[string, readonly string[], string, unknown[]]>([
  [
    'two units that may be one',
    [...registered(14, 5), twinUnit],
    'DV-0001 và DV-0015',
    ['14–15', 5, 5],
  ],
  [
    'a petition that nobody screened',
    [...registered(15, 5), unscreen],
    'AQ-2026-0005',
    [15, '4–5', '4–5'],
  ],
  [
    'a petition sent twice',
    [...registered(15, 5), ...twinPetition],
    'AQ-2026-0005',
    [15, '4–5', '4–5'],
  ],
])('%s (A-I.2.5, AM-04)', (_what, arrivals, named, range) => {
  it('is asked about from T0−20 on, by name, and never called eligible', async () => {
    const played = await closed(...arrivals);
    await played.more(days(run('2026-08-17'), run('2026-08-18'), run('2026-08-19')));
    expect(asked(played)).toEqual(['2026-08-18', '2026-08-19']);
    expect(mails(played, 'để chốt danh sách')[0]?.text).toContain(named);
    expect(cells(played)[3]).toBe('Tạm xác định');
    expect(played.overview('Điều kiện tổ chức')).toMatch(/^Tạm xác định/);
    expect(mails(played, 'Kết quả chốt')).toEqual([]);
  });

  it('is frozen as a range at T0−15, and the leader decides', async () => {
    const played = await closed(...arrivals);
    await played.more(days(run('2026-08-24', '08:00')));
    expect(cells(played)[3]).toBe('Tạm xác định');
    await played.more(days(run('2026-08-25')));
    expect(cells(played)).toEqual([...range, UNDECIDED]);
    expect(mails(played, 'Kết quả chốt')).toHaveLength(1);
    expect(played.row('conferences', AT)['fix']).toContain('Trình lãnh đạo quyết định: Hoãn, Dừng');
    const digest = played.office.mails().find(({ to }) => to.includes('lanhdao@aq.example'));
    expect(digest?.text).toContain(`HN-2026-1, ngày tổ chức 17/9/2026: ${UNDECIDED}.`);
  });
});

describe('what was undecided at the limit', () => {
  it('comes to its counts once staff have decided, and is told again', async () => {
    const played = await closed(...registered(14, 5), twinUnit);
    const apart = edit('units', { code: 'DV-0015' }, { differentFrom: 'DV-0001' });
    await played.more(days(run('2026-08-25'), day('2026-08-26', '09:00', apart, DAILY)));
    expect(cells(played)).toEqual([15, 5, 5, 'Đủ điều kiện tổ chức']);
    expect(mails(played, 'Kết quả chốt')).toHaveLength(2);
    expect(played.notes('chốt danh sách').join('\n')).toContain('Xét xong sau khi chốt');
  });

  it('changes nothing where the answer is the same either way', async () => {
    const twin = form({ n: 16, more: { phone: '0912000301' } });
    const played = await closed(...registered(15, 5), twin);
    await played.more(days(run('2026-08-25')));
    expect(cells(played)).toEqual(['15–16', 5, 5, 'Đủ điều kiện tổ chức']);
  });
});
