// A column of the register: width, format, drop-down, soft protection, colours that alarm.
import type { sheets_v4 } from 'googleapis/build/src/apis/sheets/v4';
import { firstDataRow, type Alarm, type Column, type Tab } from '../table/column.ts';
import { columnLetter } from '../table/column-letter.ts';
import { NUMBER_FORMATS } from '../table/requests.ts';
import { listRule, rangeRule, type Offers } from './lists.ts';

type Request = sheets_v4.Schema$Request;
type Color = sheets_v4.Schema$Color;
type Rule = sheets_v4.Schema$DataValidationRule;
type Range = sheets_v4.Schema$GridRange;

const rgb = (hex: string): Color => ({
  red: parseInt(hex.slice(0, 2), 16) / 255,
  green: parseInt(hex.slice(2, 4), 16) / 255,
  blue: parseInt(hex.slice(4, 6), 16) / 255,
});
const HEADER_STAFF = rgb('1F4E79');
const HEADER_DERIVED = rgb('7F7F7F');
const DERIVED = rgb('F2F2F2');
const COLOURS = { red: rgb('F4C7C3'), amber: rgb('FCE8B2'), green: rgb('D5EBD8') };
const LINK = rgb('0B57D0');
const WHITE = rgb('FFFFFF');
/** A coloured cell hides the grid of the screen, and paper never shows it. */
const LINE = { style: 'SOLID', color: rgb('D9D9D9') };
const GRID = { top: LINE, bottom: LINE, left: LINE, right: LINE };
const CENTRED: readonly Column['type'][] = ['date', 'dateTime', 'number', 'mixed', 'tick'];

/** Where a column stands: its tab, and which column of the sheet it is (0-based). */
export interface Place {
  readonly tab: Tab;
  readonly column: Column;
  readonly index: number;
}

/** Everything that a column has beside its header and its cells. */
export function columnRequests(place: Place, offers: Offers): Request[] {
  const { tab, column, index } = place;
  const { sheetId } = tab;
  const rule = ruleOf(place, offers);
  return [
    {
      updateDimensionProperties: {
        range: { sheetId, dimension: 'COLUMNS', startIndex: index, endIndex: index + 1 },
        properties: { pixelSize: column.width, hiddenByUser: column.hidden },
        fields: 'pixelSize,hiddenByUser',
      },
    },
    dataFormat(place),
    ...(tab.isForm ? [] : [headerFormat(place)]),
    ...(column.by === 'automation' ? [{ addProtectedRange: protection(place) }] : []),
    ...(rule === null ? [] : [validation(place, rule)]),
    // Each is laid over those before it: the first that is declared comes last and counts most.
    ...[...column.alarms].reverse().map((alarm) => alarmRequest(alarmRule(place, alarm))),
  ];
}

/** The cells of a column below its header. */
export const dataOf = ({ tab, index }: Place): Range => ({
  sheetId: tab.sheetId,
  startColumnIndex: index,
  endColumnIndex: index + 1,
  startRowIndex: firstDataRow(tab),
});

function dataFormat(place: Place): Request {
  const { tab, column } = place;
  const format = {
    wrapStrategy: 'WRAP',
    verticalAlignment: 'TOP',
    numberFormat: NUMBER_FORMATS[column.type],
    ...(CENTRED.includes(column.type) ? { horizontalAlignment: 'CENTER' } : {}),
    ...(tab.isForm ? {} : { borders: GRID }),
    ...(column.by === 'automation' && !tab.isForm && !tab.isBoard
      ? { backgroundColor: DERIVED }
      : {}),
    ...(column.isLink ? { textFormat: { underline: true, foregroundColor: LINK } } : {}),
  };
  return {
    repeatCell: {
      range: dataOf(place),
      cell: { userEnteredFormat: format },
      fields: `userEnteredFormat(${Object.keys(format).join(',')})`,
    },
  };
}

/** Derived columns are protected with a warning only: a hard protection would stop sorting. */
export function protection(place: Place): sheets_v4.Schema$AddProtectedRangeRequest {
  return {
    protectedRange: {
      range: dataOf(place),
      warningOnly: true,
      description: `“${place.column.header}” do phần mềm tính; sửa tay sẽ được tính lại`,
    },
  };
}

function headerFormat({ tab, column, index }: Place): Request {
  return {
    repeatCell: {
      range: {
        sheetId: tab.sheetId,
        startColumnIndex: index,
        endColumnIndex: index + 1,
        startRowIndex: 0,
        endRowIndex: 1,
      },
      cell: {
        userEnteredFormat: {
          backgroundColor: column.by === 'automation' ? HEADER_DERIVED : HEADER_STAFF,
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

const validation = (place: Place, rule: Rule): Request => ({
  setDataValidation: { range: dataOf(place), rule },
});

/** Drop-downs where the list is fixed; dates only in date columns; what another tab names is offered. */
export function ruleOf({ column }: Place, offers: Offers): Rule | null {
  if (column.by === 'automation') return null;
  if (column.values !== null) return listRule(column.values, offers.lists);
  if (column.type === 'date' || column.type === 'dateTime') {
    return {
      condition: { type: 'DATE_IS_VALID' },
      inputMessage:
        column.type === 'date' ? 'Ghi ngày: 05/02/2026' : 'Ghi ngày và giờ: 05/02/2026 08:30',
      strict: false,
    };
  }
  const source = offers.tabs.find(({ key }) => key === column.offersFrom);
  if (source === undefined) return null;
  if (!column.isPicked) return rangeRule(`='${source.title}'!$A$2:$A$200`, false);
  // Both columns are good answers; what is picked with its name is put right to the code by the next run.
  const [from, to] = ['choice', 'chosen'].map((key) => columnLetter(offers.at(source, key)));
  return rangeRule(`='${source.title}'!$${from}$2:$${to}`, false);
}

/** The rule that colours a cell which says what alarms. */
export function alarmRule(place: Place, { text, colour }: Alarm): AlarmRule {
  const condition =
    text === null
      ? { type: 'NOT_BLANK' }
      : { type: 'TEXT_CONTAINS', values: [{ userEnteredValue: text }] };
  return {
    ranges: [dataOf(place)],
    booleanRule: { condition, format: { backgroundColor: COLOURS[colour] } },
  };
}

/** What of a conditional format tells ours from those of staff. */
export interface AlarmRule {
  readonly ranges: Range[];
  readonly booleanRule: {
    readonly condition: { readonly type: string; readonly values?: { userEnteredValue: string }[] };
    readonly format: { readonly backgroundColor: Color };
  };
}

export const alarmRequest = (rule: AlarmRule): Request => ({
  addConditionalFormatRule: { rule, index: 0 },
});

/** Google gives colours back as rounded fractions. */
export const isAlarmColour = (colour: Color): boolean =>
  Object.values(COLOURS).some((ours) => isSameColour(ours, colour));

export const isSameColour = (one: Color, other: Color): boolean =>
  (['red', 'green', 'blue'] as const).every(
    (part) => Math.abs((one[part] ?? 0) - (other[part] ?? 0)) < 0.01,
  );
