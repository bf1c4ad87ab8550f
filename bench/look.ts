// Turns what an office made (.xlsx, .docx) into pictures to look at: LibreOffice makes a PDF, poppler its pages.
import { spawnSync } from 'node:child_process';
import { mkdirSync, readdirSync, rmSync } from 'node:fs';
import { basename, join } from 'node:path';

const PROGRAMS = ['soffice', 'pdftoppm'] as const;

function missing(): string[] {
  return PROGRAMS.filter((name) => spawnSync('sh', ['-c', `command -v ${name}`]).status !== 0);
}

function filesIn(dir: string): string[] {
  return readdirSync(dir, { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile() && /\.(xlsx|docx)$/.test(entry.name))
    .map((entry) => join(entry.parentPath, entry.name))
    .sort();
}

function pictures(file: string, out: string): void {
  const profile = `-env:UserInstallation=file://${join(process.cwd(), out, '.profile')}`;
  spawnSync('soffice', [profile, '--headless', '--convert-to', 'pdf', '--outdir', out, file]);
  const name = basename(file).replace(/\.\w+$/, '');
  spawnSync('pdftoppm', ['-png', '-r', '60', join(out, `${name}.pdf`), join(out, name)]);
}

const [dir = 'nam-mau', out = join('out', 'look')] = process.argv.slice(2);
const absent = missing();
if (absent.length > 0) {
  console.log(`Bỏ qua: máy này chưa có ${absent.join(', ')} (LibreOffice, poppler-utils).`);
} else {
  rmSync(out, { recursive: true, force: true });
  mkdirSync(out, { recursive: true });
  for (const file of filesIn(dir)) pictures(file, out);
  const pages = readdirSync(out).filter((name) => name.endsWith('.png'));
  console.log(`${pages.length} trang ảnh trong ${out}`);
}
