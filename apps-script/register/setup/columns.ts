// A column of a new register: width, format, drop-down, soft protection, colours that alarm.
import type { sheets_v4 } from 'googleapis/build/src/apis/sheets/v4';
import { levelMarks } from '../../rules/petitions/levels.ts';
import { firstDataRow, type Column, type Tab } from '../table/column.ts';
import { columnLetter } from '../table/column-letter.ts';
import { NUMBER_FORMATS } from '../table/requests.ts';
import { LIST_TAB, TABS } from '../tabs/all.ts';

type Request = sheets_v4.Schema$Request;
type Color = sheets_v4.Schema$Color;
type Rule = sheets_v4.Schema$DataValidationRule;

const rgb = (hex: string): Color => ({
  red: parseInt(hex.slice(0, 2), 16) / 255,
  green: parseInt(hex.slice(2, 4), 16) / 255,
  blue: parseInt(hex.slice(4, 6), 16) / 255,
});
const HEADER_STAFF = rgb('1F4E79');
const HEADER_DERIVED = rgb('7F7F7F');
const DERIVED = rgb('F2F2F2');
const RED = rgb('F4C7C3');
const AMBER = rgb('FCE8B2');
const WHITE = rgb('FFFFFF');
/** A coloured cell hides the grid of the screen, and paper never shows it. */
const LINE = { style: 'SOLID', color: rgb('D9D9D9') };
const GRID = { top: LINE, bottom: LINE, left: LINE, right: LINE };
const CENTRED: readonly Column['type'][] = ['date', 'dateTime', 'number', 'mixed', 'tick'];

/** The lists that drop-downs offer, each a column of the hidden tab. */
export type Lists = readonly (readonly string[])[];

export function columnRequests(tab: Tab, column: Column, index: number, lists: Lists): Request[] {
  const { sheetId } = tab;
  const first = firstDataRow(tab);
  const derived = column.by === 'automation';
  const here = { sheetId, startColumnIndex: index, endColumnIndex: index + 1 };
  const data = { ...here, startRowIndex: first };
  const format = {
    wrapStrategy: 'WRAP',
    verticalAlignment: 'TOP',
    numberFormat: NUMBER_FORMATS[column.type],
    ...(CENTRED.includes(column.type) ? { horizontalAlignment: 'CENTER' } : {}),
    ...(tab.key === 'report' ? {} : { borders: GRID }),
    ...(derived && tab.key !== 'report' ? { backgroundColor: DERIVED } : {}),
  };
  const requests: Request[] = [
    {
      updateDimensionProperties: {
        range: { sheetId, dimension: 'COLUMNS', startIndex: index, endIndex: index + 1 },
        properties: { pixelSize: column.width, hiddenByUser: column.hidden },
        fields: 'pixelSize,hiddenByUser',
      },
    },
    {
      repeatCell: {
        range: data,
        cell: { userEnteredFormat: format },
        fields: `userEnteredFormat(${Object.keys(format).join(',')})`,
      },
    },
  ];
  if (tab.key !== 'report') requests.push(headerFormat(here, derived));
  if (derived) {
    requests.push({
      addProtectedRange: {
        protectedRange: {
          range: data,
          warningOnly: true,
          description: `“${column.header}” do phần mềm tính; sửa tay sẽ được tính lại`,
        },
      },
    });
  }
  const rule = validationOf(tab, column, lists);
  if (rule !== null) requests.push({ setDataValidation: { range: data, rule } });
  requests.push(...alarms(column, data));
  return requests;
}

function headerFormat(here: sheets_v4.Schema$GridRange, derived: boolean): Request {
  return {
    repeatCell: {
      range: { ...here, startRowIndex: 0, endRowIndex: 1 },
      cell: {
        userEnteredFormat: {
          backgroundColor: derived ? HEADER_DERIVED : HEADER_STAFF,
          textFormat: { bold: true, foregroundColor: WHITE },
          wrapStrategy: 'WRAP',
          horizontalAlignment: 'CENTER',
          verticalAlignment: 'MIDDLE',
        },
      },
      fields:
        'userEnteredFormat(backgroundColor,textFormat,wrapStrategy,horizontalAlignment,verticalAlignment)',
    },
  };
}

/** Drop-downs where the list is fixed; dates only in date columns; names of bodies offered from the directory. */
function validationOf(tab: Tab, column: Column, lists: Lists): Rule | null {
  if (column.by === 'automation') return null;
  if (column.values !== null) return { ...listRule(column.values, lists), strict: true };
  if (column.type === 'date' || column.type === 'dateTime') {
    return {
      condition: { type: 'DATE_IS_VALID' },
      inputMessage:
        column.type === 'date' ? 'Ghi ngày: 05/02/2026' : 'Ghi ngày và giờ: 05/02/2026 08:30',
      strict: false,
    };
  }
  if (tab.key === 'petitions' && column.header === TABS.petitions.columns.lead.header) {
    return rangeRule(`='${TABS.bodies.title}'!$A$2:$A$200`, false);
  }
  return null;
}

/** A drop-down over a range of the hidden tab of lists: a comma inside a value would split an inline list. */
export function listRule(values: readonly string[], lists: Lists): Rule {
  const at = lists.findIndex((list) => list.join('\n') === values.join('\n'));
  const letter = columnLetter(at);
  return rangeRule(`='${LIST_TAB.title}'!$${letter}$1:$${letter}$${values.length}`, true);
}

function rangeRule(userEnteredValue: string, strict: boolean): Rule {
  return {
    condition: { type: 'ONE_OF_RANGE', values: [{ userEnteredValue }] },
    showCustomUi: true,
    strict,
  };
}

/** Red only where a term of the plan has passed; amber for the office's own targets and what needs mending. */
function alarms(column: Column, range: sheets_v4.Schema$GridRange): Request[] {
  const contains = (text: string, color: Color): Request => ({
    addConditionalFormatRule: {
      rule: {
        ranges: [range],
        booleanRule: {
          condition: { type: 'TEXT_CONTAINS', values: [{ userEnteredValue: text }] },
          format: { backgroundColor: color },
        },
      },
      index: 0,
    },
  });
  if (column.header === TABS.petitions.columns.level.header) {
    return levelMarks().map(({ mark, colour }) => contains(mark, colour === 'red' ? RED : AMBER));
  }
  if (
    column.header !== TABS.petitions.columns.fix.header &&
    column.header !== TABS.units.columns.suspected.header
  )
    return [];
  return [
    {
      addConditionalFormatRule: {
        rule: {
          ranges: [range],
          booleanRule: { condition: { type: 'NOT_BLANK' }, format: { backgroundColor: AMBER } },
        },
        index: 0,
      },
    },
  ];
}
