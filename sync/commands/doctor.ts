// `doctor`: what is not in order on this machine, in an office on it, or, when asked, on Google.
import { existsSync } from 'node:fs';
import { filesOf, buildBundle } from '../build/bundle.ts';
import { LIVE_PROJECT } from '../clasp/project-file.ts';
import type { Finding } from '../doctor/finding.ts';
import { checkMachine } from '../doctor/machine.ts';
import { machineFacts } from '../doctor/machine-facts.ts';
import { checkOffice } from '../doctor/office.ts';
import { byClasp, checkProject } from '../doctor/project.ts';
import { keyFile, SECRETS } from '../google/secrets.ts';
import { requireOffice } from '../workplace/folder.ts';
import { defineCommand, noMoreWords, outJson } from './command.ts';

export const doctor = defineCommand({
  name: 'doctor',
  summary: 'Kiểm tra máy, mã, văn phòng trên máy; thêm --google thì hỏi cả Google',
  usage: [
    'npm run -s ward -- doctor [--office THƯ_MỤC] [--google [--project TỆP]] [--json]',
    '',
    '  --office   thêm các mục mà hàm kiemTra xem, trên văn phòng ở thư mục này',
    '  --google   thêm: clasp đăng nhập tài khoản nào, dự án trên Google, phiên của push --google',
    '  --project  tệp ghi mã dự án, mặc định .clasp.live.json',
    '',
    '  Không có --google thì không có gì rời khỏi máy. Mã thoát 1 khi có mục chưa đạt.',
  ].join('\n'),
  busy: 'Đang kiểm tra',
  options: { office: 'text', google: 'flag', project: 'text' },
  async run({ positionals, texts, flags }, io) {
    noMoreWords(positionals);
    const office = texts['office'];
    if (office !== undefined) requireOffice(office);
    const findings = [
      ...checkMachine(await machineFacts()),
      ...(office === undefined ? [] : await checkOffice(office)),
      ...(flags.has('google') ? await onGoogle(texts['project'] ?? LIVE_PROJECT) : []),
    ];
    if (io.json) outJson(io, findings);
    else for (const line of findings.flatMap(linesOf)) io.out(line);
    return findings.every(({ ok }) => ok) ? 0 : 1;
  },
});

async function onGoogle(path: string): Promise<Finding[]> {
  const files = filesOf(await buildBundle());
  const project = await checkProject({ path, files, google: byClasp(process.env) });
  // Who never made a key does not push from here.
  if (!existsSync(keyFile(SECRETS))) return project;
  const { checkDesk } = await import('../doctor/desk.ts');
  return [...project, ...(await checkDesk(SECRETS))];
}

const linesOf = ({ check, ok, found, remedy }: Finding): string[] => [
  `${ok ? 'Đạt      ' : 'Chưa đạt '} ${check}: ${found}`,
  ...(remedy === null ? [] : [`          → ${remedy}`]),
];
