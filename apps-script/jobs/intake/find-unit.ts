// Which unit sent a form: known by its code, or by phone and name; else a new one, with its contact.
import type { Book } from '../../register/book/book.ts';
import { addRow } from '../../register/table/draft.ts';
import { CONSENT_READ, formDescription } from '../../register/tabs/form-items.ts';
import { normalisePhone } from '../../rules/units/phone.ts';
import { normaliseTaxCode, stemOf } from '../../rules/units/tax-code.ts';
import { comparablePhone, plainText, type ContactRow } from '../base/identity.ts';
import type { FormResponse } from '../base/ports.ts';
import type { Answers } from './answers.ts';
import type { CodeMaker } from './codes.ts';

type NewContact = Omit<ContactRow['value'], 'unit' | 'salutation'>;

/** The unit of a form, made where it is not known yet. Returns its code. */
export function unitOfForm(
  book: Book,
  codes: CodeMaker,
  form: { readonly at: FormResponse['at']; readonly answers: Answers },
): string {
  const contact = newContact(book, form.at, form.answers);
  const known = findUnit(book, form.answers.of('name'), contact);
  const code = known ?? codes.unit();
  if (known === null) addRow(book.tabs.contacts, { unit: code, ...contact });
  addUnit(book, code, form.answers);
  return code;
}

function newContact({ setting }: Book, at: FormResponse['at'], { of }: Answers): NewContact {
  const taxCode = of('taxCode');
  const phone = of('phone');
  const agreed = of('consent') === CONSENT_READ;
  return {
    taxCode: taxCode === null ? null : normaliseTaxCode(taxCode),
    address: of('address'),
    representative: of('representative'),
    position: of('position'),
    phone: phone === null ? null : normalisePhone(phone),
    email: of('email')?.toLowerCase() ?? null,
    consent: agreed ? formDescription(setting('agency')) : null,
    consentAt: agreed ? at : null,
  };
}

/** The code of the unit that these contacts belong to; null where the register knows none. */
export function findUnit({ tabs }: Book, name: string | null, contact: NewContact): string | null {
  const { units, contacts } = tabs;
  const names = new Map(units.rows.map(({ value }) => [value.code, value.name]));
  const stem = contact.taxCode === null ? null : stemOf(contact.taxCode);
  const phone = comparablePhone(contact.phone);
  const hasCode = ({ value }: ContactRow): boolean =>
    stem !== null && value.taxCode !== null && stemOf(normaliseTaxCode(value.taxCode)) === stem;
  const hasPhoneAndName = ({ value }: ContactRow): boolean => {
    if (phone === null || comparablePhone(value.phone) !== phone) return false;
    if (stem !== null && value.taxCode !== null) return false;
    const known = names.get(value.unit) ?? null;
    return known === null
      ? contact.taxCode === value.taxCode
      : plainText(known) === plainText(name ?? '');
  };
  // The contact of this very phiếu, written by a run that stopped before it wrote the unit itself.
  const keys = Object.keys(contact) as (keyof NewContact)[];
  const wasLeftAlone = ({ value }: ContactRow): boolean =>
    !names.has(value.unit) && keys.every((key) => value[key] === contact[key]);
  const found =
    contacts.rows.find(hasCode) ??
    contacts.rows.find(hasPhoneAndName) ??
    contacts.rows.find(wasLeftAlone);
  return found?.value.unit ?? null;
}

function addUnit({ tabs: { units } }: Book, code: string, { of }: Answers): void {
  if (units.rows.some(({ value }) => value.code === code)) return;
  addRow(
    units,
    { code, name: of('name'), active: 'Có' },
    { kind: of('kind'), inWard: of('inWard'), publishName: of('publishName') },
  );
}
