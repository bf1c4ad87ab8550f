// On whose paper a letter about a petition is written (AM-12).
import type { Body } from '../../register/book/bodies-of.ts';
import type { Office, PetitionCase } from './kind.ts';

export const leadOf = ({ directory }: Office, { facts }: PetitionCase): Body | null =>
  directory.find(facts.lead);

/** What a reply is signed with: the phòng on its own paper, else UBND (AM-12). */
export function paperOf(
  { book }: Office,
  lead: Body | null,
): { readonly ownPaper: boolean; readonly symbol: string } {
  const ownPaper =
    book.setting('replySignedBy') !== 'UBND phường' &&
    lead?.kind === 'thuộc UBND' &&
    lead.symbol !== null;
  return { ownPaper, symbol: ownPaper ? (lead?.symbol ?? '') : book.setting('symbolUbnd') };
}
