// A release for those without Node: the files to paste into script.google.com, and the page that says how.
import { existsSync, readdirSync, statSync } from 'node:fs';
import { copyFile, mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { filesOf, type Bundle } from './bundle.ts';

const ROOT = fileURLToPath(new URL('../../', import.meta.url));
const GUIDE = 'HUONG-DAN.md';
/** The pictures of the page, beside it as in docs. */
const PICTURES = 'hinh';

/** What keeps a folder from taking a release; null when nothing does. A release made before is written over. */
export function whyNotInto(dir: string, bundle: Bundle): string | null {
  if (!existsSync(dir)) return null;
  if (!statSync(dir).isDirectory()) return `“${dir}” là một tệp, không phải thư mục.`;
  const ours = [...Object.keys(filesOf(bundle)), GUIDE, PICTURES];
  const others = readdirSync(dir).filter((name) => !ours.includes(name));
  if (others.length === 0) return null;
  return `Thư mục “${dir}” có tệp khác (${others.slice(0, 3).join(', ')}). Đề nghị chọn thư mục trống.`;
}

/** Writes the files and the page; returns their names. */
export async function writeRelease(dir: string, bundle: Bundle): Promise<string[]> {
  const page = await guide();
  const files = { ...filesOf(bundle), [GUIDE]: page };
  const pictures = [...page.matchAll(/\]\((hinh\/[\w-]+\.png)\)/g)].map(([, path = '']) => path);
  await mkdir(join(dir, PICTURES), { recursive: true });
  for (const [name, text] of Object.entries(files)) await writeFile(join(dir, name), text);
  for (const path of pictures) await copyFile(join(ROOT, 'docs', path), join(dir, path));
  return [...Object.keys(files), ...pictures];
}

/** The office's own page, which is true of this version; pages it names lie in the docs of the software. */
async function guide(): Promise<string> {
  const page = await readFile(join(ROOT, 'docs/cai-dat-lan-dau.md'), 'utf8');
  const { version } = JSON.parse(await readFile(join(ROOT, 'package.json'), 'utf8')) as {
    version: string;
  };
  return page.replace(/^(# .*)$/m, `$1\n\nBản phát hành ${version}.`);
}
