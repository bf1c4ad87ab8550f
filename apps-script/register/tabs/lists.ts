// The texts of every drop-down. A value is recognised by its text (words of the office).
import { REPORT_COLUMN_NAMES, reportColumnWords } from '../../rules/petitions/report-columns.ts';
import { DENUNCIATION } from '../../rules/words.ts';
import { WARD } from '../../ward.ts';

export { DECISIONS } from '../../rules/conference/decisions.ts';
export { DOCUMENT_KINDS } from '../../rules/documents.ts';
export {
  DOCUMENT_STATES,
  GROUPS,
  INCOMING_MEANINGS,
  OUTCOMES,
  ROUTES,
  SCOPES,
  UNIT_KINDS,
} from '../../rules/words.ts';

export const REPORT_COLUMNS = REPORT_COLUMN_NAMES.map(reportColumnWords);
export const YES_NO = ['Có', 'Không'] as const;
/** What the unit thinks of the answer, as it said when asked (A-I.1.3). */
export const SATISFACTION = ['Hài lòng', 'Bình thường', 'Chưa hài lòng'] as const;
/**
 * A-III.3.2: “phối hợp tiếp nhận ý kiến”; A-III.7.1: what the ward's bodies gather themselves; A-III.6.2: what a unit sent
 * straight to the body of its field.
 */
export const CHANNELS = [
  'Biểu mẫu',
  'Phiếu giấy',
  'Điện thoại',
  'Zalo',
  'Thư điện tử',
  'Tại Hội nghị',
  'Qua Phòng Văn hóa – Xã hội',
  `Qua ${WARD.taxOffice.short}`,
  'Cơ quan của phường thu thập',
  'Gửi thẳng cơ quan chuyên ngành',
] as const;
/** The three exclusions the plan names (A-I.2.6, A-I.2.7); nothing else is out of scope (AM-20). */
export const SCOPE_REASONS = [
  'Thuộc thẩm quyền của cơ quan tư pháp',
  'Đơn khiếu nại',
  DENUNCIATION,
  'Kiến nghị, đơn thư của công dân',
] as const;
export const REGISTRATION_STATUS = [
  'Hợp lệ',
  'Trùng',
  'Muộn',
  'Ngoài địa bàn',
  'Không tính',
  'Chờ xác nhận',
  'Cần sửa',
] as const;
export const PETITION_REQUESTS = [
  'Soạn dự thảo',
  'Soạn trả lời chung',
  'Soạn phiếu chuyển',
  'Soạn phiếu tiếp nhận',
  'Báo cáo kết thúc',
  'Báo cáo vướng mắc',
] as const;
/** Of a phiếu that came on paper: taken in, or taken in with a receipt to be printed (A-II.3.3). */
export const PAPER_REQUESTS = ['Đưa vào sổ', 'Đưa vào sổ, soạn phiếu tiếp nhận'] as const;
export const TASK_REQUESTS = ['Soạn dự thảo'] as const;
export const DOCUMENT_REQUESTS = ['Soạn phiếu trình', 'Xuất PDF', 'Lập bản phát hành'] as const;
export const SENDING_WAYS = [
  'Hệ thống quản lý văn bản',
  'Bưu chính',
  'Trực tiếp có ký nhận',
  'Thư điện tử',
  'Zalo',
] as const;
/** Who comes to a conference (A-II.4.2–A-II.4.11). */
export const DELEGATE_GROUPS = [
  'Thành phần tham dự',
  'Khách mời',
  'DN, HKD, HTX',
  'Báo, đài',
] as const;
export const REPLIES = ['Dự', 'Không dự', 'Cử người khác'] as const;
/** Where a conference is made public: the four items of the portal's folder first (A-III.5.4–A-III.5.7). */
export const PUBLICITY_ITEMS = [
  'Thông báo thời gian đối thoại',
  'Nội dung Hội nghị',
  'Kết quả giải quyết kiến nghị',
  'Thông báo kết luận',
  'Tin, bài',
  'Truyền thanh',
  'Niêm yết tại TTPVHCC',
  'Tuyên truyền Kế hoạch',
  'Khác',
] as const;
export const PUBLICITY_PLACES = [
  'Cổng TTĐT phường',
  'Truyền thanh',
  'TTPVHCC',
  'Báo, đài',
  'Khác',
] as const;
/** Whether what was said in the hall ends a petition (A-II.5a.1, A-II.5a.5). */
export const HALL_OUTCOMES = ['Có', 'Không, sẽ trả lời bằng văn bản'] as const;
/** How far a piece of work for a conference has come. */
export const PREPARATION_STATES = ['Chưa làm', 'Đang làm', 'Xong', 'Không cần'] as const;
export const BODY_KINDS = ['thuộc UBND', 'ngoài UBND', 'cấp trên'] as const;
export const DAY_KINDS = ['Nghỉ lễ', 'Nghỉ bù', 'Nghỉ hoán đổi', 'Làm bù'] as const;
export const JOURNAL_STATES = ['dự định', 'đã xong', 'cần kiểm tra'] as const;
/** What a check comes to; “Ghi nhận” where there is nothing to judge. */
export const VERDICTS = ['Đạt', 'Chưa đạt', 'Ghi nhận'] as const;
/** How far a task of the second plan has come, as staff say it. */
export const TASK_STATES = [
  'Chưa thực hiện',
  'Đang thực hiện',
  'Thường xuyên',
  'Hoàn thành',
] as const;
