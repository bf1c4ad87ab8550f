// An .xlsx as a person left it → the spreadsheet: values, rows added, removed or sorted; the rest as it was stored.
import { readXlsx, type Cell as ExcelCell, type CellValue, type Sheet as ExcelSheet } from 'hucre';
import { newSheet } from '../../store/new-sheet.ts';
import type { Cell, Row, Scalar, Sheet, Spreadsheet } from '../../store/state.ts';
import { plainNumbers } from './plain-numbers.ts';
import { excelName } from './ranges.ts';
import { restoreLong } from './text.ts';
import { TICK } from './validations.ts';
import { tickReader } from './write.ts';

export async function readSpreadsheet(
  bytes: Uint8Array,
  stored: Spreadsheet,
): Promise<Spreadsheet> {
  const { sheets } = await readXlsx(plainNumbers(bytes));
  const pairs = pair(sheets, stored.sheets);
  let nextId = Math.max(0, ...stored.sheets.map(({ sheetId }) => sheetId)) + 1;
  return {
    ...stored,
    sheets: pairs.map(({ found, known }) =>
      readSheet(found, known ?? newSheet(nextId++, found.name)),
    ),
  };
}

interface Pair {
  found: ExcelSheet;
  known: Sheet | null;
}

/** By name; a sheet that was renamed is the one left over at the same place. */
function pair(found: readonly ExcelSheet[], known: readonly Sheet[]): Pair[] {
  const byName = new Map(known.map((sheet) => [excelName(sheet.title), sheet]));
  const names = new Set(found.map(({ name }) => name));
  return found.map((sheet, index) => {
    const same = byName.get(sheet.name);
    if (same) return { found: sheet, known: same };
    const there = known[index];
    const renamed = there && !names.has(excelName(there.title)) ? there : null;
    return { found: sheet, known: renamed ? { ...renamed, title: sheet.name } : null };
  });
}

function readSheet(found: ExcelSheet, known: Sheet): Sheet {
  const convert = converter(known);
  const rows: Row[] = found.rows.map((row, at) =>
    trim(
      row.map((value, column) => convert(value, found.cells?.get(`${at},${column}`), [at, column])),
    ),
  );
  while (rows.length > 0 && rows.at(-1)?.length === 0) rows.pop();
  const width = rows.reduce((most, row) => Math.max(most, row.length), 0);
  const grid = {
    ...known.grid,
    rowCount: Math.max(known.grid.rowCount, rows.length),
    columnCount: Math.max(known.grid.columnCount, width),
  };
  return { ...known, grid, rows };
}

function trim(row: Cell[]): Row {
  let end = row.length;
  while (end > 0 && (row[end - 1] ?? null) === null) end -= 1;
  return row.slice(0, end);
}

type Convert = (value: CellValue, cell: ExcelCell | undefined, at: [number, number]) => Cell;

function converter(known: Sheet): Convert {
  const ticks = tickReader(known);
  const stored = known.rows.flat();
  const long = restoreLong(stored.filter((cell) => typeof cell === 'string'));
  const number = exactNumbers(stored);
  const scalar = (value: CellValue): Scalar | null => {
    if (value instanceof Date) return number(serial(value));
    if (typeof value === 'number') return number(value);
    if (typeof value === 'string') return value === '' ? null : long(value);
    return value;
  };
  return (value, cell, [row, column]) => {
    if (cell?.formula !== undefined) {
      const result = scalar(cell.formulaResult ?? value);
      return { formula: `=${cell.formula}`, ...(result === null ? {} : { value: result }) };
    }
    const read = scalar(value);
    return ticks.at(row, column) ? tickOf(read) : read;
  };
}

// A date comes back as a Date at midnight UTC of its day: only its instant may be asked.
const serial = (date: Date): number => date.getTime() / 86_400_000 + 25_569;

/** A date-time read back to the millisecond is the number that was stored, not one a hair beside it. */
function exactNumbers(stored: readonly Cell[]): (value: number) => number {
  const key = (value: number) => Math.round(value * 86_400_000);
  const exact = new Map<number, number>();
  for (const cell of stored)
    if (typeof cell === 'number' && !Number.isInteger(cell)) exact.set(key(cell), cell);
  return (value) => (Number.isInteger(value) ? value : (exact.get(key(value)) ?? value));
}

function tickOf(value: Scalar | null): Scalar | null {
  const text = typeof value === 'string' ? value.trim().toLowerCase() : value;
  if (text === TICK.yes.toLowerCase() || text === 'true' || text === 'x') return true;
  if (text === TICK.no.toLowerCase() || text === 'false' || text === null) return false;
  return value;
}
