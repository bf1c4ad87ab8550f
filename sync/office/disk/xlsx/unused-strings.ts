// The texts of an .xlsx that no cell shows any more: what was erased in the sheet must not stay in the file.
import { setText, textOf, type Parts } from './parts.ts';

const SHOWN = /<(?:\w+:)?c\s[^>]*\bt=["']s["'][^>]*>[^]*?<(?:\w+:)?v>\s*(\d+)/g;
const TEXT = /<((?:\w+:)?si)(?:\s[^>]*)?(?:\/>|>[^]*?<\/\1>)/g;

/** Empties them where they stand: cells name the others by their place. */
export function emptyUnusedStrings(parts: Parts): void {
  const path = Object.keys(parts).find((name) => /(^|\/)sharedStrings\.xml$/.test(name));
  if (path === undefined) return;
  const used = new Set<number>();
  for (const name of Object.keys(parts)) {
    if (!/\/worksheets\/[^/]*\.xml$/.test(name)) continue;
    for (const [, place] of textOf(parts, name).matchAll(SHOWN)) used.add(Number(place));
  }
  let place = -1;
  const xml = textOf(parts, path).replace(TEXT, (whole, tag: string) => {
    place += 1;
    const prefix = tag.slice(0, -2);
    return used.has(place) ? whole : `<${tag}><${prefix}t></${prefix}t></${tag}>`;
  });
  setText(parts, path, xml);
}
