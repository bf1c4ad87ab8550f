// The data of one letter, made ready for its template: every used field there, every text safe inside `<w:t>`.
import type { UsedFields } from './bind-fields.ts';
import type { Value, Values } from './field-list.ts';
import { PICTURE } from './bind-fields.ts';
import { LetterError } from '../base/problem.ts';

/** Control characters that XML cannot hold. */
// eslint-disable-next-line no-control-regex
const ILLEGAL = /[\u0000-\u0008\u000e-\u001f\ufffe\uffff]/g;
// eslint-disable-next-line no-control-regex
const SPECIAL = /[&<>\u0000-\u001f\u2028\u2029\ufffe\uffff]/;

/** XML escaping only: `A & B` and `O'Brien` come out as typed; a new line breaks the line. */
function escapeValue(value: string): string {
  if (!SPECIAL.test(value)) return value;
  return value
    .replace(ILLEGAL, '')
    .replace(/&/g, '&amp;')
    .replace(/</g, '&lt;')
    .replace(/>/g, '&gt;')
    .replace(/\t/g, '</w:t><w:tab/><w:t xml:space="preserve">')
    .replace(/\r\n|[\r\n\v\f\u2028\u2029]/g, '</w:t><w:br/><w:t xml:space="preserve">');
}

const hasOwn = Object.prototype.hasOwnProperty;

type Draw = (text: string) => string;

interface Preparing {
  readonly missing: Set<string>;
  readonly draw: Draw;
}

function prepare(data: Values, used: UsedFields, how: Preparing): Record<string, Value> {
  const ready: Record<string, Value> = {};
  for (const name in used) {
    const isDrawn = name.startsWith(PICTURE);
    const field = isDrawn ? name.slice(PICTURE.length) : name;
    const value = hasOwn.call(data, field) ? data[field] : undefined;
    const inside = used[name];
    if (typeof value === 'string')
      ready[name] = isDrawn ? drawn(value, how.draw) : escapeValue(value);
    else if (typeof value === 'boolean') ready[name] = value;
    else if (value && inside) ready[name] = prepareItems(value, inside, how);
    else how.missing.add(field);
  }
  return ready;
}

const drawn = (text: string, draw: Draw): string => (text.trim() === '' ? '' : draw(text.trim()));

/** An item with what every loop offers (`LOOP_FIELDS`). */
const placed = (item: Values, index: number, items: readonly Values[]): Values => ({
  số_thứ_tự: String(index + 1),
  đầu_tiên: index === 0,
  cuối_cùng: index === items.length - 1,
  ...item,
});

const prepareItems = (items: readonly Values[], used: UsedFields, how: Preparing) =>
  items.map((item, index) => prepare(placed(item, index, items), used, how));

/** The same data with every item of every list knowing its place. */
export function withPlaces(data: Values): Values {
  const entries = Object.entries(data).map(([name, value]): [string, Value] => [
    name,
    typeof value === 'object' ? value.map((...at) => withPlaces(placed(...at))) : value,
  ]);
  return Object.fromEntries(entries);
}

/** Throws a `LetterError` that names every field without a value: a gap never goes out as a blank. */
export function prepareValues(
  data: Values,
  used: UsedFields,
  draw: Draw = escapeValue,
): Record<string, Value> {
  const missing = new Set<string>();
  const ready = prepare(data, used, { missing, draw });
  if (missing.size > 0) {
    const names = [...missing];
    const shown = names.map((name) => `{{${name}}}`).join(', ');
    throw new LetterError(`Chưa có dữ liệu cho trường ${shown} mà mẫu văn bản dùng đến.`, names);
  }
  return ready;
}
