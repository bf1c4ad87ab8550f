// Gives every petition its own code, and tells of it (A-II.3.3).
import type { Book } from '../../register/book/book.ts';
import type { PetitionRow } from '../../register/book/petition-facts-of.ts';
import type { EventOf } from '../../register/journal/events.ts';
import { keys } from '../../register/journal/keys.ts';
import { clip } from '../../register/table/clip.ts';
import { keepRows } from '../../register/table/draft.ts';
import { fingerprintOf } from '../../register/tabs/petitions.ts';
import { isDenunciation } from '../../rules/petitions/denunciation.ts';
import { DENUNCIATION } from '../../rules/words.ts';
import { last } from '../../rules/last.ts';
import type { RunContext } from '../base/context.ts';
import { tell, type Told } from '../base/journal.ts';
import { isPetitionCode, type CodeMaker } from './codes.ts';
import { matchCodes, type Given } from './match-codes.ts';

/** Codes of a paste are told in one row of the journal; each stands in the snapshot with what it was given to. */
const TOLD_ONE_BY_ONE = 100;

interface CodesGiven {
  readonly events: readonly Told[];
  /** How many petitions wait for the next run. */
  readonly waiting: number;
}

/**
 * Gives every petition its own code. A row that staff copied loses the copied code and gets one of its own; a code
 * that was written while somebody sorted the sheet goes back to the petition it was given to. Rows beyond what a run
 * takes up are left out of the book, for the next run. `isRepeat`: rows moved while this very execution wrote; what goes
 * back then was told with that write.
 */
export function giveCodes(
  { book, room }: RunContext,
  codes: CodeMaker,
  isRepeat: boolean,
): CodesGiven {
  const { petitions } = book.tabs;
  const rows = petitions.rows
    .filter((row) => row.value.code !== null || hasSubstance(row))
    .map((row) => ({ row, code: row.value.code, fingerprint: fingerprintOf(row.value) }));
  const { giveBack, fresh } = matchCodes(rows, givenCodes(book), isPetitionCode);
  // Who only lost a code goes first: while it bears another it must not look lost itself.
  const queue = [
    ...giveBack.map(({ row, code }) => ({ row: row.row, back: code })),
    ...fresh.map(({ row }) => ({ row, back: null })),
  ];
  const isPaste = queue.length > TOLD_ONE_BY_ONE;
  const given: string[] = [];
  const events: Told[] = [];
  for (const { row, back } of queue.slice(0, room)) {
    const code = back ?? codes.petition(row.value.receivedAt);
    given.push(code);
    if (back === null ? !isPaste : !isRepeat) events.push(codeGiven(row, code, back !== null));
    row.value.code = code;
  }
  const left = new Set(queue.slice(room).map(({ row }) => row));
  if (left.size > 0) keepRows(petitions, (row) => !left.has(row));
  return {
    events: isPaste && given.length > 0 ? [...events, codesOfPaste(given)] : events,
    waiting: left.size,
  };
}

/** What each code was given to. */
function givenCodes({ tabs, journal }: Book): Given[] {
  const lost = new Set(
    journal.entries.flatMap(({ event }) => (event?.type === 'lost' ? [event.code] : [])),
  );
  return tabs.snapshot.rows.flatMap(({ value: { code, fingerprint } }) =>
    code === null || fingerprint === null || !isPetitionCode(code)
      ? []
      : [{ code, fingerprint, isLost: lost.has(code) }],
  );
}

const codeGiven = (row: PetitionRow, code: string, restored: boolean): Told =>
  tell(givenTo(row, code, restored), { key: keys.codeGiven(code), case: code, clause: 'A-II.3.3' });

function givenTo({ value }: PetitionRow, code: string, restored: boolean): EventOf<'code'> {
  const title = isDenunciation(value)
    ? DENUNCIATION
    : (value.title ?? clip(value.content ?? '', 60));
  return { type: 'code', code, title, restored, from: restored ? null : value.code };
}

const codesOfPaste = (given: readonly string[]): Told =>
  tell(
    { type: 'codes', count: given.length, first: given[0] ?? '', last: last(given) ?? '' },
    { key: null, case: null, clause: 'A-II.3.3' },
  );

/** A row gets a code once somebody has written what is asked for. */
const hasSubstance = ({ value }: PetitionRow): boolean =>
  value.title !== null || value.content !== null;
