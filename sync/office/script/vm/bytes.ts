// Bytes as Apps Script knows them: arrays of signed numbers.

export const signed = (bytes: Uint8Array): Int8Array =>
  new Int8Array(bytes.buffer, bytes.byteOffset, bytes.byteLength);

/** Text as UTF-8, or an array of signed bytes. A typed array is refused: Google's services do not take one. */
export function bytesOf(value: unknown, what: string): Uint8Array {
  if (typeof value === 'string') return new TextEncoder().encode(value);
  if (Array.isArray(value)) return bytesIn(value as number[]);
  throw new Error(`Invalid argument: ${what}`);
}

/** Element by element: arrays of the script are another world's, and what Node does of itself for those takes many times as long. */
function bytesIn(numbers: readonly number[]): Uint8Array {
  const bytes = new Uint8Array(numbers.length);
  for (let index = 0; index < numbers.length; index++) bytes[index] = numbers[index] ?? 0;
  return bytes;
}
