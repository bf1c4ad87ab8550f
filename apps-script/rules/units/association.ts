// Associations, societies, clubs: they attend and petition, and count for nobody (AM-38).
import { ASSOCIATION } from '../words.ts';
import { checkTaxCode } from './tax-code.ts';

/** “Hội …” begins names of firms too: only with the words that go on in a society's name. */
const NAMED =
  /^(?:liên )?(?:(?:hiệp hội|câu lạc bộ|clb) |hội (?:các |nữ )?(?:doanh nghiệp|doanh nhân|hộ kinh doanh|hợp tác xã|tiểu thương|nông dân|phụ nữ|làm vườn|sinh vật cảnh|ngành nghề|nghề))/iu;

interface Named {
  readonly name: string | null;
  readonly taxCode: string | null;
}

/** By its kind; or by its name and the want of a tax code, until somebody writes the code. */
export const isAssociation = (unit: Named & { readonly kind: string | null }): boolean =>
  unit.kind === ASSOCIATION || isNamedAssociation(unit);

export function isNamedAssociation({ name, taxCode }: Named): boolean {
  const hasCode = taxCode !== null && checkTaxCode(taxCode).kind !== null;
  return !hasCode && NAMED.test((name ?? '').normalize('NFC').trim().replace(/\s+/g, ' '));
}
