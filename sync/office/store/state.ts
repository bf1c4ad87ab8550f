// Everything the office knows, as immutable plain data: a snapshot is a reference, a change shares what it left alone.
import type { Axis, Range } from './range.ts';

export type Scalar = string | number | boolean;
export interface Formula {
  readonly formula: string;
  readonly value?: Scalar;
}
export type Cell = Scalar | null | Formula;
export type Row = readonly Cell[];

export type Json =
  | null
  | boolean
  | number
  | string
  | readonly Json[]
  | { readonly [field: string]: Json | undefined };

/** A format laid on a range: flat paths (`textFormat.bold`) → value, null = cleared; `reset` clears the rest. */
export interface FormatRule {
  readonly range: Range;
  readonly reset: boolean;
  readonly values: Readonly<Record<string, Json>>;
}
export interface ValidationRule {
  readonly range: Range;
  readonly rule: Json;
}
export interface ConditionalRule {
  readonly ranges: readonly Range[];
  readonly rule: Json;
}
export interface ProtectedRange {
  readonly id: number;
  readonly range: Range;
  readonly rest: Json;
}
export interface FilterView {
  readonly id: number;
  readonly title: string;
  readonly range: Range;
  readonly rest: Json;
}
/** Rows or columns that fold together. */
export interface DimensionGroup {
  readonly axis: Axis;
  readonly range: Range;
  readonly collapsed: boolean;
}
/** A chart of cells of its own sheet: first those that name the points, then each line or row of columns. */
export interface SheetChart {
  readonly id: number;
  readonly title: string;
  readonly kind: 'LINE' | 'COLUMN';
  /** Rows of each range that hold its name. */
  readonly headers: number;
  readonly legend: boolean;
  readonly ranges: readonly Range[];
  readonly anchor: Range;
  /** Pixels. */
  readonly width: number;
  readonly height: number;
}
export interface Dimension {
  readonly pixelSize?: number;
  readonly hidden?: boolean;
}

export interface Sheet {
  readonly sheetId: number;
  readonly title: string;
  readonly hidden: boolean;
  /** gridProperties: rowCount, columnCount, frozenRowCount, frozenColumnCount, hideGridlines … */
  readonly grid: Readonly<Record<string, number | boolean>> & {
    readonly rowCount: number;
    readonly columnCount: number;
  };
  /** Other sheet properties, as given: tabColorStyle, rightToLeft … */
  readonly other: Readonly<Record<string, Json>>;
  readonly rows: readonly Row[];
  readonly formats: readonly FormatRule[];
  readonly validations: readonly ValidationRule[];
  readonly conditional: readonly ConditionalRule[];
  readonly protected: readonly ProtectedRange[];
  readonly merges: readonly Range[];
  readonly columns: Readonly<Record<number, Dimension>>;
  readonly rowSizes: Readonly<Record<number, Dimension>>;
  /** Offices of earlier versions have none. */
  readonly filterViews?: readonly FilterView[];
  readonly groups?: readonly DimensionGroup[];
  readonly charts?: readonly SheetChart[];
}

export interface Spreadsheet {
  readonly id: string;
  readonly properties: Readonly<Record<string, Json>> & {
    readonly title: string;
    readonly locale: string;
    readonly timeZone: string;
  };
  readonly sheets: readonly Sheet[];
}

export interface DriveFile {
  readonly id: string;
  readonly name: string;
  readonly mimeType: string;
  readonly parents: readonly string[];
  readonly appProperties: Readonly<Record<string, string>>;
  readonly description: string | null;
  readonly bytes: Uint8Array | null;
  /** Milliseconds of the office's clock. */
  readonly created: number;
  readonly modified: number;
  readonly trashed: boolean;
  /** Why nobody may change its content or its name. */
  readonly readOnly?: string;
  readonly version: number;
  /** The Cloud project and the account it belongs to, where these are not the script's and the office's. */
  readonly app?: string;
  readonly account?: string;
}

export interface FormItem {
  readonly id: number;
  readonly type: string;
  readonly title: string;
  readonly help: string;
  readonly required: boolean;
  readonly choices: readonly string[];
}
export interface FormResponse {
  readonly id: string;
  readonly at: number;
  readonly answers: readonly {
    readonly item: number;
    readonly answer: string | readonly string[];
  }[];
}
export interface Form {
  readonly id: string;
  readonly title: string;
  readonly description: string;
  readonly confirmation: string;
  readonly published: boolean;
  readonly accepting: boolean;
  readonly collectEmail: boolean;
  /** Only people of the owner's organisation may answer; absent: everybody may. */
  readonly requiresLogin?: boolean;
  readonly onePerUser?: boolean;
  readonly editable?: boolean;
  readonly items: readonly FormItem[];
  readonly responses: readonly FormResponse[];
}

export interface Trigger {
  readonly id: string;
  readonly handler: string;
  readonly event: 'CLOCK' | 'ON_EDIT' | 'ON_CHANGE' | 'ON_FORM_SUBMIT';
  readonly source: string | null;
  readonly everyHours: number | null;
  readonly creator: string;
}

export interface Attachment {
  readonly name: string;
  readonly mimeType: string;
  readonly bytes: Uint8Array;
}
export interface Mail {
  readonly id: number;
  readonly at: number;
  readonly from: string;
  readonly fromName: string | null;
  readonly replyTo: string | null;
  readonly to: readonly string[];
  readonly cc: readonly string[];
  readonly bcc: readonly string[];
  readonly subject: string;
  readonly text: string;
  readonly html: string | null;
  readonly attachments: readonly Attachment[];
}

export interface State {
  readonly clock: number;
  readonly counters: Readonly<Record<string, number>>;
  readonly rootId: string;
  readonly owner: string;
  readonly spreadsheets: ReadonlyMap<string, Spreadsheet>;
  readonly files: ReadonlyMap<string, DriveFile>;
  readonly generatedIds: ReadonlySet<string>;
  readonly forms: ReadonlyMap<string, Form>;
  readonly properties: Readonly<Record<string, string>>;
  readonly triggers: readonly Trigger[];
  readonly mails: readonly Mail[];
  /** What was used of each quota: `mail 2026-08-03` → 12. Only the newest period of each is kept. */
  readonly usage: Readonly<Record<string, { readonly period: string; readonly used: number }>>;
}
