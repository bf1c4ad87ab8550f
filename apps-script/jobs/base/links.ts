// Where the file of each key stands, as the journal has it.
import type { Book } from '../../register/book/book.ts';
import { copiedOf, parseKey, type CopyAction } from '../../register/journal/keys.ts';

/** What this run erased in the journal is no link any more. */
function standing({ journal, tabs }: Book): Book['journal']['entries'] {
  const data = new Set(tabs.journal.rows.map(({ value }) => value.data));
  return journal.entries.filter((entry) => data.has(entry.data));
}

export function linksByKey(book: Book): ReadonlyMap<string, string> {
  const links = new Map<string, string>();
  for (const { key, event } of standing(book))
    if (key !== null && event?.type === 'file' && event.url !== null) links.set(key, event.url);
  return links;
}

interface Copy {
  readonly key: string;
  /** Its link, or why there is none. */
  readonly text: string;
  readonly made: boolean;
}

/** By the key of each document: what became of the last copy of either kind of its file. */
export function copiesOfDocuments(
  book: Book,
): ReadonlyMap<string, Partial<Record<CopyAction, Copy>>> {
  const copies = new Map<string, Partial<Record<CopyAction, Copy>>>();
  for (const { key, event } of standing(book)) {
    if (key === null || (event?.type !== 'file' && event?.type !== 'uncopied')) continue;
    const made = event.type === 'file';
    const text = made ? event.url : event.message;
    const parsed = parseKey(key);
    if (text === null || parsed === null || copiedOf(key) === null) continue;
    copies.set(parsed.case, { ...copies.get(parsed.case), [parsed.action]: { key, text, made } });
  }
  return copies;
}
