// Every tab that can hold a fault says in the row itself what is wrong and what to do.
import { beforeAll, describe, expect, it } from 'vitest';
import { ALL_TABS, type TabKey } from '#register/tabs/all';
import { add, CONFERENCE, day, edit, paste, registered } from '../jobs/people.ts';
import { openStage, type Played, type Stage } from '../jobs/stage.ts';

let stage: Stage;
beforeAll(async () => {
  stage = await openStage();
});

const run = '      - run: daily';
const DESK = 'Phòng Kinh tế, Hạ tầng và Đô thị';
const CODE = { code: 'AQ-2026-0001' };
const days = (...list: readonly string[]): string => ['daily: manual', 'days:', ...list].join('\n');
const begun = (...steps: readonly string[]): Promise<Played> =>
  stage.play(
    days(
      day(
        '2026-08-10',
        '10:00',
        add('conferences', CONFERENCE),
        ...registered(1, 1, { scope: 'Trong phạm vi', lead: DESK }),
        ...steps,
        run,
      ),
    ),
  );
const fixes = (played: Played, tab: TabKey): string[] =>
  played.rows(tab).flatMap(({ fix }) => (fix === null ? [] : [String(fix)]));

it('every tab in which people type and that is judged has “Cần sửa”', () => {
  const typed = ALL_TABS.filter(
    ({ file, key, columns }) =>
      file === 'register' &&
      key !== 'overview' &&
      Object.values(columns).some(({ by }) => by === 'staff'),
  );
  expect(typed.filter(({ columns }) => columns['fix'] === undefined)).toEqual([]);
});

it('a register in which nothing is wrong says so in none of them', async () => {
  const played = await begun();
  for (const tab of ['incoming', 'bodies', 'settings', 'calendar'] as const)
    expect(fixes(played, tab), tab).toEqual([]);
});

describe('“Văn bản đến”', () => {
  const CAME = {
    case: CODE.code,
    number: '12/STC',
    date: '2026-08-10',
    from: 'Sở Tài chính thành phố Hải Phòng',
    meaning: 'Ý kiến chỉ đạo',
  };

  it.each<[string, Record<string, string>, string]>([
    ['no case', { case: '' }, 'Chưa ghi mã hồ sơ'],
    ['no such case', { case: 'AQ-2026-0099' }, 'Không có hồ sơ mã AQ-2026-0099'],
    ['no meaning', { meaning: '' }, 'Chưa chọn nội dung'],
    ['a meaning that is none', { meaning: 'Phúc đáp' }, 'không có trong danh sách'],
    ['no date', { date: '' }, 'Chưa ghi ngày'],
    ['a date that is none', { date: 'hôm qua' }, 'không phải là ngày'],
    ['a date after today', { date: '2026-08-11' }, 'ở sau ngày hôm nay'],
    ['a date before the receipt', { date: '2026-08-09' }, 'ở trước ngày nhận AQ-2026-0001'],
    ['no sender', { from: '' }, 'Chưa ghi cơ quan gửi'],
    ['a reply of nobody known', { from: 'Sở X', meaning: 'Trả lời' }, 'Không có “Sở X”'],
    ['nothing wrong', {}, ''],
  ])('with %s', async (_, set, words) => {
    const played = await begun(paste('incoming', [{ ...CAME, ...set }]));
    const [fix] = fixes(played, 'incoming');
    if (words === '') expect(fix).toBeUndefined();
    else expect(fix).toContain(words);
    expect(played.overview('Dữ liệu cần sửa').includes('Văn bản đến 01 dòng')).toBe(words !== '');
  });

  it.each([
    ['2026-08-10', 'Đã giải quyết triệt để'],
    ['2026-08-11', 'Đang xử lý'],
    ['2026-08-09', 'Đang xử lý'],
  ])(
    'a reply of the lead dated %s on 10/8/2026 makes the petition “%s” (AM-12)',
    async (date, column) => {
      const TAX = 'Thuế cơ sở 9 thành phố Hải Phòng';
      const played = await begun(
        edit('petitions', { unit: 'DV-0001' }, { lead: TAX }),
        add('incoming', { ...CAME, from: TAX, meaning: 'Trả lời', date }),
      );
      expect(played.row('petitions', CODE)['reportColumn']).toBe(column);
    },
  );

  it('says nothing any more in a row that was emptied', async () => {
    const played = await begun(add('incoming', { number: '12' }));
    expect(fixes(played, 'incoming')).toHaveLength(1);
    await played.more(
      days(day('2026-08-11', '08:00', edit('incoming', { number: '12' }, { number: '' }), run)),
    );
    expect(played.rows('incoming')).toEqual([]);
  });
});

describe('“Danh bạ cơ quan”', () => {
  it.each<[string, Record<string, string>, string]>([
    ['an address that is none', { email: 'kinhte@' }, 'không đúng dạng địa chỉ'],
    ['one of two addresses that is none', { email: 'a@aiquoc.example, b@' }, 'không đúng dạng'],
    ['no name', { name: '' }, 'Chưa ghi tên cơ quan'],
    ['no kind', { kind: '' }, 'Chưa chọn nhóm'],
    ['the name of another', { name: 'Thuế cơ sở 9' }, 'có ở hai dòng'],
    ['the symbol of another', { symbol: 'TCS9' }, 'Ký hiệu “TCS9” có ở hai dòng'],
  ])('with %s', async (_, set, words) => {
    const played = await begun(edit('bodies', { name: DESK }, set));
    expect(fixes(played, 'bodies').join('\n')).toContain(words);
    expect(played.overview('Dữ liệu cần sửa')).toMatch(/Danh bạ cơ quan 0[12] dòng/);
  });
});

describe('“Thiết lập”', () => {
  it.each<[string, string, string]>([
    ['startFrom', 'đầu tháng', 'Ghi ngày dạng 05/02/2026.'],
    ['startFrom', '31/02/2026', 'Ghi ngày dạng 05/02/2026.'],
    ['soonDays', 'ba', 'Ghi số ngày làm việc bằng chữ số'],
    ['replyTo', 'kinhte', 'Không đúng dạng địa chỉ'],
    ['reportConference', 'HN-2026-9', 'Không có hội nghị mã HN-2026-9'],
  ])('%s = “%s”', async (key, value, words) => {
    const played = await begun(edit('settings', { key }, { value }));
    expect(played.row('settings', { key })['fix']).toContain(words);
    expect(fixes(played, 'settings')).toHaveLength(1);
    expect(played.overview('Dữ liệu cần sửa')).toContain('Thiết lập 01 dòng');
  });

  it('the digest switched on without an address', async () => {
    const played = await begun(edit('settings', { key: 'leaderDigest' }, { value: 'Có' }));
    expect(played.row('settings', { key: 'leaderEmail' })['fix']).toContain('chưa ghi thư điện tử');
  });

  it('a setting that stands twice, and one that nobody reads', async () => {
    const played = await begun(
      add('settings', { label: 'Địa danh', value: 'Hải Dương' }),
      add('settings', { label: 'Tên phường', value: 'Ái Quốc' }),
    );
    const told = played
      .rows('settings')
      .flatMap(({ label, fix }) => (fix === null ? [] : [[label, fix]]));
    expect(told).toEqual([
      ['Địa danh', expect.stringContaining('hai dòng')],
      ['Địa danh', expect.stringContaining('hai dòng')],
      ['Tên phường', expect.stringContaining('không có mục này')],
    ]);
  });
});
