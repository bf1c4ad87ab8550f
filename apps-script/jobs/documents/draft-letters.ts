// Draft letters: what staff ask for and what is due becomes a row of “Văn bản đi”; what each row says, its letter.
import { LETTERS } from '../../letters/catalogue.ts';
import type { LetterCatalogue } from '../../letters/shared/kind.ts';
import { casesIn, type DocumentRow } from '../../register/book/petition-facts-of.ts';
import type { Context, LetterIntent } from '../base/context.ts';
import { ordinalOf } from '../../register/journal/keys.ts';
import { lettersAbout, letterCases, type LetterCases, type LetterFacts } from './letter-cases.ts';
import { openConferenceDrafts } from './open-conference-drafts.ts';
import { takeRequests } from './take-requests.ts';

export function planLetters(
  context: Context,
  facts: LetterFacts,
  catalogue: LetterCatalogue = LETTERS,
): void {
  const cases = letterCases(context, facts);
  takeRequests(context, cases, catalogue);
  openConferenceDrafts(context, cases, catalogue);
  for (const row of context.book.tabs.documents.rows) {
    if (row.value.key === null || row.value.file !== null || row.value.state !== 'Dự thảo')
      continue;
    if (context.book.journal.state(row.value.key).doubtful) continue;
    const letter = letterOf(context, row, cases, catalogue);
    if (letter !== null) context.letters.push(letter);
  }
}

/** The letter of a row; null where its case is gone or takes another kind of letter now. */
function letterOf(
  context: Context,
  row: DocumentRow,
  cases: LetterCases,
  catalogue: LetterCatalogue,
): LetterIntent | null {
  const { key, kind: document } = row.value;
  if (key === null) return null;
  const common = (file: string, code: string) => ({
    key,
    case: code,
    name: fileName(context, key, file, code),
  });
  const [petition = ''] = casesIn(row.value.case);
  const asked = cases.petitions.get(petition);
  for (const [template, letter] of lettersAbout('petition', catalogue)) {
    if (asked === undefined || letter.document !== document) continue;
    if (!letter.takes(context, asked)) continue;
    const data = letter.data(context, asked);
    const clause = letter.clause(asked);
    return { ...common(letter.file, asked.facts.code), template, letter, clause, data };
  }
  const conference = cases.conferences.get(row.value.case ?? '');
  for (const [template, letter] of lettersAbout('conference', catalogue)) {
    if (conference === undefined || letter.document !== document) continue;
    const data = letter.data(context, conference);
    const clause = letter.clause(conference);
    return { ...common(letter.file, conference.code), template, letter, clause, data };
  }
  return null;
}

/** An office name: year, kind, case; a second draft bears its ordinal. */
function fileName(context: Context, key: string, file: string, code: string): string {
  const n = ordinalOf(key);
  return `DuThao_${context.today.slice(0, 4)}_${file}_${code}${n === 1 ? '' : `_${n}`}`;
}
