// Which unit sent a form: known by its code, or by phone and name; else a new one, with its contact.
import type { Book } from '../../register/book/book.ts';
import { addRow } from '../../register/table/draft.ts';
import { consents, formDescription } from '../../register/tabs/form-items.ts';
import { normalisePhone } from '../../rules/units/phone.ts';
import { normaliseTaxCode, stemOf } from '../../rules/units/tax-code.ts';
import { comparablePhone, contactsByUnit, type ContactRow } from '../base/identity.ts';
import { plainText } from '../../rules/fold.ts';
import type { FormResponse } from '../base/ports.ts';
import type { Answers } from './answers.ts';
import type { CodeMaker } from './codes.ts';
import type { FormOfUnit, NewContact } from './form-of-unit.ts';
import { newsOfUnit, type UnitNews } from './news-of-unit.ts';

interface UnitOfForm extends UnitNews {
  readonly code: string;
}

/** The unit of a form, made where it is not known yet; what a known one changes of what is on record. */
export function unitOfForm(book: Book, codes: CodeMaker, form: FormOfUnit): UnitOfForm {
  const { response, answers } = form;
  const contact = newContact(book, response.at, answers);
  const recorded = findUnit(book, answers.of('name'), contact);
  const code = recorded ?? codes.unit();
  const isNew = recorded === null || !book.tabs.units.rows.some(({ value }) => value.code === code);
  if (recorded === null) addRow(book.tabs.contacts, { unit: code, ...contact });
  if (!isNew) return { code, ...newsOfUnit(book, code, { ...form, contact }) };
  addUnit(book, code, answers);
  return { code, sender: null, changed: [], cells: [] };
}

/** The contact of a form whose unit stands in the register, where it was not written. */
export function keepContact(book: Book, unit: string, form: FormOfUnit): void {
  const { contacts } = book.tabs;
  const contact = newContact(book, form.response.at, form.answers);
  const own = contacts.rows.filter(({ value }) => value.unit === unit);
  if (own.length === 0) addRow(contacts, { unit, ...contact });
  else if (!own.some((row) => holds(row, contact))) newsOfUnit(book, unit, { ...form, contact });
}

const holds = ({ value }: ContactRow, contact: NewContact): boolean =>
  (Object.keys(contact) as (keyof NewContact)[]).every((key) => value[key] === contact[key]);

function newContact({ setting }: Book, at: FormResponse['at'], { of }: Answers): NewContact {
  const taxCode = of('taxCode');
  const phone = of('phone');
  const agreed = consents(of('consent'));
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
function findUnit({ tabs }: Book, name: string | null, contact: NewContact): string | null {
  const { units, contacts } = tabs;
  const names = new Map(units.rows.map(({ value }) => [value.code, value.name]));
  const stem = contact.taxCode === null ? null : stemOf(contact.taxCode);
  const inUse = [...contactsByUnit(tabs).values()];
  const phone = comparablePhone(contact.phone);
  // A branch is written to by its own name and address: only the whole code tells who it is (AM-04).
  const hasCode = ({ value }: ContactRow): boolean =>
    stem !== null && value.taxCode !== null && normaliseTaxCode(value.taxCode) === contact.taxCode;
  const hasPhoneAndName = ({ value }: ContactRow): boolean => {
    if (phone === null || comparablePhone(value.phone) !== phone) return false;
    if (stem !== null && value.taxCode !== null) return false;
    const recordedName = names.get(value.unit) ?? null;
    return recordedName === null
      ? contact.taxCode === value.taxCode
      : plainText(recordedName) === plainText(name ?? '');
  };
  // The contact of this very phiếu, written by a run that stopped before it wrote the unit itself.
  const wasLeftAlone = (row: ContactRow): boolean =>
    !names.has(row.value.unit) && holds(row, contact);
  const found =
    inUse.find(hasCode) ?? inUse.find(hasPhoneAndName) ?? contacts.rows.find(wasLeftAlone);
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
