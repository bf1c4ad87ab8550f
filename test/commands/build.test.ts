import { existsSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { filesOf } from '../../sync/build/bundle.ts';
import { keptBundle } from '../../sync/build/kept-bundle.ts';
import { build } from '../../sync/commands/build.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'phat-hanh-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

async function run(...args: string[]): Promise<{ code: number; out: string; err: string }> {
  const told = { out: '', err: '' };
  const code = await build.run(args, {
    out: (text) => void (told.out += `${text}\n`),
    err: (text) => void (told.err += `${text}\n`),
    json: false,
  });
  return { code, ...told };
}

describe('ward build --release', () => {
  it('writes the files that deploy would push, and the page that says how to paste them', async () => {
    const { out } = await run('--release', '--out', folder);
    expect(out).toMatch(/Đề nghị đọc .*HUONG-DAN\.md\./);
    const files = filesOf(await keptBundle());
    const beside = [...Object.keys(files), 'HUONG-DAN.md', 'hinh'];
    expect(readdirSync(folder).sort()).toEqual(beside.sort());
    for (const [name, text] of Object.entries(files))
      expect(readFileSync(join(folder, name), 'utf8') === text, name).toBe(true);
    const page = readFileSync(join(folder, 'HUONG-DAN.md'), 'utf8');
    expect(page).toMatch(/^# Cài đặt lần đầu trên Google\n\nBản phát hành \d/);
    // It is read where there is no repository: it names every file beside it, and links only to pictures there.
    for (const name of Object.keys(files)) expect(page).toContain(`\`${name}\``);
    const links = [...page.matchAll(/\]\(([^)]*)\)/g)].map(([, path = '']) => path);
    expect(links.length).toBeGreaterThan(0);
    for (const path of links) expect(existsSync(join(folder, path)), path).toBe(true);
  }, 120_000);

  it('is made again in its own folder, and never among what is somebody else’s', async () => {
    writeFileSync(join(folder, 'Code.js'), 'bản trước');
    writeFileSync(join(folder, 'luận văn.docx'), '');
    expect(await run('--release', '--out', folder)).toMatchObject({ code: 2, out: '' });
    expect(readFileSync(join(folder, 'Code.js'), 'utf8')).toBe('bản trước');
  });

  it('takes --out only with --release', async () => {
    expect(await run('--out', folder)).toMatchObject({ code: 2 });
  });
});
