// The code on a receipt by which its sender asks how it stands: six letters and figures, read aloud without mistake.

/** No letter that looks like a figure, and none of the figures 0 and 1. */
const SIGNS = 'ACDEFHJKLMNPQRTUVWXY23456789';
const LENGTH = 6;
const CODE = new RegExp(`^[${SIGNS}]{${LENGTH}}$`);
const LIKE: Readonly<Record<string, string>> = { B: '8', G: '6', S: '5', Z: '2' };

/** The code of a receipt at the first, second … try. */
export type DrawCode = (receipt: string, attempt: number) => string;

export const isLookupCode = (text: string): boolean => CODE.test(text);

/** A code of chance bytes. */
export const codeOfBytes = (bytes: readonly number[]): string =>
  bytes
    .slice(0, LENGTH)
    .map((byte) => SIGNS.charAt((byte & 255) % SIGNS.length))
    .join('');

/** A code as people type it; null where it is none. */
export function readLookupCode(text: string): string | null {
  const code = text
    .normalize('NFC')
    .toUpperCase()
    .replace(/[\s.–-]/g, '')
    .replace(/[BGSZ]/g, (sign) => LIKE[sign] ?? sign);
  return isLookupCode(code) ? code : null;
}

/** The sign under which a code is kept, and all of them. */
export const shelfOf = (code: string): string => code.charAt(0);
export const SHELVES: readonly string[] = SIGNS.split('');
