// The texts of every drop-down. A value is recognised by its text (words of the office).
export {
  DECISIONS,
  DOCUMENT_STATES,
  GROUPS,
  INCOMING_MEANINGS,
  OUTCOMES,
  REPORT_COLUMNS,
  ROUTES,
  SCOPES,
  UNIT_KINDS,
} from '../../rules/words.ts';

export const YES_NO = ['Có', 'Không'] as const;
export const CHANNELS = [
  'Biểu mẫu',
  'Phiếu giấy',
  'Điện thoại',
  'Zalo',
  'Thư điện tử',
  'Tại Hội nghị',
] as const;
/** The three exclusions the plan names (A-I.2.6, A-I.2.7); nothing else is out of scope (AM-20). */
export const SCOPE_REASONS = [
  'Thuộc thẩm quyền của cơ quan tư pháp',
  'Đơn khiếu nại',
  'Đơn tố cáo',
  'Kiến nghị, đơn thư của công dân',
] as const;
export const REGISTRATION_STATUS = ['Hợp lệ', 'Trùng', 'Muộn', 'Ngoài địa bàn', 'Cần sửa'] as const;
export const PETITION_REQUESTS = ['Soạn dự thảo'] as const;
export const DOCUMENT_KINDS = [
  'D01 Kế hoạch Hội nghị',
  'D02 Công văn gửi Kế hoạch',
  'D03 Thông báo tổ chức Hội nghị',
  'D04 Phiếu đăng ký tham dự và gửi kiến nghị',
  'D05 Thư gửi phiếu của Thuế cơ sở 9',
  'D06 Phiếu xác nhận tiếp nhận',
  'D07 Phiếu chuyển',
  'D08 Báo cáo về việc dừng hoặc hoãn',
  'D09 Thông báo dừng hoặc hoãn',
  'D10 Giấy mời',
  'D11 Danh sách đăng ký, ký tên',
  'D12 Chương trình Hội nghị',
  'D13 Tài liệu chính sách thuế',
  'D14 Biên bản Hội nghị',
  'D15 Thông báo kết luận',
  'D16 Công văn trả lời kiến nghị',
  'D17 Công văn hướng dẫn gửi đúng cơ quan',
  'D18 Công văn đề nghị phối hợp trả lời',
  'D19 Báo cáo UBND thành phố kiến nghị vượt thẩm quyền',
  'D20 Báo cáo xin ý kiến cấp trên',
  'D21 Công văn đôn đốc',
  'D22 Báo cáo kết quả tổ chức Hội nghị',
  'D23 Báo cáo kết thúc giải quyết kiến nghị',
  'D24 Báo cáo kiến nghị còn vướng mắc',
  'D25 Thông báo kết quả giải quyết kiến nghị',
  'D26 Tờ trình dự toán, quyết toán kinh phí',
  'D27 Tin, bài, bản tin truyền thanh',
  'D28 Kế hoạch thực hiện Nghị quyết 41-NQ/TW',
  'D29 Báo cáo đánh giá hằng năm',
  'D30 Công văn đề nghị báo cáo tiến độ',
  'D31 Quyết định, văn bản tham vấn',
  'D32 Thông báo điều chỉnh thời gian, địa điểm',
  'D33 Phiếu trình',
  'D34 Kịch bản điều hành',
  'D35 Mục lục văn bản trong hồ sơ',
  'D36 Công văn thông báo đã báo cáo, xin ý kiến cấp trên',
] as const;
export const SENDING_WAYS = [
  'Hệ thống quản lý văn bản',
  'Bưu chính',
  'Trực tiếp có ký nhận',
  'Thư điện tử',
  'Zalo',
] as const;
export const BODY_KINDS = ['thuộc UBND', 'ngoài UBND', 'cấp trên'] as const;
export const DAY_KINDS = ['Nghỉ lễ', 'Nghỉ bù', 'Nghỉ hoán đổi', 'Làm bù'] as const;
export const JOURNAL_STATES = ['dự định', 'đã xong', 'cần kiểm tra'] as const;
