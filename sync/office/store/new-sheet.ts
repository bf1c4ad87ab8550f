// A sheet as Google makes it when nothing is said.
import type { Sheet } from './state.ts';

export function newSheet(sheetId: number, title: string): Sheet {
  return {
    sheetId,
    title,
    hidden: false,
    grid: { rowCount: 1000, columnCount: 26 },
    other: {},
    rows: [],
    formats: [],
    validations: [],
    conditional: [],
    protected: [],
    merges: [],
    columns: {},
    rowSizes: {},
  };
}
