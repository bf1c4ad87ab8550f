// A letter as PDF, for signature or for print: LibreOffice makes it where it is installed.
import { spawnSync } from 'node:child_process';
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

/** One file of several, to be printed at once. */
export function joinPdf(files: readonly string[], out: string, program = 'pdfunite'): Printed {
  if (files.includes(out))
    return { ok: false, message: `“${out}” là một trong các tệp được ghép.` };
  const { error, status } = spawnSync(program, [...files, out], { stdio: 'ignore' });
  if (error !== undefined && 'code' in error && error.code === 'ENOENT')
    return {
      ok: false,
      message:
        'Máy này chưa có poppler-utils nên không ghép được PDF; cài gói đó, hoặc in từng tệp.',
    };
  return error === undefined && status === 0
    ? { ok: true, file: out }
    : { ok: false, message: `Không ghép được thành “${out}”.` };
}
