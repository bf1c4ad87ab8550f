import { describe, expect, it } from 'vitest';
import { flawWords, type Flaw } from '#rules/conference/flaws';
import { localDateTime } from '#rules/dates/civil-date';
import { on } from '../petitions/facts.ts';

const at = localDateTime('2026-08-21T17:00');
const limit = localDateTime('2026-08-24T23:59');
const II_2 = 'mục II.2 Kế hoạch đối thoại';
const II_3 = 'mục II.3 Kế hoạch đối thoại';
const STAYS = ' Ngày tổ chức vẫn là 17/9/2026; các thời hạn tính theo ngày này.';

/** What leaves the day as it was, and says which day that is. */
const ABOUT_THE_DAY: readonly (readonly [what: string, Flaw, words: string])[] = [
  [
    'pieces missing',
    { kind: 'incomplete', decision: 'Hoãn', missing: ['lý do', 'người quyết định'] },
    'Quyết định “Hoãn” chưa có hiệu lực: chưa ghi lý do, người quyết định.',
  ],
  [
    'a decision of a day that has not come',
    { kind: 'not taken yet', decision: 'Dừng', decidedOn: on('2026-10-01') },
    'Quyết định “Dừng” chưa có hiệu lực: ngày quyết định 01/10/2026 ở sau ngày hôm nay; đề nghị ghi lại Ngày quyết định.',
  ],
  [
    'a way the plan does not offer (A-II.2.9)',
    { kind: 'not offered', decision: 'Gia hạn tiếp nhận', options: ['Hoãn', 'Dừng'] },
    'Quyết định “Gia hạn tiếp nhận” không có hiệu lực: Kế hoạch không cho phương án này với kết quả đã chốt; chọn “Hoãn” hoặc “Dừng”.',
  ],
  [
    'a way not offered where no leader is asked',
    { kind: 'not offered', decision: 'Gia hạn tiếp nhận', options: [] },
    'Quyết định “Gia hạn tiếp nhận” không có hiệu lực: Kế hoạch không cho phương án này với kết quả đã chốt.',
  ],
  [
    '“Dời ngày” that is a postponement (A-II.2.10)',
    { kind: 'is a postponement' },
    `Chưa đủ điều kiện mà đổi ngày là hoãn, tính vào số lần hoãn (${II_2}): “Dời ngày” không có hiệu lực, đề nghị chọn “Hoãn”.`,
  ],
  [
    'a decision of before the closing',
    { kind: 'before the closing', decision: 'Hoãn', at },
    'Quyết định “Hoãn” ghi ngày trước lúc chốt 17:00 21/8/2026 nên không có hiệu lực với kết quả chốt; đề nghị ghi quyết định sau khi chốt.',
  ],
  [
    'a second postponement in a year (A-II.2.10)',
    { kind: 'second time', used: 2, limit: 1 },
    `Trong năm đã hoãn 02 lần; chỉ được hoãn 01 lần/01 năm (${II_2}), chỉ còn phương án Dừng. Lần hoãn này không có hiệu lực.`,
  ],
  [
    'a new day that is none',
    { kind: 'not later', newDate: on('2026-09-01') },
    'Ngày mới 01/9/2026 không dùng được: phải ở sau ngày quyết định và, khi hoãn, sau ngày đang có hiệu lực.',
  ],
  [
    'an earlier day without its notice (A-II.2.4)',
    { kind: 'notice too short', earliest: on('2026-09-16') },
    `Dời ngày sớm hơn không có hiệu lực: thông báo phải đăng đủ hai nơi trước 30 ngày làm việc (${II_2}), sớm nhất là 16/9/2026.`,
  ],
  [
    'an earlier day while nothing is posted (A-II.2.4)',
    { kind: 'notice too short', earliest: null },
    `Dời ngày sớm hơn không có hiệu lực: thông báo phải đăng đủ hai nơi trước 30 ngày làm việc (${II_2}).`,
  ],
  [
    'a day typed over',
    { kind: 'typed over', typed: on('2026-09-24') },
    'Ngày 24/9/2026 sửa trực tiếp sau khi chốt danh sách, không có hiệu lực. Muốn đổi ngày: ghi lại ngày cũ, chọn “Dời ngày”, ghi ngày mới, lý do, người và ngày quyết định.',
  ],
];

const ABOUT_CLOSINGS: readonly (readonly [what: string, Flaw, words: string])[] = [
  [
    'no time left to extend (A-II.3.4)',
    { kind: 'no time left', limit },
    `“Gia hạn tiếp nhận” không có hiệu lực: đã hết hạn tiếp nhận của Kế hoạch 23:59 24/8/2026 (${II_3}), không gia hạn được nữa; đề nghị chọn quyết định khác.`,
  ],
  [
    'a closing after the plan’s limit (A-II.3.4)',
    { kind: 'closing too late', limit },
    `Hạn nhận kiến nghị phải chậm nhất 24/8/2026 (${II_3}); ô ghi muộn hơn nên tính theo hạn của Kế hoạch: 23:59 24/8/2026.`,
  ],
  [
    'registrations until the conference itself',
    { kind: 'registrations too late', limit: localDateTime('2026-09-16T23:59') },
    'Hạn đăng ký tham dự phải trước ngày tổ chức Hội nghị; tính đến 23:59 16/9/2026.',
  ],
  [
    'a closing typed over',
    { kind: 'closing typed over', at },
    'Danh sách đã chốt lúc 17:00 21/8/2026; hạn sửa sau khi chốt không dùng. Muốn nhận thêm: lãnh đạo quyết định “Gia hạn tiếp nhận” hoặc “Hoãn”, rồi ghi hạn mới.',
  ],
  [
    'a new closing wanted (A-II.3.4)',
    { kind: 'closing wanted', decision: 'Hoãn', limit },
    `Sau “Hoãn” cần hạn nhận kiến nghị mới, chậm nhất 24/8/2026 (${II_3}): ghi ở cột Hạn nhận kiến nghị, Hạn đăng ký tham dự.`,
  ],
  [
    'a new closing wanted for a day not known',
    { kind: 'closing wanted', decision: 'Hoãn', limit: null },
    'Sau “Hoãn” cần hạn nhận kiến nghị mới: ghi ở cột Hạn nhận kiến nghị, Hạn đăng ký tham dự.',
  ],
];

describe('what is told of something typed without effect (AM-03, AM-10, AM-37)', () => {
  it.each(ABOUT_THE_DAY)('%s: why, what to do, and which day holds', (_what, flaw, words) => {
    expect(flawWords(flaw, on('2026-09-17'))).toBe(words + STAYS);
    expect(flawWords(flaw, null)).toBe(words);
  });

  it.each(ABOUT_CLOSINGS)('%s: why and what to do', (_what, flaw, words) => {
    expect(flawWords(flaw, on('2026-09-17'))).toBe(words);
  });
});
