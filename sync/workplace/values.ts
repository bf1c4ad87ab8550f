// Between the text of a rehearsal file and the cell of a sheet; the column's type decides.
import type { Cell, Column } from '#register/table/column';
import {
  dateFromSerial,
  dateTimeFromSerial,
  parseCivilDate,
  parseLocalDateTime,
  toSerial,
} from '#rules/dates/civil-date';

/** What a person's typing leaves in the cell. Text that is no value of the type stays that text; '' clears. */
export function toCell(column: Column, text: string): Cell {
  if (text === '') return null;
  switch (column.type) {
    case 'date':
    case 'dateTime': {
      const date = parseLocalDateTime(text) ?? parseCivilDate(text);
      return date === null ? text : toSerial(date);
    }
    case 'number':
    case 'mixed':
      return /^-?\d+(\.\d+)?$/.test(text) ? Number(text) : text;
    case 'tick':
      return TICKS.get(text) ?? text;
    case 'text':
    case 'list':
      return text;
  }
}

/** The value as results show it: dates yyyy-MM-dd, ticks Có/Không, empty null. */
export function fromCell(column: Column, cell: Cell): string | number | null {
  if (cell === null || cell === '') return null;
  if (typeof cell === 'boolean') return cell ? 'Có' : 'Không';
  if (typeof cell === 'string') return cell;
  if (column.type === 'date') return asDate(cell);
  if (column.type === 'dateTime') return shown(cell, dateTimeFromSerial);
  return cell;
}

const TICKS = new Map([
  ['Có', true],
  ['Không', false],
]);

/** A day with an hour in a column of days shows its hour rather than hide it. */
function asDate(serial: number): string | number {
  return Number.isInteger(serial)
    ? shown(serial, dateFromSerial)
    : shown(serial, dateTimeFromSerial);
}

/** A number too large or small to be a day of our era stays a number. */
function shown(serial: number, from: (serial: number) => string): string | number {
  return serial > 0 && serial < 200_000 ? from(serial) : serial;
}
