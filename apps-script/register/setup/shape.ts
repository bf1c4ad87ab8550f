// What a version declares of its columns, small enough to be remembered: the next version tells from it what changed.
import type { Column, ColumnType, Tab } from '../table/column.ts';

/** By the key of a tab, by the key of a column; the column '' stands for the rows that always stand in the tab, '*' for its views, '!' for its colours. */
export type Shape = Readonly<Record<string, Readonly<Record<string, string>>>>;

export function shapeOf(tabs: readonly Tab[]): Shape {
  return Object.fromEntries(
    tabs.map((tab) => [
      tab.key,
      Object.fromEntries([
        ...(tab.fixed === null ? [] : [['', checksum(JSON.stringify(tab.seeds({})))]]),
        ...(tab.views.length === 0 ? [] : [['*', checksum(JSON.stringify(tab.views))]]),
        ...(Object.values(tab.columns).every(({ alarms }) => alarms.length === 0)
          ? []
          : [[COLOURS_KEY, coloursShape(tab)]]),
        ...Object.entries(tab.columns).map(([key, column]) => [key, columnShape(column)]),
      ]) as Record<string, string>,
    ]),
  );
}

export const COLOURS_KEY = '!';

export const coloursShape = ({ columns }: Tab): string =>
  checksum(JSON.stringify(Object.entries(columns).map(([key, { alarms }]) => [key, alarms])));

const TYPES: Readonly<Record<ColumnType, string>> = {
  text: 't',
  number: 'n',
  date: 'd',
  dateTime: 'h',
  list: 'l',
  tick: 'k',
  mixed: 'm',
};

/** Three letters – who writes the column, whether it is hidden, its type – and a checksum of what it offers. */
export function columnShape({ type, by, values, hidden, offersFrom, isPicked }: Column): string {
  const letters = `${by === 'staff' ? 's' : 'a'}${hidden ? 'h' : 'v'}${TYPES[type]}`;
  return `${letters}${checksum(JSON.stringify(isPicked ? [offersFrom] : [values, offersFrom]))}`;
}

/** So many values fit four letters: what the script may remember is short. */
const SUMS = 36 ** 4;

/** FNV-1a of the UTF-16 units. */
function checksum(text: string): string {
  let sum = 0x811c9dc5;
  for (let index = 0; index < text.length; index++) {
    sum = Math.imul(sum ^ text.charCodeAt(index), 0x01000193) >>> 0;
  }
  return (sum % SUMS).toString(36);
}
