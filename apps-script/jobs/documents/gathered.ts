// Letters about several petitions: which of them one letter gathers, and the draft that stands of them.
import type { Gathered, PetitionCase, PetitionsLetter } from '../../letters/shared/kind.ts';
import { casesIn, type DocumentRow } from '../../register/book/outgoing.ts';
import { keys, parseKey } from '../../register/journal/keys.ts';
import { addRow } from '../../register/table/draft.ts';
import { saysIssued } from '../../rules/outgoing/faults.ts';
import type { RunContext } from '../base/context.ts';
import { isKnownKey, nextKey } from '../../register/book/known-key.ts';
import { tell, type Told } from '../base/journal.ts';
import type { LetterCases } from './letter-cases.ts';

type Petitions = LetterCases['petitions'];
type Cases = Pick<LetterCases, 'petitions' | 'current'>;

/** The petitions that no document of this kind names yet, by what they are gathered under. */
export function toGather(
  context: RunContext,
  letter: PetitionsLetter,
  petitions: Petitions,
): ReadonlyMap<string, Gathered> {
  const named = new Set(
    documentsOf(context, letter)
      .filter(
        ({ value: { state } }) =>
          state !== 'Hủy dự thảo' && !(letter.repeats === true && saysIssued(state)),
      )
      .flatMap(({ value }) => casesIn(value.case)),
  );
  const groups = new Map<string, [PetitionCase, ...PetitionCase[]]>();
  for (const petition of petitions.values()) {
    const under = named.has(petition.facts.code) ? null : letter.under(context, petition);
    if (under === null) continue;
    const group = groups.get(under);
    if (group === undefined) groups.set(under, [petition]);
    else group.push(petition);
  }
  return groups;
}

/**
 * What a letter gathers without being asked. A report on what is open now names all of it once some of it is of now, also
 * what fell due before the office began to use the register.
 */
export function gatheredByItself(
  context: RunContext,
  letter: PetitionsLetter,
  { petitions, current }: Cases,
): ReadonlyMap<string, Gathered> {
  if (letter.repeats !== true) return toGather(context, letter, current);
  const groups = toGather(context, letter, petitions);
  const isOfNow = ({ facts }: PetitionCase): boolean => current.has(facts.code);
  return new Map([...groups].filter(([, group]) => group.some(isOfNow)));
}

/** The petitions that a row names; null where one of them is not for this letter any more. */
export function gatheredIn(
  context: RunContext,
  letter: PetitionsLetter,
  { petitions }: Pick<LetterCases, 'petitions'>,
  { value }: DocumentRow,
): Gathered | null {
  const found = casesIn(value.case).map((code) => petitions.get(code));
  const [first, ...others] = found.filter((one): one is NonNullable<typeof one> => one != null);
  if (first === undefined || others.length + 1 < found.length) return null;
  const under = letter.under(context, first);
  const all: Gathered = [first, ...others];
  return under !== null && all.every((one) => letter.under(context, one) === under) ? all : null;
}

/** The draft of a group that is not issued yet: while it stands, no other is opened. */
export const standingOf = (
  context: RunContext,
  letter: PetitionsLetter,
  under: string,
): DocumentRow | null =>
  draftedUnder(context, letter, under).find(
    ({ value: { state } }) => state !== 'Hủy dự thảo' && !saysIssued(state),
  ) ?? null;

/** Whether staff deleted the row of a draft of this group: it does not come back by itself. */
export const isDeleted = (context: RunContext, letter: PetitionsLetter, under: string): boolean =>
  isKnownKey(
    context,
    keys.letter(under, letter.action, draftedUnder(context, letter, under).length + 1),
  );

export function openGathered(
  context: RunContext,
  letter: PetitionsLetter,
  { under, group }: { readonly under: string; readonly group: Gathered },
): Told[] {
  const key = nextKey(context, under, letter.action);
  const [{ facts }] = group;
  const codes = codesOf(group);
  addRow(context.book.tabs.documents, {
    key,
    kind: letter.document,
    case: codes,
    title: letter.title(context, group),
    state: 'Dự thảo',
  });
  const event = { type: 'drafted', key, document: letter.document, restsOn: codes } as const;
  return [tell(event, { key: null, case: facts.code, clause: letter.clause(group) })];
}

export const codesOf = (group: readonly PetitionCase[]): string =>
  group.map(({ facts }) => facts.code).join(', ');

const draftedUnder = (context: RunContext, letter: PetitionsLetter, under: string): DocumentRow[] =>
  documentsOf(context, letter).filter(({ value }) => parseKey(value.key ?? '')?.case === under);

const documentsOf = ({ book }: RunContext, { document }: PetitionsLetter): DocumentRow[] =>
  book.tabs.documents.rows.filter(({ value }) => value.kind === document);
