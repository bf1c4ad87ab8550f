// spreadsheets.create: a spreadsheet from its properties and the sheets given, made by the same requests.
import type { sheets_v4 } from 'googleapis/build/src/apis/sheets/v4.js';
import { NotEmulated } from '../../store/errors.ts';
import { newSheet } from '../../store/new-sheet.ts';
import type { Json, Spreadsheet } from '../../store/state.ts';
import type { Store } from '../../store/store.ts';
import { apply } from './batch-update.ts';

export function createSpreadsheet(store: Store, body: sheets_v4.Schema$Spreadsheet): Spreadsheet {
  const sheets = body.sheets ?? [];
  const requests = sheets.map(({ properties, ...rest }) => {
    const beyond = Object.keys(rest)[0];
    if (beyond) throw new NotEmulated(`sheets.spreadsheets.create: Sheet.${beyond}`);
    return { addSheet: { properties: properties ?? {} } };
  });
  const title = body.properties?.title ?? 'Bảng tính không có tiêu đề';
  const given = Object.fromEntries(
    Object.entries(body.properties ?? {}).filter(([, value]) => value !== null),
  ) as Record<string, Json>;
  const draft: Spreadsheet = {
    id: '',
    properties: { locale: 'en_US', timeZone: 'Etc/GMT', ...given, title },
    sheets: requests.length > 0 ? [] : [newSheet(0, 'Trang tính1')],
  };
  const { result } = apply(draft, requests, (kind) => store.next(kind));
  const id = store.addSpreadsheet(title, result.sheets);
  store.putSpreadsheet({ ...result, id });
  return store.spreadsheet(id);
}
