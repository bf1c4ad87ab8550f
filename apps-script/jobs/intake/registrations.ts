// Derived columns of “Đăng ký tham dự”, and which units count as registered for each conference (A-II.3.1, AM-04).
import { standing, type Registration } from '../../rules/units/last-word.ts';
import { canonicalUnits, countedUnits, type UnitIdentity } from '../../rules/units/registrants.ts';
import { isNamedAssociation } from '../../rules/units/association.ts';
import { contactsByUnit, type ContactRow } from '../base/identity.ts';
import type { RunContext } from '../base/context.ts';
import { copiedRows, registrationDoubts, registrationFaults } from './registration-faults.ts';
import { CONFIRM_WORDS, REFUSED_WORDS } from './to-settle.ts';
import type { OnRecord, RegistrationRow } from './registration-row.ts';
import type { UnitFacts } from './units.ts';

/** The units (as they are counted) that registered in time and want to attend, by conference. */
export type Registered = ReadonlyMap<string, ReadonlySet<string>>;

/** A row that says something of a unit for a conference. */
interface Word extends Registration {
  readonly row: RegistrationRow;
  readonly conference: string | null;
  readonly identity: UnitIdentity;
}

export function deriveRegistrations(
  context: RunContext,
  units: UnitFacts,
  onRecord: OnRecord,
): Registered {
  const { registrations, units: unitTab } = context.book.tabs;
  const canonical = canonicalUnits(units.identities);
  const identities = new Map(units.identities.map((unit) => [unit.code, unit]));
  const names = new Map(unitTab.rows.map(({ value }) => [value.code, value.name]));
  const contacts = contactsByUnit(context.book.tabs);
  const words: Word[] = [];
  const copies = copiedRows(registrations.rows);
  for (const row of inOrder(registrations.rows)) {
    const { unit, conference, receivedAt, attend, responseId } = row.value;
    row.value.name = names.get(unit ?? '') ?? null;
    const contact = contacts.get(unit ?? '');
    const faults = registrationFaults(context, row, onRecord);
    const identity = identities.get(unit ?? '');
    const sender = onRecord.toSettle.senders.get(responseId ?? '') ?? null;
    const isKnown = identity !== undefined;
    const doubts = registrationDoubts(row, { sender, contact, isKnown, isCopy: copies.has(row) });
    const isFaulty = faults.length > 0 || receivedAt === null;
    const unreadable = conference !== null && attend === null;
    if (isFaulty || unreadable || !isKnown) row.value.status = 'Cần sửa';
    else if (sender === 'stranger' && row.value.confirmed === null) {
      row.value.status = 'Chờ xác nhận';
      doubts.push(CONFIRM_WORDS);
    } else if (row.value.confirmed === 'Không') {
      row.value.status = 'Không tính';
      doubts.push(REFUSED_WORDS);
    } else {
      const closes = onRecord.conferences.get(conference ?? '')?.registrationsClose ?? null;
      words.push({
        row,
        conference,
        identity,
        unit: `${conference}|${canonical.get(identity.code) ?? identity.code}`,
        code: identity.code,
        attends: attend === 'Có',
        delegates: row.value.delegates,
        late: closes !== null && receivedAt > closes,
      });
      doubts.push(...associationDoubts(identity, row, contact));
    }
    // What cannot be read, or a telephone that can be none, needs mending, but the unit is registered all the same.
    row.value.fix = [...faults, ...doubts].join('\n') || null;
  }
  return settle(words, countedUnits(units.identities));
}

const inOrder = (rows: readonly RegistrationRow[]): RegistrationRow[] =>
  [...rows].sort((a, b) =>
    (a.value.receivedAt ?? '9999') < (b.value.receivedAt ?? '9999') ? -1 : 1,
  );

/** Gives each word its status: of a unit the last in time stands, of an enterprise and its branches one counts. */
function settle(words: readonly Word[], counted: ReadonlyMap<string, string>): Registered {
  const countable = words.filter(
    ({ conference, identity }) => conference !== null && identity.counts && identity.inWard,
  );
  const stands = standing(countable);
  const attending = new Set([...stands].filter(({ attends }) => attends).map(({ unit }) => unit));
  const registered = new Map<string, Set<string>>();
  for (const word of words) {
    const { row, identity, conference } = word;
    if (!identity.inWard) row.value.status = 'Ngoài địa bàn';
    else if (!identity.counts) row.value.status = 'Không tính';
    else if (conference === null) row.value.status = 'Hợp lệ';
    else if (word.late)
      row.value.status = word.attends && attending.has(word.unit) ? 'Trùng' : 'Muộn';
    else if (!stands.has(word)) row.value.status = 'Trùng';
    else {
      const units = registered.get(conference) ?? new Set<string>();
      const code = counted.get(identity.code) ?? identity.code;
      row.value.status = word.attends && units.has(code) ? 'Trùng' : 'Hợp lệ';
      if (word.attends) registered.set(conference, units.add(code));
    }
  }
  return registered;
}

function associationDoubts(
  { counts, taxCode }: UnitIdentity,
  { value: { name } }: RegistrationRow,
  contact: ContactRow | undefined,
): string[] {
  if (counts || contact === undefined || !isNamedAssociation({ name, taxCode })) return [];
  return [
    'Tên là hiệp hội, hội, câu lạc bộ: được dự, được kiến nghị, không tính vào điều kiện tổ chức; nếu là doanh nghiệp, hộ kinh doanh, hợp tác xã thì ghi mã số thuế.',
  ];
}
