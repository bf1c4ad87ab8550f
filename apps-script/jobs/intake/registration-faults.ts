// What is wrong with a row of “Đăng ký tham dự”, in words; a faulty contact is told and never costs a place.
import { doubtfulPhone } from '../../rules/units/phone.ts';
import type { Sender } from '../../rules/units/sender.ts';
import type { Context } from '../base/context.ts';
import type { ContactRow } from '../base/identity.ts';
import { isBlank, rowFaults } from '../base/row-faults.ts';
import type { OnRecord, RegistrationRow } from './registration-row.ts';
import { choiceWords, NEW_CONTACT_WORDS } from './to-settle.ts';

/** What keeps a registration from counting. */
export function registrationFaults(
  { book: { tabs } }: Context,
  row: RegistrationRow,
  { conferences, toSettle, contact }: OnRecord & { readonly contact: ContactRow | undefined },
): string[] {
  const { conference, unit, attend, responseId } = row.value;
  const days = conference === null ? undefined : conferences.get(conference);
  const faults: string[] = [];
  if (unit === null) faults.push('Chưa ghi mã đơn vị.');
  else if (!tabs.units.rows.some(({ value }) => value.code === unit))
    faults.push(`Không có đơn vị mã ${unit} ở tab “${tabs.units.tab.title}”.`);
  else if (responseId !== null) faults.push(...contactFaults(contact));
  if (isBlank(row, 'receivedAt')) faults.push('Chưa ghi thời điểm nhận.');
  const open = days === undefined ? toSettle.choices.get(responseId ?? '') : undefined;
  if (open !== undefined) faults.push(choiceWords(open));
  else if (conference === null && attend === 'Có') faults.push('Chưa ghi mã hội nghị.');
  if (conference !== null && days === undefined) faults.push(`Không có hội nghị mã ${conference}.`);
  if (conference !== null && isBlank(row, 'attend')) faults.push('Chưa ghi có tham dự hay không.');
  return faults;
}

/** What staff should look at; the registration counts all the same. */
export function registrationDoubts(
  row: RegistrationRow,
  { sender, contact }: { readonly sender: Sender | null; readonly contact: ContactRow | undefined },
): string[] {
  const doubts = rowFaults(row);
  const phone = row.value.responseId === null ? null : doubtfulPhone(contact?.value.phone ?? null);
  if (phone !== null) doubts.push(phone);
  if (sender === 'new contact' && row.value.confirmed === null) doubts.push(NEW_CONTACT_WORDS);
  return doubts;
}

/** A phiếu of the form must say how to reach the unit; for others the tab of units asks for it. */
function contactFaults(contact: ContactRow | undefined): string[] {
  const reachable = contact?.value.phone != null || contact?.value.email != null;
  return reachable ? [] : ['Cần ít nhất điện thoại hoặc thư điện tử của đơn vị.'];
}
