// Drop-downs and checks of the store → data validations of an .xlsx. Excel wants them not to overlap.
import type { sheets_v4 } from 'googleapis/build/src/apis/sheets/v4.js';
import type { DataValidation } from 'hucre';
import type { Range } from '../../store/range.ts';
import type { Json, Sheet, ValidationRule } from '../../store/state.ts';
import { excelRange } from './ranges.ts';

type Rule = sheets_v4.Schema$DataValidationRule;

export const TICK = { yes: 'Có', no: 'Không' };

export function excelValidations(sheet: Sheet): DataValidation[] {
  return disjoint(sheet).flatMap(({ range, rule }) => {
    const check = checkOf((rule ?? {}) as Rule);
    return check ? [{ ...check, range: excelRange(sheet, range) }] : [];
  });
}

/** Each column's rules cut at one another's borders, the last laid winning. */
function disjoint(sheet: Sheet): ValidationRule[] {
  const found: ValidationRule[] = [];
  for (let column = 0; column < sheet.grid.columnCount; column += 1) {
    const own = sheet.validations.filter(({ range }) => column >= range.c0 && column < range.c1);
    const borders = [...new Set(own.flatMap(({ range }) => [range.r0, range.r1]))].sort(
      (a, b) => a - b,
    );
    borders.slice(0, -1).forEach((r0, index) => {
      const r1 = borders[index + 1] ?? r0;
      const rule = own.findLast(({ range }) => range.r0 <= r0 && range.r1 >= r1)?.rule ?? null;
      if (rule !== null) add(found, { r0, r1, c0: column, c1: column + 1 }, rule);
    });
  }
  return found;
}

function add(found: ValidationRule[], range: Range, rule: Json): void {
  const last = found.at(-1);
  const touches =
    last && last.rule === rule && last.range.c0 === range.c0 && last.range.r1 === range.r0;
  if (last && touches) found[found.length - 1] = { rule, range: { ...last.range, r1: range.r1 } };
  else found.push({ range, rule });
}

type Check = Omit<DataValidation, 'range'>;

function checkOf(rule: Rule): Check | null {
  const { type, values = [] } = rule.condition ?? {};
  const [first = '', second = ''] = values.map(({ userEnteredValue }) => userEnteredValue ?? '');
  const common = {
    allowBlank: true,
    showErrorMessage: true,
    errorStyle: rule.strict ? ('stop' as const) : ('warning' as const),
    errorTitle: 'Giá trị không hợp lệ',
    ...(rule.inputMessage ? { showInputMessage: true, inputMessage: rule.inputMessage } : {}),
  };
  const list = {
    ...common,
    type: 'list' as const,
    errorMessage: 'Hãy chọn một giá trị trong danh sách.',
  };
  switch (type ?? '') {
    case 'ONE_OF_RANGE':
      return ofRange(list, first.replace(/^=/, ''));
    case 'ONE_OF_LIST':
      return inline(list, values);
    case 'BOOLEAN':
      return { ...list, values: [TICK.yes, TICK.no] };
    case 'DATE_IS_VALID':
      return {
        ...common,
        type: 'date',
        operator: 'greaterThan',
        formula1: '1',
        errorMessage: 'Ô này chỉ nhận ngày, ví dụ 05/02/2026.',
      };
    case 'CUSTOM_FORMULA':
      return { ...common, type: 'custom', formula1: first.replace(/^=/, '') };
    default:
      return number(type ?? '', common, first, second);
  }
}

/**
 * Excel lists one column: of several the first, as far down as it is filled, and nobody is told off for what stands in
 * the others.
 */
function ofRange(list: Check, formula1: string): Check {
  const [, tab = '', from = '', row = '', to = from] =
    /^(.*!)\$([A-Z]+)\$(\d+):\$([A-Z]+)$/s.exec(formula1) ?? [];
  if (to === from) return { ...list, formula1 };
  const filled = `COUNTA(${tab}$${from}:$${from})-${Number(row) - 1}`;
  return {
    ...list,
    showErrorMessage: false,
    formula1: `OFFSET(${tab}$${from}$${row},0,0,MAX(1,${filled}),1)`,
  };
}

// A comma inside a value would split it in two, and 255 characters are the most Excel takes.
function inline(list: Check, values: readonly sheets_v4.Schema$ConditionValue[]): Check | null {
  const texts = values.map(({ userEnteredValue }) => userEnteredValue ?? '');
  const whole = texts.join(',');
  return texts.some((text) => /[,"]/.test(text)) || whole.length > 255
    ? null
    : { ...list, values: texts };
}

const OPERATORS: Readonly<Record<string, NonNullable<DataValidation['operator']>>> = {
  GREATER: 'greaterThan',
  GREATER_THAN_EQ: 'greaterThanOrEqual',
  LESS: 'lessThan',
  LESS_THAN_EQ: 'lessThanOrEqual',
  EQ: 'equal',
  NOT_EQ: 'notEqual',
  BETWEEN: 'between',
  NOT_BETWEEN: 'notBetween',
};

function number(type: string, common: object, first: string, second: string): Check | null {
  const operator = OPERATORS[type.replace(/^NUMBER_/, '')];
  if (!type.startsWith('NUMBER_') || !operator) return null;
  return {
    ...common,
    type: 'decimal',
    operator,
    formula1: first.replace(/^=/, ''),
    ...(second === '' ? {} : { formula2: second.replace(/^=/, '') }),
    errorMessage: 'Ô này chỉ nhận số trong khoảng cho phép.',
  };
}
