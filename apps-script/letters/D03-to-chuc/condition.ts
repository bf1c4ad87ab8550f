// Until when a conference takes petitions, as the notice says it.
import { postpones } from '../../rules/conference/decisions.ts';
import { standingDecision } from '../../rules/conference/facts.ts';
import { last } from '../../rules/last.ts';
import type { ConferenceCase } from '../shared/kind.ts';

/** The closings that the notice sets (A-II.2.7); null while nobody has set them, or not for the new day after “Hoãn”. */
export function closes({ row, facts }: ConferenceCase) {
  const { petitionsClose, registrationsClose, closings } = facts;
  const typed = row.value.petitionsClose;
  const frozen = postpones(standingDecision(facts)) ? (last(closings)?.at ?? '') : '';
  if (typed === null || petitionsClose === null || typed <= frozen) return null;
  return { petitions: petitionsClose, registrations: registrationsClose ?? petitionsClose };
}
