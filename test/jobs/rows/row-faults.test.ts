// “Cần sửa” of the tabs with which an office is run: each row with what is wrong in it, and nothing where all is well.
import { describe, expect, it } from 'vitest';
import type { TabKey } from '#register/tabs/all';
import { deriveBodies } from '../../../apps-script/jobs/rows/bodies.ts';
import { deriveCalendar } from '../../../apps-script/jobs/rows/calendar.ts';
import { deriveIncoming } from '../../../apps-script/jobs/rows/incoming.ts';
import { deriveSettings } from '../../../apps-script/jobs/rows/settings.ts';
import { deriveSigners } from '../../../apps-script/jobs/rows/signers.ts';
import type { RunContext } from '../../../apps-script/jobs/base/context.ts';
import { contextAt, type Tabs } from '../context.ts';

type Row = Readonly<Record<string, string>>;
const DESK = 'Phòng Kinh tế, Hạ tầng và Đô thị';

/** What the last row of a tab is told. */
function fixOf(tab: TabKey, tabs: Tabs, derive: (context: RunContext) => void): string {
  const context = contextAt(tabs);
  derive(context);
  const rows = context.book.tabs[tab].rows as readonly {
    value: Readonly<{ fix?: string | null }>;
  }[];
  return rows.at(-1)?.value.fix ?? '';
}

describe('“Danh bạ cơ quan”', () => {
  const WHOLE = {
    name: 'Ban chợ',
    short: 'Chợ',
    symbol: 'BC',
    kind: 'thuộc UBND',
    email: 'a@b.vn',
  };
  const told = (row: Row): string =>
    fixOf(
      'bodies',
      {
        bodies: [
          { name: 'Tổ một', symbol: 'TM' },
          { ...WHOLE, ...row },
        ],
      },
      deriveBodies,
    );

  it.each<[string, Row, RegExp]>([
    ['nothing', {}, /^$/],
    ['nothing without an address', { email: '' }, /^$/],
    ['no name', { name: '' }, /^Chưa ghi tên cơ quan/],
    ['no kind', { kind: '' }, /^Chưa chọn nhóm/],
    ['no address', { email: 'không có' }, /^Thư điện tử có phần/],
    ['one address of two', { email: 'a@b.vn, b' }, /^Thư điện tử có phần/],
    ['nothing of two addresses', { email: 'a@b.vn; c@b.vn' }, /^$/],
    ['the name of another', { name: 'TỔ MỘT' }, /^“TỔ MỘT” có ở hai dòng; mỗi cơ quan một dòng\.$/],
    ['another’s name as its short one', { short: 'tổ một' }, /^“tổ một” có ở hai dòng/],
    ['nothing for one name twice in a row', { short: 'Ban chợ' }, /^$/],
    ['the symbol of another', { symbol: 'TM' }, /^Ký hiệu “TM” có ở hai dòng/],
    ['no word about no symbol', { symbol: '' }, /^$/],
  ])('%s', (_, row, words) => {
    expect(told(row)).toMatch(words);
  });
});

describe('“Người ký”', () => {
  const WHOLE = { kind: 'D22 Báo cáo kết quả tổ chức Hội nghị', title: 'CHỦ TỊCH', name: 'Lê A' };
  const told = (row: Row, ...others: readonly Row[]): string =>
    fixOf('signers', { signers: [...others, { ...WHOLE, ...row }] }, deriveSigners);

  it.each<[string, Row, readonly Row[], RegExp]>([
    ['nothing', {}, [], /^$/],
    ['no document', { kind: '' }, [], /^Chưa chọn loại văn bản/],
    ['no office', { title: '' }, [], /^Chưa ghi chức vụ/],
    ['no name', { name: '' }, [], /^Chưa ghi họ và tên/],
    ['ending before it begins', { from: '2026-05-02', to: '2026-05-01' }, [], /ở trước/],
    ['nothing for one day', { from: '2026-05-01', to: '2026-05-01' }, [], /^$/],
    ['a body that nobody knows', { body: 'Ban lạ' }, [], /^Không có “Ban lạ” trong Danh bạ/],
    ['nothing for one that is known', { body: DESK }, [], /^$/],
    ['the same once more', {}, [WHOLE], /^Hai dòng cùng loại văn bản/],
    ['nothing for another document', {}, [{ ...WHOLE, kind: 'Mặc định' }], /^$/],
    ['nothing for another day', {}, [{ ...WHOLE, from: '2026-05-01' }], /^$/],
    ['nothing for another body', {}, [{ ...WHOLE, body: DESK }], /^$/],
    [
      'the same body in other letters',
      { body: DESK },
      [{ ...WHOLE, body: DESK.toUpperCase() }],
      /^Hai dòng/,
    ],
  ])('%s', (_, row, others, words) => {
    expect(told(row, ...others)).toMatch(words);
  });
});

