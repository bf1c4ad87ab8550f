// The fields of every letter, in one list that the engine, the linter and the guide for staff share.
import { type FieldList, flag, list, text } from '../docx/field-list.ts';

/** On every letter: the number and the date are văn thư's to give (AM-29, AM-39), the signer is a setting (A-S.1, A-S.2). */
const HEAD = {
  dự_thảo: flag('Văn bản chưa có số, ngày: in chữ DỰ THẢO'),
  số_ký_hiệu: text('Số và ký hiệu: "07/KTHT&ĐT"; khi dự thảo là "     /KTHT&ĐT"'),
  địa_danh: text('Địa danh: "Ái Quốc"'),
  ngày_văn_bản: text('"ngày 05 tháng 02 năm 2026"; khi dự thảo là "ngày      tháng 9 năm 2026"'),
} as const;

const FOOT = {
  nơi_nhận: list('Các dòng Nơi nhận, không kể "Như trên" và "Lưu"', {
    tên: text('Tên nơi nhận, kèm "(để b/c)", "(để p/h)" nếu có'),
  }),
  lưu: text('Sau chữ "Lưu:", ví dụ "VT, KT,HT&ĐT"'),
  quyền_hạn: list('Quyền hạn, chức vụ của người ký, mỗi dòng một mục', {
    dòng: text('Ví dụ "TM. ỦY BAN NHÂN DÂN", "KT. CHỦ TỊCH", "TRƯỞNG PHÒNG"'),
  }),
  người_ký: text('Họ và tên người ký, không ghi học hàm, học vị'),
} as const;

/** Exactly one of the three holds: the conference took place (II.5.a), did not (II.5.b), or the petition came outside a cycle (III.6). */
const OCCASION = {
  tại_hội_nghị: flag('Kiến nghị của kỳ có tổ chức Hội nghị'),
  không_tổ_chức: flag('Kiến nghị của kỳ không đủ điều kiện tổ chức Hội nghị'),
  ngoài_kỳ: flag('Kiến nghị gửi ngoài kỳ Hội nghị'),
  tên_hội_nghị: text('"Hội nghị đối thoại doanh nghiệp, hộ kinh doanh và hợp tác xã … năm 2026"'),
  ngày_hội_nghị: text('Ngày tổ chức: "17/9/2026"; để trống khi không tổ chức'),
  kế_hoạch: text('"Kế hoạch số 47/KH-UBND ngày 10/4/2026 của Ủy ban nhân dân phường Ái Quốc"'),
} as const;

const ADDRESSEE = {
  tên_đơn_vị: text('Tên đơn vị kiến nghị'),
  địa_chỉ: text('Địa chỉ đơn vị kiến nghị; để trống thì bỏ dòng'),
  liên_hệ: text('Nơi liên hệ: địa chỉ, điện thoại, thư điện tử'),
} as const;

const PETITION = {
  mã_kiến_nghị: text('Mã kiến nghị: "AQ-2026-0003"'),
  ngày_tiếp_nhận: text('Ngày tiếp nhận: "24/8/2026"'),
  tiêu_đề: text('Tiêu đề kiến nghị'),
  nội_dung: text('Tóm tắt; chưa có tóm tắt thì nguyên văn kiến nghị'),
} as const;

const ANSWERED = {
  ...PETITION,
  trả_lời_tại_chỗ: flag('Đã trả lời trực tiếp tại Hội nghị, nay xác nhận bằng văn bản'),
  trả_lời: list('Nội dung trả lời, mỗi mục một đoạn; để trống thì chừa chỗ cho người dự thảo', {
    đoạn: text('Một đoạn của nội dung trả lời'),
  }),
  căn_cứ_pháp_lý: text('Căn cứ pháp lý của nội dung trả lời; để trống thì bỏ'),
  kết_quả: text('Kết quả hoặc hướng xử lý tiếp theo; để trống thì bỏ'),
} as const;

/** D16 on the paper of one phòng (A-II.5a.5, A-II.5b.1; AM-12). */
export const OFFICE_REPLY_FIELDS = {
  ...HEAD,
  ...OCCASION,
  ...ADDRESSEE,
  tên_phòng: text('"Phòng Kinh tế, Hạ tầng và Đô thị"'),
  tên_phòng_in_hoa: text('"PHÒNG KINH TẾ, HẠ TẦNG VÀ ĐÔ THỊ"'),
  nhiều_kiến_nghị: flag('Văn bản trả lời từ hai kiến nghị trở lên'),
  số_lượng: text('Số kiến nghị, viết "03"'),
  kiến_nghị: list('Các kiến nghị được trả lời', ANSWERED),
  ...FOOT,
} as const satisfies FieldList;

