// The tab “Kiểm tra”: what the owner's last function in the script editor did and found.
import { defineTab } from '../table/column.ts';
import { alarmed, derived } from '../table/columns.ts';
import { VERDICTS } from './lists.ts';

export const checks = defineTab({
  key: 'checks',
  title: 'Kiểm tra',
  sheetId: 115,
  isLocked: true,
  columns: {
    at: derived.dateTime('Lúc'),
    job: derived.text('Việc đã chạy'),
    item: derived.long('Mục'),
    verdict: alarmed(derived.list('Kết quả', VERDICTS), [{ text: 'Chưa đạt', colour: 'amber' }]),
    found: derived.explanation('Nội dung'),
    remedy: derived.explanation('Việc cần làm'),
  },
});
