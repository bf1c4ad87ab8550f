// A letter about a conference that is due, or asked for by a tick, becomes a row of “Văn bản đi”.
import type {
  ConferenceCase,
  ConferenceLetter,
  LetterCatalogue,
} from '../../letters/shared/kind.ts';
import { reportedConference } from '../../letters/report/report-of.ts';
import { casesIn, type DocumentRow } from '../../register/book/outgoing.ts';
import { keys } from '../../register/journal/keys.ts';
import { addRow } from '../../register/table/draft.ts';
import { requested } from '../base/asked.ts';
import type { RunContext } from '../base/context.ts';
import { isKnownKey, nextKey } from '../../register/book/known-key.ts';
import { tell, type Told } from '../base/journal.ts';
import { isBeforeStart } from '../base/start-day.ts';
import { lettersAbout, type LetterCases } from './letter-cases.ts';

export function openConferenceDrafts(
  context: RunContext,
  { conferences }: LetterCases,
  catalogue: LetterCatalogue,
): Told[] {
  return lettersAbout('conference', catalogue).flatMap(([, letter]) =>
    [...conferences.values()].flatMap((conference) => openDraft(context, letter, conference)),
  );
}

function openDraft(
  context: RunContext,
  letter: ConferenceLetter,
  conference: ConferenceCase,
): Told[] {
  const { code } = conference;
  if (!letter.of(context, conference)) return [];
  const drafted = documentsOf(context, code, letter);
  // A draft whose row staff deleted does not come back by itself; nor is one made for a conference of before (AM-40), or
  // while somebody types: a cell may still be put right.
  const byItself =
    context.job === 'hourly' &&
    !isBeforeStart(context, conference.day) &&
    (letter.several ?? !isKnownKey(context, keys.letter(code, letter.action, drafted.length + 1)));
  const isDue = byItself && letter.isDue(context, conference, drafted);
  if (!isDue && !isAskedFor(context, letter, conference)) return [];
  const key = nextKey(context, code, letter.action);
  addRow(context.book.tabs.documents, {
    key,
    kind: letter.document,
    case: code,
    title: letter.title(context, conference, drafted),
    state: 'Dự thảo',
  });
  const restsOn = letter.restsOn?.(context, conference) ?? '';
  const { event, clause } = letter.told?.(code, drafted) ?? {
    event: { type: 'drafted', key, document: letter.document, restsOn } as const,
    clause: letter.clause(conference),
  };
  const told = tell(event, { key: null, case: code, clause });
  return letter.several === true ? [told, ...openDraft(context, letter, conference)] : [told];
}

/** A tick in “Tổng quan” is about the conference that is reported on. */
function isAskedFor(
  { book }: RunContext,
  { askedBy }: ConferenceLetter,
  { row }: ConferenceCase,
): boolean {
  if (askedBy === null || !requested(book, askedBy)) return false;
  return reportedConference(book.tabs.conferences, book.setting('reportConference')) === row;
}

const documentsOf = (
  { book }: RunContext,
  code: string,
  { document }: ConferenceLetter,
): DocumentRow[] =>
  book.tabs.documents.rows.filter(
    ({ value }) => value.kind === document && casesIn(value.case).includes(code),
  );
