// Builds the bundle and pushes it with clasp to the Apps Script project that .clasp.json names.
import { spawnSync } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import * as z from 'zod/mini';
import { DIST, buildBundle, writeBundle } from '../build/bundle.ts';
import { defineCommand, noMoreWords, outJson } from './command.ts';

const ROOT = fileURLToPath(new URL('../../', import.meta.url));
const Project = z.object({ scriptId: z.string(), rootDir: z.string() });
const Status = z.object({ filesToPush: z.array(z.string()) });

/** Ids of Apps Script projects are long and have no words in them; the one in the repository is a placeholder. */
export const isScriptId = (id: string): boolean => /^[\w-]{40,}$/.test(id);

function clasp(args: readonly string[]): { status: number | null; stdout: string } {
  return spawnSync('npx', ['--no-install', 'clasp', ...args], { cwd: ROOT, encoding: 'utf8' });
}

export const deploy = defineCommand({
  name: 'deploy',
  summary: 'Đẩy mã lên dự án Apps Script ghi trong .clasp.json',
  usage: [
    'npm run -s ward -- deploy [--json]',
    '',
    '  Dựng gói mã rồi đẩy bằng clasp lên dự án Apps Script ghi trong tệp .clasp.json.',
    '  Cần đăng nhập trước một lần: npx clasp login',
  ].join('\n'),
  options: {},
  async run({ positionals }, io) {
    noMoreWords(positionals);
    const project = z.parse(Project, JSON.parse(await readFile(`${ROOT}.clasp.json`, 'utf8')));
    if (!isScriptId(project.scriptId)) {
      io.err(
        `Tệp .clasp.json còn mã giữ chỗ “${project.scriptId}”. Đề nghị ghi mã dự án Apps Script (Cài đặt dự án › Mã tập lệnh) rồi chạy lại.`,
      );
      return 1;
    }
    const files = await writeBundle(DIST, await buildBundle());
    const seen = z.safeParse(Status, safeJson(clasp(['show-file-status', '--json']).stdout));
    if (!seen.success || seen.data.filesToPush.length !== files.length) {
      io.err(`clasp không thấy đúng ${files.length} tệp cần đẩy: ${files.join(', ')}.`);
      return 1;
    }
    const { status } = clasp(['push', '--force']);
    if (status !== 0) io.err('clasp chưa đẩy được mã. Đề nghị chạy “npx clasp login” rồi thử lại.');
    else if (io.json) outJson(io, { pushed: files });
    else io.out(`Đã đẩy ${files.length} tệp lên dự án Apps Script.`);
    return status === 0 ? 0 : 1;
  },
});

function safeJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
