// A letter about a petition, or about several, that is due becomes a row of “Văn bản đi”, each once.
import type { LetterCatalogue } from '../../letters/shared/kind.ts';
import { casesIn } from '../../register/book/outgoing.ts';
import { keys } from '../../register/journal/keys.ts';
import { addRow } from '../../register/table/draft.ts';
import type { RunContext } from '../base/context.ts';
import { isKnownKey } from '../../register/book/known-key.ts';
import { tell, type Told } from '../base/journal.ts';
import { gatheredByItself, isDeleted, openGathered, standingOf } from './gathered.ts';
import { lettersAbout, type LetterCases } from './letter-cases.ts';

/** Nothing is opened while somebody types: a cell may still be put right. */
export function openPetitionDrafts(
  context: RunContext,
  cases: LetterCases,
  catalogue: LetterCatalogue,
): Told[] {
  if (context.job !== 'hourly') return [];
  const gathered = lettersAbout('petitions', catalogue).flatMap(([, letter]) =>
    [...gatheredByItself(context, letter, cases)].flatMap(([under, group]) =>
      standingOf(context, letter, under) !== null ||
      isDeleted(context, letter, under) ||
      !letter.isDue(context, group)
        ? []
        : openGathered(context, letter, { under, group }),
    ),
  );
  return [...gathered, ...openSingles(context, cases.current, catalogue)];
}

/** A draft whose row staff deleted does not come back by itself, and one that staff wrote is enough. */
function openSingles(
  context: RunContext,
  petitions: LetterCases['petitions'],
  catalogue: LetterCatalogue,
): Told[] {
  const { documents } = context.book.tabs;
  return lettersAbout('petition', catalogue).flatMap(([, letter]) => {
    const isDue = letter.isDue;
    if (isDue === undefined) return [];
    const written = new Set(
      documents.rows
        .filter(({ value }) => value.kind === letter.document && value.state !== 'Hủy dự thảo')
        .flatMap(({ value }) => casesIn(value.case)),
    );
    return [...petitions].flatMap(([code, petition]): Told[] => {
      if (written.has(code) || !letter.takes(context, petition)) return [];
      const drafted = documents.rows.filter(
        ({ value }) => value.kind === letter.document && casesIn(value.case).includes(code),
      );
      const key = keys.letter(code, letter.action, drafted.length + 1);
      if (isKnownKey(context, key) || !isDue(context, petition)) return [];
      addRow(documents, {
        key,
        kind: letter.document,
        case: code,
        title: letter.title(petition),
        state: 'Dự thảo',
      });
      const restsOn = letter.restsOn?.(context, petition) ?? '';
      const event = { type: 'drafted', key, document: letter.document, restsOn } as const;
      return [tell(event, { key: null, case: code, clause: letter.clause(petition) })];
    });
  });
}
