// The outcome of a push, as one sentence for the teller.
import { citeClause } from '#rules/clauses/cite';
import type { PushResult } from './push.ts';

const CLAUSE = citeClause('A-III.2.1').replace(' Kế hoạch đối thoại', '');

export function pushWords({ outcome, report, files, problems }: PushResult): string {
  const names = files.map((file) => `“${file}”`).join(', ');
  switch (outcome) {
    case 'pushed':
      return `${report} đã vào thư mục gửi Sở Tài chính: ${names} (${CLAUSE})`;
    case 'draft':
      return `Báo cáo chưa có số, ngày nên không gửi đi; chỉ tạo bản dự thảo ${names} (${CLAUSE})`;
    case 'unchanged':
      return `${report ?? 'Báo cáo'} không có gì mới, không gửi lại (${CLAUSE})`;
    case 'refused':
      return `Chưa gửi được báo cáo: ${problems.map((one) => problemWords(one).replace(/\.$/, '')).join('; ')} (${CLAUSE})`;
  }
}

function problemWords({ tab, row, column, message }: PushResult['problems'][number]): string {
  if (message.startsWith(`Tab “${tab}”`)) return message;
  // A template is no tab: it is named as it is, and has no column.
  if (column === '') return `${tab}: ${message}`;
  return `tab “${tab}”${row === null ? '' : `, dòng ${row}`}, cột “${column}”: ${message}`;
}
