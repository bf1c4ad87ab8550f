// What one cell says, by the type of its column.
import { foldText, isSeen, plainSigns } from '../../rules/fold.ts';
import {
  dateFromSerial,
  dateTimeFromSerial,
  readDate,
  showDate,
  timeOf,
  type CivilDate,
  type LocalDateTime,
} from '../../rules/dates/civil-date.ts';
import { BESIDE_CODE, type Cell, type Column } from './column.ts';

interface ReadCell {
  value: string | number | boolean | null;
  message: string | null;
}

/** What a cell of a column says, or why it cannot be read. */
export function readCell(column: Column, cell: Cell): ReadCell {
  if (cell === null) return good(null);
  const text = textOf(cell);
  if (text === '') return good(null);
  switch (column.type) {
    case 'text':
      return readText(column, cell, text);
    case 'mixed':
      return good(cell);
    case 'number':
      return typeof cell === 'number'
        ? good(cell)
        : bad(notOf(cell, 'số', { looksRight: NUMBER.test(text), format: 'số' }));
    case 'date':
      return readSerial(cell, dateFromSerial, 'ngày (dd/MM/yyyy)');
    case 'dateTime':
      return readSerial(cell, dateTimeFromSerial, 'ngày giờ (dd/MM/yyyy HH:mm)');
    case 'tick':
      return good(cell === true);
    case 'list': {
      if (column.values?.includes(text) === true) return good(text);
      const folded = foldText(text);
      const same = column.values?.find((value) => foldText(value) === folded);
      if (same !== undefined) return good(same);
      return bad(`“${show(text)}” không có trong danh sách`);
    }
  }
}

/** What a formula that failed leaves in its cell. */
const FORMULA_FAULT =
  /^(?:#(?:N\/A|REF!|VALUE!|DIV\/0!|NAME\?|NUM!|NULL!|ERROR!|SPILL!|CALC!|GETTING_DATA)|Err:\d{3})$/i;

/** A value of another type is no content: it is told, and never printed or sent as if somebody had written it. */
function readText(
  { by, isPicked }: Column,
  cell: string | number | boolean,
  text: string,
): ReadCell {
  const other = by === 'staff' ? otherType(cell, text) : null;
  if (other !== null) return bad(`“${asSeen(cell)}” là ${other}, không phải chữ`);
  if (isPicked) return good(codeIn(text));
  return good(by === 'staff' ? codeAlone(text) : text);
}

/** HN-2026-1, DV-0001: a code alone in its cell is that code, however it was typed. */
const CODE = /^[A-Z]{2}(?:-\d{4})?-\d+$/;
/** Of longer texts none is a code, whatever unseen signs it holds: they are not gone through. */
const LONGEST = 200;

function codeAlone(text: string): string {
  if (text.length > LONGEST) return text;
  const code = plainCode(text);
  return CODE.test(code) ? code : text;
}

const plainCode = (text: string): string => plainSigns(text).trim().toUpperCase();

function otherType(cell: string | number | boolean, text: string): string | null {
  if (typeof cell === 'boolean') return 'ô đúng/sai';
  if (typeof cell === 'string') return FORMULA_FAULT.test(text) ? 'lỗi của công thức' : null;
  if (!Number.isInteger(cell)) return 'số lẻ hoặc giờ';
  return isDay(cell) ? 'ngày tháng' : null;
}

/** Days that a register of this office can speak of: 01/01/2000 to 31/12/2199. */
const FIRST_SERIAL = 36526;
const END_SERIAL = 109575;
const isDay = (serial: number): boolean => serial >= FIRST_SERIAL && serial < END_SERIAL;

function readSerial(
  cell: Cell,
  from: (serial: number) => CivilDate | LocalDateTime,
  wanted: string,
): ReadCell {
  if (typeof cell !== 'number')
    return bad(notOf(cell, wanted, { looksRight: looksLikeDay(show(cell)), format: 'ngày' }));
  if (!isDay(cell)) return bad(`ngày ngoài khoảng 2000–2199`);
  return good(from(cell));
}

const NUMBER = /^[+-]?\d[\d.,\s]*$/;
const looksLikeDay = (text: string): boolean =>
  /^[\d/:T\s-]+$/.test(text) && text.split(/[T\s]/).some((part) => readDate(part) !== null);

/** What looks right and is a text all the same: who sees only its signs is told why it is refused, and what to do. */
function notOf(
  cell: Cell,
  wanted: string,
  { looksRight, format }: { readonly looksRight: boolean; readonly format: string },
): string {
  return looksRight
    ? `“${show(cell)}” là chữ, không phải là ${wanted}; chọn định dạng ${format} cho ô rồi gõ lại`
    : `“${show(cell)}” không phải là ${wanted}`;
}

/** A day or a time as its cell shows it. */
function asSeen(cell: string | number | boolean): string {
  if (typeof cell !== 'number') return show(cell);
  if (cell > 0 && cell < 1)
    return `${Number(cell.toFixed(4))} (${timeOf(dateTimeFromSerial(FIRST_SERIAL + cell))})`;
  return Number.isInteger(cell) && isDay(cell) ? showDate(dateFromSerial(cell)) : show(cell);
}

/** What looks like a code is the code: without its name, signs that nobody sees and dashes of other kinds. */
function codeIn(text: string): string {
  const [code = ''] = text.split(BESIDE_CODE);
  return plainCode(code);
}

/** What looks empty is empty. */
export const isOnlyBlanks = (cell: Cell): boolean =>
  typeof cell === 'string' && textOf(cell) === '';

const good = (value: ReadCell['value']): ReadCell => ({ value, message: null });
const bad = (message: string): ReadCell => ({ value: null, message });

/** Text as it was typed, without the blanks around it. */
function textOf(cell: Cell): string {
  const text = showPlain(cell).trim();
  if (ASCII.test(text)) return text;
  return isSeen(text) ? text.normalize('NFC').trim() : '';
}

// eslint-disable-next-line no-control-regex
const ASCII = /^[\u0000-\u007f]*$/;

const showPlain = (cell: Cell): string => (cell === null ? '' : String(cell));

function show(cell: Cell): string {
  const text = plainSigns(showPlain(cell)).replace(/\s+/g, ' ');
  return text.length > 40 ? `${text.slice(0, 40)}…` : text;
}
