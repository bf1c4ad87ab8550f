// Petitions of one unit in the same words: copied, or sent twice, until staff say which of the two it is (AM-04).
import { addTo } from '../../rules/lists/add-to.ts';
import type { Book } from './book.ts';
import type { PetitionRow } from './petition-facts-of.ts';
import { doublesOf, outcomeInForce } from '../../rules/petitions/closing.ts';
import { isDenunciation } from '../../rules/petitions/denunciation.ts';
import { plainText } from '../../rules/fold.ts';
import { keptCells } from './kept-cells.ts';

type Value = PetitionRow['value'];

export interface Twins {
  /** What twins have in common; null for a petition that is decided on or says too little. */
  readonly key: (value: Value) => string | null;
  /** By the code of each twin that nobody has decided on: the earliest petition that says the same. */
  readonly firstOf: ReadonlyMap<string, string>;
  /** Of them, those whose “Không phải trùng” was copied with the row: nobody has said it of the copy. */
  readonly copied: ReadonlySet<string>;
  /** Those that staff called doubles, but for doubles of what another unit sent: each unit has its own acknowledgement. */
  readonly decided: ReadonlySet<string>;
  /** Whether staff called it a double of a petition that goes on in its place. */
  readonly isDouble: IsDouble;
}

type IsDouble = (value: Pick<Value, 'code' | 'unit' | 'outcome' | 'duplicateOf'>) => boolean;

/** Which petitions are twins, after every row got its code. */
export function twinsOf(book: Book): Twins {
  const { rows } = book.tabs.petitions;
  const doubles = doublesOf(rows.map(({ value }) => value));
  const isDouble: IsDouble = (value) => outcomeInForce(value, doubles) === 'Trùng';
  const byCode = new Map(rows.map(({ value }) => [value.code, value]));
  const words = new Map(
    rows.map(({ value }) => {
      // One that may be another of its unit written anew says what that one does.
      const main = byCode.get(value.duplicateOf ?? '');
      return [value, wordsOf(main?.unit === value.unit ? main : value)];
    }),
  );
  const copied = copiedDecisions(book, words, isDouble);
  const key = (value: Value): string | null => {
    if (isDouble(value)) return null;
    return value.notDouble === 'Có' && !copied.has(value.code ?? '')
      ? null
      : (words.get(value) ?? null);
  };
  const byKey = new Map<string, string[]>();
  for (const { value } of rows) {
    const said = key(value);
    if (said !== null && value.code !== null) addTo(byKey, said, value.code);
  }
  const firstOf = new Map<string, string>();
  for (const [first = '', ...others] of [...byKey.values()].map((codes) => codes.sort(byAge)))
    for (const code of others) firstOf.set(code, first);
  return { key, firstOf, copied, decided: decidedDoubles(rows, isDouble), isDouble };
}

/** Whether a business is told nothing of a petition: while it is a twin, and once it is a double. */
export const isUntold = ({ firstOf, decided }: Twins, code: string): boolean =>
  firstOf.has(code) || decided.has(code);

/** Unit and words of a petition; null where it says too little. */
function wordsOf(value: Value): string | null {
  const text = value.content ?? value.title;
  if (isDenunciation(value)) return null;
  return value.unit === null || text === null ? null : `${value.unit}|${plainText(text)}`;
}

/** Codes in the order in which they were given, however the rows are sorted. */
const byAge = (a: string, b: string): number => (ageOf(a) < ageOf(b) ? -1 : 1);
const ageOf = (code: string): string => code.replace(/\d+$/, (number) => number.padStart(7, '0'));

/**
 * Rows that hold “Không phải trùng: Có” beside an older one of the same unit, moment and words, while nobody chose it
 * for them: it came with the copy.
 */
function copiedDecisions(
  { tabs, journal }: Book,
  said: ReadonlyMap<Value, string | null>,
  isDouble: IsDouble,
): ReadonlySet<string> {
  if (tabs.petitions.rows.every(({ value }) => value.notDouble !== 'Có')) return new Set();
  const alike = new Map<string, string[]>();
  for (const { value } of tabs.petitions.rows) {
    const words = said.get(value) ?? null;
    if (words === null || value.code === null || isDouble(value)) continue;
    const all = `${words}|${value.receivedAt ?? ''}`;
    addTo(alike, all, value.code);
  }
  const younger = new Set([...alike.values()].flatMap((codes) => codes.sort(byAge).slice(1)));
  const says = tabs.petitions.rows.flatMap(({ value: { code, notDouble } }) =>
    code !== null && notDouble === 'Có' && younger.has(code) ? [code] : [],
  );
  if (says.length === 0) return new Set();
  const { header } = tabs.petitions.tab.columns.notDouble;
  const chosen = new Set<string>();
  for (const { event } of journal.entries) {
    if (event?.type !== 'change') continue;
    if (event.cells.some(({ column, after }) => column === header && after === 'Có'))
      chosen.add(event.code);
  }
  // What this very run finds changed is in the journal only after it.
  for (const { value } of tabs.snapshot.rows)
    if (value.code !== null && keptCells(value.cells)[header] !== 'Có') chosen.add(value.code);
  return new Set(says.filter((code) => !chosen.has(code)));
}

function decidedDoubles(rows: readonly PetitionRow[], isDouble: IsDouble): ReadonlySet<string> {
  const units = new Map(rows.map(({ value }) => [value.code, value.unit]));
  return new Set(
    rows.flatMap(({ value }) =>
      value.code !== null && isDouble(value) && units.get(value.duplicateOf) === value.unit
        ? [value.code]
        : [],
    ),
  );
}
