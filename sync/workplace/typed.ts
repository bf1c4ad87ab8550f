// What a person types into a cell.
import type { Column } from '#register/table/column';

/** A value typed into a column, as text. */
export interface Typed {
  readonly key: string;
  readonly column: Column;
  readonly text: string;
}
