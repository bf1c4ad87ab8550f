// “Cần sửa” of “Văn bản đến”: what keeps a document that came from being reckoned to its petition.
import { casesIn } from '../../register/book/outgoing.ts';
import { dateOf } from '../../rules/dates/civil-date.ts';
import { isBlank, rowFaults } from '../base/row-faults.ts';
import type { RunContext } from '../base/context.ts';

export function deriveIncoming({ book, directory, today }: RunContext): void {
  const { incoming, petitions, conferences } = book.tabs;
  const received = new Map(
    petitions.rows.map(({ value: { code, receivedAt } }) => [
      code ?? '',
      receivedAt === null ? null : dateOf(receivedAt),
    ]),
  );
  const meetings = new Set(conferences.rows.map(({ value }) => value.code ?? ''));
  for (const row of incoming.rows) {
    const { date, from, meaning } = row.value;
    const cases = casesIn(row.value.case);
    const faults = rowFaults(row);
    if (isBlank(row, 'case')) faults.push('Chưa ghi mã hồ sơ; chưa tính cho kiến nghị nào.');
    if (isBlank(row, 'meaning')) faults.push('Chưa chọn nội dung; dòng chưa được tính.');
    if (isBlank(row, 'date')) faults.push('Chưa ghi ngày; văn bản trả lời chưa được tính.');
    if (isBlank(row, 'from')) faults.push('Chưa ghi cơ quan gửi.');
    if (date !== null && date > today)
      faults.push('Ngày văn bản ở sau ngày hôm nay; chưa được tính.');
    for (const code of cases) {
      const day = received.get(code);
      if (day === undefined && !meetings.has(code)) faults.push(`Không có hồ sơ mã ${code}.`);
      if (day != null && date !== null && date < day)
        faults.push(`Ngày văn bản ở trước ngày nhận ${code}; chưa tính cho kiến nghị đó.`);
    }
    if (meaning === 'Trả lời' && from !== null && directory.find(from) === null)
      faults.push(
        `Không có “${from}” trong Danh bạ cơ quan; chưa tính là trả lời của cơ quan chủ trì.`,
      );
    row.value.fix = faults.join('\n') || null;
  }
}
