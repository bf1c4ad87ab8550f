// What the fields that letters share are for, in words for whoever edits a template; no run needs them.
import type { AboutOf, LOOP_FIELDS } from '../../docx/template/field-list.ts';
import { agencyNames } from '../../rules/agency.ts';
import { WARD } from '../../ward.ts';
import { drafterOf } from './office.ts';

export const NAMES = agencyNames(WARD.agency);

/** Offered inside every loop. */
export const LOOP_ABOUT: AboutOf<typeof LOOP_FIELDS> = {
  số_thứ_tự: 'Số thứ tự của mục trong danh sách: 1, 2, 3 …',
  đầu_tiên: 'Mục đầu tiên của danh sách',
  cuối_cùng: 'Mục cuối cùng của danh sách',
};

export const OFFICE_ABOUT = {
  cơ_quan: `Tên cơ quan ghi đầy đủ: "${NAMES.full}"`,
  cơ_quan_gọn: `Tên cơ quan viết gọn: "${NAMES.short}"`,
  cơ_quan_gọn_in_hoa: `"${NAMES.short.toUpperCase()}"`,
  phường: `Tên phường: "${NAMES.area}"`,
  phường_in_hoa: `"${NAMES.area.toUpperCase()}"`,
  bộ_phận: `"${WARD.desk.name}"`,
} as const;

export const HEAD_ABOUT = {
  ...OFFICE_ABOUT,
  dự_thảo: 'Văn bản chưa có số, ngày: in chữ DỰ THẢO',
  số_ký_hiệu: `Số và ký hiệu: "07/${WARD.desk.symbol}"; khi dự thảo là "     /${WARD.desk.symbol}"`,
  địa_danh: `Địa danh: "${WARD.place}"`,
  ngày_văn_bản: '"ngày 05 tháng 02 năm 2026"; khi dự thảo là "ngày      tháng 9 năm 2026"',
} as const;

export const FOOT_ABOUT = {
  nơi_nhận: {
    list: 'Các dòng Nơi nhận, không kể "Như trên" và "Lưu"',
    item: { tên: 'Tên nơi nhận, kèm "(để b/c)", "(để p/h)" nếu có' },
  },
  lưu: `Sau chữ "Lưu:", ví dụ "VT, ${drafterOf(null)}"`,
  quyền_hạn: {
    list: 'Quyền hạn, chức vụ của người ký, mỗi dòng một mục',
    item: { dòng: 'Ví dụ "TM. ỦY BAN NHÂN DÂN", "KT. CHỦ TỊCH", "TRƯỞNG PHÒNG"' },
  },
  người_ký: 'Họ và tên người ký, không ghi học hàm, học vị',
} as const;

export const OCCASION_ABOUT = {
  tại_hội_nghị: 'Kiến nghị của kỳ có tổ chức Hội nghị',
  không_tổ_chức: 'Kiến nghị của kỳ không đủ điều kiện tổ chức Hội nghị',
  ngoài_kỳ: 'Kiến nghị gửi ngoài kỳ Hội nghị',
  tên_hội_nghị: '"Hội nghị đối thoại doanh nghiệp, hộ kinh doanh và hợp tác xã … năm 2026"',
  ngày_hội_nghị: 'Ngày tổ chức: "17/9/2026"; để trống khi không tổ chức',
  lý_do_bằng_văn_bản:
    'Vì sao trả lời bằng văn bản mà không tại Hội nghị: "không đủ số lượng đơn vị đăng ký khi chốt"',
  kế_hoạch: `"Kế hoạch số 47/KH-UBND ngày 10/4/2026 của ${NAMES.full}"`,
} as const;

export const HELD_AT_ABOUT = {
  tên_hội_nghị: OCCASION_ABOUT.tên_hội_nghị,
  kế_hoạch: OCCASION_ABOUT.kế_hoạch,
  thời_gian: '"08 giờ 00 ngày 17/9/2026"; chưa ghi giờ thì chừa chỗ',
  địa_điểm: 'Địa điểm tổ chức; chưa ghi thì chừa chỗ',
  chủ_trì: 'Người chủ trì; chưa ghi thì "Lãnh đạo Ủy ban nhân dân phường"',
} as const;

export const NAMED_ABOUT = {
  mã_kiến_nghị: 'Mã kiến nghị',
  nhóm: 'Nhóm kiến nghị theo Biểu; chưa chọn thì chừa chỗ',
  tên_đơn_vị: 'Tên đơn vị kiến nghị',
  nội_dung: 'Tóm tắt hoặc tiêu đề kiến nghị',
} as const;

export const ADDRESSEE_ABOUT = {
  tên_đơn_vị: 'Tên đơn vị kiến nghị',
  địa_chỉ: 'Địa chỉ đơn vị kiến nghị; để trống thì bỏ dòng',
  liên_hệ: 'Nơi liên hệ: địa chỉ, điện thoại, thư điện tử',
} as const;

export const PETITION_ABOUT = {
  mã_kiến_nghị: `Mã kiến nghị: "${WARD.codePrefix}-2026-0003"`,
  ngày_tiếp_nhận: 'Ngày tiếp nhận: "24/8/2026"',
  tiêu_đề: 'Tiêu đề kiến nghị',
  nội_dung: 'Tóm tắt; chưa có tóm tắt thì nguyên văn kiến nghị',
} as const;
