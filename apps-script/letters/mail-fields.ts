// The fields of every mail, in the same form as those of the letters.
import { type FieldList, flag, list, text } from '../docx/field-list.ts';

/** Under every mail: the office as sender. */
const SENDER = {
  cơ_quan: text('"Ủy ban nhân dân phường Ái Quốc"'),
  bộ_phận: text('"Phòng Kinh tế, Hạ tầng và Đô thị"'),
  liên_hệ: text('Địa chỉ, điện thoại, thư điện tử của bộ phận'),
} as const;

/** How a body is spoken to: exactly one of the three holds (AM-35). */
const TONE = {
  thuộc_UBND: flag('Cơ quan thuộc UBND phường: "đề nghị … khẩn trương"'),
  ngoài_UBND: flag('Thuế, Đảng ủy, MTTQ …: "trân trọng đề nghị"'),
  cấp_trên: flag('Sở, UBND thành phố …: "kính đề nghị quan tâm, sớm có ý kiến"'),
} as const;

/** D06: acknowledgement with the codes (A-II.3.3). */
export const ACKNOWLEDGEMENT_FIELDS = {
  tên_đơn_vị: text('Tên đơn vị gửi phiếu'),
  thời_điểm_nhận: text('"08:15 24/8/2026"'),
  có_đăng_ký: flag('Phiếu có đăng ký tham dự Hội nghị'),
  tên_hội_nghị: text('Tên Hội nghị; để trống khi ngoài kỳ'),
  thời_gian_hội_nghị: text('"08 giờ 00 ngày 17/9/2026"; để trống khi ngoài kỳ'),
  địa_điểm: text('Địa điểm Hội nghị; để trống khi ngoài kỳ'),
  số_đại_biểu: text('Số đại biểu đăng ký; để trống nếu không đăng ký'),
  trễ_hạn_đăng_ký: flag('Phiếu đăng ký nhận sau hạn'),
  kiến_nghị: list('Các kiến nghị trong phiếu', {
    mã_kiến_nghị: text('Mã kiến nghị'),
    tiêu_đề: text('Tiêu đề kiến nghị'),
  }),
  trễ_hạn_kiến_nghị: flag(
    'Kiến nghị nhận sau hạn: vẫn tiếp nhận, không tính vào điều kiện tổ chức',
  ),
  ...SENDER,
} as const satisfies FieldList;

const WORK = {
  mã_kiến_nghị: text('Mã kiến nghị'),
  tên_đơn_vị: text('Tên đơn vị kiến nghị'),
  tiêu_đề: text('Tiêu đề kiến nghị'),
  hạn: text('"28/9/2026"; trống nếu Kế hoạch không quy định thời hạn'),
  hạn_nội_bộ: text('Hạn nội bộ: "24/9/2026"; để trống nếu không có'),
  tình_trạng: text('"Sắp đến hạn", "Đến hạn hôm nay", "Quá hạn (03 ngày làm việc)" …'),
  căn_cứ: text('"mục II.5.a Kế hoạch đối thoại" hoặc "phường tự đặt"'),
} as const;

/** Reminder digest to one body (A-III.2.6, before the term has passed). */
export const REMINDER_FIELDS = {
  tên_cơ_quan: text('Cơ quan nhận'),
  ngày: text('Ngày gửi: "21/9/2026"'),
  số_việc: text('Số kiến nghị trong thư, viết "03"'),
  ...TONE,
  việc: list('Các kiến nghị đang do cơ quan chủ trì hoặc phối hợp', WORK),
  ...SENDER,
} as const satisfies FieldList;

/** D21 as a mail: chasing a late body (A-III.2.6). */
export const CHASE_FIELDS = {
  tên_cơ_quan: text('Cơ quan nhận'),
  ngày: text('Ngày gửi'),
  số_việc: text('Số kiến nghị quá hạn, viết "02"'),
  ...TONE,
  việc: list('Các kiến nghị đã quá thời hạn của Kế hoạch', WORK),
  ...SENDER,
} as const satisfies FieldList;

