// Holds a request to Google's contract: unknown names and wrong types are refused as Google refuses them.
import { invalid, NotEmulated } from '../store/errors.ts';
import { CONTRACT, type MethodContract, type Shape } from './contract.ts';
import { ENUMS } from './enums.ts';

const UNKNOWN = 'Invalid JSON payload received. Unknown name';

export function checkParameters(id: string, method: MethodContract, query: URLSearchParams): void {
  const known = { ...CONTRACT.standard[apiOf(id)], ...method.params };
  for (const [name, value] of query) {
    const shape = known[name];
    if (shape === undefined)
      throw invalid(
        `${UNKNOWN} "${name}": Cannot bind query parameter. Field '${name}' could not be found in request message.`,
      );
    const single = Array.isArray(shape) ? shape[0] : shape;
    const right =
      single === 'boolean'
        ? /^(true|false)$/.test(value)
        : single !== 'number' || /^-?\d+$/.test(value);
    if (!right || !allowed(`?${name}`, value))
      throw invalid(`Invalid value at '${name}', "${value}"`);
    if (!Array.isArray(shape) && query.getAll(name).length > 1)
      throw invalid(`Invalid value at '${name}': repeated`);
  }
}

export function checkBody(id: string, method: MethodContract, body: unknown): void {
  if (!method.body) return;
  check(body, method.body, { id, owner: '', above: null, step: '' });
}

/** Where a value stands in the body: its name is put together only where something is wrong with it. */
interface Place {
  readonly id: string;
  readonly owner: string;
  readonly above: Place | null;
  readonly step: string | number;
}

function nameOf({ above, step }: Place): string {
  if (above === null) return '';
  const name = nameOf(above);
  if (typeof step === 'number') return `${name}[${step}]`;
  return name === '' ? step : `${name}.${step}`;
}

function check(value: unknown, shape: Shape, place: Place): void {
  // Google reads null as "not given".
  if (value === null || value === undefined) return;
  if (shape === '?') throw new NotEmulated(`${place.id}: ${place.owner}`);
  if (Array.isArray(shape)) return checkList(value, shape[0], place);
  if (typeof shape === 'object') return checkFields(value, shape, place);
  if (shape.startsWith('#')) {
    const name = shape.slice(1);
    const fields = CONTRACT.schemas[apiOf(place.id)]?.[name] ?? {};
    return checkFields(value, fields, { ...place, owner: name });
  }
  if (shape !== 'any' && typeof value !== shape) throw wrong(value, place);
  if (typeof value === 'number' && !Number.isFinite(value)) throw wrong(value, place);
  if (typeof value === 'string' && !allowed(place.owner, value)) throw wrong(value, place);
}

function checkList(value: unknown, shape: Shape, place: Place): void {
  if (!Array.isArray(value)) throw wrong(value, place);
  const { id, owner } = place;
  value.forEach((item, step) => check(item, shape, { id, owner, above: place, step }));
}

function checkFields(value: unknown, fields: Readonly<Record<string, Shape>>, place: Place): void {
  if (typeof value !== 'object' || value === null || Array.isArray(value))
    throw wrong(value, place);
  for (const field in value) {
    const shape = fields[field] ?? fields['*'];
    if (shape === undefined) {
      const name = nameOf(place);
      const at = name ? ` at '${name}'` : '';
      throw invalid(`${UNKNOWN} "${field}"${at}: Cannot find field.`);
    }
    check((value as Record<string, unknown>)[field], shape, {
      id: place.id,
      owner: `${place.owner}.${field}`,
      above: place,
      step: field,
    });
  }
}

const wrong = (value: unknown, place: Place) =>
  invalid(`Invalid value at '${nameOf(place)}', ${JSON.stringify(value)}`);

const allowed = (owner: string, value: string): boolean => ENUMS[owner]?.includes(value) ?? true;

export const apiOf = (id: string): string => id.slice(0, id.indexOf('.'));
