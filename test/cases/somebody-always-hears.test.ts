// A notice inside the office never falls away with an address: desk, else Văn phòng, else who runs the register.
import { beforeAll, describe, expect, it } from 'vitest';
import { add, CONFERENCE, day, edit, registered } from '../jobs/people.ts';
import { openStage, type Played, type Stage } from '../jobs/stage.ts';

let stage: Stage;
beforeAll(async () => {
  stage = await openStage();
});

const DAILY = '      - run: daily';
const DESK = 'Phòng Kinh tế, Hạ tầng và Đô thị';
const OFFICE = 'Văn phòng HĐND và UBND';
const CULTURE = 'Phòng Văn hóa – Xã hội';
const days = (...list: readonly string[]): string => ['daily: manual', 'days:', ...list].join('\n');
const address = (name: string, email: string): string => edit('bodies', { name }, { email });
const received = (played: Played, subject: string): string[] =>
  played.office
    .mails()
    .filter((mail) => mail.subject.includes(subject))
    .flatMap(({ to }) => to.map((one) => one.split('@')[0] ?? one));

describe('the result of the closing reaches somebody (A-II.2.9)', () => {
  it.each<[string, readonly string[], string]>([
    ['the desk', [address(DESK, 'kinhte@aq.example'), address(OFFICE, 'vp@aq.example')], 'kinhte'],
    ['Văn phòng without it', [address(OFFICE, 'vp@aq.example')], 'vp'],
    ['who runs the register without both', [], 'doithoai.aiquoc'],
    [
      'Văn phòng where the desk’s is none',
      [address(DESK, 'chưa có'), address(OFFICE, 'vp@aq.example')],
      'vp',
    ],
  ])('%s', async (_who, addresses, to) => {
    const played = await stage.play(
      days(
        day('2026-08-03', '08:00', ...addresses, add('conferences', CONFERENCE)),
        day('2026-08-10', '10:00', ...registered(14, 5)),
        day('2026-08-21', '18:00', DAILY),
      ),
    );
    expect(received(played, 'Kết quả chốt')).toEqual([to]);
  });
});

describe('overdue at a lead body without an address (A-III.2.6)', () => {
  const late = async (email: string): Promise<Played> =>
    stage.play(
      days(
        day(
          '2026-08-03',
          '08:00',
          address(DESK, 'kinhte@aq.example'),
          add('conferences', CONFERENCE),
        ),
        day(
          '2026-08-10',
          '10:00',
          address(CULTURE, email),
          ...registered(15, 5, { scope: 'Trong phạm vi', lead: CULTURE }),
        ),
        day('2026-08-21', '18:00', DAILY),
        day('2026-09-17', '15:00', edit('conferences', { code: 'HN-2026-1' }, { held: 'Có' })),
        day('2026-09-29', '08:00', DAILY),
      ),
    );

  it('the desk hears, the row and Tổng quan name the body', async () => {
    const played = await late('');
    expect(received(played, 'Đôn đốc')).toEqual(['kinhte']);
    const chase = played.office.mails().find(({ subject }) => subject.includes('Đôn đốc'));
    expect(chase?.text).toContain(`(${CULTURE} chưa có thư điện tử trong tab Danh bạ cơ quan.`);
    expect(played.row('petitions', { code: 'AQ-2026-0001' })['fix']).toContain(CULTURE);
    expect(played.overview('Dữ liệu cần sửa')).toContain(CULTURE);
  });

  it('with an address it hears itself, and nobody is named', async () => {
    const played = await late('vhxh@aq.example');
    expect(received(played, 'Đôn đốc')).toEqual(['vhxh']);
    expect(played.row('petitions', { code: 'AQ-2026-0001' })['fix'] ?? '').not.toContain(CULTURE);
    expect(played.overview('Dữ liệu cần sửa')).not.toContain(CULTURE);
  });
});
