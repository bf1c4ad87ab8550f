// The tab “Chỉ tiêu”: the three targets of the second plan year by year, and its vision (AM-25).
import {
  OPERATORS,
  TARGETS,
  TARGET_VERDICTS,
  TARGET_YEARS,
  VISION,
} from '../../rules/tasks/targets.ts';
import { defineTab, type Cell } from '../table/column.ts';
import { amber, derived, staff } from '../table/columns.ts';

/** The text that set-up takes the targets from: number and words of each. */
const TARGET_TEXT = 'chi-tieu-41';

function targetRows(text: string | undefined): Cell[][] {
  const words = JSON.parse(text ?? '[]') as readonly (readonly [string, string])[];
  const goals = new Map(TARGETS.map(({ number, goal }) => [number, goal]));
  return words.flatMap(([number, target]) =>
    (number === VISION.number ? [VISION.year] : TARGET_YEARS).map((year) => [
      number,
      target,
      year,
      null,
      goals.get(number) ?? null,
    ]),
  );
}

export const targets = defineTab({
  key: 'targets',
  title: 'Chỉ tiêu',
  sheetId: 162,
  identity: ['number', 'year', 'target'],
  clearsEmptied: true,
  seeds: (known) => targetRows(known[TARGET_TEXT]),
  columns: {
    number: staff.code('STT'),
    target: staff.long('Chỉ tiêu'),
    year: staff.number('Năm'),
    operator: derived.list('Phép so', OPERATORS),
    goal: staff.number('Mức của Kế hoạch'),
    path: staff.number('Mức phấn đấu năm (phường tự đặt)'),
    numerator: staff.number('Tử số'),
    denominator: staff.number('Mẫu số'),
    value: derived.number('Kết quả'),
    source: staff.text('Nguồn số liệu'),
    measuredOn: staff.date('Ngày số liệu'),
    auto: derived.long('Số liệu từ sổ'),
    verdict: derived.list('Đánh giá', TARGET_VERDICTS),
    explain: derived.explanation('Cách đánh giá'),
    note: staff.long('Ghi chú'),
    fix: amber(derived.long('Cần sửa')),
  },
});
