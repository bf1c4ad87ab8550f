// “Đại biểu”: who the plan has invited to a conference, who its petitions bring, and which invitation each of them gets.
import { addTo } from '../../../rules/lists/add-to.ts';
import type { Drafts } from '../../../register/book/book.ts';
import { isKnownKey, nextKey } from '../../../register/book/known-key.ts';
import { DELEGATE_GROUPS } from '../../../register/tabs/lists.ts';
import { addWorkingDays } from '../../../rules/calendar/calendar.ts';
import { citeClause, type ClauseId } from '../../../rules/clauses/cite.ts';
import { givesNewDay } from '../../../rules/conference/decisions.ts';
import { dateOf } from '../../../rules/dates/civil-date.ts';
import { termFrom } from '../../../rules/deadlines/within-plans.ts';
import { foldText } from '../../../rules/fold.ts';
import { last } from '../../../rules/last.ts';
import { bodyIn, WARD } from '../../../ward.ts';
import type { RunContext } from '../../base/context.ts';
import type { Told } from '../../base/journal.ts';
import type { Registered } from '../../intake/registrations.ts';
import type { PetitionState } from '../../petitions/derive.ts';
import type { ConferenceState } from '../derive.ts';
import { delegateFaults, delegatesAround } from './delegate-faults.ts';
import { addOnce, type OnceRow } from './once.ts';
import { isWorkedFor, petitionsFor } from './work.ts';

type Tab = Drafts['delegates'];
type Row = Tab['rows'][number];
type Group = (typeof DELEGATE_GROUPS)[number];
type Fixed = readonly [group: Group, body: string, title: string | null, clause: ClauseId];

const [OFFICIALS, GUESTS, UNITS, PRESS] = DELEGATE_GROUPS;

// A-II.4.2–A-II.4.5, A-II.4.7, A-II.4.10. TT Dịch vụ sự nghiệp công takes part and reports: one invitation.
const FIXED: readonly Fixed[] = [
  [OFFICIALS, bodyIn('VP'), 'Chánh Văn phòng', 'A-II.4.2'],
  [OFFICIALS, WARD.desk.name, 'Thủ trưởng', 'A-II.4.3'],
  [OFFICIALS, bodyIn('VHXH'), 'Thủ trưởng', 'A-II.4.3'],
  [OFFICIALS, bodyIn('TTPVHCC'), 'Giám đốc', 'A-II.4.4'],
  [OFFICIALS, bodyIn('TTDVSNC'), 'Giám đốc', 'A-II.4.4'],
  [OFFICIALS, WARD.taxOffice.name, 'Đại diện lãnh đạo', 'A-II.4.5'],
  [GUESTS, 'Thường trực Đảng ủy phường', null, 'A-II.4.7'],
  [GUESTS, 'Thường trực HĐND phường', null, 'A-II.4.7'],
  [GUESTS, 'Ủy ban MTTQ Việt Nam phường', 'Lãnh đạo', 'A-II.4.7'],
  ...WARD.press.map((body): Fixed => [PRESS, body, null, 'A-II.4.10']),
];

interface Found {
  readonly petitions: readonly PetitionState[];
  readonly registered: Registered;
}

export function deriveDelegates(
  context: RunContext,
  conferences: ReadonlyMap<string, ConferenceState>,
  { petitions, registered }: Found,
): readonly Told[] {
  const { delegates } = context.book.tabs;
  const events: Told[] = [];
  for (const [code, state] of conferences) {
    const why = reasons(context, {
      petitions: petitionsFor(petitions, code),
      units: registered.get(code) ?? new Set(),
    });
    if (takesPlace(context, state))
      events.push(...addOnce(context, delegates, code, missing(delegates, code, why)));
    const own = delegates.rows.filter(({ value }) => value.conference === code);
    for (const { value } of own) value.reason = why.of(value);
    invite(context, state, own);
  }
  const around = delegatesAround(context, conferences);
  for (const row of delegates.rows) row.value.fix = delegateFaults(row, around).join('\n') || null;
  return events;
}

/** Its condition was found to be met, or a leader wants it held all the same (A-II.3.1, AM-03), and its day is ahead. */
function takesPlace(context: RunContext, state: ConferenceState): boolean {
  const { closings, day, held } = state.facts;
  return (
    isWorkedFor(context, state) &&
    !held &&
    day !== null &&
    context.today <= day &&
    last(closings)?.final === true
  );
}

interface Reasons {
  readonly wanted: readonly OnceRow<Tab['tab']['columns']>[];
  readonly of: (row: Row['value']) => string;
}

