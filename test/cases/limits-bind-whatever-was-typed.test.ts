import { beforeAll, describe, expect, it } from 'vitest';
import { add, CONFERENCE, day, edit, form, registered } from '../jobs/people.ts';
import { openStage, type Played, type Stage } from '../jobs/stage.ts';

let stage: Stage;
beforeAll(async () => {
  stage = await openStage();
});

const AT = { code: 'HN-2026-1' };
const DAILY = '      - run: daily';
const days = (...list: readonly string[]): string => ['daily: manual', 'days:', ...list].join('\n');
const typed = (set: Readonly<Record<string, string>>): string => edit('conferences', AT, set);
const decided = (set: Readonly<Record<string, string>>): string =>
  typed({
    decisionReason: 'Ý kiến lãnh đạo UBND',
    decidedBy: 'Lê Văn Thảo',
    decidedOn: '2026-08-24',
    ...set,
  });

/** A conference closed on 21/8 at 17:00 with so many units and petitions. */
const closedWith = (units: number, petitions: number, more: Record<string, string> = {}): string =>
  days(
    day('2026-08-03', '08:00', add('conferences', { ...CONFERENCE, ...more })),
    day('2026-08-10', '10:00', ...registered(units, petitions)),
    day('2026-08-10', '18:00', DAILY),
    day('2026-08-21', '18:00', DAILY),
  );

const row = (played: Played) => played.row('conferences', AT);
const cell = (played: Played, key: string): string => String(row(played)[key] ?? '');
const terms = (played: Played): unknown[] => {
  const { due, target } = played.row('petitions', { code: 'AQ-2026-0001' });
  return [due, target];
};

const PUT_OFF = { decision: 'Hoãn', newDate: '2026-11-12' };
const NEW_NOTICE = {
  postedDesk: '2026-09-25',
  postedPortal: '2026-09-25',
  petitionsClose: '2026-10-20T17:00',
  registrationsClose: '2026-10-20T17:00',
};

describe('a closing typed after the plan’s limit (A-II.3.4, AM-01)', () => {
  it('stays as typed, is marked, and a petition after the limit does not count', async () => {
    const late = { petitionsClose: '2026-08-27T17:00', registrationsClose: '2026-08-27T17:00' };
    const played = await stage.play(
      days(
        day('2026-08-03', '08:00', add('conferences', { ...CONFERENCE, ...late })),
        day('2026-08-10', '10:00', ...registered(15, 4)),
        day('2026-08-26', '10:00', form({ n: 5, petitions: 1 })),
        day(
          '2026-08-27',
          '18:00',
          edit('petitions', { code: 'AQ-2026-0005' }, { scope: 'Trong phạm vi' }),
          DAILY,
        ),
      ),
    );
    expect(cell(played, 'petitionsClose')).toBe('2026-08-27T17:00');
    expect(cell(played, 'fix')).toContain('tính theo hạn của Kế hoạch: 23:59 24/8/2026');
    expect([row(played)['petitionsOfRegistered'], row(played)['petitionsAll']]).toEqual([4, 4]);
    expect(cell(played, 'branch')).toContain('chưa đủ 05 kiến nghị');
  });
});

describe('too few units, with petitions: a decision the plan does not offer (A-II.5b.0, AM-03)', () => {
  it.each(['Gia hạn tiếp nhận', 'Vẫn tổ chức theo ý kiến lãnh đạo'])(
    '“%s” has no effect, and no term of 5.b moves',
    async (decision) => {
      const played = await stage.play(closedWith(10, 5));
      const before = terms(played);
      await played.more(days(day('2026-08-24', '09:00', decided({ decision }), DAILY)));
      expect(terms(played)).toEqual(before);
      expect(cell(played, 'fix')).toContain(`“${decision}” không có hiệu lực`);
      expect(cell(played, 'fix')).toContain('Trình lãnh đạo quyết định: Hoãn, Dừng.');
      expect(played.notes('đổi hạn')).toEqual([]);
    },
  );
});

