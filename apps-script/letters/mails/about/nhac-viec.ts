// What the fields of the mail “nhac-viec” are for.
import { SENDER_ABOUT, TONE_ABOUT, WORK_ABOUT } from '../shared/about.ts';
import type { AboutOf } from '../../../docx/template/field-list.ts';
import type { REMINDER } from '../nhac-viec.ts';

export const REMINDER_ABOUT: AboutOf<(typeof REMINDER)['fields']> = {
  tên_cơ_quan: 'Cơ quan nhận',
  người_chuyển: 'Nơi nhận thay khi cơ quan chưa có thư điện tử; để trống nếu có',
  ngày: 'Ngày gửi: "21/9/2026"',
  số_việc: 'Số kiến nghị trong thư, viết "03"',
  ...TONE_ABOUT,
  việc: {
    list: 'Các kiến nghị đang do cơ quan chủ trì hoặc phối hợp',
    item: {
      ...WORK_ABOUT,
      phối_hợp_với: 'Cơ quan chủ trì, khi cơ quan nhận thư chỉ phối hợp; để trống khi chủ trì',
    },
  },
  ...SENDER_ABOUT,
};
