// The tabs of the meeting itself: their rows, what is to be done, what each row lacks.
import type { RunContext } from '../../base/context.ts';
import type { Told } from '../../base/journal.ts';
import type { ConferenceState } from '../derive.ts';
import type { Registered } from '../../intake/registrations.ts';
import type { PetitionState } from '../../petitions/derive.ts';
import { deriveBudget } from './budget.ts';
import { deriveDelegates } from './delegates.ts';
import { deriveHall } from './hall.ts';
import { derivePreparation } from './preparation.ts';
import { derivePublicity } from './publicity.ts';
import type { Work } from './work.ts';

interface Meeting {
  readonly works: readonly Work[];
  readonly events: readonly Told[];
}

export function deriveMeeting(
  context: RunContext,
  conferences: ReadonlyMap<string, ConferenceState>,
  found: { readonly petitions: readonly PetitionState[]; readonly registered: Registered },
): Meeting {
  deriveBudget(context);
  const publicity = derivePublicity(context, conferences);
  const prepared = derivePreparation(context, conferences, found);
  const invited = deriveDelegates(context, conferences, found);
  const hall = deriveHall(context, conferences, found.petitions);
  return {
    works: [...publicity.works, ...prepared.works],
    events: [...invited, ...publicity.events, ...prepared.events, ...hall],
  };
}
