// What “Tổng quan” shows the owner before an erasure is confirmed: which codes, what goes, what goes along with it.
import type { Book } from '../../register/book/book.ts';
import { casesIn } from '../../register/book/outgoing.ts';
import { twoDigits } from '../../rules/dates/numbers.ts';
import { handedOverWords } from '../../rules/petitions/denunciation.ts';
import type { Erasures } from './erasures.ts';

const WHAT =
  'mọi ô có nội dung của dòng (đơn vị, tiêu đề, nội dung, thời điểm nhận …), trích yếu và tệp dự thảo, tệp nguyên văn, phiếu trên biểu mẫu, ảnh chụp, nội dung trong Nhật ký';

export function erasureWords(book: Book, { states }: Pick<Erasures, 'states'>): string {
  const offered = book.tabs.petitions.rows.filter(
    ({ value }) => states.get(value.code ?? '') === 'to confirm',
  );
  const lines = offered.map(({ value }) => {
    const code = value.code ?? '';
    return `${code} (${handedOverWords(value)})${alongside(book, code)}`;
  });
  return `Xóa vĩnh viễn, không lấy lại được: ${lines.join('; ')}. Xóa gồm: ${WHAT}. Chỉ chủ sổ đánh dấu ô bên cạnh để xác nhận.`;
}

/** What the owner has to know beside: other petitions of the same phiếu, documents shared with other cases. */
function alongside({ journal, tabs }: Book, code: string): string {
  const together = journal.entries.flatMap(({ event }) =>
    event?.type === 'intake' && event.petitions.includes(code)
      ? event.petitions.filter((one) => one !== code)
      : [],
  );
  const shared = tabs.documents.rows.filter(({ value }) => {
    const cases = casesIn(value.case);
    return cases.includes(code) && cases.some((one) => one !== code);
  });
  const phieu =
    together.length === 0
      ? ''
      : `; phiếu gốc có cả ${together.join(', ')} (đã ghi trong sổ) cũng mất trên biểu mẫu`;
  const documents =
    shared.length === 0
      ? ''
      : `; ${twoDigits(shared.length)} văn bản chung với mã khác không tự xóa, cán bộ tự xem`;
  return phieu + documents;
}
