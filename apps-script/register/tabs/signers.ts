// The tab “Người ký”: who signs which document from when until when, and by what authority (A-S.1, A-S.2).
import { DOCUMENT_KINDS } from '../../rules/documents.ts';
import { WARD } from '../../ward.ts';
import { defineTab } from '../table/column.ts';
import { amber, derived, offering, staff } from '../table/columns.ts';

/** Every document of which no row of its own speaks. */
export const ANY_DOCUMENT = 'Mặc định';

/** Between two lines of a signature block. */
export const BELOW = ' / ';

/** What stands above the office of who signs (NĐ 30/2020, Phụ lục I); nothing where the head signs for the own body. */
const AUTHORITIES = [
  'TM. ỦY BAN NHÂN DÂN',
  'TM. ỦY BAN NHÂN DÂN / KT. CHỦ TỊCH',
  'KT. CHỦ TỊCH',
  'TL. CHỦ TỊCH',
  'TUQ. CHỦ TỊCH',
  'KT. TRƯỞNG PHÒNG',
  'KT. GIÁM ĐỐC',
] as const;

export const signers = defineTab({
  key: 'signers',
  title: 'Người ký',
  sheetId: 121,
  isLocked: true,
  identity: ['kind', 'from', 'name'],
  clearsEmptied: true,
  // An office of an earlier version had its signer among the settings.
  seeds: ({ signer = WARD.settings.signer, signerTitle = WARD.settings.signerTitle }) => {
    const lines = ['TM. ỦY BAN NHÂN DÂN', ...signerTitle.split(/\s*\n\s*/)];
    const authority = AUTHORITIES.find((one) => one === lines.slice(0, -1).join(BELOW));
    const title = authority === undefined ? lines.join(BELOW) : (lines.pop() ?? '');
    return [[ANY_DOCUMENT, null, null, null, authority ?? null, title, signer]];
  },
  columns: {
    kind: staff.list('Loại văn bản', [ANY_DOCUMENT, ...DOCUMENT_KINDS]),
    body: offering(staff.text('Cơ quan (trống: UBND)'), 'bodies'),
    from: staff.date('Từ ngày'),
    to: staff.date('Đến ngày'),
    authority: staff.list('Quyền hạn ký', AUTHORITIES),
    title: staff.text('Chức vụ'),
    name: staff.text('Họ và tên'),
    fix: amber(derived.long('Cần sửa')),
  },
});
