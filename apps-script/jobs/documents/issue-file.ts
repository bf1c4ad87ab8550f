// The issued version of a draft: the text as people left it, with the number and the date that văn thư gave (AM-29, AM-39).
import { docxText, editDocx } from '../../docx/engine.ts';
import type { FileBytes } from '../base/ports.ts';
import { longDate, type CivilDate } from '../../rules/dates/civil-date.ts';

/** Room for a number, as drafts leave it: “Số:      /BC-UBND”, in an annex “Báo cáo số      /BC-UBND”. */
const NUMBER = /(số:?)\s+\/[^\s,;)]+/giu;
const DATE = /ngày[\s.…]+tháng\s*\d{1,2}\s*năm\s*\d{4}/giu;
const DRAFT = 'DỰ THẢO';
/** What a draft lacks. */
const GAP = '(Cơ quan dự thảo ghi';

const NOT_MADE = 'Chưa lập bản phát hành: ';
const AGAIN = 'Ghi đủ trong tệp rồi chọn “Lập bản phát hành” ở cột “Yêu cầu”.';

export function issueFile(docx: Uint8Array, number: string, date: CivilDate): FileBytes {
  const edits = [
    { find: NUMBER, put: `$1 ${number.replace(/\$/g, '$$$$')}` },
    { find: DATE, put: longDate(date) },
  ];
  const bytes = editDocx(docx, { edits, dropped: DRAFT });
  const text = docxText(bytes);
  if (text.includes(GAP))
    return { ok: false, message: `${NOT_MADE}tệp dự thảo còn chỗ “${GAP} …)”. ${AGAIN}` };
  const missing = [number, longDate(date)].filter((words) => !text.includes(words));
  return missing.length === 0
    ? { ok: true, bytes }
    : {
        ok: false,
        message: `${NOT_MADE}tệp dự thảo không có chỗ trống để ghi “${missing.join('”, “')}”. ${AGAIN}`,
      };
}
