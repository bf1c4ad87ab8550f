// Petitions of one unit in the same words: one sent twice, until staff say which of the two it is.
import type { PetitionRow } from '../../register/book/petition-facts-of.ts';
import { isDenunciation } from '../../rules/petitions/denunciation.ts';
import { plainText } from './identity.ts';

type Value = PetitionRow['value'];

/** What twins have in common; null for a petition that is decided on (“Trùng”, or “Không phải trùng”) or says too little. */
export function twinKey(value: Value): string | null {
  const text = value.content ?? value.title;
  if (isDenunciation(value) || value.outcome === 'Trùng' || value.notDouble === 'Có') return null;
  return value.unit === null || text === null ? null : `${value.unit}|${plainText(text)}`;
}
