// Derived columns of “Đăng ký tham dự”, and which units count as registered for each conference (A-II.3.1, AM-04).
import type { ConferenceFacts } from '../../rules/conference/facts.ts';
import { canonicalUnits } from '../../rules/units/registrants.ts';
import { doubtfulPhone } from '../../rules/units/phone.ts';
import { isBlank, rowFaults } from '../base/row-faults.ts';
import { contactsByUnit, type ContactRow } from '../base/identity.ts';
import type { Context } from '../base/context.ts';
import type { UnitFacts } from './units.ts';
import { choiceWords, type Unplaced } from './unplaced.ts';

export type ConferenceDays = Pick<ConferenceFacts, 'petitionsClose' | 'registrationsClose'>;

/** The units (as they are counted) that registered in time and want to attend, by conference. */
export type Registered = ReadonlyMap<string, ReadonlySet<string>>;

interface Known {
  readonly conferences: ReadonlyMap<string, ConferenceDays>;
  readonly unplaced: Unplaced;
}

export function deriveRegistrations(
  context: Context,
  units: UnitFacts,
  { conferences, unplaced }: Known,
): Registered {
  const { registrations, units: unitTab, contacts } = context.book.tabs;
  const canonical = canonicalUnits(units.identities);
  const names = new Map(unitTab.rows.map(({ value }) => [value.code, value]));
  const byUnit = contactsByUnit(contacts);
  const registered = new Map<string, Set<string>>();
  const rows = [...registrations.rows].sort((a, b) =>
    (a.value.receivedAt ?? '9999') < (b.value.receivedAt ?? '9999') ? -1 : 1,
  );
  const counted = new Set<string>();
  for (const row of rows) {
    const { conference, unit, receivedAt, attend, responseId } = row.value;
    const known = unit === null ? undefined : names.get(unit);
    const days = conference === null ? undefined : conferences.get(conference);
    row.value.name = known?.name ?? null;
    const faults: string[] = [];
    if (unit === null) faults.push('Chưa ghi mã đơn vị.');
    else if (known === undefined)
      faults.push(`Không có đơn vị mã ${unit} ở tab “${unitTab.tab.title}”.`);
    else if (responseId !== null) faults.push(...contactFaults(byUnit.get(unit)));
    if (isBlank(row, 'receivedAt')) faults.push('Chưa ghi thời điểm nhận.');
    const open = days === undefined ? unplaced.get(responseId ?? '') : undefined;
    if (open !== undefined) faults.push(choiceWords(open));
    else if (conference === null && attend === 'Có') faults.push('Chưa ghi mã hội nghị.');
    if (conference !== null && days === undefined)
      faults.push(`Không có hội nghị mã ${conference}.`);
    if (conference !== null && isBlank(row, 'attend'))
      faults.push('Chưa ghi có tham dự hay không.');
    const unreadable = receivedAt === null || (conference !== null && attend === null);

    const key = `${conference}|${canonical.get(unit ?? '') ?? unit}`;
    const again = conference !== null && counted.has(key);
    const late =
      receivedAt !== null &&
      days?.registrationsClose != null &&
      receivedAt > days.registrationsClose;
    const isFaulty = faults.length > 0 || unreadable;
    if (isFaulty) row.value.status = 'Cần sửa';
    else if (known?.inWard === 'Không') row.value.status = 'Ngoài địa bàn';
    else if (again) row.value.status = 'Trùng';
    else row.value.status = late ? 'Muộn' : 'Hợp lệ';
    // What cannot be read, or a telephone that can be none, needs mending, but the unit is registered all the same.
    const doubts = responseId === null ? [] : phoneDoubts(byUnit.get(unit ?? ''));
    row.value.fix = [...rowFaults(row), ...faults, ...doubts].join('\n') || null;

    // Only a phiếu that registers makes the next one of the unit a second one.
    if (!isFaulty && attend === 'Có' && known?.inWard !== 'Không') counted.add(key);
    if (row.value.status !== 'Hợp lệ' || attend !== 'Có' || conference === null || unit === null)
      continue;
    const set = registered.get(conference) ?? new Set<string>();
    set.add(canonical.get(unit) ?? unit);
    registered.set(conference, set);
  }
  return registered;
}

/** A phiếu of the form must say how to reach the unit; for others the tab of units asks for it. */
function contactFaults(contact: ContactRow | undefined): string[] {
  const reachable = contact?.value.phone != null || contact?.value.email != null;
  return reachable ? [] : ['Cần ít nhất điện thoại hoặc thư điện tử của đơn vị.'];
}

/** A telephone on a phiếu of the form that can be no number: told to staff, never a reason to refuse (A-II.3.3). */
function phoneDoubts(contact: ContactRow | undefined): string[] {
  const warning = doubtfulPhone(contact?.value.phone ?? null);
  return warning === null ? [] : [warning];
}
