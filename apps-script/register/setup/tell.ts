// What an upgrade did, as a row of the journal.
import type { sheets_v4 } from 'googleapis/build/src/apis/sheets/v4';
import type { LocalDateTime } from '../../rules/dates/civil-date.ts';
import { clip } from '../table/clip.ts';
import type { Cell } from '../table/column.ts';
import { toCell, type AppendedRow } from '../table/draft.ts';
import { writeRequests } from '../table/requests.ts';
import { journal } from '../tabs/journal.ts';
import { positionOf, type LivingSheet } from './living.ts';

const KIND = 'nâng cấp sổ';

/** What was done stands in the journal, in the same write. */
export function journalRow(
  done: readonly string[],
  { sheets, now }: { readonly sheets: readonly LivingSheet[]; readonly now: LocalDateTime },
): sheets_v4.Schema$Request[] {
  const sheet = sheets.find(({ sheetId }) => sheetId === journal.sheetId);
  if (done.length === 0 || sheet === undefined) return [];
  const cells: Cell[] = [];
  const formats: AppendedRow['formats'][number][] = [];
  const put = (key: keyof typeof journal.columns, value: Cell): void => {
    const at = positionOf(journal, sheet.grid, journal.columns[key].header);
    if (at < 0) return;
    cells[at] = value;
    formats[at] = key === 'at' ? 'dateTime' : null;
  };
  put('at', toCell(journal.columns.at, now));
  put('kind', KIND);
  put('state', 'đã xong');
  put('note', clip(done.join(' '), NOTE_LIMIT));
  const row = { sheetId: journal.sheetId, cells: Array.from(cells, (cell) => cell ?? null) };
  return writeRequests({
    cells: [],
    rows: [{ ...row, formats: Array.from(cells, (_, at) => formats[at] ?? null) }],
  });
}

const NOTE_LIMIT = 4000;
