// The journal of the register while a push is under way: a row added, all rows read back.
import type { Drafts } from '#register/book/book';
import { addRow, changesOf, draftOf } from '#register/table/draft';
import { entryOf, type JournalEntry, type JournalRow } from '#register/journal/journal-index';
import { readTable } from '#register/table/read';
import { writeRequests } from '#register/table/requests';
import type { ReportDesk } from './desk.ts';

export interface PushJournal {
  readonly append: (row: JournalRow) => Promise<void>;
  readonly entries: () => Promise<readonly JournalEntry[]>;
}

export function pushJournal(
  desk: Pick<ReportDesk, 'readJournal' | 'write'>,
  { tab, position }: Drafts['journal'],
): PushJournal {
  return {
    async append(row) {
      // A tab that holds the new row only: what stands in the journal is never written again.
      const added: Drafts['journal'] = { tab, position, rows: [] };
      addRow(added, row);
      await desk.write(writeRequests(changesOf(added)));
    },
    async entries() {
      const read = readTable(tab, await desk.readJournal());
      if (!read.ok) throw new Error(read.message);
      return draftOf(read.table).rows.map(({ value }) => entryOf(value));
    },
  };
}
