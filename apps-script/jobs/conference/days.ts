// The facts of each conference as they are in force, and the days of its notice (AM-11, AM-22).
import type { ConferenceRow } from '../../register/book/conference-day.ts';
import type { CivilDate } from '../../rules/dates/civil-date.ts';
import {
  finalClosing,
  standingDecision,
  type Closing,
  type ConferenceFacts,
} from '../../rules/conference/facts.ts';
import { postpones, stops } from '../../rules/conference/decisions.ts';
import type { Receiving } from '../../rules/conference/of-phieu.ts';
import type { ConferenceDays } from '../intake/registration-row.ts';
import type { RunContext } from '../base/context.ts';

/** What the registrations ask of each conference: its two closings in force. */
export const closingsByCode = ({
  tabs,
  inForce,
}: RunContext['book']): Map<string, ConferenceDays> =>
  new Map(tabs.conferences.rows.map((row) => [row.value.code ?? '', inForce(row)]));

/** What a phiếu that names no conference is matched with. */
export const receivingOf = (book: RunContext['book']): Receiving[] =>
  book.tabs.conferences.rows.flatMap((row) => {
    const { code, held } = row.value;
    if (code === null) return [];
    const { desk, portal } = postedOf({ book }, row);
    const postedOn = [desk, portal].filter((day) => day !== null).sort()[0] ?? null;
    const inForce = book.inForce(row);
    const isOver = stops(inForce.decision) || held === 'Có';
    return [{ code, postedOn, closes: finalClosing(inForce), isOver }];
  });

/**
 * The days on which the notice was posted at its two places (AM-22). After “Hoãn” only a notice of the new day counts
 * (AM-11).
 */
export function postedOf(
  { book }: Pick<RunContext, 'book'>,
  row: ConferenceRow,
): { desk: CivilDate | null; portal: CivilDate | null } {
  const { value } = row;
  const { decision, decidedOn, putOffOn } = book.inForce(row);
  const since = postpones(decision) ? decidedOn : putOffOn;
  const counted = (day: CivilDate | null): CivilDate | null =>
    day !== null && since !== null && day < since ? null : day;
  return { desk: counted(value.postedDesk), portal: counted(value.postedPortal) };
}

/** How often conferences were put off in the year (A-II.2.10); a closing of this very run uses a “Hoãn” up. */
export function postponedIn(
  context: RunContext,
  row: ConferenceRow,
  facts: ConferenceFacts,
): number {
  const { postponed, reopenedBy } = context.book.inForce(row);
  return postpones(reopenedBy) && standingDecision(facts) === null ? postponed + 1 : postponed;
}

/** On which days this conference was put off, a closing or another decision having followed. */
export function ownPostponements(
  { book }: RunContext,
  row: ConferenceRow,
  facts: ConferenceFacts,
): CivilDate[] {
  const { past, decision, decidedOn } = book.inForce(row);
  const days = past.flatMap((one) => (postpones(one.decision) ? one.decidedOn : []));
  const now = postpones(decision) && standingDecision(facts) === null ? decidedOn : null;
  return now === null || days.includes(now) ? days : [...days, now];
}

export function conferenceFacts(
  context: RunContext,
  row: ConferenceRow,
  closings: readonly Closing[],
): ConferenceFacts {
  const { day, petitionsClose, registrationsClose, decision, decidedOn, putOffOn } =
    context.book.inForce(row);
  return {
    code: row.value.code ?? '',
    day,
    petitionsClose,
    registrationsClose,
    decision,
    decidedOn,
    putOffOn,
    held: row.value.held === 'Có',
    notHeld: row.value.held === 'Không',
    closings,
  };
}
