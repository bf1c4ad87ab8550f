// The columns of a sheet as its file has them: how wide, and in which style an empty cell of theirs is.
import { attribute } from './xml.ts';

export interface FileColumns {
  readonly pixels: ReadonlyMap<number, number>;
  styleOf(column: number): string | null;
}

/** Wide enough for any register of ours; a file may say "to the last column of all". */
const MOST = 500;

export function fileColumns(head: string): FileColumns {
  const pixels = new Map<number, number>();
  const styles = new Map<number, string>();
  for (const [, tag = ''] of head.matchAll(/<(?:\w+:)?col\s([^>]*)>/g)) {
    const [min, max] = [Number(attribute(tag, 'min')), Number(attribute(tag, 'max'))];
    const width = Number(attribute(tag, 'width'));
    const style = attribute(tag, 'style');
    for (let column = min - 1; column < Math.min(max, MOST); column += 1) {
      if (width > 0) pixels.set(column, Math.round(width * 7 + 5));
      if (style !== null) styles.set(column, style);
    }
  }
  return { pixels, styleOf: (column) => styles.get(column) ?? null };
}
