// The fields of the report to Sở Tài chính (D22).
import { type FieldList, flag, list, text } from '../../docx/field-list.ts';
import { FOOT } from '../shared/foot.ts';
import { HEAD } from '../shared/head.ts';

const LISTED = {
  mã_kiến_nghị: text,
  tên_đơn_vị: text,
  nhóm: text,
  nội_dung: text,
  quá_trình: text,
} as const satisfies FieldList;

/** D22: the report to Sở Tài chính with the form A-PL (A-III.2.1–3, A-II.5c.1, A-II.5c.4, AM-18, AM-21). */
export const RESULT_REPORT_FIELDS = {
  ...HEAD,
  bổ_sung: flag,
  báo_cáo_trước: text,
  năm: text,
  căn_cứ: list({ nội_dung: text }),
  kế_hoạch: text,
  ngày_báo_cáo: text,
  ngày_niêm_yết: text,
  ngày_đăng_cổng: text,
  hạn_nhận_kiến_nghị: text,
  thời_gian: text,
  địa_điểm: text,
  chủ_trì: text,
  số_đơn_vị: text,
  số_doanh_nghiệp: text,
  số_hộ_kinh_doanh: text,
  số_hợp_tác_xã: text,
  số_kiến_nghị_đăng_ký: text,
  kết_luận_điều_kiện: text,
  tổng_tiếp_nhận: text,
  tổng_trong_biểu: text,
  tổng_đã_giải_quyết: text,
  tổng_chưa_giải_quyết: text,
  tổng_đang_xử_lý: text,
  tổng_chuyển: text,
  tổng_xin_ý_kiến: text,
  còn_kiến_nghị: flag,
  có_ngoài_biểu: flag,
  tổng_rút: text,
  tổng_trùng: text,
  tổng_ngoài_phạm_vi: text,
  đã_giải_quyết: list({ ...LISTED, văn_bản: text }),
  đang_xử_lý: list({ ...LISTED, nguyên_nhân: text, phương_án: text }),
  chuyển_và_xin_ý_kiến: list({ ...LISTED, văn_bản: text, nguyên_nhân: text, phương_án: text }),
  khó_khăn: list({ nội_dung: text }),
  đề_xuất: list({ nội_dung: text }),
  nhóm: list({
    stt: text,
    tên_nhóm: text,
    số_đã_giải_quyết: text,
    số_đang_xử_lý: text,
    diễn_giải: list({ nội_dung: text }),
    số_chuyển: text,
    số_xin_ý_kiến: text,
    ghi_chú: text,
  }),
  ...FOOT,
} as const satisfies FieldList;
