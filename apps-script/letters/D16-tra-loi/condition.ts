// Which reply a petition takes.
import type { Office, PetitionCase } from '../shared/kind.ts';
import { leadOf, paperOf } from '../shared/paper.ts';

/** The petition in whose words one is answered: of a double, the one that goes on (A-I.2.2). */
export const answeredIn = (petition: PetitionCase): PetitionCase => petition.main ?? petition;

/** A-II.5a.5: the phòng answers alone what is its own to answer. */
export const answersAlone = (office: Office, petition: PetitionCase): boolean =>
  petition.facts.route === 'Thuộc thẩm quyền – trả lời' &&
  petition.facts.partners.length === 0 &&
  paperOf(office, leadOf(office, petition)).ownPaper;
