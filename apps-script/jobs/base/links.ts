// Where the files of each key stand, as the journal has it.
import type { Book } from '../../register/book/book.ts';
import { copiedOf, parseKey, type CopyAction } from '../../register/journal/keys.ts';

interface Copy {
  readonly key: string;
  /** Its link, or why there is none. */
  readonly text: string;
  readonly made: boolean;
}

export interface MadeFiles {
  /** The link of the file of each key. */
  readonly links: ReadonlyMap<string, string>;
  /** By the key of each document: what became of the last copy of either kind of its file. */
  readonly copies: ReadonlyMap<string, Partial<Record<CopyAction, Copy>>>;
}

/** What this run erased in the journal is no link any more. */
export function madeFiles({ journal, tabs }: Pick<Book, 'journal' | 'tabs'>): MadeFiles {
  const standing = new Set(tabs.journal.rows.map(({ value }) => value.data));
  const links = new Map<string, string>();
  const copies = new Map<string, Partial<Record<CopyAction, Copy>>>();
  for (const { key, event, data } of journal.entries) {
    if (key === null || (event?.type !== 'file' && event?.type !== 'uncopied')) continue;
    if (!standing.has(data)) continue;
    const made = event.type === 'file';
    const text = made ? event.url : event.message;
    if (text === null) continue;
    if (made) links.set(key, text);
    const parsed = parseKey(key);
    if (parsed === null || copiedOf(key) === null) continue;
    copies.set(parsed.case, { ...copies.get(parsed.case), [parsed.action]: { key, text, made } });
  }
  return { links, copies };
}
