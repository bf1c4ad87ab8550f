// What Sheets refuses a person who types: a value that a strict rule of its cell does not allow.
import type { sheets_v4 } from 'googleapis/build/src/apis/sheets/v4.js';
import { OfficeRefusal } from '../store/errors.ts';
import { columnLetter } from '#register/table/column-letter';
import { parseA1 } from '../store/a1.ts';
import { formatAt, validationReader } from '../store/area-rules.ts';
import { isFormula, showCell } from '../store/cells.ts';
import { showNumber } from '../store/number-format.ts';
import type { Cell, Sheet, Spreadsheet } from '../store/state.ts';

type Rule = sheets_v4.Schema$DataValidationRule;
interface Place {
  spreadsheet: Spreadsheet;
  sheet: Sheet;
  row: number;
  column: number;
}

export function checkTyped(
  spreadsheet: Spreadsheet,
  sheet: Sheet,
  at: { row: number; column: number; values: readonly (readonly Cell[])[] },
): void {
  const rules = validationReader(sheet.validations);
  at.values.forEach((cells, down) =>
    cells.forEach((cell, right) => {
      const [row, column] = [at.row + down, at.column + right];
      const rule = rules.at(row, column) as Rule | null;
      if (!rule?.strict || cell === null || cell === '' || isFormula(cell)) return;
      const why = fault(rule, cell, { spreadsheet, sheet, row, column });
      if (why === null) return;
      const shown = typeof cell === 'string' ? cell : showCell(cell, null);
      throw new OfficeRefusal(
        `Tab “${sheet.title}”, ô ${columnLetter(column)}${row + 1}: không nhận giá trị “${shown}” vì ${why}`,
      );
    }),
  );
}

function fault(rule: Rule, cell: Cell, place: Place): string | null {
  const { type, values = [] } = rule.condition ?? {};
  const given = values.map(({ userEnteredValue }) => userEnteredValue ?? '');
  switch (type ?? '') {
    case 'ONE_OF_RANGE':
      return listFault(cell, listOf(given[0] ?? '', place), place);
    case 'ONE_OF_LIST':
      return listFault(cell, given, place);
    case 'BOOLEAN':
      return typeof cell === 'boolean' || given.includes(String(cell))
        ? null
        : 'đây là ô đánh dấu. Hãy đánh dấu hoặc bỏ dấu.';
    case 'DATE_IS_VALID':
      return typeof cell === 'number' ? null : 'ô này chỉ nhận ngày. Hãy gõ theo dạng 05/02/2026.';
    case 'NOT_BLANK':
    case 'CUSTOM_FORMULA':
      return null;
    default:
      return type?.startsWith('NUMBER_') || type?.startsWith('DATE_')
        ? numberFault(type, cell, given)
        : null;
  }
}

function listFault(cell: Cell, allowed: readonly string[], { sheet, row, column }: Place) {
  const format = formatAt(sheet.formats, row, column)['numberFormat'] ?? null;
  return allowed.includes(showCell(cell, format))
    ? null
    : 'không có trong danh sách của ô. Hãy chọn một giá trị trong danh sách.';
}

function listOf(reference: string, { spreadsheet, sheet }: Place): string[] {
  const text = reference.replace(/^=/, '');
  const here = text.includes('!') ? text : `'${sheet.title.replaceAll("'", "''")}'!${text}`;
  const found = parseA1(here, spreadsheet.sheets);
  const { r0, r1, c0, c1 } = found.range;
  return found.sheet.rows
    .slice(r0, r1)
    .flatMap((row) => row.slice(c0, c1))
    .map((cell) => (typeof cell === 'number' ? showNumber(cell, null) : showCell(cell, null)))
    .filter((text) => text !== '');
}

const COMPARE: Readonly<Record<string, (value: number, a: number, b: number) => boolean>> = {
  GREATER: (value, a) => value > a,
  GREATER_THAN_EQ: (value, a) => value >= a,
  LESS: (value, a) => value < a,
  LESS_THAN_EQ: (value, a) => value <= a,
  EQ: (value, a) => value === a,
  NOT_EQ: (value, a) => value !== a,
  BETWEEN: (value, a, b) => value >= a && value <= b,
  NOT_BETWEEN: (value, a, b) => value < a || value > b,
};

function numberFault(type: string, cell: Cell, given: readonly string[]): string | null {
  const compare = COMPARE[type.slice(type.indexOf('_') + 1)];
  const [a = NaN, b = NaN] = given.map((text) => Number(text.replace(',', '.')));
  if (typeof cell !== 'number') return 'ô này chỉ nhận số hoặc ngày.';
  // A bound that is a formula or a date in words is not worked out.
  if (!compare || Number.isNaN(a)) return null;
  return compare(cell, a, b) ? null : `giá trị nằm ngoài khoảng cho phép (${given.join(' – ')}).`;
}
