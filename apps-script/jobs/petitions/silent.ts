// A body that has to answer now and that no mail reaches: named in the row and in “Tổng quan” (A-III.2.6).
import type { Body, Directory } from '../../register/book/bodies-of.ts';
import { LEVELS, type Level } from '../../rules/petitions/levels.ts';
import { addressesIn } from '../base/office-words.ts';
import type { PetitionFacts } from '../../rules/petitions/facts.ts';

/** The lead body of a petition near or past its term, while the directory has no address for it. */
export function silentLead(
  directory: Directory,
  { facts, level }: { readonly facts: Pick<PetitionFacts, 'lead'>; readonly level: Level | null },
): Body | null {
  if (level === null || LEVELS[level].countsAs === null) return null;
  const body = directory.find(facts.lead);
  return body !== null && addressesIn(body.email).length === 0 ? body : null;
}

export const silentWords = ({ name }: Body): string =>
  `${name} chưa có thư điện tử dùng được trong tab Danh bạ cơ quan nên không tự nhận được thư nhắc; đề nghị ghi thư điện tử hoặc báo trực tiếp.`;
