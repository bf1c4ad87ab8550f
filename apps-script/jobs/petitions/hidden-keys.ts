// The columns of a denunciation's row that are out of sight and go with its erasure: all that staff type but a few.
import type { PetitionRow } from '../../register/book/petition-facts-of.ts';
import { petitions } from '../../register/tabs/petitions.ts';

type Key = keyof PetitionRow['cells'];

const KEYS = Object.keys(petitions.columns) as Key[];
const shown = new Set<string>([...(petitions.secrecy?.shows ?? []), 'request']);
const HIDDEN = KEYS.filter((key) => petitions.columns[key].by === 'staff' && !shown.has(key));

export const hiddenKeys = (row: PetitionRow): readonly Key[] =>
  HIDDEN.filter((key) => row.cells[key] != null);
