// The tabs “Nhiệm vụ KH 41-NQ-TW” and “Cập nhật nhiệm vụ”: the annex of the second plan, and what came of it (B-III.1, B-PL.C).
import { PARTNERS, INDICATOR_NAMES } from '../../rules/tasks/annex.ts';
import { defineTab, type Cell } from '../table/column.ts';
import { alarmed, amber, derived, offering, staff } from '../table/columns.ts';
import { levelMarks } from '../../rules/petitions/levels.ts';
import { TASK_REQUESTS, TASK_STATES } from './lists.ts';

/** The text that set-up takes the annex from: number, group, task, owner, product, term of each row. */
const ANNEX_TEXT = 'nhiem-vu-41';

type AnnexRow = readonly [
  number: string,
  group: string,
  task: string,
  owner: string,
  product: string,
  term: string,
];

/** B-PL.X: the co-ordinating bodies are the same for all nine tasks. */
function annexRows(text: string | undefined): Cell[][] {
  const rows = JSON.parse(text ?? '[]') as readonly AnnexRow[];
  return rows.map(([number, group, task, owner, product, term]) => [
    number,
    group,
    task,
    owner,
    PARTNERS,
    product,
    term,
  ]);
}

export const tasks = defineTab({
  key: 'tasks',
  title: 'Nhiệm vụ KH 41-NQ-TW',
  sheetId: 160,
  identity: ['number', 'task'],
  clearsEmptied: true,
  seeds: (known) => annexRows(known[ANNEX_TEXT]),
  columns: {
    number: staff.code('STT'),
    group: staff.long('Nhóm nhiệm vụ'),
    task: staff.long('Nhiệm vụ trọng tâm'),
    owner: offering(staff.text('Cơ quan chủ trì'), 'bodies'),
    partners: staff.text('Phối hợp'),
    product: staff.text('Sản phẩm'),
    term: staff.text('Thời hạn hoàn thành'),
    due: derived.date('Hạn'),
    indicators: staff.long('Chỉ số'),
    progress: staff.long('Kết quả thực hiện'),
    evidence: staff.text('Minh chứng'),
    difficulty: staff.long('Khó khăn'),
    proposal: staff.long('Đề xuất'),
    updatedOn: staff.date('Ngày cập nhật'),
    updatedBy: staff.text('Người cập nhật'),
    state: staff.list('Tình trạng', TASK_STATES),
    auto: derived.long('Số liệu tự động'),
    request: staff.list('Yêu cầu', TASK_REQUESTS),
    level: alarmed(
      derived.text('Tình trạng thời hạn'),
      levelMarks().map(({ mark, colour }) => ({ text: mark, colour })),
    ),
    fix: amber(derived.long('Cần sửa')),
  },
});

export const taskUpdates = defineTab({
  key: 'taskUpdates',
  title: 'Cập nhật nhiệm vụ',
  sheetId: 161,
  identity: ['date', 'number', 'body'],
  clearsEmptied: true,
  columns: {
    date: staff.date('Ngày'),
    number: offering(staff.code('STT nhiệm vụ'), 'tasks'),
    body: offering(staff.text('Cơ quan báo cáo'), 'bodies'),
    text: staff.long('Kết quả'),
    indicator: staff.list('Chỉ số', INDICATOR_NAMES),
    value: staff.number('Giá trị'),
    evidence: staff.text('Minh chứng'),
    difficulty: staff.long('Khó khăn'),
    proposal: staff.long('Đề xuất'),
    fix: amber(derived.long('Cần sửa')),
  },
});
