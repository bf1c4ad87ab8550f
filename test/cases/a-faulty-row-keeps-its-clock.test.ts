// Whatever is wrong in a petition's row, its term runs, is shown and is reminded to staff; the row says what to mend.
import { beforeAll, expect, it } from 'vitest';
import { add, CONFERENCE, day, edit, paste, registered } from '../jobs/people.ts';
import { openStage, type Stage } from '../jobs/stage.ts';

let stage: Stage;
beforeAll(async () => {
  stage = await openStage();
});

const run = '      - run: daily';
const DESK = 'Phòng Kinh tế, Hạ tầng và Đô thị';
const SOUND = {
  conference: 'HN-2026-1',
  unit: 'DV-0001',
  group: 'Đất đai',
  title: 'Gia hạn thuê đất',
  receivedAt: '2026-08-10T09:30',
  channel: 'Phiếu giấy',
  scope: 'Trong phạm vi',
  route: 'Thuộc thẩm quyền – trả lời',
  lead: DESK,
};

const OUT = 'Không thuộc phạm vi giải quyết';
const DOUBLE = (duplicateOf: string) => ({ outcome: 'Trùng', duplicateOf });

/** 07 working days after the conference of 17/9/2026, 5 of them left on 21/9. */
const DUE = '2026-09-28';

it.each<[string, Record<string, string>, string]>([
  ['nothing', {}, ''],
  ['no unit', { unit: '' }, 'Chưa ghi mã đơn vị'],
  ['a unit that is none', { unit: 'DV-0099' }, 'Không có đơn vị mã DV-0099'],
  ['no group', { group: '' }, 'Chưa ghi nhóm'],
  ['a group that is none', { group: 'Đất cát' }, 'không có trong danh sách'],
  ['a scope that is none', { scope: 'Được' }, 'không có trong danh sách'],
  ['a route that is none', { route: 'Trả lời' }, 'không có trong danh sách'],
  ['an outcome that is none', { outcome: 'Xong' }, 'không có trong danh sách'],
  ['a lead that is none', { lead: 'Phòng X' }, 'Không có “Phòng X”'],
  [
    'a promise of which nobody wrote the outcome',
    { oralAnswer: 'Sẽ trả lời' },
    'chưa chọn Kết quả',
  ],
  [
    'an outcome without an answer',
    { outcome: 'Đã giải quyết triệt để' },
    'chưa có văn bản trả lời',
  ],
  ['a double of nobody knows what', { outcome: 'Trùng' }, 'Chưa ghi trùng với mã nào'],
  ['a double of a code that is none', DOUBLE('AQ-2026-0099'), 'không có kiến nghị mã này'],
  ['a double of itself', DOUBLE('AQ-2026-0001'), 'ghi vòng về chính kiến nghị này'],
  ['out of scope without a reason', { scope: OUT, scopeBy: 'Lê Văn Thảo' }, 'cần ghi lý do'],
  ['out of scope by nobody', { scope: OUT, scopeReason: 'Đơn khiếu nại' }, 'và người duyệt'],
  ['a receipt in the future', { receivedAt: '2026-12-10T09:30' }, 'ở sau ngày hôm nay'],
  ['a day that is none', { writtenRequestOn: 'hôm qua' }, 'không phải là ngày'],
])('a row with %s is due on 28/9/2026 and reminded (A-II.5a.5)', async (_, set, words) => {
  const played = await stage.play(
    [
      'daily: manual',
      'days:',
      day(
        '2026-08-10',
        '10:00',
        edit('bodies', { name: DESK }, { email: 'kinhte@aiquoc.example' }),
        add('conferences', CONFERENCE),
        ...registered(1, 0),
        paste('petitions', [{ ...SOUND, ...set }]),
        run,
      ),
      day('2026-09-17', '15:00', edit('conferences', { code: 'HN-2026-1' }, { held: 'Có' }), run),
      day('2026-09-21', '08:00', run),
    ].join('\n'),
  );
  const { due, level, fix } = played.row('petitions', { code: 'AQ-2026-0001' });
  expect([due, level]).toEqual([DUE, 'Còn hạn']);
  if (words === '') expect(fix).toBeNull();
  else expect(fix).toContain(words);
  const reminders = played.office
    .mails()
    .filter(({ to, text }) => to.includes('kinhte@aiquoc.example') && text.includes('28/9/2026'));
  expect(reminders.some(({ text }) => text.includes('AQ-2026-0001'))).toBe(true);
});

it('a row of a conference that is none is answered as one outside any: its target stands (A-III.6.2)', async () => {
  const played = await stage.play(
    [
      'daily: manual',
      'days:',
      day(
        '2026-08-10',
        '10:00',
        edit('bodies', { name: DESK }, { email: 'kinhte@aiquoc.example' }),
        add('conferences', CONFERENCE),
        ...registered(1, 0),
        paste('petitions', [{ ...SOUND, conference: 'HN-2026-9' }]),
        run,
      ),
    ].join('\n'),
  );
  const { target, level, fix } = played.row('petitions', { code: 'AQ-2026-0001' });
  // 07 working days after Monday 10/8/2026.
  expect([target, level, fix]).toEqual([
    '2026-08-19',
    'Còn hạn',
    'Không có hội nghị mã HN-2026-9.',
  ]);
});
