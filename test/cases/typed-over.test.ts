// What somebody types over a derived cell is put right and told; it is never taken for something that happened.
import { beforeAll, describe, expect, it } from 'vitest';
import { add, CONFERENCE, day, edit, registered } from '../jobs/people.ts';
import { openStage, type Played, type Stage } from '../jobs/stage.ts';

let stage: Stage;
beforeAll(async () => {
  stage = await openStage({ everyMorning: true });
});

const run = '      - run: daily';
const days = (...list: readonly string[]): string => ['daily: manual', 'days:', ...list].join('\n');
const CODE = { code: 'AQ-2026-0001' };
const MAIL = edit(
  'bodies',
  { name: 'Phòng Kinh tế, Hạ tầng và Đô thị' },
  { email: 'kinhte@aiquoc.example' },
);
const begun = (): Promise<Played> =>
  stage.play(
    days(
      day('2026-08-10', '08:00', MAIL, add('conferences', CONFERENCE), ...registered(2, 1), run),
    ),
  );
const next = (...steps: readonly string[]): string =>
  days(day('2026-08-14', '09:00', ...steps, run));
const PUT_RIGHT = 'ô do phần mềm tính; giá trị sửa tay đã được đặt lại';

describe('a derived cell typed over', () => {
  it.each<[string, string, string]>([
    ['due', '2026-12-31', 'Thời hạn theo Kế hoạch'],
    ['due', '', 'Thời hạn theo Kế hoạch'],
    ['internalDue', '2026-12-31', 'Hạn nội bộ'],
    ['status', 'Đã giải quyết triệt để', 'Trạng thái'],
    ['level', 'Còn hạn lâu', 'Tình trạng thời hạn'],
    ['name', 'Công ty khác', 'Tên đơn vị'],
    ['target', '2026-12-31', 'Mốc phấn đấu'],
  ])(
    '%s = “%s” is put right, told in its row and in the journal, and moves no term',
    async (key, text, header) => {
      const played = await begun();
      const before = played.row('petitions', CODE);
      const mails = played.office.mails().length;
      await played.more(next(edit('petitions', CODE, { [key]: text })));
      const after = played.row('petitions', CODE);
      expect(after[key]).toEqual(before[key]);
      expect(after['fix']).toContain(`${header}: ${PUT_RIGHT}`);
      expect(played.notes('đổi hạn')).toEqual([]);
      expect(played.notes('đặt lại ô')).toEqual([expect.stringContaining(header)]);
      expect(played.office.mails()).toHaveLength(mails);
    },
  );

  it('is told to the end of the day, and no longer', async () => {
    const played = await begun();
    await played.more(next(edit('petitions', CODE, { due: '2026-12-31' })));
    await played.more(days(day('2026-08-14', '15:00', run)));
    expect(played.row('petitions', CODE)['fix']).toContain(PUT_RIGHT);
    await played.more(days(day('2026-08-17', '08:00', run)));
    expect(played.row('petitions', CODE)['fix']).toBeNull();
    expect(played.notes('đặt lại ô')).toHaveLength(1);
  });

  it('does not hide that the term did move: from the day that the run before wrote (A-II.5a.5)', async () => {
    const played = await begun();
    const holiday = { date: '2026-09-23', kind: 'Nghỉ hoán đổi', name: 'Nghỉ bão' };
    await played.more(
      next(edit('petitions', CODE, { due: '2026-12-31' }), add('calendar', holiday)),
    );
    expect(played.row('petitions', CODE)['due']).toBe('2026-09-29');
    expect(played.notes('đổi hạn')).toEqual([expect.stringContaining('28/9/2026 → 29/9/2026')]);
  });

  it.each<[Parameters<Played['row']>[0], Record<string, string>, string, string, string]>([
    ['conferences', { code: 'HN-2026-1' }, 'units', '20', 'Số đơn vị đăng ký'],
    ['conferences', { code: 'HN-2026-1' }, 'branch', 'Đủ điều kiện tổ chức', 'Điều kiện tổ chức'],
    ['units', { code: 'DV-0002' }, 'maskedCode', '0123456789', 'Mã số (che)'],
    ['calendar', { date: '2026-09-02' }, 'fix', 'xong', 'Cần sửa'],
  ])('is put right and told in %s too', async (tab, where, key, text, header) => {
    const played = await begun();
    const before = played.row(tab, where);
    await played.more(next(edit(tab, where, { [key]: text })));
    const after = played.row(tab, where);
    if (key !== 'fix') expect(after[key]).toEqual(before[key]);
    expect(after['fix']).toContain(`${header}: ${PUT_RIGHT}`);
  });

  it('is not what sorting, or a day that goes by, leaves', async () => {
    const played = await stage.play(
      days(
        day('2026-08-10', '08:00', add('conferences', CONFERENCE), ...registered(3, 3), run),
        day('2026-08-14', '08:00', edit('petitions', CODE, { typedBy: 'Bình' }), run),
        day('2026-08-17', '08:00', '      - sort: { tab: petitions, by: typedBy }', run),
        day('2026-09-28', '08:00', run),
        day('2026-09-29', '08:00', run),
      ),
    );
    expect(played.notes('đặt lại ô')).toEqual([]);
  });
});
