// What the fields that mails share are for.
import { WARD } from '../../../ward.ts';
import { NAMES } from '../../shared/about.ts';

export const SENDER_ABOUT = {
  cơ_quan: `"${NAMES.full}"`,
  phường: `"${NAMES.area}"`,
  bộ_phận: `"${WARD.desk.name}"`,
  liên_hệ: 'Địa chỉ, điện thoại, thư điện tử của bộ phận',
} as const;

export const TONE_ABOUT = {
  thuộc_UBND: 'Cơ quan thuộc UBND phường: "đề nghị … khẩn trương"',
  ngoài_UBND: 'Thuế, Đảng ủy, MTTQ …: "trân trọng đề nghị"',
  cấp_trên: 'Sở, UBND thành phố …: "kính đề nghị quan tâm, sớm có ý kiến"',
} as const;

export const WORK_ABOUT = {
  mã_kiến_nghị: 'Mã kiến nghị',
  tên_đơn_vị: 'Tên đơn vị kiến nghị',
  tiêu_đề: 'Tiêu đề kiến nghị',
  hạn: '"28/9/2026"; trống nếu Kế hoạch không quy định thời hạn',
  hạn_nội_bộ: 'Hạn nội bộ: "24/9/2026"; để trống nếu không có',
  tình_trạng: '"Sắp đến hạn", "Đến hạn hôm nay", "Quá hạn (03 ngày làm việc)" …',
  căn_cứ: '"mục II.5.a Kế hoạch đối thoại" hoặc "phường tự đặt"',
} as const;
