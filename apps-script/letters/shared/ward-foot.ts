// The foot of a document of the ward that is about no one petition: signed for UBND, kept by the desk.
import type { Book } from '../../register/book/book.ts';
import { signatureOf } from '../../register/book/signer-of.ts';
import type { CivilDate } from '../../rules/dates/civil-date.ts';
import type { DocumentCode } from '../../rules/documents.ts';
import { WARD } from '../../ward.ts';
import { drafterOf } from './office.ts';

/** Who is informed of what goes above the ward (A-N.1). */
export const ABOVE_AND_LEADERS = [
  'TT Đảng ủy, TT HĐND phường (để b/c)',
  'CT, các PCT UBND phường',
] as const;

/** What of the office a signature is taken from. */
interface Signing {
  readonly book: Pick<Book, 'tabs'>;
  readonly today: CivilDate;
}

/** Left open for whoever signs. */
export const OPEN = '……………………';

/** The signature block for UBND (A-S.1, A-S.2, B-S.1); open where “Người ký” has nobody for that document and day. */
export function signedFor({ book, today }: Signing, code: DocumentCode) {
  const { lines, name } = signatureOf(book, { code, day: today }) ?? {
    lines: ['TM. ỦY BAN NHÂN DÂN', OPEN],
    name: '',
  };
  return { quyền_hạn: lines.map((dòng) => ({ dòng })), người_ký: name || OPEN };
}

export const wardFootOf = (office: Signing, code: DocumentCode, copies: readonly string[]) => ({
  nơi_nhận: copies.map((tên) => ({ tên })),
  lưu: `VT, ${drafterOf(null)}`,
  ...signedFor(office, code),
});

/** The foot of a notice to the businesses, which lies out and stands on the portal (A-II.2.1–A-II.2.3). */
export const noticeFootOf = (office: Signing, code: DocumentCode) =>
  wardFootOf(office, code, [
    'Các doanh nghiệp, hộ kinh doanh, hợp tác xã',
    `${WARD.finance.name} (để b/c)`,
    ...ABOVE_AND_LEADERS,
    `${WARD.taxOffice.name} (để p/h)`,
    'Trung tâm phục vụ hành chính công phường (để niêm yết)',
    'Trung tâm Dịch vụ sự nghiệp công (để đăng Cổng thông tin điện tử)',
  ]);
