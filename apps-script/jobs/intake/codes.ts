// Codes: one more than the highest ever seen in the register, the journal or the snapshot; never used twice.
import type { Book } from '../../register/book/book.ts';
import { clip } from '../../register/table/clip.ts';
import { TABS } from '../../register/tabs/all.ts';
import { fingerprintOf } from '../../register/tabs/petitions.ts';
import { casesIn, type PetitionRow } from '../../register/book/petition-facts-of.ts';
import { keys } from '../../register/journal/keys.ts';
import type { EventOf } from '../../register/journal/events.ts';
import { last } from '../../rules/last.ts';
import { yearOf, type LocalDateTime } from '../../rules/dates/civil-date.ts';
import type { Context } from '../base/context.ts';
import { writeJournal } from '../base/journal.ts';
import { keepRows } from '../../register/table/draft.ts';

/** A number longer than these was never given by us. */
const PETITION_CODE = new RegExp(`^${TABS.petitions.codePrefix}-(\\d{4})-(\\d{4,7})$`);
const UNIT_CODE = new RegExp(`^${TABS.units.codePrefix}-(\\d{4,7})$`);

const padded = (n: number): string => String(n).padStart(4, '0');

/** Every code that stands, or ever stood, somewhere. */
function codesSeen(book: Book): Set<string> {
  const seen = new Set<string>();
  for (const { tab, rows } of book.drafts) {
    for (const key of tab.codeColumns) {
      for (const { value } of rows) for (const code of codesIn(value[key])) seen.add(code);
    }
  }
  return seen;
}

const codesIn = (value: unknown): string[] => (typeof value === 'string' ? casesIn(value) : []);

export interface CodeMaker {
  readonly nextUnit: () => string;
  readonly nextPetition: (year: number) => string;
}

export function codeMaker(book: Book): CodeMaker {
  let unit = 0;
  const petition = new Map<number, number>();
  for (const code of codesSeen(book)) {
    const unitMatch = UNIT_CODE.exec(code);
    if (unitMatch !== null) unit = Math.max(unit, Number(unitMatch[1]));
    const match = PETITION_CODE.exec(code);
    if (match === null) continue;
    const year = Number(match[1]);
    petition.set(year, Math.max(petition.get(year) ?? 0, Number(match[2])));
  }
  return {
    nextUnit: () => `${TABS.units.codePrefix}-${padded((unit += 1))}`,
    nextPetition: (year) => {
      const next = (petition.get(year) ?? 0) + 1;
      petition.set(year, next);
      return `${TABS.petitions.codePrefix}-${year}-${padded(next)}`;
    },
  };
}

/** Codes of a paste are told in one row of the journal; each stands in the snapshot with what it was given to. */
const TOLD_ONE_BY_ONE = 100;

/**
 * Gives every petition its own code. A row that staff copied loses the copied code and gets one of its own; a code
 * that was written while somebody sorted the sheet goes back to the petition it was given to. Rows beyond what a run
 * takes up are left out of the book, for the next run. Returns how many.
 */
export function assignPetitionCodes(context: Context, codes: CodeMaker): number {
  const { petitions, snapshot } = context.book.tabs;
  const known = new Map<string, string>();
  for (const { value } of snapshot.rows) {
    if (value.code !== null && value.fingerprint !== null && PETITION_CODE.test(value.code)) {
      known.set(value.code, value.fingerprint);
    }
  }
  const owner = new Map<string, PetitionRow>();
  const rows = petitions.rows.filter((row) => row.value.code !== null || hasSubstance(row));
  const prints = new Map(rows.map((row) => [row, fingerprintOf(row.value)]));

  // First the rows that are what their code was given to; then those whose words tell which code was theirs, whatever
  // code a moved write has left there; then rows that were edited since. The rest is new.
  for (const row of rows) {
    const code = row.value.code;
    if (code !== null && known.get(code) === prints.get(row) && !owner.has(code))
      owner.set(code, row);
  }
  const missing = missingCodes(context.book, known, owner);
  const lostTheirs: Homeless[] = [];
  for (const row of rows) {
    if (row.value.code !== null && owner.get(row.value.code) === row) continue;
    const back = missing.get(prints.get(row) ?? '')?.shift();
    if (back === undefined) continue;
    owner.set(back, row);
    lostTheirs.push({ row, back });
  }
  const settled = new Set(owner.values());
  const fresh: Homeless[] = [];
  for (const row of rows) {
    const code = row.value.code;
    if (settled.has(row)) continue;
    if (code !== null && !owner.has(code) && PETITION_CODE.test(code)) owner.set(code, row);
    else fresh.push({ row, back: null });
  }
  // Who only lost a code goes first: it must not look lost itself.
  const queue = [...lostTheirs, ...fresh];
  const oneByOne = queue.length <= TOLD_ONE_BY_ONE;
  const given: string[] = [];
  for (const { row, back } of queue.slice(0, context.room)) {
    const code =
      back ?? codes.nextPetition(yearOf((row.value.receivedAt ?? context.now) as LocalDateTime));
    given.push(code);
    if (oneByOne || back !== null)
      writeJournal(context, givenTo(row, code, back !== null), {
        key: keys.codeGiven(code),
        case: code,
        clause: 'A-II.3.3',
      });
    row.value.code = code;
  }
  if (!oneByOne && given.length > 0) {
    writeJournal(
      context,
      { type: 'codes', count: given.length, first: given[0] ?? '', last: last(given) ?? '' },
      { key: null, case: null, clause: 'A-II.3.3' },
    );
  }
  const left = new Set(queue.slice(context.room).map(({ row }) => row));
  if (left.size > 0) keepRows(petitions, (row) => !left.has(row));
  return left.size;
}

interface Homeless {
  readonly row: PetitionRow;
  /** The code it had; null for a new petition. */
  readonly back: string | null;
}

/**
 * The codes whose petition stands nowhere under its code, by what the petition says. A row that was told as lost is
 * gone: its code is never given again, not even to the same words.
 */
function missingCodes(
  book: Book,
  known: ReadonlyMap<string, string>,
  owner: ReadonlyMap<string, PetitionRow>,
): Map<string, string[]> {
  const lost = codesLost(book);
  const missing = new Map<string, string[]>();
  for (const [code, print] of known) {
    if (owner.has(code) || lost.has(code)) continue;
    missing.set(print, [...(missing.get(print) ?? []), code]);
  }
  return missing;
}

function codesLost(book: Book): Set<string> {
  return new Set(
    book.journal.entries.flatMap(({ event }) => (event?.type === 'lost' ? [event.code] : [])),
  );
}

function givenTo({ value }: PetitionRow, code: string, restored: boolean): EventOf<'code'> {
  const title = value.title ?? clip(value.content ?? '', 60);
  return { type: 'code', code, title, restored, from: restored ? null : value.code };
}

/** A row gets a code once somebody has written what is asked for. */
const hasSubstance = ({ value }: PetitionRow): boolean =>
  value.title !== null || value.content !== null;
