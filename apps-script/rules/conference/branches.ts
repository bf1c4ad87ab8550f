// The ways the counts at the closing can lead, the ways open to a leader, and the words for both.

export type Branch = 'B0' | 'B1' | 'B2' | 'B3' | 'B4' | 'B5';
export type BranchOption = 'hoan' | 'dung' | 'gia-han' | 'van-to-chuc';

/** What people read; the codes B0 … B5 are never shown. */
export const BRANCH_WORDS: Readonly<Record<Branch, string>> = {
  B0: 'Không có đăng ký, không có kiến nghị – trình dừng hoặc hoãn',
  B1: 'Đủ điều kiện tổ chức',
  B2: 'Không đủ số lượng đăng ký, có kiến nghị – trả lời bằng văn bản',
  B3: 'Đủ số lượng đăng ký, chưa đủ 05 kiến nghị – trình lãnh đạo quyết định',
  B4: 'Chưa đủ số lượng đăng ký, không có kiến nghị – trình lãnh đạo quyết định',
  B5: 'Đủ số lượng đăng ký; kiến nghị chủ yếu của đơn vị chưa đăng ký – vận động đăng ký, trình lãnh đạo',
};
/** Before the petition closing, and between it and the registration closing (AM-14). */
export const BRANCH_OPEN = 'Chưa đến hạn chốt';
export const BRANCH_TENTATIVE = 'Tạm xác định';

export const OPTION_WORDS: Readonly<Record<BranchOption, string>> = {
  hoan: 'Hoãn',
  dung: 'Dừng',
  'gia-han': 'Gia hạn tiếp nhận',
  'van-to-chuc': 'Vẫn tổ chức theo ý kiến lãnh đạo',
};

/** The counts frozen at the closing moment (AM-04), and how often the conference was put off this year (AM-10). */
export interface QuorumCounts {
  /** R: distinct units registered in time. */
  readonly registrants: number;
  /** P: petitions in scope whose owner is a registered unit. */
  readonly petitions: number;
  /** K: all petitions in scope. */
  readonly allPetitions: number;
  readonly postponed: number;
}
