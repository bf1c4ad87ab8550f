// A letter as PDF, for signature or for print: LibreOffice makes it where it is installed.
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { pdfOf } from '../office/store/libreoffice.ts';

type Printed =
  | { readonly ok: true; readonly file: string }
  | { readonly ok: false; readonly message: string };

const NOT_THERE =
  'Máy này chưa có LibreOffice nên không làm được PDF. Cài LibreOffice rồi chạy lại, hoặc mở tệp bằng Word, Google Docs và chọn xuất PDF.';

/** Writes the PDF beside the letter. */
export function toPdf(letter: string, program = 'soffice'): Printed {
  if (!/\.docx$/i.test(letter)) return { ok: false, message: `“${letter}” không phải tệp .docx.` };
  if (!existsSync(letter)) return { ok: false, message: `Không có tệp “${letter}”.` };
  const pdf = pdfOf(readFileSync(letter), program);
  if (!pdf.ok) {
    const failed = `LibreOffice không chuyển được “${letter}”; mở tệp đó để xem.`;
    return { ok: false, message: pdf.missing ? NOT_THERE : failed };
  }
  const file = letter.replace(/\.docx$/i, '.pdf');
  writeFileSync(file, pdf.bytes);
  return { ok: true, file };
}
