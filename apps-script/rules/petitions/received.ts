// When a petition was received, as its term may count from it: a day that has not come is a slip.
import type { ConferenceFacts } from '../conference/facts.ts';
import { dateOf, localDateTime, type CivilDate } from '../dates/civil-date.ts';
import type { PetitionFacts } from './facts.ts';

export const isReceivedAhead = (
  { receivedAt }: Pick<PetitionFacts, 'receivedAt'>,
  today: CivilDate,
): boolean => receivedAt !== null && dateOf(receivedAt) > today;

/** A receipt that has not come yet is a slip: it takes no petition out of the conference that its row names. */
export function asReceived(
  petition: PetitionFacts,
  conference: ConferenceFacts | null,
  today: CivilDate,
): PetitionFacts {
  const day = conference?.day ?? null;
  if (petition.receivedAt === null || day === null) return petition;
  if (!isReceivedAhead(petition, today) || dateOf(petition.receivedAt) <= day) return petition;
  return { ...petition, receivedAt: localDateTime(`${day}T00:00`) };
}
