// A register as large as no ward's will be: a thousand units, each registered, and as many petitions as asked, by one paste.
import type { Cell, Tab } from '#register/table/column';
import { firstDataRow } from '#register/table/column';
import { TABS } from '#register/tabs/all';
import { localDateTime, toSerial } from '#rules/dates/civil-date';
import { WARD } from '#ward';
import type { LocalOffice } from '../sync/office/office.ts';
import { freshOffice } from '../sync/workplace/fresh.ts';
import { readSheet } from '../sync/workplace/sheet.ts';

const RECEIVED = toSerial(localDateTime('2026-08-05T09:30'));
const CLOSING = toSerial(localDateTime('2026-08-21T17:00'));

type Typed = Readonly<Record<string, Cell>>;

/** Pastes rows in one go, under the headers of a tab and so many rows that stand there. */
export function paste(office: LocalOffice, tab: Tab, rows: readonly Typed[], below = 0): void {
  const { fileId, positions } = readSheet(office, tab);
  const width = Math.max(...positions.values()) + 1;
  const values = rows.map((row) => {
    const cells = new Array<Cell>(width).fill(null);
    for (const [key, cell] of Object.entries(row)) cells[positions.get(key) ?? 0] = cell;
    return cells;
  });
  const place = { fileId, sheet: tab.sheetId, row: firstDataRow(tab) + below, column: 0 };
  office.personEdit({ ...place, values }, { validate: false });
}

const unitCode = (n: number): string => `DV-${String(n + 1).padStart(4, '0')}`;
const list = (length: number, row: (n: number) => Typed): Typed[] =>
  Array.from({ length }, (_, n) => row(n));

/** A conference with `units` registered units that are known to the office. */
export async function officeWithUnits(units: number): Promise<LocalOffice> {
  const office = await freshOffice(localDateTime('2026-08-06T06:00'));
  paste(office, TABS.conferences, [
    {
      code: 'HN-2026-1',
      year: 2026,
      time: '08:00',
      venue: 'Hội trường UBND phường',
      date: toSerial(localDateTime('2026-09-17T00:00')),
      petitionsClose: CLOSING,
      registrationsClose: CLOSING,
    },
  ]);
  paste(
    office,
    TABS.contacts,
    list(units, (n) => ({
      unit: unitCode(n),
      taxCode: `08${String(n).padStart(8, '0')}`,
      address: `Số ${n} đường Nguyễn Lương Bằng`,
      representative: `Nguyễn Văn Thứ ${n}`,
      phone: `0912${String(n).padStart(6, '0')}`,
    })),
  );
  paste(
    office,
    TABS.units,
    list(units, (n) => ({
      code: unitCode(n),
      kind: 'Doanh nghiệp',
      name: `Công ty TNHH Tiền Trung ${n}`,
      inWard: 'Có',
      active: 'Có',
    })),
  );
  paste(
    office,
    TABS.registrations,
    list(units, (n) => ({
      conference: 'HN-2026-1',
      unit: unitCode(n),
      receivedAt: RECEIVED,
      channel: 'Phiếu giấy',
      attend: 'Có',
      delegates: 1,
    })),
  );
  return office;
}

export function pastePetitions(office: LocalOffice, petitions: number, units: number): void {
  paste(
    office,
    TABS.petitions,
    list(petitions, (n) => ({
      conference: 'HN-2026-1',
      unit: unitCode(n % units),
      receivedAt: RECEIVED,
      group: 'Đất đai',
      title: `Kiến nghị số ${n} về đất đai`,
      channel: 'Phiếu giấy',
      content: `Đề nghị xem xét thủ tục ${n} về đất đai của đơn vị, đã kéo dài nhiều năm.`,
      scope: 'Trong phạm vi',
      route: 'Thuộc thẩm quyền – trả lời',
      lead: WARD.desk.name,
    })),
  );
}
