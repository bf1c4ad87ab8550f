// What D32 is about: the day that was moved.
import type { ConferenceCase, Office } from '../shared/kind.ts';

export const dayBefore = ({ book }: Office, { row }: ConferenceCase) => book.inForce(row).before;