/** D16 signed by UBND, with coordinating bodies (A-II.5a.6, A-II.5b.5). */
export const COORDINATED_REPLY_FIELDS = {
  ...HEAD,
  ...OCCASION,
  ...ADDRESSEE,
  cơ_quan_chủ_trì: text('Cơ quan chủ trì tham mưu trả lời'),
  cơ_quan_phối_hợp: list('Các cơ quan đã phối hợp', { tên: text('Tên cơ quan phối hợp') }),
  nhiều_kiến_nghị: flag('Văn bản trả lời từ hai kiến nghị trở lên'),
  số_lượng: text('Số kiến nghị, viết "03"'),
  kiến_nghị: list('Các kiến nghị được trả lời', ANSWERED),
  ...FOOT,
} as const satisfies FieldList;

/** D17: guidance to the right body, on either letterhead (A-II.5a.3, A-II.5b.3; AM-07, AM-12). */
export const GUIDANCE_FIELDS = {
  ...HEAD,
  ...OCCASION,
  ...ADDRESSEE,
  do_phòng_ký: flag('Văn bản của phòng; nếu không thì của UBND phường'),
  cơ_quan_trả_lời: text('"Ủy ban nhân dân phường Ái Quốc" hoặc tên phòng'),
  tên_phòng_in_hoa: text('Tên phòng in hoa; để trống khi UBND phường ký'),
  nhiều_kiến_nghị: flag('Văn bản hướng dẫn từ hai kiến nghị trở lên'),
  số_lượng: text('Số kiến nghị, viết "03"'),
  kiến_nghị: list('Các kiến nghị được hướng dẫn', {
    ...PETITION,
    cơ_quan_có_thẩm_quyền: text('Cơ quan có thẩm quyền giải quyết'),
    địa_chỉ_cơ_quan: text('Địa chỉ, điện thoại của cơ quan đó; để trống thì bỏ'),
    lý_do: text('Vì sao không thuộc chức năng, nhiệm vụ của UBND phường; để trống thì chừa chỗ'),
  }),
  ...FOOT,
} as const satisfies FieldList;

const LISTED = {
  mã_kiến_nghị: text('Mã kiến nghị'),
  tên_đơn_vị: text('Tên đơn vị kiến nghị'),
  nhóm: text('Nhóm kiến nghị theo Biểu'),
  nội_dung: text('Tóm tắt nội dung kiến nghị'),
  quá_trình: text('Quá trình giải quyết; để trống thì bỏ'),
} as const;

