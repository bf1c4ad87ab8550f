// Whom D18 asks.
import type { PetitionCase } from '../shared/kind.ts';

/** Who is asked: every body that is named beside the lead (A-II.5a.6, AM-16). */
export const askedOf = ({ facts }: PetitionCase): string[] =>
  [...new Set(facts.partners)].filter((name) => name !== facts.lead);
