// Derived columns of “Văn bản đi”: what to mend before a document counts as issued (AM-39).
import { casesIn, issuedOf, type DocumentRow } from '../../register/book/petition-facts-of.ts';
import { actionOf, documentCode } from '../../rules/documents.ts';
import { isWorkingDay } from '../../rules/calendar/calendar.ts';
import { last } from '../../rules/last.ts';
import { nextKey } from '../base/document-keys.ts';
import { rowFaults } from '../base/row-faults.ts';
import { plainText } from '../base/identity.ts';
import type { Context } from '../base/context.ts';
import type { Stranded } from './stranded.ts';

/** Why a draft could not be made, from the journal: what is wrong with the template, and how to go on. */
function failureOf(context: Context, key: string): string[] {
  if (!context.book.journal.state(key).doubtful) return [];
  const messages = context.book.journal.entries.flatMap((entry) =>
    entry.key === key && entry.event?.type === 'failed' ? [entry.event.message] : [],
  );
  return [
    `Chưa tạo được dự thảo. ${last(messages) ?? ''} Sửa xong, chọn “Hủy dự thảo” cho dòng này rồi chọn lại yêu cầu “Soạn dự thảo”.`,
  ];
}

/** What an answer that staff drafted elsewhere is known by, once it is issued: the business is told of it once. */
function keyOfTyped(context: Context, row: DocumentRow): string | null {
  const [code] = casesIn(row.value.case);
  const action = actionOf(documentCode(row.value.kind));
  if (code === undefined || action === null || issuedOf(row) === null) return null;
  return nextKey(context, code, action);
}

/** Derived columns of “Văn bản đi”: what to mend before a document counts as issued (AM-39). */
export function deriveDocuments(context: Context, stranded: Stranded): void {
  const { documents } = context.book.tabs;
  const byNumber = new Map<string, string>();
  for (const row of documents.rows) {
    const { value } = row;
    const faults = rowFaults(row);
    value.key ??= keyOfTyped(context, row);
    const leaves = value.state === 'Đã phát hành' || value.state === 'Đã gửi';
    if (leaves && issuedOf(row) === null) {
      faults.push('Chưa có số và ngày của văn thư nên chưa tính là đã phát hành.');
    }
    if (value.state === 'Đã gửi' && (value.sentOn === null || value.sentBy === null)) {
      faults.push('Đã gửi: cần ghi ngày gửi và hình thức gửi.');
    }
    if (value.number !== null && value.date !== null) {
      const key = `${value.date.slice(0, 4)}|${documentCode(value.kind) ?? ''}|${plainText(value.number)}`;
      const other = byNumber.get(key);
      if (other !== undefined) faults.push(`Số ${value.number} đã ghi cho văn bản “${other}”.`);
      else byNumber.set(key, value.title ?? value.kind ?? '');
    }
    if (value.state === 'Dự thảo' && value.file === null && value.key !== null) {
      faults.push(...failureOf(context, value.key));
    }
    const why = stranded.get(row);
    if (why !== undefined) faults.push(why);
    if (value.date !== null && value.dayConfirmed !== 'Có') {
      const odd =
        value.date > context.today
          ? 'ở sau ngày hôm nay'
          : isWorkingDay(context.book.calendar, value.date)
            ? null
            : 'là ngày nghỉ';
      if (odd !== null) {
        faults.push(`Ngày văn bản ${odd}; nếu đúng, chọn “Có” ở cột Xác nhận ngày khác thường.`);
      }
    }
    value.fix = faults.join('\n') || null;
  }
}
