// The kinds of columns, once for what staff type and once for what the automation derives.
import type { CivilDate, LocalDateTime } from '../../rules/dates/civil-date.ts';
import type { Alarm, Author, Column } from './column.ts';

const NARROW = 110;
const MIDDLE = 170;
const WIDE = 320;
const WIDEST = 460;

function columnsOf(by: Author) {
  return {
    code: (header: string): Column<string> => column(header, 'text', by, NARROW),
    text: (header: string): Column<string> => column(header, 'text', by, MIDDLE),
    long: (header: string): Column<string> => column(header, 'text', by, WIDE),
    /** A text of several sentences, such as how a term is counted. */
    explanation: (header: string): Column<string> => column(header, 'text', by, WIDEST),
    number: (header: string): Column<number> => column(header, 'number', by, NARROW),
    /** A number, or a text such as “14–15” where the number is not certain. */
    mixed: (header: string): Column<string | number> => column(header, 'mixed', by, NARROW),
    date: (header: string): Column<CivilDate> => column(header, 'date', by, NARROW),
    dateTime: (header: string): Column<LocalDateTime> => column(header, 'dateTime', by, 140),
    tick: (header: string): Column<boolean> => column(header, 'tick', by, 90),
    list: <const V extends readonly string[]>(header: string, values: V): Column<V[number]> => ({
      ...column<V[number]>(header, 'list', by, MIDDLE),
      values,
    }),
  };
}

function column<T>(header: string, type: Column['type'], by: Author, width: number): Column<T> {
  return {
    header,
    type,
    by,
    values: null,
    width,
    hidden: false,
    alarms: [],
    isLink: false,
    offersFrom: null,
    isPicked: false,
  };
}

/** A column that only the software reads. */
export const hidden = <T>(column: Column<T>): Column<T> => ({ ...column, hidden: true });

/** A column narrower or wider than its kind. */
export const sized = <C extends Column>(column: C, width: number): C => ({ ...column, width });

/** A column whose cells lead to where their row names. */
export const linked = <T>(column: Column<T>): Column<T> => ({ ...column, isLink: true });

/** A column whose cells take a colour. */
export const alarmed = <T>(column: Column<T>, alarms: readonly Alarm[]): Column<T> => ({
  ...column,
  alarms,
});

/** A column that asks for attention wherever something stands in it. */
export const amber = <T>(column: Column<T>): Column<T> =>
  alarmed(column, [{ text: null, colour: 'amber' }]);

/** A column beside which the first column of another tab is offered. */
export const offering = <T>(column: Column<T>, offersFrom: string): Column<T> => ({
  ...column,
  offersFrom,
});

/** A column for a code of another tab, offered with its name. */
export const picking = <T>(column: Column<T>, offersFrom: string): Column<T> => ({
  ...column,
  offersFrom,
  isPicked: true,
});

/** Columns that staff fill in; the automation never changes them. */
export const staff = columnsOf('staff');
/** Columns that the automation derives; what is typed over them is put right by the next run. */
export const derived = columnsOf('automation');

/** What other tabs offer of this one: each code with its name, and beside it the code alone, which stays a good answer. */
export const CHOICES = {
  choice: hidden(derived.long('Mã và tên để chọn')),
  chosen: hidden(derived.code('Mã để chọn')),
};