/** D22: the report to Sở Tài chính with the form A-PL (A-III.2.1–3, A-II.5c.1, A-II.5c.4, AM-18, AM-21). */
export const RESULT_REPORT_FIELDS = {
  ...HEAD,
  bổ_sung: flag('Báo cáo bổ sung cho báo cáo đã gửi'),
  báo_cáo_trước: text('"Báo cáo số 61/BC-UBND ngày 28/9/2026"; để trống nếu không phải bổ sung'),
  năm: text('Năm của kỳ Hội nghị'),
  căn_cứ: list('Căn cứ, mỗi dòng một văn bản, không kèm dấu cuối dòng', {
    nội_dung: text('"Căn cứ Kế hoạch số 82/KH-UBND ngày 13/3/2026 của …"'),
  }),
  kế_hoạch: text('"Kế hoạch số 47/KH-UBND ngày 10/4/2026 của Ủy ban nhân dân phường Ái Quốc"'),
  ngày_báo_cáo: text('Số liệu tính đến ngày: "28/9/2026"'),
  ngày_niêm_yết: text('Ngày niêm yết tại Trung tâm phục vụ hành chính công; để trống nếu không có'),
  ngày_đăng_cổng: text('Ngày đăng Cổng thông tin điện tử phường; để trống nếu không có'),
  hạn_nhận_kiến_nghị: text('Hạn nhận kiến nghị theo thông báo: "17 giờ 00 ngày 21/8/2026"'),
  thời_gian: text('Thời gian tổ chức: "08 giờ 00 ngày 17/9/2026"'),
  địa_điểm: text('Địa điểm tổ chức'),
  chủ_trì: text('Người chủ trì, kèm chức vụ'),
  số_đơn_vị: text('Số đơn vị đăng ký tham dự, viết "17"'),
  số_doanh_nghiệp: text('Trong đó: số doanh nghiệp'),
  số_hộ_kinh_doanh: text('Trong đó: số hộ kinh doanh'),
  số_hợp_tác_xã: text('Trong đó: số hợp tác xã'),
  số_kiến_nghị_đăng_ký: text('Số kiến nghị của đơn vị đăng ký tham dự'),
  kết_luận_điều_kiện: text(
    '"Hội nghị đủ điều kiện tổ chức", hoặc quyết định của lãnh đạo; không có dấu chấm cuối',
  ),
  tổng_tiếp_nhận: text('Tổng số kiến nghị đã tiếp nhận, kể cả ngoài biểu'),
  tổng_trong_biểu: text('Tổng số kiến nghị trong Biểu'),
  tổng_đã_giải_quyết: text('Đã giải quyết triệt để'),
  tổng_chưa_giải_quyết: text('Chưa giải quyết triệt để'),
  tổng_đang_xử_lý: text('Đang xử lý'),
  tổng_chuyển: text('Chuyển cơ quan khác giải quyết'),
  tổng_xin_ý_kiến: text('Xin ý kiến chỉ đạo của cơ quan cấp trên'),
  còn_kiến_nghị: flag('Còn kiến nghị chưa giải quyết triệt để'),
  có_ngoài_biểu: flag('Có kiến nghị rút, trùng hoặc ngoài phạm vi'),
  tổng_rút: text('Đơn vị rút kiến nghị'),
  tổng_trùng: text('Kiến nghị trùng'),
  tổng_ngoài_phạm_vi: text('Không thuộc phạm vi giải quyết của Hội nghị'),
  đã_giải_quyết: list('Kiến nghị đã giải quyết triệt để', {
    ...LISTED,
    văn_bản: text('Văn bản trả lời: "Công văn số 12/KTHT&ĐT ngày 25/9/2026" hoặc nơi ghi nhận'),
  }),
  đang_xử_lý: list('Kiến nghị đang xử lý', {
    ...LISTED,
    nguyên_nhân: text('Nguyên nhân chậm giải quyết'),
    phương_án: text('Phương án giải quyết triệt để'),
  }),
  chuyển_và_xin_ý_kiến: list('Kiến nghị chuyển cơ quan khác, xin ý kiến cấp trên', {
    ...LISTED,
    văn_bản: text('Văn bản hướng dẫn, chuyển, báo cáo'),
    nguyên_nhân: text('Lý do'),
    phương_án: text('Hướng giải quyết tiếp theo'),
  }),
  khó_khăn: list('Khó khăn, vướng mắc; trống thì ghi "Không có"', { nội_dung: text('Một ý') }),
  đề_xuất: list('Đề xuất, kiến nghị của UBND phường; trống thì ghi "Không có"', {
    nội_dung: text('Một ý'),
  }),
  nhóm: list('Bảy dòng của Biểu, theo thứ tự của Kế hoạch', {
    stt: text('Số thứ tự 1–7'),
    tên_nhóm: text('Tên nhóm kiến nghị'),
    số_đã_giải_quyết: text('Cột 3: số kiến nghị đã giải quyết triệt để'),
    số_đang_xử_lý: text('Cột a: số kiến nghị đang xử lý'),
    diễn_giải: list('Cột a: mỗi kiến nghị một đoạn sau con số (A-PL.7)', {
      nội_dung: text('"AQ-2026-0004: quá trình …; vướng mắc …; đề xuất …"'),
    }),
    số_chuyển: text('Cột b: số kiến nghị chuyển cơ quan khác giải quyết'),
    số_xin_ý_kiến: text('Cột c: số kiến nghị xin ý kiến chỉ đạo của cơ quan cấp trên'),
    ghi_chú: text('Cột Ghi chú; mỗi dòng một ý'),
  }),
  ...FOOT,
} as const satisfies FieldList;

/** Every letter: its kind, the template that makes it, and what it offers. */
export const LETTER_FIELDS = {
  'D16-phong': OFFICE_REPLY_FIELDS,
  'D16-phoi-hop': COORDINATED_REPLY_FIELDS,
  D17: GUIDANCE_FIELDS,
  D22: RESULT_REPORT_FIELDS,
} as const satisfies { readonly [kind: string]: FieldList };
