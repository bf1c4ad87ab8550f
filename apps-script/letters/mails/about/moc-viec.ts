// What the fields of the mail “moc-viec” are for.
import { SENDER_ABOUT } from '../shared/about.ts';
import type { AboutOf } from '../../../docx/template/field-list.ts';
import type { MILESTONE } from '../moc-viec.ts';

export const MILESTONE_ABOUT: AboutOf<(typeof MILESTONE)['fields']> = {
  tên_người_nhận: 'Bộ phận hoặc người nhận',
  việc: '"Niêm yết, đăng thông báo tổ chức Hội nghị"',
  hạn: 'Ngày chậm nhất: "05/8/2026"',
  nên_trước: 'Ngày nên xong trước; để trống nếu không có',
  còn_lại: '"còn 05 ngày làm việc", "đến hạn hôm nay", "quá hạn 02 ngày làm việc"',
  cách_tính: 'Cách tính hạn: mốc, số ngày làm việc, ngày bỏ qua và vì sao',
  căn_cứ: 'Điều khoản của Kế hoạch',
  tạm_tính: 'Hạn tạm tính: lịch nghỉ của năm chưa được xác nhận',
  việc_cần_làm: { list: 'Các bước', item: { nội_dung: 'Một bước' } },
  ...SENDER_ABOUT,
};
