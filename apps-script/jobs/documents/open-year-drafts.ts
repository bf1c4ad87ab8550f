// A letter about a year that is due becomes a row of “Văn bản đi”, once.
import type { LetterCatalogue, YearCase, YearLetter } from '../../letters/shared/kind.ts';
import { casesIn } from '../../register/book/outgoing.ts';
import { isKnownKey } from '../../register/book/known-key.ts';
import { keys } from '../../register/journal/keys.ts';
import { addRow } from '../../register/table/draft.ts';
import { yearOf } from '../../rules/dates/civil-date.ts';
import type { RunContext } from '../base/context.ts';
import { nextKey } from '../base/document-keys.ts';
import { tell, type Told } from '../base/journal.ts';
import { isBeforeStart } from '../base/start-day.ts';
import { lettersAbout, type LetterCases } from './letter-cases.ts';

/** Nothing is opened while somebody types. */
export const openYearDrafts = (
  context: RunContext,
  { years }: Pick<LetterCases, 'years'>,
  catalogue: LetterCatalogue,
): Told[] =>
  context.job !== 'hourly'
    ? []
    : lettersAbout('year', catalogue).flatMap(([, letter]) =>
        [...years.values()].flatMap((year) => openDraft(context, letter, year)),
      );

function openDraft(context: RunContext, letter: YearLetter, about: YearCase): Told[] {
  const code = String(about.year);
  const { documents } = context.book.tabs;
  const drafted = documents.rows.filter(
    ({ value: { kind, case: named, date } }) =>
      kind === letter.document &&
      (casesIn(named).includes(code) ||
        (named === null && date !== null && yearOf(date) === about.year)),
  );
  // A draft whose row staff deleted does not come back by itself; a cancelled one comes anew.
  if (isKnownKey(context, keys.letter(code, letter.action, drafted.length + 1))) return [];
  if (drafted.some(({ value: { state } }) => state !== 'Hủy dự thảo')) return [];
  const time = letter.time(context, about);
  if (time === null || context.today < time.from || isBeforeStart(context, time.due)) return [];
  const key = nextKey(context, code, letter.action);
  addRow(documents, {
    key,
    kind: letter.document,
    case: code,
    title: letter.title(context, about),
    state: 'Dự thảo',
  });
  const restsOn = letter.restsOn?.(context, about) ?? '';
  const event = { type: 'drafted', key, document: letter.document, restsOn } as const;
  return [tell(event, { key: null, case: code, clause: letter.clause(about) })];
}
