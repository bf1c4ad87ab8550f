// Số, ký hiệu of an outgoing document, however it was typed: put in form, or told what is wrong with it (AM-29).

interface DocumentNumber {
  /** Of one digit with its 0: “07”; with a letter where the register has one: “41a”. */
  readonly serial: string;
  /** “BC-UBND”, “VHXH”; null where only the serial was typed. */
  readonly symbol: string | null;
  /** In form: “34”, “34/VHXH”. */
  readonly text: string;
}

export type NumberRead =
  | { readonly ok: true; readonly number: DocumentNumber }
  | { readonly ok: false; readonly message: string };

const LABEL = /^(?:\p{L}+\s+){0,3}(?:số|so|no)\s*[:.]?\s*(?=\d)/iu;
const SERIAL = /^0*([1-9]\d{0,4})([a-zđ]?)(?:\/(.*))?$/iu;
// NĐ 30/2020, Phụ lục III: “CTr” (chương trình), “TTr” (tờ trình).
const SYMBOL = /^(?:[CT]Tr|\p{Lu}[\p{Lu}\d,.&]*)(?:-\p{Lu}[\p{Lu}\d,.&]*)*$/u;

/** A number as another body wrote it: “số” stands in the sentence already. */
export const withoutLabel = (typed: string): string => typed.trim().replace(LABEL, '');

/**
 * Reads what stands in the cell “Số”. `symbols`: those the office knows, the one expected of this document first; half
 * of a symbol is completed by the first that begins so.
 */
export function readNumber(typed: string, symbols: readonly string[]): NumberRead {
  const plain = typed
    .normalize('NFC')
    .replace(/[\s\u200b-\u200d\ufeff]+/g, ' ')
    .trim()
    .replace(LABEL, '')
    .replace(/\s*([/\-–&])\s*/g, '$1')
    .replace(/–/g, '-')
    .replace(/[.,;:]+$/, '');
  const [, digits, letter = '', rest] = SERIAL.exec(plain) ?? [];
  if (digits === undefined) {
    return bad(
      `Số “${shown(typed)}” không phải số văn thư cấp; ghi dạng 34 hoặc ${example(symbols)}`,
    );
  }
  const serial = `${digits.padStart(2, '0')}${letter.toLowerCase()}`;
  if (rest === undefined) return { ok: true, number: { serial, symbol: null, text: serial } };
  const symbol = symbolOf(rest, symbols);
  if (symbol === null) {
    return bad(`Ký hiệu “${shown(rest)}” chưa đúng; ghi số dạng ${example(symbols)}`);
  }
  return { ok: true, number: { serial, symbol, text: `${serial}/${symbol}` } };
}

function symbolOf(typed: string, symbols: readonly string[]): string | null {
  const folded = fold(typed);
  const whole = symbols.find((symbol) => fold(symbol) === folded);
  if (whole !== undefined) return whole;
  const begun = symbols.find((symbol) => fold(symbol).startsWith(folded));
  if (begun !== undefined) return begun;
  return SYMBOL.test(typed) ? typed : null;
}

const fold = (symbol: string): string => symbol.normalize('NFC').toLowerCase();
const bad = (message: string): NumberRead => ({ ok: false, message: `${message}.` });
const example = ([symbol]: readonly string[]): string => `34/${symbol ?? 'BC-UBND'}`;
const shown = (text: string): string => text.replace(/\s+/g, ' ').trim().slice(0, 40);
