// A letter as PDF, for signature or for print: LibreOffice makes it where it is installed.
import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';

type Printed =
  | { readonly ok: true; readonly file: string }
  | { readonly ok: false; readonly message: string };

const NOT_THERE =
  'Máy này chưa có LibreOffice nên không làm được PDF. Cài LibreOffice rồi chạy lại, hoặc mở tệp bằng Word, Google Docs và chọn xuất PDF.';

/** Writes the PDF beside the letter; a LibreOffice that somebody has open is left alone. */
export function toPdf(letter: string, program = 'soffice'): Printed {
  if (!/\.docx$/i.test(letter)) return { ok: false, message: `“${letter}” không phải tệp .docx.` };
  if (!existsSync(letter)) return { ok: false, message: `Không có tệp “${letter}”.` };
  const profile = mkdtempSync(join(tmpdir(), 'ward-pdf-'));
  try {
    const own = `-env:UserInstallation=${pathToFileURL(profile).href}`;
    const out = dirname(letter);
    const args = [own, '--headless', '--convert-to', 'pdf', '--outdir', out, letter];
    const { error, status } = spawnSync(program, args, { stdio: 'ignore', timeout: 120_000 });
    if (error !== undefined && 'code' in error && error.code === 'ENOENT')
      return { ok: false, message: NOT_THERE };
    const file = join(out, `${basename(letter).replace(/\.docx$/i, '')}.pdf`);
    return error === undefined && status === 0 && existsSync(file)
      ? { ok: true, file }
      : { ok: false, message: `LibreOffice không chuyển được “${letter}”; mở tệp đó để xem.` };
  } finally {
    rmSync(profile, { recursive: true, force: true });
  }
}
