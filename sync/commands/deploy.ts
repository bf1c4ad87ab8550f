// `deploy`: builds the bundle and puts it onto the office's Apps Script project.
import { existsSync } from 'node:fs';
import { relative } from 'node:path';
import { CODE_LIMIT, buildBundle, filesOf } from '../build/bundle.ts';
import {
  createProject,
  deployFiles,
  IN_TEST,
  type Deployed,
  type Refusal,
} from '../clasp/deploy.ts';
import { mayReachOut } from '../clasp/run-clasp.ts';
import { LIVE_PROJECT, readProject, writeProject, type Project } from '../clasp/project-file.ts';
import { defineCommand, noMoreWords, outJson, type CommandIo } from './command.ts';

const TITLE = 'Sổ đối thoại doanh nghiệp';

export const deploy = defineCommand({
  name: 'deploy',
  summary: 'Đẩy mã lên dự án Apps Script của cơ quan',
  usage: [
    'npm run -s ward -- deploy [--project TỆP] [--create] [--dry-run] [--force] [--json]',
    '',
    '  Dựng gói mã, xem trên dự án đang có gì, nói rõ nếu có gì sẽ mất, rồi đẩy bằng clasp.',
    '  Cần đăng nhập trước một lần: npx clasp login',
    '',
    '  --project  tệp ghi mã dự án, mặc định .clasp.live.json (không đưa vào kho mã)',
    `  --create   tạo dự án mới, đứng riêng, tên “${TITLE}”, rồi đẩy lên đó`,
    '  --dry-run  chỉ xem sẽ thay gì, không đẩy',
    '  --force    vẫn đẩy khi trên dự án có chỗ sẽ mất',
  ].join('\n'),
  busy: 'Đang đẩy mã',
  options: { project: 'text', create: 'flag', 'dry-run': 'flag', force: 'flag' },
  async run({ positionals, texts, flags }, io) {
    noMoreWords(positionals);
    const path = texts['project'] ?? LIVE_PROJECT;
    const dryRun = flags.has('dry-run');
    if (flags.has('create') && dryRun)
      return sayOnly(io, `Sẽ tạo dự án “${TITLE}” và ghi mã vào ${shown(path)}.`);
    const project = flags.has('create') ? await create(path) : found(path);
    if ('remedy' in project) return refuse(io, project);
    if (!mayReachOut(process.env)) return refuse(io, IN_TEST);
    const bundle = await buildBundle();
    const files = filesOf(bundle);
    const bytes = Buffer.byteLength(bundle.code);
    if (bytes > CODE_LIMIT)
      return refuse(io, {
        said: `Code.js có ${bytes} byte, quá giới hạn ${CODE_LIMIT} byte.`,
        remedy: null,
      });
    const evenIfLost = flags.has('force');
    const done = await deployFiles({ project, files, env: process.env, evenIfLost, dryRun });
    if (done.outcome === 'failed') return refuse(io, done.refusal);
    if (done.outcome === 'pushed') writeProject(path, project.scriptId, files);
    return tell(io, done, { files: Object.keys(files), scriptId: project.scriptId });
  },
});

function found(path: string): Project | Refusal {
  const read = readProject(path);
  return read.ok ? read.project : { said: read.why, remedy: null };
}

async function create(path: string): Promise<Project | Refusal> {
  if (existsSync(path))
    return {
      said: `Đã có tệp dự án ${shown(path)}.`,
      remedy: 'Đề nghị bỏ --create để đẩy lên dự án đó, hoặc nêu tên tệp khác bằng --project.',
    };
  const made = await createProject(TITLE, process.env);
  if (!made.ok) return made.refusal;
  writeProject(path, made.scriptId, {});
  return { scriptId: made.scriptId };
}

const shown = (path: string): string => relative(process.cwd(), path) || path;

function sayOnly(io: CommandIo, sentence: string): number {
  if (io.json) outJson(io, { outcome: 'looked', lost: [], notes: [sentence], files: [] });
  else io.out(sentence);
  return 0;
}

function refuse(io: CommandIo, { said, remedy }: Refusal): number {
  if (io.json) outJson(io, { outcome: 'failed', said, remedy });
  if (said !== '') io.err(said);
  if (remedy !== null) io.err(remedy);
  return 1;
}

interface What {
  readonly files: readonly string[];
  readonly scriptId: string;
}

function tell(io: CommandIo, done: Exclude<Deployed, { outcome: 'failed' }>, what: What): number {
  const { outcome, comparison } = done;
  const { lost, notes } = comparison;
  if (io.json) outJson(io, { outcome, files: what.files, lost, notes });
  else for (const line of linesOf(done, what)) io.out(line);
  return outcome === 'stopped' ? 1 : 0;
}

function linesOf(done: Exclude<Deployed, { outcome: 'failed' }>, what: What): string[] {
  const { lost, notes, fresh } = done.comparison;
  const said = [...lost, ...notes].map((sentence) => `  ${sentence}`);
  const files = what.files.join(', ');
  switch (done.outcome) {
    case 'pushed':
      return [
        `Đã đẩy ${what.files.length} tệp lên dự án Apps Script: ${files}.`,
        ...said,
        ...(fresh ? firstTime(what.scriptId) : []),
      ];
    case 'unchanged':
      return ['Trên dự án đã là bản này, không phải đẩy gì.'];
    case 'looked':
      return ['Xem trước, chưa đẩy gì.', `  Sẽ đẩy: ${files}.`, ...said];
    case 'stopped':
      return [
        'Chưa đẩy gì, vì trên dự án có chỗ sẽ mất:',
        ...said,
        'Đề nghị chép lại chỗ cần giữ. Nếu đồng ý để mất, chạy lại với --force.',
      ];
  }
}

const firstTime = (scriptId: string): string[] => [
  'Việc tiếp theo, bằng tài khoản của cơ quan (docs/cai-dat-lan-dau.md, từ bước thêm dịch vụ):',
  `  Mở https://script.google.com/d/${scriptId}/edit`,
  '  Mục Dịch vụ: xóa rồi thêm lại Google Sheets API và Drive API. Sau đó chạy hàm caiDat.',
];
