// npm run busy-day: plays the busiest day and writes docs/ngan-sach-ngay.md, for the office and its IT.
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { consumerLimits } from '../sync/office/store/limits.ts';
import { COSTS, START_MS } from '../sync/office/store/service-costs.ts';
import { busyDay, type BusyDay, type KindOfRun } from './busy-day.ts';

export const BUDGET_PAGE = join(import.meta.dirname, '../docs/ngan-sach-ngay.md');
export const BUSIEST = { responses: 300, edits: 1000 } as const;

const PROPERTIES_A_DAY = 50_000;

const vietnamese = (value: number, digits: number): string =>
  value.toLocaleString('vi-VN', { minimumFractionDigits: digits, maximumFractionDigits: digits });
/** Seconds of one run of this kind, as the page shows them. */
export const secondsEach = ({ runs, ms }: KindOfRun): string =>
  runs === 0 ? '–' : vietnamese(ms / runs / 1000, 2);
const minutes = (ms: number): string => vietnamese(ms / 60_000, 1);
const whole = (value: number): string => vietnamese(value, 0);

export function budgetPage(day: BusyDay): string {
  const { load, kinds, mails, documents, longestMs, fetches, properties } = day;
  const limits = consumerLimits();
  const all = kinds.reduce((sum, { ms }) => sum + ms, 0);
  return [
    '# Một ngày bận nhất tốn bao nhiêu của Google',
    '',
    `Google cho một tài khoản thường (gmail.com) một hạn mức mỗi ngày; hết thì việc tự động dừng tới hôm sau. Trang này tính thử một ngày bận hơn mọi ngày thật: ${whole(load.responses)} phiếu và ${whole(load.edits)} lần sửa ô, rải đều từ 8 giờ đến 17 giờ, trên văn phòng chạy ở máy. Trang do lệnh \`npm run busy-day\` viết ra; số giây là **số tính**, chưa đo trên Google thật. Số thật của từng ngày: chạy \`kiemTra\`, dòng “Thời gian chạy trong ngày”.`,
    '',
    '## So với hạn mức',
    '',
    ...table(
      ['Hạn mức mỗi ngày của tài khoản thường', 'Được', 'Dùng'],
      [
        ['Thời gian của mọi trình kích hoạt (phút)', minutes(limits.triggerMsPerDay), minutes(all)],
        ['Lượt chạy dài nhất (phút)', minutes(limits.executionMs), minutes(longestMs)],
        ['Người nhận thư', whole(limits.mailRecipientsPerDay), whole(mails)],
        ['Tệp tạo ra', whole(limits.documentsPerDay), whole(documents)],
        ['Lần gọi Sheets, Drive', whole(limits.urlFetchPerDay), whole(fetches)],
        ['Lần đọc, ghi thuộc tính', whole(PROPERTIES_A_DAY), whole(properties)],
      ],
    ),
    '',
    'Thư quá hạn mức không mất: phần mềm để lại và tự gửi vào ngày sau. Tài khoản của tổ chức (Workspace) được 6 giờ và 1.500 người nhận.',
    '',
    '## Theo từng loại lượt chạy',
    '',
    ...table(
      ['Loại', 'Số lượt', 'Giây mỗi lượt', 'Phút cả ngày'],
      [
        ...kinds.map((kind) => [kind.what, whole(kind.runs), secondsEach(kind), minutes(kind.ms)]),
        ['Cộng', whole(kinds.reduce((sum, { runs }) => sum + runs, 0)), '', minutes(all)],
      ],
    ),
    '',
    'Sửa liên tiếp được làm gộp: một ô sửa trong vòng một phút sau một lượt chạy thì để lượt sau, nên dù sửa bao nhiêu ô cũng không quá một lượt mỗi phút. Ô **Yêu cầu** luôn được làm ngay.',
    '',
    '## Giá của một lần gọi',
    '',
    ...table(
      ['Lần gọi', 'Phần nghìn giây', 'Nguồn'],
      [
        ['Khởi động kịch bản', whole(START_MS), 'giả định'],
        ...Object.values(COSTS).map(({ what, ms, source, why }) => [
          what,
          whole(ms),
          `${source}: ${why}`,
        ]),
      ],
    ),
    '',
  ].join('\n');
}

/** Columns as wide as their widest cell, as the house's form has them. */
function table(head: readonly string[], rows: readonly (readonly string[])[]): string[] {
  const widths = head.map((_, at) =>
    Math.max(...[head, ...rows].map((row) => (row[at] ?? '').length)),
  );
  const line = (row: readonly string[], fill = ' '): string =>
    `| ${widths.map((width, at) => (row[at] ?? '').padEnd(width, fill)).join(' | ')} |`;
  return [line(head), line([], '-'), ...rows.map((row) => line(row))];
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const day = await busyDay(BUSIEST);
  for (const failure of day.failed) console.error(failure);
  const page = budgetPage(day);
  writeFileSync(BUDGET_PAGE, page);
  console.log(page);
  if (day.failed.length > 0) process.exitCode = 1;
}
