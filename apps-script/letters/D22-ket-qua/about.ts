// What the fields of the report to Sở Tài chính are for.
import { WARD } from '../../ward.ts';
import { NAMES } from '../shared/about.ts';
import type { AboutOf } from '../../docx/template/field-list.ts';
import { FOOT_ABOUT, HEAD_ABOUT } from '../shared/about.ts';
import { LISTED_ABOUT } from '../shared/to-finance-about.ts';
import type { RESULT_REPORT_FIELDS } from './fields.ts';

export const RESULT_REPORT_ABOUT: AboutOf<typeof RESULT_REPORT_FIELDS> = {
  ...HEAD_ABOUT,
  sở_tài_chính: `"${WARD.finance.name}"`,
  thuế_cơ_sở: `"${WARD.taxOffice.name}"`,
  bổ_sung: 'Báo cáo bổ sung cho báo cáo đã gửi',
  báo_cáo_trước:
    'Báo cáo đầu tiên, nêu việc tổ chức: "Báo cáo số 61/BC-UBND ngày 28/9/2026"; để trống nếu không phải bổ sung',
  báo_cáo_gần_nhất:
    'Báo cáo gửi gần nhất, nay tiếp theo: "Báo cáo số 66/BC-UBND ngày 09/10/2026"; để trống nếu không phải bổ sung',
  năm: 'Năm của kỳ Hội nghị',
  căn_cứ: {
    list: 'Căn cứ, mỗi dòng một văn bản, không kèm dấu cuối dòng',
    item: { nội_dung: '"Căn cứ Kế hoạch số 82/KH-UBND ngày 13/3/2026 của …"' },
  },
  kế_hoạch: `"Kế hoạch số 47/KH-UBND ngày 10/4/2026 của ${NAMES.full}"`,
  ngày_báo_cáo: 'Số liệu tính đến ngày: "28/9/2026"',
  ngày_niêm_yết: 'Ngày niêm yết tại Trung tâm phục vụ hành chính công; để trống nếu không có',
  ngày_đăng_cổng: 'Ngày đăng Cổng thông tin điện tử phường; để trống nếu không có',
  hạn_nhận_kiến_nghị: 'Hạn nhận kiến nghị theo thông báo: "17 giờ 00 ngày 21/8/2026"',
  thời_gian: 'Thời gian tổ chức: "08 giờ 00 ngày 17/9/2026"',
  địa_điểm: 'Địa điểm tổ chức',
  đổi_mới: 'Nội dung đổi mới của năm, ghi ở tab “Kỳ”; để trống thì bỏ',
  chủ_trì: 'Người chủ trì, kèm chức vụ',
  kết_quả_đăng_ký:
    '"có 17 đơn vị đăng ký tham dự, gồm 10 doanh nghiệp, 07 hộ kinh doanh; có 09 kiến nghị của các đơn vị đăng ký tham dự"',
  số_đơn_vị: 'Số đơn vị đăng ký tham dự, viết "17"',
  số_doanh_nghiệp: 'Trong đó: số doanh nghiệp',
  số_hộ_kinh_doanh: 'Trong đó: số hộ kinh doanh',
  số_hợp_tác_xã: 'Trong đó: số hợp tác xã',
  số_kiến_nghị_đăng_ký: 'Số kiến nghị của đơn vị đăng ký tham dự',
  kết_luận_điều_kiện:
    '"Hội nghị đủ điều kiện tổ chức", hoặc quyết định của lãnh đạo; không có dấu chấm cuối',
  có_tiếp_nhận: 'Có kiến nghị đã tiếp nhận',
  tổng_tiếp_nhận: 'Tổng số kiến nghị đã tiếp nhận, kể cả ngoài biểu',
  tổng_trong_biểu: 'Tổng số kiến nghị trong Biểu',
  tổng_đã_giải_quyết: 'Đã giải quyết triệt để',
  tổng_chưa_giải_quyết: 'Chưa giải quyết triệt để',
  tổng_đang_xử_lý: 'Đang xử lý',
  tổng_chuyển: 'Chuyển cơ quan khác giải quyết',
  tổng_xin_ý_kiến: 'Xin ý kiến chỉ đạo của cơ quan cấp trên',
  gồm_chưa_giải_quyết:
    '"02 kiến nghị đang xử lý, 01 kiến nghị chuyển cơ quan khác giải quyết"; nhóm không có kiến nghị thì bỏ',
  gồm_ngoài_biểu: '"01 kiến nghị đơn vị rút, 01 kiến nghị trùng"; nhóm không có kiến nghị thì bỏ',
  còn_kiến_nghị: 'Còn kiến nghị chưa giải quyết triệt để',
  có_ngoài_biểu: 'Có kiến nghị rút, trùng hoặc ngoài phạm vi',
  tổng_rút: 'Đơn vị rút kiến nghị',
  tổng_trùng: 'Kiến nghị trùng',
  tổng_ngoài_phạm_vi: 'Không thuộc phạm vi giải quyết của Hội nghị',
  đã_giải_quyết: {
    list: 'Kiến nghị đã giải quyết triệt để',
    item: {
      ...LISTED_ABOUT,
      văn_bản: `Văn bản trả lời: "Công văn số 12/${WARD.desk.symbol} ngày 25/9/2026" hoặc nơi ghi nhận`,
    },
  },
  đang_xử_lý: {
    list: 'Kiến nghị đang xử lý',
    item: {
      ...LISTED_ABOUT,
      nguyên_nhân: 'Nguyên nhân chậm giải quyết',
      phương_án: 'Phương án giải quyết triệt để',
    },
  },
  chuyển_và_xin_ý_kiến: {
    list: 'Kiến nghị chuyển cơ quan khác, xin ý kiến cấp trên',
    item: {
      ...LISTED_ABOUT,
      văn_bản: 'Văn bản hướng dẫn, chuyển, báo cáo',
      nguyên_nhân: 'Lý do',
      phương_án: 'Hướng giải quyết tiếp theo',
    },
  },
  khó_khăn: {
    list: 'Khó khăn, vướng mắc, mỗi mục nêu rõ kiến nghị; trống thì ghi "Không có"',
    item: { nội_dung: 'Một ý' },
  },
  đề_xuất: {
    list: 'Đề xuất với cấp trên, mỗi mục nêu rõ kiến nghị; trống thì ghi "Không có"',
    item: { nội_dung: 'Một ý' },
  },
  nhóm: {
    list: 'Bảy dòng của Biểu, theo thứ tự của Kế hoạch',
    item: {
      stt: 'Số thứ tự 1–7',
      tên_nhóm: 'Tên nhóm kiến nghị',
      số_đã_giải_quyết: 'Cột 3: số kiến nghị đã giải quyết triệt để',
      số_đang_xử_lý: 'Cột a: số kiến nghị đang xử lý',
      diễn_giải: {
        list: 'Cột a: mỗi kiến nghị một đoạn sau con số (A-PL.7)',
        item: { nội_dung: `"${WARD.codePrefix}-2026-0004: quá trình …; vướng mắc …; đề xuất …"` },
      },
      số_chuyển: 'Cột b: số kiến nghị chuyển cơ quan khác giải quyết',
      số_xin_ý_kiến: 'Cột c: số kiến nghị xin ý kiến chỉ đạo của cơ quan cấp trên',
      ghi_chú: 'Cột Ghi chú; mỗi dòng một ý',
    },
  },
  ...FOOT_ABOUT,
};
