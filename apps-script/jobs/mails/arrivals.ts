// What a unit sent at one moment, by whatever way: a registration, petitions, or both.
import type { Book } from '../../register/book/book.ts';
import { keys } from '../../register/journal/keys.ts';
import { isDenunciation } from '../../rules/petitions/denunciation.ts';
import type { LocalDateTime } from '../../rules/dates/civil-date.ts';
import { isUntold, type Twins } from '../../register/book/twins.ts';
import type { PetitionState } from '../petitions/derive.ts';

export interface Arrival {
  readonly unit: string;
  readonly at: LocalDateTime;
  conference: string | null;
  delegates: number | null;
  registered: boolean;
  /** A phiếu of the form: its moment is the form's own. */
  byForm: boolean;
  late: boolean;
  /** The code by which its sender asks how it stands. */
  lookup: string | null;
  readonly petitions: PetitionState[];
}

/** By the key of their acknowledgement. */
export function arrivalsOf(
  { tabs }: Book,
  petitions: readonly PetitionState[],
  twins: Twins,
): ReadonlyMap<string, Arrival> {
  const arrivals = new Map<string, Arrival>();
  const arrivalAt = (unit: string, at: LocalDateTime): Arrival => {
    const key = keys.acknowledgement(unit, at);
    const arrival = arrivals.get(key);
    if (arrival !== undefined) return arrival;
    const made: Arrival = {
      unit,
      at,
      conference: null,
      delegates: null,
      registered: false,
      byForm: false,
      late: false,
      lookup: null,
      petitions: [],
    };
    arrivals.set(key, made);
    return made;
  };
  const unsure = new Set<string>();
  const sentAt = momentsOf(tabs.registrations.rows);
  for (const { value } of tabs.registrations.rows) {
    if (value.unit !== null && value.receivedAt !== null && isUnsure(value))
      unsure.add(keys.acknowledgement(value.unit, value.receivedAt));
    if (value.unit === null || value.receivedAt === null || isLeftOut(value)) continue;
    const arrival = arrivalAt(value.unit, value.receivedAt);
    arrival.conference = value.conference;
    arrival.delegates = value.delegates;
    arrival.registered = value.attend === 'Có';
    arrival.byForm = value.responseId !== null && sentAt.get(value.responseId) === value.receivedAt;
    arrival.late = value.status === 'Muộn';
    arrival.lookup = value.lookup;
  }
  for (const state of petitions) {
    const { code, unit, receivedAt, conference } = state.row.value;
    if (code === null || unit === null || receivedAt === null) continue;
    // A denunciation is named in no mail (AM-20); what else came with it is acknowledged.
    if (isDenunciation(state.row.value) || isUntold(twins, code)) continue;
    if (unsure.has(keys.acknowledgement(unit, receivedAt))) continue;
    const arrival = arrivalAt(unit, receivedAt);
    arrival.conference ??= conference;
    arrival.lookup ??= state.row.value.lookup;
    arrival.petitions.push(state);
  }
  return arrivals;
}

/** When each phiếu of the form came: a copy of its row bears its id beside a later moment. */
function momentsOf(
  rows: readonly { readonly value: RegistrationValue }[],
): ReadonlyMap<string, LocalDateTime> {
  const moments = new Map<string, LocalDateTime>();
  for (const { value } of rows) {
    const { responseId, receivedAt } = value;
    if (responseId === null || receivedAt === null) continue;
    const earliest = moments.get(responseId);
    if (earliest === undefined || receivedAt < earliest) moments.set(responseId, receivedAt);
  }
  return moments;
}

type RegistrationValue = Book['tabs']['registrations']['rows'][number]['value'];

/** Nobody is written to about a phiếu that may be a stranger's: neither the unit nor the stranger. */
const isUnsure = ({ status, confirmed }: RegistrationValue): boolean =>
  status === 'Chờ xác nhận' || confirmed === 'Không';

const isLeftOut = (value: RegistrationValue): boolean =>
  value.status === 'Cần sửa' || isUnsure(value);
