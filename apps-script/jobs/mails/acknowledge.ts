// The acknowledgement of what a business sent: its codes, what follows; once, at once, also at night (A-II.3.3).
import { dayOf, whenWords } from '../../register/book/conference-day.ts';
import { isOpen } from '../../register/journal/journal-index.ts';
import { MOST_CODES } from '../../register/journal/events.ts';
import { keys } from '../../register/journal/keys.ts';
import { showDateTime, yearOf } from '../../rules/dates/civil-date.ts';
import { doubtfulPhone } from '../../rules/units/phone.ts';
import type { ConferenceState } from '../conference/derive.ts';
import type { PetitionState } from '../petitions/derive.ts';
import { contactsByUnit } from '../base/identity.ts';
import { senderOf } from '../../letters/shared/office.ts';
import { addressesOfBusiness, pad } from '../base/office-words.ts';
import type { Context, MailIntent } from '../base/context.ts';
import { conferenceName } from '../../letters/shared/office.ts';
import { isBeforeStart } from '../base/start-day.ts';

/**
 * One acknowledgement for everything a unit sent at one moment, by whatever way (A-II.3.3): codes, what follows.
 * It goes out at once, also at night. Only units with an e-mail address get one; the others are told by telephone.
 */
export function acknowledgements(
  context: Context,
  conferences: ReadonlyMap<string, ConferenceState>,
  petitions: readonly PetitionState[],
): MailIntent[] {
  if (context.job === 'edit') return [];
  const acknowledged = acknowledgedSoFar(context);
  const contacts = contactsByUnit(context.book.tabs.contacts);
  const names = new Map(context.book.tabs.units.rows.map(({ value }) => [value.code, value.name]));
  const arrivals = new Map<string, Arrival>();
  const arrivalAt = (unit: string, at: NonNullable<Arrival['at']>): Arrival => {
    const key = keys.acknowledgement(unit, at);
    const known = arrivals.get(key);
    if (known !== undefined) return known;
    const made: Arrival = {
      unit,
      at,
      conference: null,
      delegates: null,
      registered: false,
      byForm: false,
      late: false,
      petitions: [],
    };
    arrivals.set(key, made);
    return made;
  };
  for (const { value } of context.book.tabs.registrations.rows) {
    if (value.unit === null || value.receivedAt === null || value.status === 'Cần sửa') continue;
    const arrival = arrivalAt(value.unit, value.receivedAt);
    arrival.conference = value.conference;
    arrival.delegates = value.delegates;
    arrival.registered = value.attend === 'Có';
    arrival.byForm = value.responseId !== null;
    arrival.late = value.status === 'Muộn';
  }
  for (const state of petitions) {
    const { code, unit, receivedAt, conference } = state.row.value;
    if (code === null || unit === null || receivedAt === null) continue;
    const arrival = arrivalAt(unit, receivedAt);
    arrival.conference ??= conference;
    arrival.petitions.push(state);
  }
  const mails: MailIntent[] = [];
  for (const [key, arrival] of arrivals) {
    const contact = contacts.get(arrival.unit)?.value;
    const to = addressesOfBusiness(contact?.email ?? null);
    if (to.length === 0 || isBeforeStart(context, arrival.at)) continue;
    const name = names.get(arrival.unit) ?? null;
    const left = leftToAcknowledge(key, arrival, acknowledged);
    if (left !== null) {
      const doubtful = doubtfulPhone(contact?.phone ?? null) !== null;
      mails.push(acknowledgement(context, { ...left, to, name, doubtful, conferences }));
    }
  }
  return mails;
}

/** What each acknowledgement named, by its key: everything is acknowledged once, wherever its row has gone since. */
interface Acknowledged {
  readonly keys: ReadonlySet<string>;
  readonly byUnit: ReadonlyMap<string, ReadonlySet<string>>;
}

function acknowledgedSoFar({ book }: Context): Acknowledged {
  const sent = new Set<string>();
  const byUnit = new Map<string, Set<string>>();
  for (const { key, event } of book.journal.entries) {
    if (key === null || event?.type !== 'acknowledgement' || isTakenBack(book, key)) continue;
    sent.add(key);
    const { unit, conference, codes } = event;
    const told = byUnit.get(unit) ?? new Set();
    for (const code of codes) told.add(code);
    if (conference !== null) told.add(conference);
    byUnit.set(unit, told);
  }
  return { keys: sent, byUnit };
}

