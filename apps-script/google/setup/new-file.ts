// The two files of the register: an empty spreadsheet becomes ours in one batch.
import { SET_UP } from '../../register/journal/setup-keys.ts';
import type { Cell } from '../../register/table/column.ts';
import { setupRequests } from '../../register/setup/engine.ts';
import { toCell } from '../../register/table/draft.ts';
import { writeRequests } from '../../register/table/requests.ts';
import { TABS } from '../../register/tabs/all.ts';
import type { LocalDateTime } from '../../rules/dates/civil-date.ts';
import { callGoogle, urls } from '../rest.ts';
import { sheetsOf } from './upgrade.ts';
import { firstRowOf } from './facts.ts';

/** The sheet that Google gives a new spreadsheet. */
const FIRST_SHEET = 0;

/** One batch: applied whole or not at all. A file that already has our tabs was set up before the run was cut off. */
export function setUpFile(
  id: string,
  file: 'register' | 'contacts',
  settings: Readonly<Record<string, string>>,
): void {
  const there = sheetsOf(id).map(({ sheetId }) => sheetId);
  if (there.includes((file === 'register' ? TABS.overview : TABS.contacts).sheetId)) return;
  // What somebody put beside it in the meantime stays.
  const existing = there.filter((sheetId) => sheetId === FIRST_SHEET);
  callGoogle({
    method: 'post',
    url: urls.batchUpdate(id),
    query: { fields: 'spreadsheetId' },
    body: { requests: setupRequests({ file, existing, settings }) },
  });
}

/** The first row of the journal: that it stands right below the headers shows where Google lays down new rows. */
export function noteSetUp(register: string, now: LocalDateTime): void {
  if (firstRowOf(register) !== null) return;
  const { columns, sheetId } = TABS.journal;
  const row = {
    at: toCell(columns.at, now),
    kind: SET_UP,
    state: 'đã xong',
    note: 'Đã cài đặt sổ.',
  };
  const keys = Object.keys(columns);
  const cells = keys.map((key) => (row as Record<string, Cell>)[key] ?? null);
  const formats = keys.map((key) => (key === 'at' ? ('dateTime' as const) : null));
  callGoogle({
    method: 'post',
    url: urls.batchUpdate(register),
    query: { fields: 'spreadsheetId' },
    body: { requests: writeRequests({ cells: [], rows: [{ sheetId, cells, formats }] }) },
  });
}
