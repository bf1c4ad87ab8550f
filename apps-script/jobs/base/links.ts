// Where the file of each key stands, as the journal has it.
import type { Book } from '../../register/book/book.ts';

/** What this run erased in the journal is no link any more. */
export function linksByKey({ journal, tabs }: Book): ReadonlyMap<string, string> {
  const standing = new Set(tabs.journal.rows.map(({ value }) => value.data));
  const links = new Map<string, string>();
  for (const { key, event, data } of journal.entries)
    if (key !== null && event?.type === 'file' && event.url !== null && standing.has(data))
      links.set(key, event.url);
  return links;
}
