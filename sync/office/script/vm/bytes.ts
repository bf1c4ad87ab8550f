// Bytes as Apps Script knows them: arrays of signed numbers.

export const signed = (bytes: Uint8Array): Int8Array =>
  new Int8Array(bytes.buffer, bytes.byteOffset, bytes.byteLength);

/** Text as UTF-8, or an array of signed bytes. A typed array is refused: Google's services do not take one. */
export function bytesOf(value: unknown, what: string): Uint8Array {
  if (typeof value === 'string') return new TextEncoder().encode(value);
  if (Array.isArray(value)) return new Uint8Array(value as number[]);
  throw new Error(`Invalid argument: ${what}`);
}
