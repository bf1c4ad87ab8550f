// Names that look alike: what a person who mistypes or renames in Vietnamese still gets right.

/** Letters without case and marks. */
export function fold(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').replace(/đ/giu, 'd').toLowerCase();
}

/** Levenshtein's number of edits between two texts. */
export function distance(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (const [i, letter] of [...a].entries()) {
    const next = [i + 1];
    for (let j = 0; j < b.length; j++) {
      const swap = (row[j] ?? 0) + (b[j] === letter ? 0 : 1);
      next.push(Math.min(swap, (row[j + 1] ?? 0) + 1, (next[j] ?? 0) + 1));
    }
    row = next;
  }
  return row[b.length] ?? 0;
}

/** A word this short stands in many names, and tells nothing of them. */
const TELLING = 6;

/** Whether two names differ by less than a third of their letters, or one is most of the other. */
export function alike(a: string, b: string): boolean {
  const [x, y] = [fold(a), fold(b)].sort((one, other) => one.length - other.length);
  if (x === undefined || y === undefined || x === '') return false;
  const isMost = x.length >= TELLING && x.length * 2 >= y.length && y.includes(x);
  return isMost || distance(x, y) * 3 < y.length;
}
