// The tab “Kỳ”: one row a year, with its plans, its legal bases and what came of it (A-II.1.1).
import { WARD } from '../../ward.ts';
import { defineTab } from '../table/column.ts';
import { amber, derived, staff } from '../table/columns.ts';

/** The bases of the ward's plan (A-0.4, A-0.5, A-0.6, A-0.7); an office of an earlier version had them among the settings. */
const basesOf = (known: Readonly<Record<string, string>>): string =>
  WARD.plan.bases
    .map(([verb, text], at) => `${verb} ${known[`basis${at + 1}`] ?? text}`)
    .join('\n');

const planOf = ({ planNumber = '', planDate = '' }: Readonly<Record<string, string>>): string =>
  [planNumber, planDate].filter((part) => part !== '').join(' ngày ');

export const cycles = defineTab({
  key: 'cycles',
  title: 'Kỳ',
  sheetId: 120,
  identity: ['year'],
  clearsEmptied: true,
  seeds: (known) => [[WARD.plan.year, planOf(known) || null, null, basesOf(known)]],
  columns: {
    year: staff.number('Năm'),
    planA: staff.text('Số, ngày Kế hoạch đối thoại'),
    planB: staff.text('Số, ngày Kế hoạch 41-NQ/TW'),
    bases: staff.long('Căn cứ'),
    sendBy: staff.date('Hạn gửi Kế hoạch về Sở Tài chính'),
    novelty: staff.long('Nội dung đổi mới'),
    note: staff.long('Ghi chú'),
    sentOn: derived.date('Ngày gửi'),
    minimumMet: derived.long('Đã tổ chức ít nhất 01 lần'),
    figures: derived.long('Số liệu giải quyết kiến nghị'),
    carried: derived.long('Việc kỳ trước chuyển sang'),
    fix: amber(derived.long('Cần sửa')),
  },
});
