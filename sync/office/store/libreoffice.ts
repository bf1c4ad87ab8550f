// LibreOffice of this machine, asked to turn a document or a spreadsheet into a PDF; one that somebody has open is left alone.
import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

type Pdf =
  | { readonly ok: true; readonly bytes: Uint8Array }
  /** `missing`: there is no LibreOffice. */
  | { readonly ok: false; readonly missing: boolean };

export function pdfOf(
  file: Uint8Array,
  program = 'soffice',
  ending: '.docx' | '.xlsx' = '.docx',
): Pdf {
  const dir = mkdtempSync(join(tmpdir(), 'ward-pdf-'));
  try {
    const [letter, pdf] = [join(dir, `thu${ending}`), join(dir, 'thu.pdf')];
    writeFileSync(letter, file);
    const own = `-env:UserInstallation=${pathToFileURL(join(dir, 'profile')).href}`;
    const args = [own, '--headless', '--convert-to', 'pdf', '--outdir', dir, letter];
    const { error, status } = spawnSync(program, args, { stdio: 'ignore', timeout: 120_000 });
    if (error !== undefined && 'code' in error && error.code === 'ENOENT')
      return { ok: false, missing: true };
    return error === undefined && status === 0 && existsSync(pdf)
      ? { ok: true, bytes: readFileSync(pdf) }
      : { ok: false, missing: false };
  } finally {
    rmSync(dir, { recursive: true, force: true });
  }
}
