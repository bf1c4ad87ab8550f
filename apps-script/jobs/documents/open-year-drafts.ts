// A letter about a year or a task of the second plan that is due or asked for becomes a row of “Văn bản đi”, once.
import type { LetterCatalogue, YearCase, YearLetter } from '../../letters/shared/kind.ts';
import { casesIn, type DocumentRow } from '../../register/book/outgoing.ts';
import { isKnownKey, nextKey } from '../../register/book/known-key.ts';
import { keys } from '../../register/journal/keys.ts';
import { addRow } from '../../register/table/draft.ts';
import { yearOf } from '../../rules/dates/civil-date.ts';
import { saysIssued } from '../../rules/outgoing/faults.ts';
import type { RunContext } from '../base/context.ts';
import { tell, type Told } from '../base/journal.ts';
import { addFix } from '../base/row-faults.ts';
import { isBeforeStart } from '../base/start-day.ts';
import { isOf, lettersAbout, type LetterCases } from './letter-cases.ts';

export function openYearDrafts(
  context: RunContext,
  { years }: Pick<LetterCases, 'years'>,
  catalogue: LetterCatalogue,
): Told[] {
  const letters = lettersAbout('year', catalogue).map(([, letter]) => letter);
  const told = letters.flatMap((letter) =>
    [...years.values()].flatMap((about) =>
      isOf(letter, about) ? openDraft(context, letter, about) : [],
    ),
  );
  for (const { value } of context.book.tabs.tasks.rows) {
    if (value.request === null) continue;
    // A request is done with the run that read it; a task of which no document is made says so.
    if (letters.some(({ task }) => task === value.number)) value.request = null;
    else addFix(value, NO_LETTER);
  }
  return told;
}

const NO_LETTER =
  'Nhiệm vụ này không có mẫu văn bản: đề nghị soạn ngoài, ghi ở tab “Văn bản đi”, xóa ô Yêu cầu.';

function openDraft(context: RunContext, letter: YearLetter, about: YearCase): Told[] {
  const { code, task } = about;
  const { documents } = context.book.tabs;
  const drafted = documents.rows.filter(
    ({ value: { kind, case: named, date } }) =>
      kind === letter.document &&
      (casesIn(named).includes(code) ||
        (named === null && task === null && date !== null && yearOf(date) === about.year)),
  );
  const isWanted =
    (task?.row?.value.request ?? null) === null
      ? isDue(context, letter, { about, drafted })
      : !drafted.some(({ value: { state } }) => state !== 'Hủy dự thảo' && !saysIssued(state));
  if (!isWanted) return [];
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

interface Drafted {
  readonly about: YearCase;
  readonly drafted: readonly DocumentRow[];
}

/** Not while somebody types, not of a day before the office began (AM-40). */
function isDue(context: RunContext, letter: YearLetter, { about, drafted }: Drafted): boolean {
  if (context.job !== 'hourly') return false;
  // A draft whose row staff deleted does not come back by itself; a cancelled one comes anew.
  if (isKnownKey(context, keys.letter(about.code, letter.action, drafted.length + 1))) return false;
  if (drafted.some(({ value: { state } }) => state !== 'Hủy dự thảo')) return false;
  const time = letter.time(context, about);
  return time !== null && context.today >= time.from && !isBeforeStart(context, time.due);
}