/** What the closing decided, to Phòng KT,HT&ĐT (A-II.3.1, A-II.3.2). */
export const CLOSING_RESULT_FIELDS = {
  mã_hội_nghị: text('Mã hội nghị'),
  tên_hội_nghị: text('Tên Hội nghị'),
  ngày_hội_nghị: text('Ngày tổ chức dự kiến'),
  thời_điểm_chốt: text('Thời điểm chốt: "17:00 26/8/2026"'),
  số_đơn_vị: text('Số đơn vị đăng ký'),
  số_kiến_nghị_đăng_ký: text('Số kiến nghị của đơn vị đăng ký'),
  tổng_số_kiến_nghị: text('Tổng số kiến nghị'),
  kết_luận: text('Điều kiện tổ chức, chữ như trên màn hình: "Đủ điều kiện tổ chức" …'),
  lý_do: text('Vì sao: so với 15 đơn vị, 05 kiến nghị'),
  cần_quyết_định: flag('Cần lãnh đạo UBND phường quyết định'),
  phương_án: list('Các phương án trình lãnh đạo', { nội_dung: text('"Hoãn" …') }),
  căn_cứ: text('Điều khoản của Kế hoạch'),
  ...SENDER,
} as const satisfies FieldList;

/** A task with a date is coming due: notice, closing, report … */
export const MILESTONE_FIELDS = {
  tên_người_nhận: text('Bộ phận hoặc người nhận'),
  việc: text('"Niêm yết, đăng thông báo tổ chức Hội nghị"'),
  hạn: text('Ngày chậm nhất: "05/8/2026"'),
  nên_trước: text('Ngày nên xong trước; để trống nếu không có'),
  còn_lại: text('"còn 05 ngày làm việc", "đến hạn hôm nay", "quá hạn 02 ngày làm việc"'),
  cách_tính: text('Cách tính hạn: mốc, số ngày làm việc, ngày bỏ qua và vì sao'),
  căn_cứ: text('Điều khoản của Kế hoạch'),
  tạm_tính: flag('Hạn tạm tính: lịch nghỉ của năm chưa được xác nhận'),
  việc_cần_làm: list('Các bước', { nội_dung: text('Một bước') }),
  ...SENDER,
} as const satisfies FieldList;

/** The reply was issued and sent: result to the business (A-II.5c.1, AM-39). */
export const RESULT_FIELDS = {
  tên_đơn_vị: text('Tên đơn vị kiến nghị'),
  kiến_nghị: list('Các kiến nghị được trả lời', {
    mã_kiến_nghị: text('Mã kiến nghị'),
    tiêu_đề: text('Tiêu đề kiến nghị'),
  }),
  cơ_quan_trả_lời: text('Cơ quan ban hành văn bản'),
  số_ký_hiệu: text('"12/KTHT&ĐT"'),
  ngày_văn_bản: text('"25/9/2026"'),
  trích_yếu: text('Trích yếu của văn bản'),
  hình_thức_gửi: text('"bưu chính", "trực tiếp có ký nhận" …'),
  ...SENDER,
} as const satisfies FieldList;

/** Digest to a leader: late petitions, decisions waiting. Sent only when switched on. */
export const LEADER_FIELDS = {
  tên_lãnh_đạo: text('Người nhận: "lãnh đạo UBND phường", hoặc chức vụ và họ tên'),
  ngày: text('Ngày gửi'),
  số_quá_hạn: text('Số kiến nghị quá hạn'),
  số_sắp_đến_hạn: text('Số kiến nghị sắp đến hạn'),
  cần_quyết_định: list('Việc chờ quyết định', { nội_dung: text('Một việc, kèm hạn') }),
  quá_hạn: list('Kiến nghị quá hạn', { ...WORK, cơ_quan_chủ_trì: text('Cơ quan chủ trì') }),
  sắp_đến_hạn: list('Kiến nghị sắp đến hạn', { ...WORK, cơ_quan_chủ_trì: text('Cơ quan chủ trì') }),
  ...SENDER,
} as const satisfies FieldList;

/** Something went wrong or must be looked at: to the owner of the register. */
export const NOTICE_FIELDS = {
  tiêu_đề: text('Một câu: việc gì'),
  lúc: text('"07:00 21/9/2026"'),
  sự_việc: list('Từng điều cần xem', {
    ở_đâu: text('Tab, dòng, cột; hoặc văn bản, thư; để trống nếu không có'),
    nội_dung: text('Điều gì sai'),
    cách_xử_lý: text('Cần làm gì; để trống nếu không có'),
  }),
  ...SENDER,
} as const satisfies FieldList;

/** Every mail: the template that makes it, and what it offers. */
export const MAIL_FIELDS = {
  'xac-nhan': ACKNOWLEDGEMENT_FIELDS,
  'nhac-viec': REMINDER_FIELDS,
  'don-doc': CHASE_FIELDS,
  'ket-qua-chot': CLOSING_RESULT_FIELDS,
  'moc-viec': MILESTONE_FIELDS,
  'ket-qua': RESULT_FIELDS,
  'lanh-dao': LEADER_FIELDS,
  loi: NOTICE_FIELDS,
} as const satisfies { readonly [kind: string]: FieldList };
