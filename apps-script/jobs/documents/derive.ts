// Derived columns of “Văn bản đi”: what to mend before a document counts as issued (AM-39).
import { closingRequestFaults } from '../../letters/report/lint-texts.ts';
import { nextKey } from '../../register/book/known-key.ts';
import { casesIn, type DocumentRow } from '../../register/book/outgoing.ts';
import { signatureOf } from '../../register/book/signer-of.ts';
import { actionOf, documentCode, DOCUMENTS } from '../../rules/documents.ts';
import type { MadeFiles } from '../base/links.ts';
import type { RunContext } from '../base/context.ts';
import type { DraftFailures } from './draft-failures.ts';
import type { Stranded } from './stranded.ts';

/** What an answer that staff drafted elsewhere is known by, once it is issued: the business is told of it once. */
function keyOfTyped(context: RunContext, row: DocumentRow): string | null {
  const [code] = casesIn(row.value.case);
  const action = actionOf(documentCode(row.value.kind));
  if (code === undefined || action === null || context.outgoing.issued(row) === null) return null;
  return nextKey(context, code, action);
}

/** A draft for UBND that nobody in “Người ký” may sign today (A-S.1, A-S.2): its signature was left open. */
function unsigned({ book, today }: RunContext, { value }: DocumentRow): string[] {
  const code = documentCode(value.kind);
  const isOpen = value.state === 'Dự thảo' || value.state === 'Đã trình ký';
  if (code === null || !isOpen || DOCUMENTS[code].signer !== 'UBND') return [];
  if (signatureOf(book, { code, day: today }) !== null) return [];
  return [
    `Chưa có người ký cho ${code}: thêm dòng “${code}” hoặc “Mặc định” còn hiệu lực ở tab “Người ký”, rồi ghi khối ký trong tệp.`,
  ];
}

/** Derived columns of “Văn bản đi”: what to mend before a document counts as issued (AM-39). */
export function deriveDocuments(
  context: RunContext,
  { links, copies }: MadeFiles,
  {
    failures,
    stranded,
  }: { readonly failures: DraftFailures['byKey']; readonly stranded: Stranded },
): void {
  const made = new Set(links.values());
  for (const row of context.book.tabs.documents.rows) {
    const { value } = row;
    value.key ??= keyOfTyped(context, row);
    // A row that people moved while a run wrote may have got the link of another.
    const link = links.get(value.key ?? '');
    if (link !== undefined) value.file = link;
    else if (value.file !== null && made.has(value.file)) value.file = null;
    const copy = copies.get(value.key ?? '');
    value.issued =
      [copy?.['bản phát hành'], copy?.['bản PDF']].flatMap((one) => one?.text ?? []).join('\n') ||
      null;
    const faults = context.outgoing.faults(row).map(({ message }) => message);
    const failure = failures.get(value.key ?? '');
    // What is wrong with the template, and how to go on.
    if (failure !== undefined) {
      faults.push(
        `Chưa tạo được dự thảo. ${failure} Sửa xong, chọn “Hủy dự thảo” cho dòng này rồi chọn lại yêu cầu “Soạn dự thảo”.`,
      );
    }
    faults.push(...closingRequestFaults(value.title), ...unsigned(context, row));
    const why = stranded.get(row);
    if (why !== undefined) faults.push(why);
    value.fix = faults.join('\n') || null;
  }
}