describe('“Văn bản đến”', () => {
  const petitions = [{ code: 'AQ-2026-0001', receivedAt: '2026-08-10T09:00' }];
  const conferences = [{ code: 'HN-2026-1' }];
  const WHOLE = { case: 'AQ-2026-0001', meaning: 'Trả lời', date: '2026-09-20', from: DESK };
  const told = (row: Row): string =>
    fixOf('incoming', { petitions, conferences, incoming: [{ ...WHOLE, ...row }] }, deriveIncoming);

  it.each<[string, Row, RegExp]>([
    ['nothing', {}, /^$/],
    ['nothing about a conference', { case: 'HN-2026-1' }, /^$/],
    ['no case', { case: '' }, /^Chưa ghi mã hồ sơ/],
    ['no meaning', { meaning: '' }, /^Chưa chọn nội dung/],
    ['no day', { date: '' }, /^Chưa ghi ngày/],
    ['no sender', { from: '' }, /^Chưa ghi cơ quan gửi\.$/],
    ['nothing of today', { date: '2026-09-25' }, /^$/],
    ['of tomorrow', { date: '2026-09-26' }, /ở sau ngày hôm nay/],
    ['nothing of the day of receipt', { date: '2026-08-10' }, /^$/],
    ['before it was received', { date: '2026-08-09' }, /ở trước ngày nhận AQ-2026-0001/],
    ['a case that nobody knows', { case: 'AQ-2026-0001 X-9' }, /^Không có hồ sơ mã X-9\.$/],
    ['an answer of nobody known', { from: 'Ban lạ' }, /^Không có “Ban lạ”/],
    ['nothing for a direction of anybody', { from: 'Ban lạ', meaning: 'Ý kiến chỉ đạo' }, /^$/],
  ])('%s', (_, row, words) => {
    expect(told(row)).toMatch(words);
  });
});

describe('“Thiết lập”', () => {
  const told = (settings: readonly Row[], conferences: readonly Row[] = []): string =>
    fixOf('settings', { settings, conferences }, deriveSettings);
  const TWICE = 'Mục này có ở hai dòng, chỉ dòng dưới được dùng; đề nghị xóa bớt.';

  it.each<[string, readonly Row[], RegExp]>([
    ['a name that nothing reads', [{ key: 'x', value: '1' }], /^Phần mềm không có mục này/],
    ['one that became a tab', [{ key: 'planNumber', value: '1' }], /^Mục này nay ghi ở tab/],
    ['another that did', [{ key: 'signerTitle' }], /^Mục này nay ghi ở tab/],
    ['one that only looks so', [{ key: 'signerTitles' }], /^Phần mềm không có mục này/],
    ['a value that cannot be', [{ key: 'soonDays', value: 'ba' }], new RegExp(`^.+\n${TWICE}$`)],
    ['no address', [{ key: 'replyTo', value: 'không' }], /^Không đúng dạng địa chỉ thư điện tử/],
    [
      'nothing more for an address',
      [{ key: 'replyTo', value: 'a@b.vn' }],
      new RegExp(`^${TWICE}$`),
    ],
    ['nothing more for none', [{ key: 'replyTo', value: '' }], new RegExp(`^${TWICE}$`)],
    [
      'no conference',
      [{ key: 'reportConference', value: 'HN-9' }],
      /^Mục.*\nKhông có hội nghị mã HN-9\.$/s,
    ],
    [
      'a digest to nobody',
      [
        { key: 'leaderDigest', value: 'Có' },
        { key: 'leaderEmail', value: '' },
      ],
      /Đã bật gửi lãnh đạo/,
    ],
    [
      'no word where it is off',
      [
        { key: 'leaderDigest', value: 'Không' },
        { key: 'leaderEmail', value: '' },
      ],
      new RegExp(`^${TWICE}$`),
    ],
  ])('%s', (_, settings, words) => {
    expect(told(settings)).toMatch(words);
  });

  it('knows the conferences there are', () => {
    const row = { key: 'reportConference', value: 'HN-2026-1' };
    expect(told([row], [{ code: 'HN-2026-1' }])).toBe(TWICE);
  });

  it('as set up there is nothing to mend', () => {
    const context = contextAt();
    deriveSettings(context);
    deriveBodies(context);
    deriveSigners(context);
    const { settings, bodies, signers } = context.book.tabs;
    for (const { value } of [...settings.rows, ...bodies.rows, ...signers.rows])
      expect(value.fix).toBeNull();
  });
});

describe('“Lịch nghỉ, làm bù”', () => {
  const OWN = { date: '2029-03-05', kind: 'Nghỉ lễ', confirmed: 'Có' };
  const told = (row: Row, snapshot: readonly Row[] = [], words: readonly string[] = []): string =>
    fixOf('calendar', { calendar: [{ ...OWN, ...row }], snapshot }, (context) =>
      deriveCalendar(context, { words: () => words }),
    );

  it.each<[string, Row, RegExp]>([
    ['nothing', {}, /^$/],
    ['no day', { date: '' }, /^Chưa ghi ngày; dòng chưa được tính\.$/],
    ['no kind', { kind: '' }, /^Chưa ghi loại; dòng chưa được tính\.$/],
    ['nothing more where a cell cannot be read', { kind: 'Nghỉ chơi' }, /^Loại: (?!.*Chưa ghi)/],
    ['a day off that is off anyway', { date: '2029-03-04', kind: 'Làm bù' }, /^$/],
  ])('%s', (_, row, words) => {
    expect(told(row)).toMatch(words);
  });

  it('what was typed over is said', () => {
    expect(told({}, [], ['ô đã đặt lại'])).toBe('ô đã đặt lại');
  });

  it('a day that is gone is told in the first row of its year', () => {
    const gone = [{ code: '2029-05-01' }, { code: '2029-05-02' }, { code: '2031-05-01' }];
    expect(told({}, gone)).toMatch(
      /^Đã mất dòng ngày 01\/5\/2029, 02\/5\/2029; lịch năm 2029 chưa được coi là xác nhận\./,
    );
    const context = contextAt({ calendar: [OWN, { ...OWN, date: '2029-03-06' }], snapshot: gone });
    deriveCalendar(context, { words: () => [] });
    expect(context.book.tabs.calendar.rows.at(-1)?.value.fix).toBeNull();
  });
});