function isTakenBack({ journal }: Context['book'], key: string): boolean {
  const state = journal.state(key);
  return !state.done && !state.doubtful && !isOpen(state);
}

/**
 * What an acknowledgement still has to name, with its key: all of an arrival; what came after it in the same minute;
 * nothing where staff only put the moment of receipt right.
 */
function leftToAcknowledge(
  key: string,
  arrival: Arrival,
  acknowledged: Acknowledged,
): { readonly key: string; readonly arrival: Arrival } | null {
  const told = acknowledged.byUnit.get(arrival.unit) ?? new Set();
  // More than one mail can name go in the next.
  const fresh = arrival.petitions.filter(({ facts }) => !told.has(facts.code)).slice(0, MOST_CODES);
  if (!acknowledged.keys.has(key)) {
    const registers = arrival.registered && !told.has(arrival.conference ?? '');
    return fresh.length > 0 || registers || arrival.byForm
      ? { key, arrival: { ...arrival, petitions: fresh } }
      : null;
  }
  const [first] = fresh;
  return first === undefined
    ? { key, arrival }
    : {
        key: keys.acknowledgement(arrival.unit, arrival.at, first.facts.code),
        arrival: { ...arrival, registered: false, petitions: fresh },
      };
}

interface Arrival {
  readonly unit: string;
  readonly at: NonNullable<PetitionState['row']['value']['receivedAt']>;
  conference: string | null;
  delegates: number | null;
  registered: boolean;
  /** A phiếu of the form: its moment is the form's own. */
  byForm: boolean;
  late: boolean;
  readonly petitions: PetitionState[];
}

interface Acknowledgement {
  readonly key: string;
  readonly arrival: Arrival;
  readonly to: readonly string[];
  readonly name: string | null;
  /** Whether the unit’s telephone can be no number. */
  readonly doubtful: boolean;
  readonly conferences: ReadonlyMap<string, ConferenceState>;
}

function acknowledgement(
  context: Context,
  { key, arrival, to, name, doubtful, conferences }: Acknowledgement,
): MailIntent {
  const conference = conferences.get(arrival.conference ?? '');
  const day = conference === undefined ? null : dayOf(conference.row);
  const close = conference?.facts.petitionsClose ?? null;
  const codes = arrival.petitions.map(({ facts }) => facts.code);
  const registration =
    arrival.registered && arrival.conference !== null ? [arrival.conference] : [];
  return {
    kind: 'xac-nhan',
    data: {
      tên_đơn_vị: name ?? arrival.unit,
      thời_điểm_nhận: showDateTime(arrival.at),
      có_đăng_ký: arrival.registered,
      tên_hội_nghị: day === null ? '' : conferenceName(context.book.setting, yearOf(day)),
      thời_gian_hội_nghị: day === null ? '' : whenWords(conference?.row.value.time ?? null, day),
      địa_điểm: conference?.row.value.venue ?? '',
      số_đại_biểu: arrival.registered && arrival.delegates !== null ? pad(arrival.delegates) : '',
      trễ_hạn_đăng_ký: arrival.registered && arrival.late,
      kiến_nghị: arrival.petitions.map(({ facts }) => ({
        mã_kiến_nghị: facts.code,
        tiêu_đề: facts.title,
      })),
      trễ_hạn_kiến_nghị: close !== null && arrival.at > close && arrival.petitions.some(isLate),
      số_điện_thoại_cần_kiểm_tra: doubtful,
      ...senderOf(context),
    },
    key,
    case: [arrival.unit, ...registration, ...codes].join(' '),
    to,
    cc: [],
    clause: 'A-II.3.3',
    event: {
      type: 'acknowledgement',
      unit: arrival.unit,
      name: name ?? arrival.unit,
      conference: registration[0] ?? null,
      codes,
    },
  };
}

/** What was raised in the hall is due there (A-II.5a.1, AM-14): no closing holds for it. */
const isLate = ({ row }: PetitionState): boolean => row.value.channel !== 'Tại Hội nghị';
