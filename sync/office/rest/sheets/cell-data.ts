// CellData as read from a request (under its field mask) and as written into an answer.
import type { sheets_v4 } from 'googleapis/build/src/apis/sheets/v4.js';
import { invalid, NotEmulated } from '../../store/errors.ts';
import { isFormula, showCell, valueOf } from '../../store/cells.ts';
import type { FlatFormat } from '../../store/area-rules.ts';
import type { Cell, Json, Scalar } from '../../store/state.ts';
import { within, wants, type Mask } from '../wire/mask.ts';

const LIMIT = 50_000;

/** stringValue is text whatever it looks like; only formulaValue makes a formula. */
function cellOf(value: sheets_v4.Schema$ExtendedValue | null | undefined): Cell {
  if (!value) return null;
  const set = Object.values(value).filter((each) => each !== null && each !== undefined);
  if (set.length > 1) throw invalid('Invalid userEnteredValue: more than one value is set.');
  if (value.errorValue) throw new NotEmulated('ExtendedValue.errorValue');
  if (typeof value.formulaValue === 'string') {
    if (!value.formulaValue.startsWith('=')) throw invalid('A formula must start with =.');
    return { formula: value.formulaValue };
  }
  if (typeof value.stringValue === 'string') return textCell(value.stringValue);
  return value.numberValue ?? value.boolValue ?? null;
}

function textCell(text: string): Cell {
  if (text.length > LIMIT)
    throw invalid(
      `Your input contains more than the maximum of ${LIMIT} characters in a single cell.`,
    );
  return text === '' ? null : text;
}

/** What a request's CellData does to a cell, as far as its mask reaches. */
export interface CellChange {
  readonly cell?: Cell;
  readonly format?: { readonly reset: boolean; readonly values: Readonly<Record<string, Json>> };
  readonly validation?: Json;
}

const WRITABLE = ['userEnteredValue', 'userEnteredFormat', 'dataValidation'];

export function checkCellMask(mask: Mask, where: string): void {
  if (mask === 'all') return;
  const beyond = Object.keys(mask).find((field) => !WRITABLE.includes(field));
  if (beyond) throw new NotEmulated(`${where}: CellData.${beyond}`);
}

export function cellChange(
  data: sheets_v4.Schema$CellData | null | undefined,
  mask: Mask,
): CellChange {
  const change: { -readonly [Key in keyof CellChange]: CellChange[Key] } = {};
  if (wants(mask, 'userEnteredValue')) change.cell = cellOf(data?.userEnteredValue);
  if (wants(mask, 'dataValidation')) change.validation = json(data?.dataValidation);
  if (wants(mask, 'userEnteredFormat'))
    change.format = formatChange(data?.userEnteredFormat, within(mask, 'userEnteredFormat'));
  return change;
}

const json = (value: unknown): Json => (value ?? null) as Json;

// These are masked and stored one level down, so that bold can change without the font.
const NESTED = ['textFormat', 'borders'];

function formatChange(format: sheets_v4.Schema$CellFormat | null | undefined, mask: Mask) {
  const given = flat(json(format));
  if (mask === 'all') return { reset: true, values: given };
  const values: Record<string, Json> = {};
  for (const [field, inner] of Object.entries(mask)) {
    const paths =
      NESTED.includes(field) && inner !== 'all'
        ? Object.keys(inner).map((name) => `${field}.${name}`)
        : [field];
    for (const path of paths) {
      for (const nested of NESTED_FIELDS[path] ?? [path]) values[nested] = given[nested] ?? null;
    }
  }
  return { reset: false, values };
}

const NESTED_FIELDS: Readonly<Record<string, readonly string[]>> = {
  borders: ['top', 'bottom', 'left', 'right'].map((side) => `borders.${side}`),
  textFormat: [
    'foregroundColor',
    'foregroundColorStyle',
    'fontFamily',
    'fontSize',
    'bold',
    'italic',
    'strikethrough',
    'underline',
    'link',
  ].map((name) => `textFormat.${name}`),
};

function flat(format: Json): Record<string, Json> {
  const values: Record<string, Json> = {};
  for (const [field, value] of Object.entries(format ?? {})) {
    if (NESTED.includes(field) && value !== null)
      for (const [name, inner] of Object.entries(value as Record<string, Json>))
        values[`${field}.${name}`] = inner;
    else values[field] = value as Json;
  }
  return values;
}

/** The opposite of flat(): a CellFormat as Google writes it. */
export function nested(format: FlatFormat): sheets_v4.Schema$CellFormat {
  const result: Record<string, Json> = {};
  for (const [path, value] of Object.entries(format)) {
    const [field = '', name] = path.split('.');
    result[field] = name
      ? { ...(result[field] as Record<string, Json> | undefined), [name]: value }
      : value;
  }
  return result as sheets_v4.Schema$CellFormat;
}

const extended = (value: Scalar): sheets_v4.Schema$ExtendedValue =>
  typeof value === 'number'
    ? { numberValue: value }
    : typeof value === 'boolean'
      ? { boolValue: value }
      : { stringValue: value };

export function cellData(
  cell: Cell,
  mask: Mask,
  about: { format: FlatFormat; validation: Json },
): sheets_v4.Schema$CellData {
  const data: sheets_v4.Schema$CellData = {};
  const value = valueOf(cell);
  if (value !== null) {
    if (wants(mask, 'userEnteredValue'))
      data.userEnteredValue = isFormula(cell) ? { formulaValue: cell.formula } : extended(value);
    if (wants(mask, 'effectiveValue')) data.effectiveValue = extended(value);
    if (wants(mask, 'formattedValue'))
      data.formattedValue = showCell(cell, about.format['numberFormat'] ?? null);
  }
  if (Object.keys(about.format).length > 0) {
    if (wants(mask, 'userEnteredFormat')) data.userEnteredFormat = nested(about.format);
    if (wants(mask, 'effectiveFormat')) data.effectiveFormat = nested(about.format);
  }
  if (about.validation !== null && wants(mask, 'dataValidation'))
    data.dataValidation = about.validation as sheets_v4.Schema$DataValidationRule;
  return data;
}
