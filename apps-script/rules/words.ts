// The words of the office that the rules speak in: groups, routes, outcomes, states.

/** The kinds that count towards the conditions (A-II.3.1). */
export const COUNTED_KINDS = ['Doanh nghiệp', 'Hộ kinh doanh', 'Hợp tác xã'] as const;
/** May attend and petition, and counts for nobody: not for itself, not for its members (AM-38). */
export const ASSOCIATION = 'Hiệp hội, hội, câu lạc bộ';
export const UNIT_KINDS = [...COUNTED_KINDS, ASSOCIATION] as const;
/**
 * The seven groups of the annex, in the plan's order and words (A-PL.11, A-PL.12, A-PL.13, A-PL.14, A-PL.15, A-PL.16,
 * A-PL.17).
 */
export const GROUPS = [
  'Vốn',
  'Lãi suất',
  'Tín dụng',
  'Cơ chế chính sách',
  'Thủ tục hành chính',
  'Đất đai',
  'Lĩnh vực khác',
] as const;
export const SCOPES = ['Chưa xét', 'Trong phạm vi', 'Không thuộc phạm vi giải quyết'] as const;
export const OUT_OF_SCOPE = 'Không thuộc phạm vi giải quyết';
/** The reason that protects who wrote it (A-I.2.7, AM-20). */
export const DENUNCIATION = 'Đơn tố cáo';
/** What may be done with a petition in scope (A-II.5a.1–4, AM-07). */
export const ROUTES = [
  'Thuộc thẩm quyền – trả lời',
  'Thuộc thẩm quyền – cần phối hợp',
  'Ngoài thẩm quyền – báo cáo UBND thành phố',
  'Không thuộc chức năng – hướng dẫn gửi đúng cơ quan',
  'Thuộc thẩm quyền cấp trên của cơ quan Trung ương – xin ý kiến chỉ đạo',
] as const;
export const OUTCOMES = [
  'Đang xử lý',
  'Đã giải quyết triệt để',
  'Đơn vị chưa đồng ý',
  'Rút kiến nghị',
  'Trùng',
] as const;
export const DOCUMENT_STATES = [
  'Dự thảo',
  'Đã trình ký',
  'Đã ký, chờ lấy số',
  'Đã phát hành',
  'Đã gửi',
  'Hủy dự thảo',
] as const;
export const INCOMING_MEANINGS = [
  'Giao cơ quan khác giải quyết',
  'Trả lời',
  'Ý kiến chỉ đạo',
] as const;

export type Group = (typeof GROUPS)[number];
export type Scope = (typeof SCOPES)[number];
export type Route = (typeof ROUTES)[number];
export type Outcome = (typeof OUTCOMES)[number];
export type IncomingMeaning = (typeof INCOMING_MEANINGS)[number];
