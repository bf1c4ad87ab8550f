// What a later phiếu of a known unit changes: its contact, its consent; who sent it is judged first (AM-27).
import type { Book } from '../../register/book/book.ts';
import { addRow, type CellChange } from '../../register/table/draft.ts';
import { senderOf, type Sender } from '../../rules/units/sender.ts';
import { contactsByUnit } from '../base/identity.ts';
import type { FormOfUnit, NewContact } from './form-of-unit.ts';

export interface UnitNews {
  /** Null for the first phiếu of a unit. */
  readonly sender: Sender | null;
  /** The headers of what it changes, or would change once it is confirmed. */
  readonly changed: readonly string[];
  /** Cells of the unit that its own word sets: whether its name may be published. */
  readonly cells: readonly CellChange[];
}

/** Adds the contact that a phiếu brings; that of a stranger waits for staff. */
export function newsOfUnit(
  book: Book,
  code: string,
  { response, answers, contact }: FormOfUnit & { readonly contact: NewContact },
): UnitNews {
  const { contacts, registrations } = book.tabs;
  // A run that stopped before it wrote the register left this very contact behind.
  const others = contacts.rows.filter(({ value }) => value.responseId !== response.id);
  const record = contactsByUnit({ contacts: { ...contacts, rows: others }, registrations }).get(
    code,
  )?.value;
  const sender = senderOf(record ?? NOTHING, contact);
  if (isOvertaken(book, code, response)) return { sender, changed: [], cells: [] };

  const answered = Object.entries(contact).filter(
    ([key, value]) => value !== null && value !== record?.[key as keyof NewContact],
  );
  const keys = answered
    .map(([key]) => key as keyof NewContact)
    .filter((key) => key !== 'consentAt');
  const hasContact = others.length < contacts.rows.length;
  if (!hasContact && (keys.length > 0 || sender === 'stranger')) {
    addRow(contacts, {
      ...record,
      ...Object.fromEntries(answered),
      unit: code,
      responseId: response.id,
      unconfirmed: sender === 'stranger' ? 'Có' : null,
    });
  }
  const cells = publishCells(book, code, { sender, says: answers.of('publishName') });
  const told = keys.map((key) => contacts.tab.columns[key].header);
  const consent = cells.length === 0 ? [] : [book.tabs.units.tab.columns.publishName.header];
  return { sender, changed: [...told, ...consent], cells };
}

const NOTHING = { phone: null, email: null };

/** Whether the unit has sent a later phiếu, which was taken in first. */
const isOvertaken = ({ tabs }: Book, code: string, { id, at }: FormOfUnit['response']): boolean =>
  tabs.registrations.rows.some(
    ({ value }) =>
      value.unit === code &&
      value.responseId !== null &&
      value.responseId !== id &&
      value.receivedAt !== null &&
      value.receivedAt > at,
  );

/** A consent that is withdrawn ends at once, whoever withdraws it; one that is given must come from the unit. */
function publishCells(
  { tabs: { units } }: Book,
  code: string,
  { sender, says }: { readonly sender: Sender; readonly says: string | null },
): CellChange[] {
  if (says !== 'Không' && !(says === 'Có' && sender !== 'stranger')) return [];
  const row = units.rows.find(({ value }) => value.code === code);
  if (row === undefined || row.value.publishName === says) return [];
  row.value.publishName = says;
  if (row.at === null) return [];
  const column = units.position.publishName;
  return [{ sheetId: units.tab.sheetId, row: row.at, column, value: says }];
}