describe('Hoãn (A-II.2.10, AM-10, AM-11)', () => {
  it('is said at once, and a new closing is asked for in the row and by mail', async () => {
    const played = await stage.play(closedWith(10, 3));
    const desk = edit(
      'bodies',
      { name: 'Phòng Kinh tế, Hạ tầng và Đô thị' },
      { email: 'kinhte@aq.example' },
    );
    await played.more(
      days(
        day('2026-08-24', '09:00', desk, decided(PUT_OFF)),
        day('2026-08-25', '07:00', DAILY),
        day('2026-11-12', '14:00', typed({ held: 'Có' }), DAILY),
      ),
    );
    expect(played.notes('nhắc mốc').join('\n')).toContain('Ghi hạn nhận kiến nghị');
    expect(cell(played, 'explain')).toContain('12/11/2026');
    // Nobody typed a closing: the plan's own limit closed the list, so that the report can say how it stood.
    expect(cell(played, 'explain')).toContain('Đã chốt lúc 23:59 22/10/2026');
  });

  it('a second time in the year has no effect: every date stays with the first new day', async () => {
    const played = await stage.play(closedWith(10, 3));
    await played.more(
      days(
        day('2026-08-24', '09:00', decided(PUT_OFF), DAILY),
        day('2026-09-25', '09:00', typed(NEW_NOTICE)),
        day('2026-10-20', '18:00', DAILY),
        day(
          '2026-10-22',
          '09:00',
          typed({ decision: 'Hoãn', decidedOn: '2026-10-22', newDate: '2026-12-28' }),
          DAILY,
        ),
      ),
    );
    expect(cell(played, 'fix')).toContain('chỉ được hoãn 01 lần/01 năm');
    expect(cell(played, 'fix')).toContain('Ngày tổ chức vẫn là 12/11/2026');
    expect(cell(played, 'fix')).not.toContain('thông báo mới');
    expect(cell(played, 'explain')).not.toContain('28/12/2026');
    expect(played.overview('Hội nghị')).toContain('12/11/2026');
  });
});

describe('the day of a closed conference (AM-37)', () => {
  it.each<[string, string, string, string]>([
    ['typed over', typed({ date: '2026-09-24' }), '2026-09-28', 'sửa trực tiếp sau khi chốt'],
    [
      'moved without who and why',
      typed({ decision: 'Dời ngày', newDate: '2026-09-24' }),
      '2026-09-28',
      'chưa ghi lý do, người quyết định, ngày quyết định',
    ],
    ['moved', decided({ decision: 'Dời ngày', newDate: '2026-09-24' }), '2026-10-05', ''],
  ])('%s', async (_what, step, due, told) => {
    const played = await stage.play(closedWith(15, 5));
    await played.more(days(day('2026-08-25', '09:00', step, DAILY)));
    expect(terms(played)[0]).toBe(due);
    expect(cell(played, 'fix')).toContain(told);
  });
});

describe('held without a decision on record (A-II.3.5, A-III.2.1, AM-03)', () => {
  const report = async (units: number, petitions: number, more: readonly string[] = []) => {
    const played = await stage.play(closedWith(units, petitions));
    await played.more(
      days(
        day('2026-09-17', '14:00', ...more, typed({ held: 'Có' })),
        day('2026-09-28', '09:00', DAILY),
      ),
    );
    return played;
  };

  it('asks for every missing piece in the row', async () => {
    const played = await report(15, 4);
    for (const piece of [
      'quyết định của lãnh đạo',
      'lý do của quyết định',
      'người quyết định',
      'ngày quyết định',
      'số, ngày văn bản cho ý kiến',
    ])
      expect(cell(played, 'fix')).toContain(`chưa ghi ${piece}`);
  });

  it('asks to close a list on which a double is still open', async () => {
    const twin = form({ n: 15, more: { phone: '0912000301' } });
    const played = await stage.play(
      days(
        day('2026-08-03', '08:00', add('conferences', CONFERENCE)),
        day('2026-08-10', '10:00', ...registered(14, 5), twin),
        day('2026-09-17', '14:00', typed({ held: 'Có' }), DAILY),
      ),
    );
    expect(row(played)['units']).toBe('14–15');
    expect(cell(played, 'fix')).toContain('chưa chốt danh sách');
  });

  it('Dừng is said in the row at once', async () => {
    const played = await stage.play(closedWith(15, 4));
    await played.more(days(day('2026-08-24', '09:00', decided({ decision: 'Dừng' }), DAILY)));
    expect(cell(played, 'branch')).toContain('đã dừng theo quyết định ngày 24/8/2026');
    expect(terms(played)).toEqual([null, '2026-09-07']);
  });
});
