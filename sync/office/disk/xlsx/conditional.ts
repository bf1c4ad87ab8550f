// Conditional formats of the store → of an .xlsx. A kind that Excel writes otherwise becomes a formula.
import type { sheets_v4 } from 'googleapis/build/src/apis/sheets/v4.js';
import type { ConditionalRule } from 'hucre';
import { columnLetter } from '#register/table/column-letter';
import type { ConditionalRule as Stored, Sheet } from '../../store/state.ts';
import { styleOf } from './cell-style.ts';
import { excelRange } from './ranges.ts';

export function excelConditionals(sheet: Sheet): ConditionalRule[] {
  return sheet.conditional.flatMap((stored, index) => {
    const { booleanRule } = stored.rule as sheets_v4.Schema$ConditionalFormatRule;
    const formula = booleanRule ? formulaOf(booleanRule.condition ?? {}, stored) : null;
    if (!booleanRule || !formula) return [];
    return [
      {
        type: 'expression' as const,
        priority: index + 1,
        formula,
        style: styleOf(booleanRule.format ?? {}),
        range: stored.ranges.map((range) => excelRange(sheet, range)).join(' '),
      },
    ];
  });
}

const quoted = (text: string) => `"${text.replaceAll('"', '""')}"`;

const COMPARE: Readonly<Record<string, string>> = {
  NUMBER_GREATER: '>',
  NUMBER_GREATER_THAN_EQ: '>=',
  NUMBER_LESS: '<',
  NUMBER_LESS_THAN_EQ: '<=',
  NUMBER_EQ: '=',
  NUMBER_NOT_EQ: '<>',
  DATE_BEFORE: '<',
  DATE_AFTER: '>',
  DATE_EQ: '=',
};

function formulaOf(
  { type, values = [] }: sheets_v4.Schema$BooleanCondition,
  { ranges }: Stored,
): string | null {
  const [first] = ranges;
  if (!first) return null;
  const cell = `${columnLetter(first.c0)}${first.r0 + 1}`;
  const given = values[0]?.userEnteredValue ?? '';
  const operator = COMPARE[type ?? ''];
  if (operator) return `AND(ISNUMBER(${cell}),${cell}${operator}${given.replace(/^=/, '')})`;
  switch (type ?? '') {
    case 'CUSTOM_FORMULA':
      return given.replace(/^=/, '');
    case 'TEXT_EQ':
      return `${cell}=${quoted(given)}`;
    case 'TEXT_CONTAINS':
      return `ISNUMBER(SEARCH(${quoted(given)},${cell}))`;
    case 'TEXT_NOT_CONTAINS':
      return `NOT(ISNUMBER(SEARCH(${quoted(given)},${cell})))`;
    case 'TEXT_STARTS_WITH':
      return `LEFT(${cell},${given.length})=${quoted(given)}`;
    case 'TEXT_ENDS_WITH':
      return `RIGHT(${cell},${given.length})=${quoted(given)}`;
    case 'BLANK':
      return `LEN(TRIM(${cell}))=0`;
    case 'NOT_BLANK':
      return `LEN(TRIM(${cell}))>0`;
    default:
      return null;
  }
}
