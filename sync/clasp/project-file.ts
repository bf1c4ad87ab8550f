// The file that names an Apps Script project: the office's own, kept out of the repository, or a copy's.
import { existsSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import * as z from 'zod';
import type { ProjectFiles } from './compare.ts';
import { hashOf } from './hash.ts';

const ROOT = fileURLToPath(new URL('../../', import.meta.url));

/** The office's own project; git does not see it. `.clasp.json` beside it is a placeholder that names no project. */
export const LIVE_PROJECT = join(ROOT, '.clasp.live.json');

const ProjectFile = z.object({
  scriptId: z.string(),
  /** What the last push from here left there: the name of each file and its hash. */
  pushed: z.record(z.string(), z.string()).optional(),
});

export type Project = Readonly<z.infer<typeof ProjectFile>>;

type ProjectRead =
  | { readonly ok: true; readonly project: Project }
  | { readonly ok: false; readonly why: string };

/** Ids of Apps Script projects are long and have no words in them. */
export const isScriptId = (id: string): boolean => /^[\w-]{40,}$/.test(id);

export function readProject(path: string): ProjectRead {
  if (!existsSync(path)) return { ok: false, why: `Chưa có tệp dự án ${path}. ${HOW}` };
  const read = ProjectFile.safeParse(jsonOf(readFileSync(path, 'utf8')));
  if (!read.success) return { ok: false, why: `Tệp ${path} không đúng dạng. ${HOW}` };
  const { scriptId } = read.data;
  if (isScriptId(scriptId)) return { ok: true, project: read.data };
  return {
    ok: false,
    why: `Tệp ${path} ghi “${scriptId}”, chưa phải mã dự án Apps Script. ${HOW}`,
  };
}

const HOW =
  'Đề nghị chạy “npm run -s ward -- deploy --create” để tạo dự án mới, hoặc ghi {"scriptId": "…"} vào tệp đó (mã ở script.google.com: Cài đặt dự án › Mã tập lệnh).';

/** Keeps which project it is and what lies there now. */
export function writeProject(path: string, scriptId: string, files: ProjectFiles): void {
  const pushed = Object.fromEntries(
    Object.entries(files).map(([name, text]) => [name, hashOf(text)]),
  );
  const draft = `${path}.${process.pid}`;
  const kept = { scriptId, rootDir: 'apps-script/dist', pushed };
  writeFileSync(draft, `${JSON.stringify(kept, null, 2)}\n`);
  renameSync(draft, path);
}

function jsonOf(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
