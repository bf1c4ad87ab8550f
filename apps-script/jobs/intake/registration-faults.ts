// What is wrong with a row of “Đăng ký tham dự”, in words; a faulty contact is told and never costs a place.
import { doubtfulPhone } from '../../rules/units/phone.ts';
import type { Sender } from '../../rules/units/sender.ts';
import type { RunContext } from '../base/context.ts';
import type { ContactRow } from '../base/identity.ts';
import { isBlank, rowFaults } from '../base/row-faults.ts';
import type { OnRecord, RegistrationRow } from './registration-row.ts';
import { choiceWords, NEW_CONTACT_WORDS } from './to-settle.ts';

/** What keeps a registration from counting. */
export function registrationFaults(
  { book: { tabs } }: RunContext,
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

interface About {
  readonly sender: Sender | null;
  readonly contact: ContactRow | undefined;
  /** Whether there is a unit of that code: of another nobody can be asked for a telephone. */
  readonly isKnown: boolean;
  /** Whether an earlier row says the same. */
  readonly isCopy: boolean;
}

const COPY_WORDS =
  'Giống một dòng khác: cùng đơn vị, cùng hội nghị, cùng thời điểm nhận; chỉ tính và chỉ gửi thư xác nhận một lần. Nếu chép nhầm, xóa dòng này; nếu là phiếu khác, ghi lại cho đúng.';

/** Rows that repeat what an earlier one says: of one unit, for one conference, at one moment. Two phiếu of the form are two. */
export function copiedRows(rows: readonly RegistrationRow[]): ReadonlySet<RegistrationRow> {
  const first = new Map<string, string | null>();
  const copies = new Set<RegistrationRow>();
  for (const row of rows) {
    const { unit, conference, receivedAt, responseId } = row.value;
    if (unit === null || receivedAt === null) continue;
    const key = [unit, conference, receivedAt].join('|');
    const firstResponse = first.get(key);
    if (firstResponse === undefined) first.set(key, responseId);
    else if (firstResponse === null || responseId === null || firstResponse === responseId)
      copies.add(row);
  }
  return copies;
}

/** What staff should look at; the registration counts all the same. */
export function registrationDoubts(
  row: RegistrationRow,
  { sender, contact, isKnown, isCopy }: About,
): string[] {
  const doubts = rowFaults(row);
  if (isCopy) doubts.push(COPY_WORDS);
  if (row.value.responseId !== null && isKnown) doubts.push(...contactDoubts(contact));
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
