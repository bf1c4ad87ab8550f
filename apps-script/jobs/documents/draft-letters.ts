// Draft letters: what staff ask for and what is due becomes a row of “Văn bản đi”; what each row says, its letter.
import { withoutClosingRequests } from '../../letters/report/lint-texts.ts';
import { LETTERS } from '../../letters/catalogue.ts';
import type { LetterCatalogue } from '../../letters/shared/kind.ts';
import { casesIn, type DocumentRow } from '../../register/book/outgoing.ts';
import type { CopyIntent, LetterIntent, RunContext } from '../base/context.ts';
import type { Told } from '../base/journal.ts';
import type { MadeFiles } from '../base/links.ts';
import type { AnsweredRequest } from '../petitions/settle-requests.ts';
import { ordinalOf, parseKey } from '../../register/journal/keys.ts';
import {
  isOf,
  lettersAbout,
  letterCases,
  type LetterCases,
  type LetterFacts,
} from './letter-cases.ts';
import { copiesOf } from './copies.ts';
import { gatheredIn } from './gathered.ts';
import { openConferenceDrafts } from './open-conference-drafts.ts';
import { openYearDrafts } from './open-year-drafts.ts';
import { openPetitionDrafts } from './open-petition-drafts.ts';
import { overtaken } from './overtaken.ts';
import { whyStranded, type Stranded } from './stranded.ts';
import { takeSlips } from './take-slips.ts';
import { takeRequests } from './take-requests.ts';

export interface Drafts {
  readonly letters: readonly LetterIntent[];
  readonly copies: readonly CopyIntent[];
  readonly requests: readonly AnsweredRequest[];
  readonly events: readonly Told[];
  /** The rows that wait for a letter and will not get one, and the drafts that the register has overtaken. */
  readonly stranded: Stranded;
}

/** Opens the rows that are asked for or due, and returns the letter of every row that has none yet. */
export function draftLetters(
  context: RunContext,
  facts: LetterFacts,
  made: MadeFiles,
  catalogue: LetterCatalogue = LETTERS,
): Drafts {
  const cases = letterCases(context, facts);
  const requests = takeRequests(context, cases, catalogue);
  const events = [
    ...requests.events,
    ...openPetitionDrafts(context, cases, catalogue),
    ...openConferenceDrafts(context, cases, catalogue),
    ...openYearDrafts(context, cases, catalogue),
  ];
  const copies = copiesOf(context, made);
  const stranded = new Map<DocumentRow, string>([
    ...takeSlips(context, cases, catalogue),
    ...copies.refused,
  ]);
  const letters = context.book.tabs.documents.rows
    .filter((row) => isWaiting(context, row))
    .flatMap((row) => {
      const letter = letterOf(context, row, cases, catalogue);
      if (letter === null) stranded.set(row, whyStranded(row, cases, catalogue));
      return letter ?? [];
    });
  for (const [row, why] of overtaken(context, cases, catalogue)) stranded.set(row, why);
  return { letters, copies: copies.intents, requests: requests.answered, events, stranded };
}

const isWaiting = ({ book }: RunContext, { value: { key, file, state } }: DocumentRow): boolean =>
  key !== null && file === null && state === 'Dự thảo' && !book.journal.state(key).doubtful;

/** The letter of a row; null where its case is gone or takes another kind of letter now. */
function letterOf(
  context: RunContext,
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
  const [petition = '', ...more] = casesIn(row.value.case);
  const asked = cases.petitions.get(petition);
  for (const [template, letter] of lettersAbout('petition', catalogue)) {
    if (asked === undefined || letter.document !== document || more.length > 0) continue;
    if (!letter.takes(context, asked)) continue;
    const data = withoutClosingRequests(letter.data(context, asked, key));
    const clause = letter.clause(asked);
    return { ...common(letter.file, asked.facts.code), template, letter, clause, data };
  }
  for (const [template, letter] of lettersAbout('petitions', catalogue)) {
    if (letter.document !== document) continue;
    const named = gatheredIn(context, letter, cases, row);
    if (named === null) continue;
    const data = withoutClosingRequests(letter.data(context, named, key));
    const clause = letter.clause(named);
    const code = parseKey(key)?.case ?? petition;
    return { ...common(letter.file, code), case: petition, template, letter, clause, data };
  }
  const conference = cases.conferences.get(row.value.case ?? '');
  for (const [template, letter] of lettersAbout('conference', catalogue)) {
    if (conference === undefined || letter.document !== document) continue;
    if (!letter.of(context, conference)) continue;
    const data = withoutClosingRequests(letter.data(context, conference, key));
    const clause = letter.clause(conference);
    return { ...common(letter.file, conference.code), template, letter, clause, data };
  }
  const about = cases.drafts.get(parseKey(key)?.case ?? '');
  for (const [template, letter] of lettersAbout('draft', catalogue)) {
    if (about === undefined || letter.document !== document) continue;
    const data = withoutClosingRequests(letter.data(context, about, key));
    const clause = letter.clause(about);
    return { ...common(letter.file, petition), template, letter, clause, data };
  }
  const year = cases.years.get(row.value.case ?? '');
  for (const [template, letter] of lettersAbout('year', catalogue)) {
    if (year === undefined || letter.document !== document || !isOf(letter, year)) continue;
    const data = withoutClosingRequests(letter.data(context, year, key));
    const clause = letter.clause(year);
    return { ...common(letter.file, year.code), template, letter, clause, data };
  }
  return null;
}

/** An office name: year, kind, case; a second draft bears its ordinal. */
function fileName(context: RunContext, key: string, file: string, code: string): string {
  const n = ordinalOf(key);
  return `DuThao_${context.today.slice(0, 4)}_${file}_${code}${n === 1 ? '' : `_${n}`}`;
}
