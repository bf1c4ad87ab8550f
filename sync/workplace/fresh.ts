// A new office as its first morning finds it: the bundle that clasp would push, set up, nothing typed yet.
import { TABS } from '#register/tabs/all';
import type { LocalDateTime } from '#rules/dates/civil-date';
import { keptBundle } from '../build/kept-bundle.ts';
import { asDocumented, type Google } from '../office/store/google.ts';
import { LocalOffice } from '../office/office.ts';
import { findRows, readSheet } from './sheet.ts';

/** Set-up stopped, in the words of who stopped it. */
export class SetupRefused extends Error {
  override readonly name = 'SetupRefused';
}

/** The script alone, nothing set up: as it was pasted into its project. */
export async function bareOffice(now: LocalDateTime): Promise<LocalOffice> {
  const { code, pages } = await keptBundle();
  return LocalOffice.create({ bundle: code, pages, now });
}

/** `google`: how Google is while set-up works. */
export async function freshOffice(
  now: LocalDateTime,
  google: Partial<Google> = {},
): Promise<LocalOffice> {
  const office = await bareOffice(now);
  Object.assign(office.google, google);
  const { error } = office.execute('caiDat', undefined, { job: 'setup' });
  if (error !== null) throw new SetupRefused(`Không thiết lập được văn phòng: ${error}`);
  Object.assign(office.google, asDocumented());
  leaveTestMode(office);
  // What is saved on this machine keeps its own versions: no weekly copies beside them.
  office.setProperty('copies', 'off');
  return office;
}

/** Here mails reach nobody: they are tried as they will leave. On Google the owner switches the mode off. */
function leaveTestMode(office: LocalOffice): void {
  const sheet = readSheet(office, TABS.settings);
  const { key } = TABS.settings.columns;
  const [row] = findRows(sheet, [{ key: 'key', column: key, text: 'testMode' }]);
  const column = sheet.positions.get('value');
  if (row === undefined || column === undefined) throw new Error('No setting “testMode”');
  const start = { sheetId: TABS.settings.sheetId, rowIndex: row, columnIndex: column };
  const rows = [{ values: [{ userEnteredValue: { stringValue: 'Không' } }] }];
  const { status } = office.handle({
    method: 'POST',
    url: `/v4/spreadsheets/${sheet.fileId}:batchUpdate`,
    headers: { authorization: 'Bearer van-phong', 'content-type': 'application/json' },
    body: JSON.stringify({
      requests: [{ updateCells: { start, rows, fields: 'userEnteredValue' } }],
    }),
  });
  if (status !== 200) throw new Error(`Không ghi được Thiết lập: ${status}`);
}
