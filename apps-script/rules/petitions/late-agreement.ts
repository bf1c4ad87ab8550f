// Whether the leader's agreement to count a petition that came after the notice's closing is on record (AM-01).
import { dateOf, type CivilDate, type LocalDateTime } from '../dates/civil-date.ts';

interface AgreementCells {
  readonly receivedAt: LocalDateTime | null;
  readonly lateAgreed: 'Có' | 'Không' | null;
  readonly lateAgreedBy: string | null;
  readonly lateAgreedOn: CivilDate | null;
}

export type Agreement = 'none' | 'refused' | 'without who or when' | 'before receipt' | 'on record';

// AM-01: a petition after the notice's closing and within T0−15 counts when the leader agrees; who and when belong to
// the record, and nobody agrees to what has not come yet.
export function agreementOf(cells: AgreementCells): Agreement {
  const { receivedAt, lateAgreed, lateAgreedBy, lateAgreedOn } = cells;
  if (lateAgreed === null) return 'none';
  if (lateAgreed === 'Không') return 'refused';
  if (lateAgreedBy === null || lateAgreedOn === null) return 'without who or when';
  return receivedAt !== null && lateAgreedOn < dateOf(receivedAt) ? 'before receipt' : 'on record';
}
