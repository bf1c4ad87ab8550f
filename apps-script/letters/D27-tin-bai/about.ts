// What the fields of the news are for.
import { WARD } from '../../ward.ts';
import type { AboutOf } from '../../docx/template/field-list.ts';
import { ADDRESSEE_ABOUT, HELD_AT_ABOUT, OFFICE_ABOUT } from '../shared/about.ts';
import type { NEWS_FIELDS } from './fields.ts';

export const NEWS_ABOUT: AboutOf<typeof NEWS_FIELDS> = {
  ...OFFICE_ABOUT,
  ...HELD_AT_ABOUT,
  thuế_cơ_sở: `"${WARD.taxOffice.name}"`,
  đã_tổ_chức: 'Hội nghị đã tổ chức: tin kết quả; chưa tổ chức: tin thông báo và tin nhắc',
  biểu_mẫu: 'Địa chỉ biểu mẫu đăng ký trực tuyến; chưa có thì chừa chỗ',
  mã_qr: 'Hình mã QR của địa chỉ biểu mẫu: {{ảnh mã_qr}}; chưa có địa chỉ thì bỏ',
  liên_hệ: ADDRESSEE_ABOUT.liên_hệ,
  hạn_nhận_kiến_nghị: '"17 giờ 00 ngày 21/8/2026"; chưa ghi thì chừa chỗ',
  hạn_đăng_ký: 'Như trên; chưa ghi thì như hạn nhận kiến nghị',
  số_đơn_vị: 'Số đơn vị đăng ký khi chốt: "19"; chưa chốt thì chừa chỗ',
  có_kiến_nghị: 'Kỳ Hội nghị có kiến nghị trong phạm vi',
  tổng_kiến_nghị: 'Số kiến nghị trong phạm vi của kỳ Hội nghị, viết "12"',
  đã_trả_lời: 'Trong đó đã trả lời, hướng dẫn',
  còn_lại: 'Trong đó còn phải trả lời bằng văn bản',
};
