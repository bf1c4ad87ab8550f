// The tab “Lịch nghỉ, làm bù”: holidays, days off instead, swapped working days.
import { OFFICIAL_DAYS } from '../../rules/calendar/calendar.ts';
import { toSerial } from '../../rules/dates/civil-date.ts';
import { defineTab } from '../table/column.ts';
import { amber, derived, staff } from '../table/columns.ts';
import { DAY_KINDS, YES_NO } from './lists.ts';

export const calendar = defineTab({
  key: 'calendar',
  title: 'Lịch nghỉ, làm bù',
  sheetId: 109,
  identity: ['date'],
  // A day that goes is a lost row: it moves terms.
  tracked: 'ngày nghỉ',
  seeds: () =>
    OFFICIAL_DAYS.map((day) => [
      toSerial(day.date),
      day.kind,
      day.name,
      day.document,
      day.confirmed ? 'Có' : 'Không',
    ]),
  columns: {
    date: staff.date('Ngày'),
    kind: staff.list('Loại', DAY_KINDS),
    name: staff.long('Tên'),
    document: staff.text('Văn bản'),
    confirmed: staff.list('Đã xác nhận', YES_NO),
    fix: amber(derived.long('Cần sửa')),
  },
});
