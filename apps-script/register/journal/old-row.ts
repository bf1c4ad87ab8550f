// A row of the journal that an earlier version wrote, and what can be read in its sentence.
import { branchWords, type Branch } from '../../rules/conference/branches.ts';
import { QUORUM_MINIMUMS } from '../../rules/conference/minimums.ts';
import { readDate, type CivilDate } from '../../rules/dates/civil-date.ts';
import { WARD } from '../../ward.ts';
import { MOST_CODES } from './events.ts';
import type { JournalRow } from './journal-index.ts';

/** What an old row says, with its note and its codes at hand. */
export interface OldRow {
  readonly row: JournalRow;
  readonly note: string;
  readonly cases: readonly string[];
}

export type Reader = (old: OldRow) => object | null;

export const petitionsIn = (cases: readonly string[]): string[] =>
  cases.filter((code) => code.startsWith(`${WARD.codePrefix}-`)).slice(0, MOST_CODES);

/** The day that a text begins with. */
export const dateIn = (text: string | undefined): CivilDate | null =>
  readDate(/^[\d/]+/.exec(text ?? '')?.[0] ?? '');

/** The branch whose words a sentence holds. */
export const branchIn = (note: string): Branch | undefined =>
  BRANCHES.find((branch) =>
    QUORUM_MINIMUMS.some((minimums) => note.includes(branchWords(branch, minimums))),
  );

const BRANCHES: readonly Branch[] = ['B0', 'B1', 'B2', 'B3', 'B4', 'B5'];