function reasons(
  { directory }: RunContext,
  { petitions, units }: { petitions: Found['petitions']; units: ReadonlySet<string> },
): Reasons {
  const bodies = new Map<string, { name: string; codes: string[] }>();
  const owners = new Map<string, string[]>();
  const fixed = new Map(FIXED.map(([, body, , clause]) => [foldText(body), clause]));
  for (const { row, facts } of petitions) {
    const { unit } = row.value;
    if (unit !== null) addTo(owners, unit, facts.code);
    // A-II.4.6: “Đại diện lãnh đạo Sở, ban, ngành thành phố, đơn vị có liên quan đến nội dung kiến nghị”.
    for (const body of new Set([facts.lead, ...facts.partners, facts.competent])) {
      const name = directory.find(body)?.name ?? body;
      if (name === null || fixed.has(foldText(name))) continue;
      const known = bodies.get(foldText(name));
      if (known === undefined) bodies.set(foldText(name), { name, codes: [facts.code] });
      else known.codes.push(facts.code);
    }
  }
  // A-II.4.8: “doanh nghiệp, hộ kinh doanh, hợp tác xã có kiến nghị”, also one that did not register.
  const invited = new Set([...owners.keys(), ...units]);
  return {
    wanted: [
      ...FIXED.map(([group, body, title]) => ({ name: body, values: { group, body, title } })),
      ...[...bodies.values()].map(({ name }) => ({
        name,
        values: { group: GUESTS, body: name, title: 'Đại diện lãnh đạo' },
      })),
      ...[...invited].map((unit) => ({
        name: unit,
        values: { group: UNITS, unit, title: 'Đại diện lãnh đạo' },
      })),
    ],
    of({ unit, body }) {
      const codes = unit === null ? bodies.get(foldText(body ?? ''))?.codes : owners.get(unit);
      const clause = fixed.get(foldText(body ?? ''));
      if (clause !== undefined) return citeClause(clause);
      if (codes !== undefined) return `Kiến nghị ${codes.join(', ')}`;
      // A-II.4.9, A-II.4.11: whom else the office wants to come.
      return unit !== null && units.has(unit) ? 'Đăng ký tham dự' : 'Mời thêm';
    },
  };
}

/** Who is not invited yet by a row that staff typed themselves. */
function missing({ rows }: Tab, conference: string, { wanted }: Reasons) {
  const there = new Set(
    rows.flatMap(({ value }) =>
      value.conference === conference ? [value.unit ?? foldText(value.body ?? '')] : [],
    ),
  );
  return wanted
    .filter(({ values }) => !there.has(values.unit ?? foldText(values.body ?? '')))
    .map(({ name, values }) => ({ name, values: { ...values, conference } }));
}

/** Working days before the day of sending on which the invitations are drafted, to be signed in time. */
const LEAD = -3;

// A-III.1.1: “chuẩn bị giấy mời”: one document a group, a page an invitee; who comes to the list later is in the next
// one, and a new day needs new invitations (AM-11, AM-37).
function invite(context: RunContext, state: ConferenceState, own: readonly Row[]): void {
  const { book, today, job } = context;
  const { code, day, decision, decidedOn, putOffOn } = state.facts;
  const sending = termFrom(book.calendar, 'A-III.1.1', day);
  const isTime =
    sending !== null && today >= addWorkingDays(book.calendar, sending.due, LEAD).result;
  const { time, venue } = state.row.value;
  if (job !== 'hourly' || !isTime || !takesPlace(context, state)) return;
  // A-II.4.12: “Hình thức tổ chức Hội nghị: trực tiếp”: without a place nobody can be invited.
  if (venue === null || time === null) return;
  const since = givesNewDay(decision) ? decidedOn : putOffOn;
  const taken = new Set<string>();
  for (const group of DELEGATE_GROUPS) {
    const open = own.filter(
      ({ value }) =>
        value.group === group &&
        value.reply !== 'Không dự' &&
        (value.unit ?? value.body) !== null &&
        !isInvited(context, value.invitation, since),
    );
    if (open.length === 0) continue;
    const key = nextKey(context, code, 'giấy mời', taken);
    taken.add(key);
    for (const { value } of open) value.invitation = key;
  }
}

/** By an invitation that was not cancelled, drafted since the day that holds now. */
function isInvited(context: RunContext, key: string | null, since: string | null): boolean {
  if (key === null || !isKnownKey(context, key)) return false;
  const { journal, tabs } = context.book;
  const document = tabs.documents.rows.find(({ value }) => value.key === key);
  if (document?.value.state === 'Hủy dự thảo') return false;
  const drafted = journal.draftOf(key);
  return since === null || drafted?.at == null || dateOf(drafted.at) >= since;
}
