// The tab “Công tác chuẩn bị”: what is to be done for a conference, by whom and until when (A-III.1.3, A-III.1.5).
import { bodyIn, WARD } from '../../ward.ts';
import { defineTab, type Cell } from '../table/column.ts';
import { alarmed, amber, derived, hidden, offering, staff } from '../table/columns.ts';
import { PREPARATION_STATES } from './lists.ts';

/** The text that set-up takes the usual work from: clause, work, who does it and with whom, by symbols, working days. */
const WORK_TEXT = 'viec-chuan-bi';

type WorkRow = readonly [
  clause: string,
  item: string,
  owner: string,
  partners: string,
  days: number | null,
];

const TAX_OFFICE = 'THUE';
const named = (symbol: string): string =>
  symbol === TAX_OFFICE ? WARD.taxOffice.name : /^[A-Z]+$/.test(symbol) ? bodyIn(symbol) : symbol;

/** Rows without a conference: each new conference gets a copy, so that the office changes the usual work here. */
function workRows(text: string | undefined): Cell[][] {
  const rows = JSON.parse(text ?? '[]') as readonly WorkRow[];
  return rows.map(([clause, item, owner, partners, days]) => [
    null,
    item,
    named(owner),
    [...new Set(partners.split('; ').map(named))].join('; '),
    days,
    ...new Array<null>(6).fill(null),
    clause,
  ]);
}

export const preparation = defineTab({
  key: 'preparation',
  title: 'Công tác chuẩn bị',
  sheetId: 132,
  identity: ['conference', 'item', 'owner'],
  clearsEmptied: true,
  seeds: (known) => workRows(known[WORK_TEXT]),
  columns: {
    /** Empty: the usual work of every conference; a year: work of the whole year. */
    conference: staff.code('Mã hội nghị'),
    item: staff.long('Việc'),
    owner: offering(staff.text('Cơ quan phụ trách'), 'bodies'),
    partners: staff.text('Phối hợp'),
    days: staff.number('Số ngày làm việc trước (−), sau Hội nghị'),
    due: staff.date('Hạn'),
    state: staff.list('Tình trạng', PREPARATION_STATES),
    doneOn: staff.date('Ngày xong'),
    quantity: staff.number('Số lượng'),
    link: staff.text('Tài liệu'),
    note: staff.long('Ghi chú'),
    clause: hidden(derived.code('Điều khoản')),
    aim: derived.date('Nên xong ngày'),
    basis: derived.text('Căn cứ'),
    auto: derived.long('Số liệu từ sổ'),
    level: alarmed(derived.text('Tình trạng thời hạn'), [
      { text: 'Qua mốc phấn đấu', colour: 'amber' },
    ]),
    fix: amber(derived.long('Cần sửa')),
  },
});
