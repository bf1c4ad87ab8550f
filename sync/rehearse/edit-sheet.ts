// The steps that happen in a sheet, done as a person does them with mouse and keyboard.
import { firstDataRow, type Cell } from '#register/table/column';
import { OfficeRefusal } from '../office/store/errors.ts';
import type { Cell as OfficeCell, LocalOffice } from '../office/office.ts';
import type { Typed } from '../workplace/typed.ts';
import type { StepBody, Typing } from './rehearsal.ts';
import { endOf, findRows, readSheet, type Sheet } from '../workplace/sheet.ts';
import { StepRefused } from './step-refused.ts';
import { nearWords } from '../workplace/names.ts';
import { toCell } from '../workplace/values.ts';

type SheetStep = Extract<
  StepBody,
  { kind: 'edit' | 'add' | 'delete' | 'sort' | 'insert' | 'paste' }
>;

/** `typing`: whether a run that ended just before keeps the trigger from starting another. */
export function editSheet(office: LocalOffice, step: SheetStep, typing: Typing = 'apart'): void {
  if (typing === 'apart') forgetLastRun(office);
  const sheet = readSheet(office, step.tab);
  const place = { fileId: sheet.fileId, sheet: step.tab.sheetId };
  switch (step.kind) {
    case 'edit': {
      if (step.by != null) requireShared(office, step.by);
      const row = theRow(sheet, step.where);
      editRow(office, sheet, { row, set: step.set, by: step.by ?? office.owner });
      return;
    }
    case 'add': {
      const row = endOf(sheet);
      office.personEdit({ ...place, row, ...oneBlock(sheet, step.row, []) }, { validate: true });
      return;
    }
    case 'delete':
      return office.personDeleteRow({ ...place, row: theRow(sheet, step.where) });
    case 'insert':
      return office.personInsertRow({ ...place, row: theRow(sheet, step.above) });
    case 'sort': {
      const column = position(sheet, step.by);
      return office.personSort({ ...place, column, headerRows: firstDataRow(step.tab) });
    }
    case 'paste': {
      const { row, column } = step;
      const values = step.rows.map((texts, line) =>
        texts.map((text, index) =>
          pasted(sheet, text, { row: row + line, column: column + index }),
        ),
      );
      office.personEdit({ ...place, row, column, values }, { validate: false });
    }
  }
}

/** What people do in one moment of a story they do minutes apart: no run has ended just before. */
function forgetLastRun(office: LocalOffice): void {
  const { runs } = office.properties();
  if (runs !== undefined) office.setProperty('runs', runs.replace(/"ended":\d+/, '"ended":0'));
}

function requireShared({ google, owner }: LocalOffice, by: string): void {
  if (by === owner || google.sharedWith.includes(by)) return;
  throw new StepRefused(`Sổ chưa chia sẻ cho ${by}; thêm vào “sharedWith” của mục “google”`);
}

/**
 * One person's edit is one event. Where a cell between the typed ones holds what its list no longer allows, Sheets
 * would refuse the whole: then each column is typed by itself.
 */
function editRow(
  office: LocalOffice,
  sheet: Sheet,
  { row, set, by: user }: { row: number; set: readonly Typed[]; by: string },
): void {
  const place = { fileId: sheet.fileId, sheet: sheet.tab.sheetId, row };
  const now = office.grid(place.fileId, place.sheet)[row] ?? [];
  try {
    office.personEdit({ ...place, ...oneBlock(sheet, set, now) }, { validate: true, user });
  } catch (error) {
    if (!(error instanceof OfficeRefusal)) throw error;
    for (const typed of set) {
      forgetLastRun(office);
      office.personEdit({ ...place, ...oneBlock(sheet, [typed], []) }, { validate: true, user });
    }
  }
}

function theRow(sheet: Sheet, where: readonly Typed[]): number {
  const rows = findRows(sheet, where);
  const [row] = rows;
  if (row !== undefined && rows.length === 1) return row;
  const wanted = where.map(({ column, text }) => `“${column.header}” = “${text}”`).join(', ');
  throw new StepRefused(
    rows.length === 0
      ? `Tab “${sheet.tab.title}” không có dòng nào có ${wanted}.${nearIn(sheet, where)}`
      : `Tab “${sheet.tab.title}” có ${rows.length} dòng cùng có ${wanted}; cần đúng một dòng`,
  );
}

/** Of a row named by one column what stands there that is like it. */
function nearIn({ grid, positions, tab }: Sheet, [named, ...others]: readonly Typed[]): string {
  if (named === undefined || others.length > 0) return '';
  const at = positions.get(named.key) ?? -1;
  const cells = grid.slice(firstDataRow(tab)).map((row) => String(row[at] ?? ''));
  return nearWords(
    named.text,
    cells.filter((cell) => cell !== ''),
  );
}

function position(sheet: Sheet, key: string): number {
  const found = sheet.positions.get(key);
  if (found !== undefined) return found;
  const header = sheet.tab.columns[key]?.header ?? key;
  throw new StepRefused(`Tab “${sheet.tab.title}” lúc này không còn cột “${header}”`);
}

interface Block {
  readonly column: number;
  readonly values: OfficeCell[][];
}

/** One event, from the first to the last column typed in; what stands between them stays as it is. */
function oneBlock(sheet: Sheet, typed: readonly Typed[], now: readonly OfficeCell[]): Block {
  const cells = new Map<number, OfficeCell>(
    typed.map(({ key, column, text }) => [position(sheet, key), toCell(column, text)]),
  );
  const first = Math.min(...cells.keys());
  const last = Math.max(...cells.keys());
  const row = Array.from({ length: last - first + 1 }, (_, i): OfficeCell => {
    const at = first + i;
    return cells.has(at) ? (cells.get(at) ?? null) : (now[at] ?? null);
  });
  return { column: first, values: [row] };
}

function pasted(sheet: Sheet, text: string, at: { row: number; column: number }): Cell {
  const key = [...sheet.positions].find(([, position]) => position === at.column)?.[0];
  const column = key === undefined ? undefined : sheet.tab.columns[key];
  if (column === undefined || at.row < firstDataRow(sheet.tab)) return text === '' ? null : text;
  return toCell(column, text);
}
