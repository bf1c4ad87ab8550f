// The foot of a document of the ward that is about no one petition: signed for UBND, kept by the desk.
import type { Book } from '../../register/book/book.ts';
import { WARD } from '../../ward.ts';
import { drafterOf } from './office.ts';

/** Who is informed of what goes above the ward (A-N.1). */
export const ABOVE_AND_LEADERS = [
  'TT Đảng ủy, TT HĐND phường (để b/c)',
  'CT, các PCT UBND phường',
] as const;

export const wardFootOf = (setting: Book['setting'], copies: readonly string[]) => ({
  nơi_nhận: copies.map((tên) => ({ tên })),
  lưu: `VT, ${drafterOf(null)}`,
  quyền_hạn: ['TM. ỦY BAN NHÂN DÂN', ...setting('signerTitle').split('\n')].map((dòng) => ({
    dòng,
  })),
  người_ký: setting('signer') || '……………………',
});

/** The foot of a notice to the businesses, which lies out and stands on the portal (A-II.2.1–A-II.2.3). */
export const noticeFootOf = (setting: Book['setting']) =>
  wardFootOf(setting, [
    'Các doanh nghiệp, hộ kinh doanh, hợp tác xã',
    `${WARD.finance.name} (để b/c)`,
    ...ABOVE_AND_LEADERS,
    `${WARD.taxOffice.name} (để p/h)`,
    'Trung tâm phục vụ hành chính công phường (để niêm yết)',
    'Trung tâm Dịch vụ sự nghiệp công (để đăng Cổng thông tin điện tử)',
  ]);
