// Rectangles of cells, half open and 0-based, and what inserting or deleting rows or columns does to them.

export interface Range {
  readonly r0: number;
  readonly r1: number;
  readonly c0: number;
  readonly c1: number;
}

/** Stands for "to the end of the sheet, wherever that will be". */
export const END = 10_000_000;

export type Axis = 'ROWS' | 'COLUMNS';

export const contains = (outer: Range, inner: Range): boolean =>
  outer.r0 <= inner.r0 && outer.r1 >= inner.r1 && outer.c0 <= inner.c0 && outer.c1 >= inner.c1;

export const covers = (range: Range, row: number, column: number): boolean =>
  row >= range.r0 && row < range.r1 && column >= range.c0 && column < range.c1;

export const intersects = (a: Range, b: Range): boolean =>
  a.r0 < b.r1 && b.r0 < a.r1 && a.c0 < b.c1 && b.c0 < a.c1;

export const cellRange = (row: number, column: number): Range => ({
  r0: row,
  r1: row + 1,
  c0: column,
  c1: column + 1,
});

/** The range after `count` rows or columns were inserted before `at`; one that spans `at` grows. */
export function afterInsert(range: Range, axis: Axis, at: number, count: number): Range {
  const move = (start: number, end: number): [number, number] => [
    start >= at ? Math.min(start + count, END) : start,
    end > at ? Math.min(end + count, END) : end,
  ];
  return alongAxis(range, axis, move);
}

/** The range after [from, to) was deleted, or null when nothing of it is left. */
export function afterDelete(range: Range, axis: Axis, from: number, to: number): Range | null {
  const count = to - from;
  const shift = (at: number) => (at === END ? END : at <= from ? at : Math.max(from, at - count));
  const moved = alongAxis(range, axis, (start, end) => [shift(start), shift(end)]);
  return moved.r0 < moved.r1 && moved.c0 < moved.c1 ? moved : null;
}

function alongAxis(
  range: Range,
  axis: Axis,
  move: (start: number, end: number) => [number, number],
): Range {
  if (axis === 'ROWS') {
    const [r0, r1] = move(range.r0, range.r1);
    return { ...range, r0, r1 };
  }
  const [c0, c1] = move(range.c0, range.c1);
  return { ...range, c0, c1 };
}
