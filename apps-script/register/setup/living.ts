// A file of the register as it stands, and what an upgrade would do to it.
import type { sheets_v4 } from 'googleapis/build/src/apis/sheets/v4';
import type { Cell, Tab } from '../table/column.ts';
import type { Offers } from './lists.ts';

export type Grid = readonly (readonly Cell[])[];

/** A sheet as it stands. */
export interface LivingSheet {
  readonly sheetId: number;
  readonly title: string;
  readonly rowCount: number;
  readonly columnCount: number;
  readonly grid: Grid;
  /** Protected ranges, by what they say of themselves. */
  readonly protections: readonly { readonly id: number; readonly description: string }[];
  /** Its conditional formats, in their order. */
  readonly colours: readonly sheets_v4.Schema$ConditionalFormatRule[];
  /** The names of its ready-made views. */
  readonly views: readonly string[];
}

/** Sentences for the owner: what is added, and what a person has to put right. */
export interface Told {
  readonly done: readonly string[];
  readonly warnings: readonly string[];
}

export interface Upgrade extends Told {
  readonly requests: readonly sheets_v4.Schema$Request[];
}

/** What a tab is upgraded with. */
export interface Around {
  readonly offers: Offers;
  readonly settings: Readonly<Record<string, string>>;
}

export const NOTHING: Upgrade = { requests: [], done: [], warnings: [] };

export const joined = (parts: readonly Upgrade[]): Upgrade => ({
  requests: parts.flatMap(({ requests }) => requests),
  done: parts.flatMap(({ done }) => done),
  warnings: parts.flatMap(({ warnings }) => warnings),
});

/** Where a declared header stands; −1 where it does not. */
export const positionOf = (tab: Tab, grid: Grid, header: string): number =>
  Math.max(...tab.headerRows.map((row) => (grid[row] ?? []).indexOf(header)));
