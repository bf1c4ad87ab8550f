// Drafts that could not be made, and why: known by their keys, by the cases they are of.
import { casesIn } from '../../register/book/outgoing.ts';
import type { RunContext } from '../base/context.ts';

export interface DraftFailures {
  /** What went wrong; '' where a run stopped without saying so. */
  readonly byKey: ReadonlyMap<string, string>;
  /** The same by the codes of petitions and conferences. */
  readonly byCase: ReadonlyMap<string, string>;
}

export function draftFailures({ book }: Pick<RunContext, 'book'>): DraftFailures {
  const said = new Map<string | null, string>();
  for (const { key, event } of book.journal.entries) {
    if (event?.type === 'failed') said.set(key, event.message);
  }
  const byKey = new Map<string, string>();
  const byCase = new Map<string, string>();
  for (const { value } of book.tabs.documents.rows) {
    const { key } = value;
    if (value.state !== 'Dự thảo' || value.file !== null || key === null) continue;
    if (!book.journal.state(key).doubtful) continue;
    const message = said.get(key) ?? '';
    byKey.set(key, message);
    for (const code of casesIn(value.case)) byCase.set(code, message);
  }
  return { byKey, byCase };
}
