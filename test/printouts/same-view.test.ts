// What is printed is the same whether the register is read on this machine or over Google's REST.
import { expect, it } from 'vitest';
import { localDateTime } from '#rules/dates/civil-date';
import { localClients } from '../../sync/google/clients.ts';
import { googleDesk, OfficeIds } from '../../sync/google/report-desk.ts';
import { serveOffice } from '../../sync/office/http.ts';
import { briefOf } from '../../sync/printouts/brief.ts';
import { outgoingList } from '../../sync/printouts/outgoing-list.ts';
import { TABS } from '#register/tabs/all';
import { civilDate } from '#rules/dates/civil-date';
import { gridsOf, readBook } from '../../sync/workplace/read-book.ts';
import { fileOf } from '../../sync/workplace/sheet.ts';
import { keptFreshOffice } from '../kept-office.ts';

const TODAY = civilDate('2026-10-05');
const YEAR = { from: civilDate('2026-01-01'), to: civilDate('2026-12-31') };

it('lists and sums up alike', async () => {
  const office = await keptFreshOffice(localDateTime('2026-01-01T00:00'));
  const row = ['', 'D21 Công văn đôn đốc', '', 'V/v đôn đốc', 'Đã phát hành', '38', 46_300];
  const place = { fileId: fileOf(office, TABS.documents), sheet: TABS.documents.sheetId };
  office.personEdit({ ...place, row: 1, column: 0, values: [row] }, { validate: false });
  const door = await serveOffice(office);
  try {
    const ids = OfficeIds.parse(JSON.parse(office.properties()['installed'] ?? '{}'));
    const desk = googleDesk({ clients: localClients(door.rootUrl), ids });
    const books = [gridsOf(office), await desk.read()].map((grids) => readBook(grids, TODAY));
    const [here, there] = books.map((book) => [outgoingList(book, YEAR), briefOf(book)] as const);
    expect(here?.[0].volumes[0]?.documents[0]).toMatchObject({ number: '38/UBND-KTHT&ĐT' });
    expect(there).toEqual(here);
  } finally {
    await door.close();
  }
});
