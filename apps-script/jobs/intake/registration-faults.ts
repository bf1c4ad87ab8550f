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
  { conferences, toSettle }: OnRecord,
): string[] {
  const { conference, unit, attend, responseId } = row.value;
  const days = conference === null ? undefined : conferences.get(conference);
  const faults: string[] = [];
  if (unit === null) faults.push('Chưa ghi mã đơn vị.');
  else if (!tabs.units.rows.some(({ value }) => value.code === unit))
    faults.push(`Không có đơn vị mã ${unit} ở tab “${tabs.units.tab.title}”.`);
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
  if (row.value.responseId !== null) doubts.push(...contactDoubts(contact));
  if (sender === 'new contact' && row.value.confirmed === null) doubts.push(NEW_CONTACT_WORDS);
  return doubts;
}

/** A phiếu of the form says how to reach the unit; for others the tab of units asks for it. */
function contactDoubts(contact: ContactRow | undefined): string[] {
  const { phone = null, email = null } = contact?.value ?? {};
  if (phone === null && email === null)
    return [
      'Chưa có điện thoại hay thư điện tử nên chưa liên hệ được đơn vị: đơn vị vẫn được tính; đề nghị hỏi lại và ghi ở tệp Thông tin liên hệ.',
    ];
  const doubtful = doubtfulPhone(phone);
  return doubtful === null ? [] : [doubtful];
}
