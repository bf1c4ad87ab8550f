// A cell's format in Google's words → in the words of an .xlsx.
import type { sheets_v4 } from 'googleapis/build/src/apis/sheets/v4.js';
import type { BorderSide, CellStyle, FontStyle } from 'hucre';
import { nested } from '../../rest/sheets/cell-data.ts';
import type { FlatFormat } from '../../store/area-rules.ts';

type Format = sheets_v4.Schema$CellFormat;

export const FONT = 'Arial';
export const FONT_SIZE = 10;

export function cellStyle(flat: FlatFormat): CellStyle {
  return styleOf(nested(flat));
}

export function styleOf(format: Format): CellStyle {
  const fill = color(format.backgroundColorStyle?.rgbColor ?? format.backgroundColor);
  const numFmt = numberFormat(format.numberFormat);
  const alignment = {
    ...(format.wrapStrategy === 'WRAP' ? { wrapText: true } : {}),
    ...pick('horizontal', HORIZONTAL[format.horizontalAlignment ?? '']),
    ...pick('vertical', VERTICAL[format.verticalAlignment ?? '']),
  };
  return {
    ...pick('font', font(format.textFormat)),
    ...pick('numFmt', numFmt),
    ...pick('border', border(format.borders)),
    ...(Object.keys(alignment).length > 0 ? { alignment } : {}),
    ...(fill
      ? {
          // A cell takes its colour from the foreground, a conditional format from the background.
          fill: {
            type: 'pattern',
            pattern: 'solid',
            fgColor: { rgb: fill },
            bgColor: { rgb: fill },
          },
        }
      : {}),
  };
}

const HORIZONTAL: Readonly<Record<string, 'left' | 'center' | 'right'>> = {
  LEFT: 'left',
  CENTER: 'center',
  RIGHT: 'right',
};
const VERTICAL: Readonly<Record<string, 'top' | 'center' | 'bottom'>> = {
  TOP: 'top',
  MIDDLE: 'center',
  BOTTOM: 'bottom',
};

const pick = <Key extends string, Value>(key: Key, value: Value | null | undefined) =>
  (value === null || value === undefined ? {} : { [key]: value }) as Partial<Record<Key, Value>>;

function font(text: sheets_v4.Schema$TextFormat | undefined): FontStyle | null {
  if (!text) return null;
  const rgb = color(text.foregroundColorStyle?.rgbColor ?? text.foregroundColor);
  return {
    name: text.fontFamily ?? FONT,
    size: text.fontSize ?? FONT_SIZE,
    ...(text.bold ? { bold: true } : {}),
    ...(text.italic ? { italic: true } : {}),
    ...(text.underline ? { underline: true } : {}),
    ...(text.strikethrough ? { strikethrough: true } : {}),
    ...(rgb ? { color: { rgb } } : {}),
  };
}

function color(value: sheets_v4.Schema$Color | null | undefined): string | null {
  if (!value) return null;
  const part = (share: number | null | undefined) =>
    Math.round((share ?? 0) * 255)
      .toString(16)
      .padStart(2, '0');
  return `FF${part(value.red)}${part(value.green)}${part(value.blue)}`.toUpperCase();
}

const LINES: Readonly<Record<string, BorderSide['style']>> = {
  SOLID: 'thin',
  SOLID_MEDIUM: 'medium',
  SOLID_THICK: 'thick',
  DOTTED: 'dotted',
  DASHED: 'dashed',
  DOUBLE: 'double',
};

function border(borders: sheets_v4.Schema$Borders | undefined) {
  if (!borders) return null;
  const side = (given: sheets_v4.Schema$Border | undefined): BorderSide | null => {
    const style = LINES[given?.style ?? ''];
    if (!style) return null;
    return {
      style,
      color: { rgb: color(given?.colorStyle?.rgbColor ?? given?.color) ?? 'FF000000' },
    };
  };
  return {
    ...pick('top', side(borders.top)),
    ...pick('bottom', side(borders.bottom)),
    ...pick('left', side(borders.left)),
    ...pick('right', side(borders.right)),
  };
}

/** Excel writes months and minutes alike; Google's patterns tell them apart by case. */
export function numberFormat(format: sheets_v4.Schema$NumberFormat | undefined): string | null {
  if (!format?.type) return null;
  if (format.type === 'TEXT') return '@';
  const pattern = format.pattern || DEFAULTS[format.type] || null;
  return pattern?.replaceAll('MM', 'mm').replaceAll('HH', 'hh') ?? null;
}

const DEFAULTS: Readonly<Record<string, string>> = {
  DATE: 'dd/mm/yyyy',
  DATE_TIME: 'dd/mm/yyyy hh:mm',
  TIME: 'hh:mm',
  PERCENT: '0%',
};
