// How many units and petitions a conference has by now (A-II.3.1, A-II.3.2, AM-04).
import { dayOf, type ConferenceRow } from '../../register/book/conference-day.ts';
import type { PetitionRow } from '../../register/book/petition-facts-of.ts';
import type { LocalDateTime } from '../../rules/dates/civil-date.ts';
import { finalClosing } from '../../rules/conference/facts.ts';
import { arrivalOf, canonicalUnits, countUnits } from '../../rules/units/registrants.ts';
import { OUT_OF_SCOPE } from '../../rules/words.ts';
import { closingsOf } from './days.ts';
import { termFrom } from '../../rules/deadlines/within-plans.ts';
import type { UnitFacts } from '../intake/units.ts';
import type { Context } from '../base/context.ts';
import type { WithdrawnAfter } from './withdrawals.ts';

export interface Counts {
  readonly most: number;
  readonly least: number;
  readonly petitions: number;
  readonly allPetitions: number;
  /** Petitions in time that nobody has screened yet: the counts are “tạm tính” (A-I.2.5). */
  readonly unscreened: number;
  /** Of the petitions counted, those after the notice's closing that the leader agreed to count (AM-01). */
  readonly agreed: readonly AgreedPetition[];
}

export interface AgreedPetition {
  readonly code: string;
  /** Whether its unit is registered. */
  readonly registered: boolean;
}

export interface Counted {
  readonly units: UnitFacts;
  /** The units that registered for the conference in time. */
  readonly registered: ReadonlySet<string>;
  readonly withdrawnAfter: WithdrawnAfter;
}

/** Whether a pair that staff have not decided on could change the answer (AM-04). */
export const undecided = (counts: Counts): boolean => counts.least !== counts.most;

export function countsOf(
  context: Context,
  row: ConferenceRow,
  { units, registered, withdrawnAfter }: Counted,
): Counts {
  const canonical = canonicalUnits(units.identities);
  const outside = new Set(units.identities.filter((unit) => !unit.inWard).map((unit) => unit.code));
  const { most, least } = countUnits(registered, canonical, units.pairs);
  const planLimit = termFrom(context.book.calendar, 'A-II.3.4', dayOf(row))?.due ?? null;
  const closes = closingsOf(row);
  const closed = finalClosing(closes);
  const limits = {
    close: closes.petitionsClose,
    planLimit: planLimit === null ? null : (`${planLimit}T23:59` as LocalDateTime),
  };
  let petitions = 0;
  let allPetitions = 0;
  let unscreened = 0;
  const agreed: AgreedPetition[] = [];
  for (const { value } of context.book.tabs.petitions.rows) {
    if (value.conference === null || value.conference !== row.value.code) continue;
    if (value.code === null || value.receivedAt === null || !stands(value)) continue;
    const withdrawn = value.outcome === 'Rút kiến nghị';
    if (withdrawn && !(closed !== null && withdrawnAfter(value.code, closed))) continue;
    const arrival = arrivalOf(value.receivedAt, limits);
    if (arrival === 'late' || (arrival === 'within the plan' && value.lateAgreed !== 'Có'))
      continue;
    const unit = value.unit ?? '';
    const ours = !outside.has(unit) && registered.has(canonical.get(unit) ?? unit);
    allPetitions += 1;
    if (ours) petitions += 1;
    if (value.scope === null || value.scope === 'Chưa xét') unscreened += 1;
    if (arrival === 'within the plan') agreed.push({ code: value.code, registered: ours });
  }
  return { most, least, petitions, allPetitions, unscreened, agreed };
}

/** Out of scope, double, or raised in the hall: never part of the condition. */
function stands(value: PetitionRow['value']): boolean {
  if (value.scope === OUT_OF_SCOPE || value.outcome === 'Trùng') return false;
  return value.channel !== 'Tại Hội nghị';
}
