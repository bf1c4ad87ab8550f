// What a visit may see: laid out by a run in the script's properties, found by the code of a receipt without a read of any file.
import { codeOfBytes, readLookupCode, shelfOf, SHELVES } from '../rules/lookup-code.ts';
import { encodeUtf8 } from '../docx/base/utf8.ts';
import type { LookupPort } from '../jobs/base/ports.ts';
import type { PublicFigures, PublicReceipt, PublicView } from '../jobs/base/public-view.ts';
import { keep, kept } from './properties.ts';

const SECRET = 'lookupSecret';
const FIGURES = 'shown';
const shelf = (sign: string): string => `${FIGURES}${sign}`;

/** Of the 9 kB that a property holds. */
const SHELF_BYTES = 8800;
/** The cache forgets by itself; a visit then goes to the properties once, and no more often than it is forgotten. */
const CACHED_SECONDS = 6 * 3600;

type Receipts = Readonly<Record<string, PublicReceipt>>;

export function googleLookup(): LookupPort {
  let known: string | null = null;
  return {
    draw: (receipt, attempt) =>
      codeOfBytes(
        Utilities.computeHmacSha256Signature(`${receipt}|${attempt}`, (known ??= secret())),
      ),
    publish,
  };
}

function publish(view: PublicView): void {
  const properties = PropertiesService.getScriptProperties();
  const before = properties.getProperties();
  const changed: Record<string, string> = {};
  for (const [name, text] of Object.entries(shelvesOf(view)))
    if (before[name] !== text) changed[name] = text;
  if (Object.keys(changed).length === 0) return;
  properties.setProperties(changed);
  CacheService.getScriptCache().putAll(changed, CACHED_SECONDS);
}

/** Made by set-up; an office of an earlier version makes it when it first draws. */
export const keepLookupSecret = (): void => void secret();

/** Nobody but the script knows it: without it no code can be told from what it was drawn. */
function secret(): string {
  const known = kept(SECRET);
  if (known !== null) return known;
  const made = Utilities.getUuid() + Utilities.getUuid();
  keep(SECRET, made);
  return made;
}

/** The receipts by the first sign of their code; where a shelf is full, the oldest are told by telephone. */
function shelvesOf({ figures, receipts }: PublicView): Record<string, string> {
  const texts: Record<string, string> = { [FIGURES]: JSON.stringify(figures) };
  const newest = [...receipts].sort(([, a], [, b]) => (a.on < b.on ? 1 : -1));
  for (const sign of SHELVES)
    texts[shelf(sign)] = fitting(newest.filter(([code]) => shelfOf(code) === sign));
  return texts;
}

/** The first of them, as many as a shelf holds. */
function fitting(receipts: readonly (readonly [string, PublicReceipt])[]): string {
  const parts: string[] = [];
  // Two braces; a comma before each but the first.
  let bytes = 2;
  for (const [code, receipt] of receipts) {
    const part = `${JSON.stringify(code)}:${JSON.stringify(receipt)}`;
    bytes += encodeUtf8(part).length + (parts.length === 0 ? 0 : 1);
    if (bytes > SHELF_BYTES) break;
    parts.push(part);
  }
  return `{${parts.join(',')}}`;
}

/** The figures, and the receipt whose code was typed; null for whatever else was typed. */
export function shownOf(typed: string): {
  readonly figures: PublicFigures | null;
  readonly receipt: PublicReceipt | null;
} {
  const code = readLookupCode(typed);
  const figures = cached(FIGURES);
  const receipts = code === null ? null : cached(shelf(shelfOf(code)));
  return {
    figures: figures === null ? null : (JSON.parse(figures) as PublicFigures),
    receipt:
      code === null || receipts === null
        ? null
        : ((JSON.parse(receipts) as Receipts)[code] ?? null),
  };
}

function cached(name: string): string | null {
  const cache = CacheService.getScriptCache();
  const text = cache.get(name) ?? kept(name);
  if (text !== null) cache.put(name, text, CACHED_SECONDS);
  return text;
}
