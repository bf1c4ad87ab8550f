// What a column of the register is and what a tab declares of itself; everything that asks a tab reads it here.
import type { sheets_v4 } from 'googleapis/build/src/apis/sheets/v4';

export type Cell = string | number | boolean | null;
export type ColumnType = 'text' | 'number' | 'date' | 'dateTime' | 'list' | 'tick' | 'mixed';
export type Author = 'staff' | 'automation';

export interface Column<T = unknown> {
  readonly header: string;
  readonly type: ColumnType;
  readonly by: Author;
  /** The texts a drop-down offers; null where anything of the type may stand. */
  readonly values: readonly string[] | null;
  /** Pixels on the screen. */
  readonly width: number;
  /** For the software alone: the sheet keeps it out of sight. */
  readonly hidden: boolean;
  /** When its cells take a colour that asks for attention. */
  readonly alarms: readonly Alarm[];
  /** Its cells lead to another place of the register. */
  readonly isLink: boolean;
  /** The tab whose first column is offered here; other texts may stand too. */
  readonly offersFrom: string | null;
  /** Whether codes are offered with the names they stand for: of what is picked the code alone counts. */
  readonly isPicked: boolean;
  /** Only a brand for the compiler: the type a parsed cell has. */
  readonly parsed?: T;
}

export type Columns = Readonly<Record<string, Column>>;

/** The typed values of one row: null where the cell is empty or could not be read. */
export type Values<C extends Columns> = {
  readonly [K in keyof C]: (C[K] extends Column<infer T> ? T : never) | null;
};

/** Red only where a term of the plan has passed; amber for the office's own targets and what needs mending; green for what is well. */
export interface Alarm {
  /** The words the cell holds; null for any. */
  readonly text: string | null;
  readonly colour: 'red' | 'amber' | 'green';
}

/** Rows that always stand in a tab, each known by one of its texts, and what is offered beside some of them. */
interface FixedRows {
  readonly by: readonly string[];
  readonly offered: string;
  /** The texts of a drop-down, or a tick box, for the row of this name. */
  readonly offers: (name: Cell) => readonly string[] | 'tick' | null;
  /** The rows whose offers only the owner may take. */
  readonly ownersOnly: readonly string[];
}

/** A way of looking at a tab: the rows that meet every condition, under a name that people choose from a menu. */
export interface View {
  readonly title: string;
  readonly where: readonly Condition[];
}

export interface Condition {
  /** The column's key. */
  readonly column: string;
  readonly is: 'filled' | 'equal' | 'containing' | 'lacking';
  readonly text?: string;
}

/** A chart of a tab's own rows: `from` and `to` count from the first that holds data. */
export interface Chart {
  readonly title: string;
  readonly kind: 'LINE' | 'COLUMN';
  readonly rows: readonly [from: number, to: number];
  /** The column that names the points, and those that are drawn. */
  readonly label: string;
  readonly series: readonly string[];
}

interface Secrecy<C extends Columns> {
  hides(value: Values<C>): boolean;
  readonly shows: readonly string[];
}

/** A row as a tab judges it. */
interface TabRow<C extends Columns> {
  readonly value: Values<C>;
  readonly problems: readonly unknown[];
}

export interface Tab<C extends Columns = Columns> {
  readonly file: 'register' | 'contacts';
  readonly key: string;
  readonly title: string;
  readonly sheetId: number;
  /** Rows (0-based) in which the headers stand; data begin on the next one. */
  readonly headerRows: readonly number[];
  readonly hidden: boolean;
  readonly columns: C;
  /** The columns by which a row is known again after a write; the first is its code. Empty where no row is changed. */
  readonly identity: readonly string[];
  /** Whether new rows get something in a second write, so that their keys are always asked back. */
  readonly completedLater: boolean;
  /** What the journal calls a row whose changes and loss it tells; null where it keeps no history. */
  readonly tracked: string | null;
  /** What tells one row from another when their codes were moved. */
  fingerprint(value: Values<C>): string;
  /** Which rows say nothing of what stands in them, and the columns that stay in sight; null where no row is secret. */
  readonly secrecy: Secrecy<C> | null;
  /** Whether a row in which staff left nothing loses what the automation had written there; `keyless`: one without a key. */
  readonly clearsEmptied: boolean | 'keyless';
  /** What the codes given in this tab begin with; empty where it gives none. */
  readonly codePrefix: string;
  /** The columns in which codes of cases or units stand: none of them is ever given again. */
  readonly codeColumns: readonly string[];
  /** Whether a row is counted in “Tổng quan” as one to be mended. */
  isFaulty(row: TabRow<C>): boolean;
  /** The lines above the data. */
  headerLines(): Cell[][];
  /** The rows of a new tab, given the settings that are known at set-up. */
  seeds(known: Readonly<Record<string, string>>): Cell[][];
  readonly fixed: FixedRows | null;
  /** Looked at as a whole: no grey, and what an upgrade brings stands where it is declared, not at the end. */
  readonly isBoard: boolean;
  /** A printed form: no colours of our own, no more rows than it needs. */
  readonly isForm: boolean;
  /** Nobody but the owner, as whom all runs write, may change anything here. */
  readonly isLocked: boolean;
  /** Columns that only the owner and whom the owner names may fill in, once somebody is named. */
  readonly guarded: readonly string[];
  /** How many columns a new tab keeps in sight, the first of them frozen; the rest is folded. Null: nothing is folded. */
  readonly inSight: { readonly frozen: number; readonly shown: number } | null;
  readonly views: readonly View[];
  readonly charts: readonly Chart[];
  /** What a new tab gets beside its columns. */
  decorate(sheetId: number): sheets_v4.Schema$Request[];
}

/** Stands between a code and its name in what is offered. */
export const BESIDE_CODE = ' · ';

type Named<C extends Columns> = keyof C & string;

/** What a tab must say of itself; the rest has the usual defaults. */
interface TabOptions<C extends Columns> extends Partial<Omit<Tab<C>, 'columns'>> {
  readonly key: string;
  readonly title: string;
  readonly sheetId: number;
  readonly columns: C;
  readonly identity?: readonly Named<C>[];
  readonly codeColumns?: readonly Named<C>[];
}

/** A tab with the usual defaults: in the register, header in the first row, visible, no history, no seeds. */
export function defineTab<const C extends Columns>(options: TabOptions<C>): Tab<C> {
  const { columns, tracked = null } = options;
  const hasFix = columns['fix'] !== undefined;
  return {
    file: 'register',
    headerRows: [0],
    hidden: false,
    identity: [],
    completedLater: false,
    tracked,
    fingerprint: () => tracked ?? '',
    secrecy: null,
    clearsEmptied: false,
    codePrefix: '',
    codeColumns: [],
    isFaulty: ({ value, problems }) => (hasFix ? value['fix'] !== null : problems.length > 0),
    headerLines: () => [Object.values(columns).map(({ header }) => header)],
    seeds: () => [],
    fixed: null,
    isBoard: false,
    isForm: false,
    isLocked: false,
    guarded: [],
    inSight: null,
    views: [],
    charts: [],
    decorate: () => [],
    ...options,
  };
}

/** The row (0-based) in which the data of a tab begin. */
export function firstDataRow(tab: Tab): number {
  return Math.max(...tab.headerRows) + 1;
}
