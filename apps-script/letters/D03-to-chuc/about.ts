// What the fields of the notice of the conference are for.
import { WARD } from '../../ward.ts';
import type { AboutOf } from '../../docx/template/field-list.ts';
import { FOOT_ABOUT, HEAD_ABOUT, HELD_AT_ABOUT } from '../shared/about.ts';
import type { CONFERENCE_NOTICE_FIELDS } from './fields.ts';

export const CONFERENCE_NOTICE_ABOUT: AboutOf<typeof CONFERENCE_NOTICE_FIELDS> = {
  ...HEAD_ABOUT,
  ...FOOT_ABOUT,
  ...HELD_AT_ABOUT,
  sau_khi_hoãn: 'Thông báo lại, sau khi Hội nghị đã hoãn',
  mã_hội_nghị: 'Mã hội nghị ghi trong phiếu: "HN-2026-1"',
  mã_qr: 'Hình mã QR của địa chỉ biểu mẫu: {{ảnh mã_qr}}; chưa có địa chỉ thì bỏ',
  biểu_mẫu: 'Địa chỉ biểu mẫu đăng ký trực tuyến; chưa có thì chừa chỗ',
  thư_điện_tử: 'Thư điện tử nhận phiếu; chưa có thì chừa chỗ',
  điện_thoại: 'Điện thoại liên hệ; chưa có thì chừa chỗ',
  địa_chỉ: `Địa chỉ của ${WARD.desk.name}; chưa có thì chừa chỗ`,
  hạn_nhận_kiến_nghị: '"17 giờ 00 ngày 21/8/2026"; chưa ghi thì chừa chỗ, kèm ngày chậm nhất',
  hạn_đăng_ký: '"17 giờ 00 ngày 24/8/2026"; chưa ghi thì như hạn nhận kiến nghị',
  tối_thiểu_đơn_vị: 'Số đơn vị tối thiểu theo Kế hoạch: "15"',
  tối_thiểu_kiến_nghị: 'Số kiến nghị tối thiểu theo Kế hoạch: "05"',
  tên_phiếu: 'Tên phiếu, như trên biểu mẫu trực tuyến',
  lời_phiếu: {
    list: 'Lời thông báo trên phiếu, như trên biểu mẫu trực tuyến',
    item: { đoạn: 'Một đoạn' },
  },
  phiếu: {
    list: 'Các câu hỏi của phiếu, như trên biểu mẫu trực tuyến',
    item: {
      mục: 'Tiêu đề một phần của phiếu',
      câu_hỏi: 'Câu hỏi',
      bắt_buộc: 'Câu hỏi bắt buộc',
      gợi_ý: 'Lời gợi ý; để trống thì bỏ',
      trả_lời: 'Các ô để chọn, hoặc chỗ ghi',
    },
  },
};
