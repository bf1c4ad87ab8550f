// An .xlsx in which dates are read as the numbers they are: a time of day is a part of a day, never a day of 1900.
import { zipSync } from 'fflate';
import { setText, textOf, unzipParts, workbookParts } from './parts.ts';
import { attribute, withAttribute } from './xml.ts';

/** The file without its styles, by which the reader tells dates, and with ISO dates written as numbers. */
export function plainNumbers(bytes: Uint8Array): Uint8Array {
  // What is no zip of XML is told by the reader itself.
  if (bytes[0] !== 0x50 || bytes[1] !== 0x4b) return bytes;
  const parts = unzipParts(bytes);
  const book = workbookParts(parts);
  for (const path of book.sheets.values()) {
    const xml = textOf(parts, path);
    if (/\st\s*=\s*["']d["']/.test(xml)) setText(parts, path, numbersForIso(xml));
  }
  // In a file that counts from 1904 only its styles tell which numbers are days.
  if (book.styles !== null && !book.is1904) delete parts[book.styles];
  return zipSync(parts, { level: 0 });
}

const numbersForIso = (xml: string): string =>
  xml.replace(
    /<((?:\w+:)?)c\b([^>]*)>([\s\S]*?)<\/\1c>/g,
    (whole, prefix: string, inside: string, content: string) => {
      if (attribute(inside, 't') !== 'd') return whole;
      const text = new RegExp(`<${prefix}v>([^<]*)</${prefix}v>`).exec(content)?.[1] ?? '';
      const serial = serialOf(text.trim());
      if (serial === null)
        return `<${prefix}c${withAttribute(inside, 't', 'str')}>${content}</${prefix}c>`;
      const number = content.replace(text, () => String(serial));
      return `<${prefix}c${withAttribute(inside, 't', null)}>${number}</${prefix}c>`;
    },
  );

const MS = 86_400_000;

/** Days since 30/12/1899 of an ISO date, date-time or time; null for no such. A time zone is the writer's, not a shift. */
function serialOf(text: string): number | null {
  const found =
    /^(?:(\d{4})-(\d\d)-(\d\d))?(?:T?(\d\d):(\d\d)(?::(\d\d(?:\.\d+)?))?)?(?:Z|[+-]\d\d:?\d\d)?$/.exec(
      text,
    );
  if (found === null || text === '') return null;
  const [, year, month, day, hour = '0', minute = '0', second = '0'] = found;
  const time = (Number(hour) * 3600 + Number(minute) * 60 + Number(second)) / 86_400;
  if (year === undefined) return found[4] === undefined ? null : time;
  const instant = Date.UTC(Number(year), Number(month) - 1, Number(day));
  const isReal = new Date(instant).toISOString().startsWith(`${year}-${month}-${day}`);
  return isReal ? instant / MS + 25_569 + time : null;
}
