// How many units and petitions a conference has by now (A-II.3.1, A-II.3.2, AM-04).
import type { ConferenceRow } from '../../register/book/conference-day.ts';
import type { PetitionRow } from '../../register/book/petition-facts-of.ts';
import type { Range } from '../../rules/conference/branches.ts';
import { planLimit } from '../../rules/conference/closing-days.ts';
import { last } from '../../rules/last.ts';
import { frozenClosings } from '../../register/book/closings.ts';
import { finalClosing } from '../../rules/conference/facts.ts';
import { scopeInForce } from '../../rules/petitions/closing.ts';
import { agreementOf } from '../../rules/petitions/late-agreement.ts';
import {
  arrivalOf,
  countedUnits,
  countUnits,
  type ArrivalLimits,
} from '../../rules/units/registrants.ts';
import { OUT_OF_SCOPE } from '../../rules/words.ts';
import type { UnitFacts } from '../intake/units.ts';
import type { RunContext } from '../base/context.ts';
import type { Twins } from '../../register/book/twins.ts';
import type { WithdrawnAfter } from './withdrawals.ts';

export interface Counts {
  readonly most: number;
  readonly least: number;
  /** Without the twins that nobody has decided on; they make the range (AM-04). */
  readonly petitions: number;
  readonly allPetitions: number;
  /** Twins among the petitions, of the units registered and of all. */
  readonly twins: { readonly registered: number; readonly all: number };
  /** Petitions in time that nobody has screened yet: the counts are “tạm tính” (A-I.2.5). */
  readonly unscreened: number;
  /** Of the counted petitions, those that nobody has screened: of the units registered and of all. */
  readonly unsure: { readonly registered: number; readonly all: number };
  /** What staff have to look at first: codes of petitions, pairs of units. */
  readonly doubts: Doubts;
  /** Of the petitions counted, those after the notice's closing that the leader agreed to count (AM-01). */
  readonly agreed: readonly AgreedPetition[];
}

interface Doubts {
  readonly unscreened: readonly string[];
  readonly twins: readonly string[];
  readonly pairs: readonly (readonly [string, string])[];
}

/** The counts if everything undecided were one, or out of scope; and if nothing were. */
export const lowest = (counts: Counts): Range => ({
  registrants: counts.least,
  petitions: counts.petitions - counts.unsure.registered,
  allPetitions: counts.allPetitions - counts.unsure.all,
});
export const highest = (counts: Counts): Range => ({
  registrants: counts.most,
  petitions: counts.petitions + counts.twins.registered,
  allPetitions: counts.allPetitions + counts.twins.all,
});

export interface AgreedPetition {
  readonly code: string;
  /** Whether its unit is registered. */
  readonly registered: boolean;
}

interface Counted {
  readonly units: UnitFacts;
  /** The units that registered for the conference in time. */
  readonly registered: ReadonlySet<string>;
  readonly withdrawnAfter: WithdrawnAfter;
  /** Petitions of phiếu that nobody has confirmed. */
  readonly doubtful: ReadonlySet<string>;
  readonly twins: Twins;
}

/** Whether a pair that staff have not decided on, of units or of petitions, could change the answer (AM-04). */
const undecided = (counts: Counts): boolean => counts.least !== counts.most || counts.twins.all > 0;

/** “14–15”; one number where nothing is open. */
export const range = (least: number, most: number): string | number =>
  least === most ? most : `${least}–${most}`;

/** Whether something that staff have to look at first could change what is counted (A-I.2.5, AM-04). */
export const isBlocked = (counts: Counts): boolean => counts.unscreened > 0 || undecided(counts);

export function countsOf(
  context: RunContext,
  row: ConferenceRow,
  { units, registered, withdrawnAfter, doubtful, twins: known }: Counted,
): Counts {
  const counted = countedUnits(units.identities);
  const associations = new Set(
    units.identities.filter((unit) => !unit.counts).map((unit) => unit.code),
  );
  const { most, least } = countUnits(registered, counted, units.pairs);
  const closes = context.book.inForce(row);
  const closed = finalClosing(closes);
  const limits = receiptLimits(context, row);
  let petitions = 0;
  let allPetitions = 0;
  const unsure = { registered: 0, all: 0 };
  const unscreened: string[] = [];
  const twinCodes: string[] = [];
  const twins = { registered: 0, all: 0 };
  const seen = new Set<string>();
  const agreed: AgreedPetition[] = [];
  for (const { value } of context.book.tabs.petitions.rows) {
    if (value.conference === null || value.conference !== row.value.code) continue;
    if (value.code === null || value.receivedAt === null || !stands(value, known)) continue;
    if (doubtful.has(value.code)) continue;
    const withdrawn = value.outcome === 'Rút kiến nghị';
    if (withdrawn && !(closed !== null && withdrawnAfter(value.code, closed))) continue;
    const arrival = arrivalOf(value.receivedAt, limits);
    const lateAgreed = agreementOf(value) === 'on record';
    if (arrival === 'late' || (arrival === 'within the plan' && !lateAgreed)) continue;
    const unit = value.unit ?? '';
    const ours = !associations.has(unit) && registered.has(counted.get(unit) ?? unit);
    const key = known.key(value);
    const isUnscreened = scopeInForce(value) === 'Chưa xét';
    if (isUnscreened) unscreened.push(value.code);
    if (key !== null && seen.has(key)) {
      twinCodes.push(value.code);
      twins.all += 1;
      if (ours) twins.registered += 1;
    } else {
      allPetitions += 1;
      if (ours) petitions += 1;
      if (isUnscreened) unsure.all += 1;
      if (isUnscreened && ours) unsure.registered += 1;
    }
    if (key !== null) seen.add(key);
    if (arrival === 'within the plan') agreed.push({ code: value.code, registered: ours });
  }
  const among = (code: string): boolean => registered.has(counted.get(code) ?? code);
  const pairs = units.pairs.filter(([a, b]) => among(a) && among(b));
  const doubts = { unscreened, twins: twinCodes, pairs };
  const numbers = { most, least, petitions, allPetitions, twins, unsure };
  return { ...numbers, unscreened: unscreened.length, doubts, agreed };
}

/** Until when a petition for a conference comes in time: by the closing in force, and by the plan (AM-01). */
export function receiptLimits(
  { book }: Pick<RunContext, 'book'>,
  row: ConferenceRow,
): ArrivalLimits {
  const { petitionsClose, day, reopenedBy } = book.inForce(row);
  const closed = row.value.code === null ? undefined : last(frozenClosings(book, row.value.code));
  // A day moved after the closing does not open the list again (AM-37).
  const counted = reopenedBy === null ? (closed?.day ?? day) : day;
  return { close: petitionsClose, planLimit: planLimit(book.calendar, counted) };
}

/** Out of scope, double, or raised in the hall: never part of the condition. */
function stands(value: PetitionRow['value'], { isDouble }: Twins): boolean {
  if (scopeInForce(value) === OUT_OF_SCOPE || isDouble(value)) return false;
  return value.channel !== 'Tại Hội nghị';
}
