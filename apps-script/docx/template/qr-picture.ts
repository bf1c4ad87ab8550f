// A QR code as PNG: black modules on white, one bit a pixel, with the quiet margin that readers need.
import { zlibSync } from 'fflate';
import { encode } from 'uqr';
import { crc32 } from '../base/zip.ts';

/** Pixels of a module: sharp in print at 25 mm. */
const SCALE = 8;
/** ISO/IEC 18004: four modules of white around the code. */
const MARGIN = 4;

/** Which modules are black, row by row, the margin among them. */
export const qrModules = (text: string): readonly (readonly boolean[])[] =>
  encode(text, { ecc: 'M', border: MARGIN }).data;

const SIGNATURE = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a];

const big = (value: number): number[] => [24, 16, 8, 0].map((shift) => (value >>> shift) & 255);

function chunk(type: string, data: readonly number[]): number[] {
  const body = [...[...type].map((letter) => letter.charCodeAt(0)), ...data];
  return [...big(data.length), ...body, ...big(crc32(new Uint8Array(body)))];
}

/** A line of pixels: no filter, then eight pixels a byte; white is 1. */
function line(row: readonly boolean[]): number[] {
  const pixels = row.flatMap((dark) => Array<number>(SCALE).fill(dark ? 0 : 1));
  const bytes: number[] = [0];
  for (let at = 0; at < pixels.length; at += 8)
    bytes.push(
      pixels.slice(at, at + 8).reduce((byte, pixel, bit) => byte | (pixel << (7 - bit)), 0),
    );
  return bytes;
}

export function qrPng(text: string): Uint8Array {
  const rows = qrModules(text);
  const size = rows.length * SCALE;
  const lines = rows.flatMap((row) => Array<number[]>(SCALE).fill(line(row)).flat());
  const packed = zlibSync(new Uint8Array(lines), { level: 9 });
  return new Uint8Array([
    ...SIGNATURE,
    ...chunk('IHDR', [...big(size), ...big(size), 1, 0, 0, 0, 0]),
    ...chunk('IDAT', [...packed]),
    ...chunk('IEND', []),
  ]);
}
