// What a column of the register is: its header, what may stand in it, and who writes it.

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
  /** Only a brand for the compiler: the type a parsed cell has. */
  readonly parsed?: T;
}

export type Columns = Readonly<Record<string, Column>>;

/** The typed values of one row: null where the cell is empty or could not be read. */
export type Values<C extends Columns> = {
  readonly [K in keyof C]: (C[K] extends Column<infer T> ? T : never) | null;
};

export interface Tab<C extends Columns = Columns> {
  readonly file: 'register' | 'contacts';
  readonly key: string;
  readonly title: string;
  readonly sheetId: number;
  /** Rows (0-based) in which the headers stand; data begin on the next one. */
  readonly headerRows: readonly number[];
  readonly hidden: boolean;
  readonly columns: C;
}

export interface TabOptions<C extends Columns> {
  readonly file?: 'register' | 'contacts';
  readonly key: string;
  readonly title: string;
  readonly sheetId: number;
  readonly headerRows?: readonly number[];
  readonly hidden?: boolean;
  readonly columns: C;
}

/** A tab with the usual defaults: in the register, header in the first row, visible. */
export function defineTab<const C extends Columns>(options: TabOptions<C>): Tab<C> {
  return { file: 'register', headerRows: [0], hidden: false, ...options };
}

/** The row (0-based) in which the data of a tab begin. */
export function firstDataRow(tab: Tab): number {
  return Math.max(...tab.headerRows) + 1;
}
