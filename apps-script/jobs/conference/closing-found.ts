// What the journal is told of a closing: the counts and the branch it froze, a “Hoãn” that it used up.
import type { ConferenceRow } from '../../register/book/conference-day.ts';
import type { EventOf } from '../../register/journal/events.ts';
import { keys } from '../../register/journal/keys.ts';
import type { Branch } from '../../rules/conference/branches.ts';
import { postpones } from '../../rules/conference/decisions.ts';
import type { Closing } from '../../rules/conference/facts.ts';
import type { ClauseId } from '../../rules/clauses/cite.ts';
import { dateOf } from '../../rules/dates/civil-date.ts';
import type { RunContext } from '../base/context.ts';
import { tell, type Told } from '../base/journal.ts';
import type { AgreedPetition } from './counts.ts';

/** The clause that a closing's finding rests on. */
export function closingClause(branch: Branch): ClauseId {
  if (branch === 'B2') return 'A-II.5b.0';
  return branch === 'B0' ? 'A-II.2.8' : 'A-II.3.1';
}

interface Occasion {
  readonly agreed: readonly AgreedPetition[];
  readonly occasion: EventOf<'closing'>['occasion'];
}

export function closingFound(
  row: ConferenceRow,
  found: Closing,
  { agreed, occasion }: Occasion,
): Told {
  const code = row.value.code ?? '';
  const late = agreed.map((petition) => petition.code);
  const { at, day, registrants, petitions, allPetitions, branch, upTo = null } = found;
  return tell(
    {
      type: 'closing',
      conference: code,
      at,
      day,
      registrants,
      petitions,
      allPetitions,
      branch,
      upTo,
      agreed: late,
      occasion,
    },
    { key: keys.closing(code, at), case: [code, ...late].join(' '), clause: closingClause(branch) },
  );
}

/** A “Hoãn” that came to the closing of its new day is used up, whatever is decided next (A-II.2.10). */
export function postponementUsedUp(
  context: RunContext,
  row: ConferenceRow,
  { at }: Closing,
): Told[] {
  const { code, date, newDate } = row.value;
  const { decision, decidedOn } = context.book.inForce(row);
  if (code === null || !postpones(decision) || decidedOn === null || decidedOn >= dateOf(at))
    return [];
  const days = [date, newDate].filter((day) => day !== null);
  return [
    tell(
      { type: 'postponed', conference: code, on: decidedOn, days },
      { key: keys.postponed(code, at), case: code, clause: 'A-II.2.10' },
    ),
  ];
}
