// What the fields of the mail “don-doc” are for.
import { SENDER_ABOUT, TONE_ABOUT, WORK_ABOUT } from '../shared/about.ts';
import type { AboutOf } from '../../../docx/template/field-list.ts';
import type { CHASE } from '../don-doc.ts';

export const CHASE_ABOUT: AboutOf<(typeof CHASE)['fields']> = {
  tên_cơ_quan: 'Cơ quan nhận',
  người_chuyển: 'Nơi nhận thay khi cơ quan chưa có thư điện tử; để trống nếu có',
  ngày: 'Ngày gửi',
  số_việc: 'Số kiến nghị quá hạn, viết "02"',
  ...TONE_ABOUT,
  việc: { list: 'Các kiến nghị đã quá thời hạn của Kế hoạch', item: WORK_ABOUT },
  ...SENDER_ABOUT,
};
