// The two files of the register: an empty spreadsheet becomes ours in one batch.
import { setupRequests } from '../../register/setup/requests.ts';
import { TABS } from '../../register/tabs/all.ts';
import { callGoogle, urls } from '../rest.ts';
import { sheetsOf } from '../upgrade.ts';

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
