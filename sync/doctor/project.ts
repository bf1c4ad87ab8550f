// Checks of the Apps Script project, asked of Google by clasp: only when the person wants Google asked.
import { pullProject, whoIs } from '../clasp/deploy.ts';
import { compareProject, type ProjectFiles } from '../clasp/compare.ts';
import { readProject } from '../clasp/project-file.ts';
import { finding, type Finding } from './finding.ts';

interface Asked {
  readonly path: string;
  readonly files: ProjectFiles;
  /** What is asked of Google. */
  readonly google: Questions;
}

export interface Questions {
  readonly whoIs: () => ReturnType<typeof whoIs>;
  readonly pull: (scriptId: string) => ReturnType<typeof pullProject>;
}

export const byClasp = (env: NodeJS.ProcessEnv): Questions => ({
  whoIs: () => whoIs(env),
  pull: (scriptId) => pullProject(scriptId, env),
});

const FILE = 'Tệp dự án ghi đúng mã';
const LOGIN = 'clasp đã đăng nhập';
const PROJECT = 'Apps Script API đã bật, dự án mở được';
const REMOTE = 'Trên dự án không có chỗ sẽ mất khi đẩy';

export async function checkProject({ path, files, google }: Asked): Promise<Finding[]> {
  const login = await google.whoIs();
  const who = login.ok
    ? finding(LOGIN, `Tài khoản ${login.email}.`, null)
    : finding(LOGIN, login.refusal.said, login.refusal.remedy ?? CHECK_NETWORK);
  const read = readProject(path);
  if (!read.ok) return [who, finding(FILE, 'Chưa dùng được.', read.why)];
  const there = finding(FILE, `${read.project.scriptId}.`, null);
  const pulled = await google.pull(read.project.scriptId);
  if (!pulled.ok)
    return [
      who,
      there,
      finding(PROJECT, pulled.refusal.said, pulled.refusal.remedy ?? CHECK_NETWORK),
    ];
  const { pushed } = read.project;
  const { same, lost } = compareProject({ remote: pulled.files, ours: files, pushed });
  const state = same ? 'Trên dự án đã là bản này.' : 'Trên dự án là bản khác.';
  return [
    who,
    there,
    finding(PROJECT, `${Object.keys(pulled.files).length} tệp.`, null),
    finding(
      REMOTE,
      [state, ...lost].join(' '),
      lost.length === 0 ? null : 'Đề nghị chép lại chỗ cần giữ trước khi chạy deploy --force.',
    ),
  ];
}

const CHECK_NETWORK = 'Đề nghị kiểm tra mạng rồi chạy lại.';
