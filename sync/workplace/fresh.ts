// A new office as its first morning finds it: the bundle that clasp would push, set up, nothing typed yet.
import { TABS } from '#register/tabs/all';
import type { LocalDateTime } from '#rules/dates/civil-date';
import { keptBundle } from '../build/kept-bundle.ts';
import { LocalOffice } from '../office/office.ts';
import { findRows, readSheet } from './sheet.ts';

export async function freshOffice(now: LocalDateTime): Promise<LocalOffice> {
  const { code, pages } = await keptBundle();
  const office = LocalOffice.create({ bundle: code, pages, now });
  const { error } = office.execute('caiDat', undefined, { job: 'setup' });
  if (error !== null) throw new Error(`Không thiết lập được văn phòng: ${error}`);
  leaveTestMode(office);
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
