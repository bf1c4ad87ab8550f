// `push`: carries the report to Sở Tài chính, from the office on this machine, or, when asked, from Google.
import { keptBundle } from '../build/kept-bundle.ts';
import { push as pushOffice } from '../workplace/push.ts';
import { pushReport, type PushResult } from '../finance/push-report.ts';
import { closeOffice, openOffice } from '../office/disk/open.ts';
import { saveOffice } from '../office/disk/save.ts';
import { localDateTimeOf } from '../office/store/clock.ts';
import { DEFAULT_FOLDER, requireOffice } from '../workplace/folder.ts';
import { WrongUse } from '../workplace/wrong-use.ts';
import { defineCommand, noMoreWords, outJson, type CommandIo } from './command.ts';
import { onGoogle } from './on-google.ts';

export const push = defineCommand({
  name: 'push',
  summary: 'Lập báo cáo gửi Sở Tài chính: có số, ngày thì gửi; chưa có thì là dự thảo',
  usage: [
    'npm run -s ward -- push [--office THƯ_MỤC] [--dry-run] [--json]',
    'npm run -s ward -- push --google [--dry-run] [--json]',
    '',
    `  --office   thư mục của văn phòng, mặc định “${DEFAULT_FOLDER}”`,
    '  --google   làm trên tài khoản Google của cơ quan, không phải văn phòng trên máy',
    '  --dry-run  chỉ xem sẽ làm gì, không ghi gì',
  ].join('\n'),
  busy: 'Đang lập hồ sơ gửi',
  options: { office: 'text', google: 'flag', 'dry-run': 'flag' },
  refused: (problems) => ({ outcome: 'refused', problems, files: [] }),
  async run({ positionals, texts, flags }, io) {
    noMoreWords(positionals);
    const dryRun = flags.has('dry-run');
    if (flags.has('google')) {
      if (texts['office'] !== undefined)
        throw new WrongUse('Chỉ chọn một trong hai: --office hoặc --google.');
      return tell(io, await pushOnGoogle(dryRun), dryRun);
    }
    const dir = texts['office'] ?? DEFAULT_FOLDER;
    requireOffice(dir);
    return tell(io, await onDisk(dir, dryRun), dryRun);
  },
});

async function onDisk(dir: string, dryRun: boolean): Promise<PushResult> {
  const { code, pages } = await keptBundle();
  try {
    const now = localDateTimeOf(Date.now());
    const office = await openOffice(dir, { bundle: code, pages, looking: dryRun });
    // A rehearsed office may be ahead of the real day: its time does not run backwards.
    if (now > office.now()) office.setClock(now);
    const result = await pushOffice({ office, dryRun });
    if (!dryRun) await saveOffice(office, dir, { before: 'push' });
    return result;
  } finally {
    closeOffice(dir);
  }
}

const pushOnGoogle = (dryRun: boolean): Promise<PushResult> =>
  onGoogle((desk) => pushReport(desk, { now: localDateTimeOf(Date.now()), dryRun }));

function tell(io: CommandIo, result: PushResult, dryRun: boolean): number {
  const { outcome, problems, files } = result;
  if (io.json) outJson(io, { outcome, problems, files });
  else for (const line of linesOf(result, dryRun)) io.out(line);
  return outcome === 'refused' ? 1 : 0;
}

function linesOf({ outcome, problems, files, report }: PushResult, dryRun: boolean): string[] {
  const named = files.map((file) => `  ${file}`);
  const heading = dryRun && outcome !== 'unchanged' ? 'Xem trước, chưa ghi gì. ' : '';
  switch (outcome) {
    case 'pushed':
      return [`${heading}${report}, đưa vào thư mục “Gửi Sở Tài chính”:`, ...named];
    case 'draft':
      return [
        `${heading}Báo cáo chưa có số và ngày của văn thư nên chỉ lập dự thảo, để ở thư mục “Văn bản dự thảo”:`,
        ...named,
      ];
    case 'unchanged':
      return [`${report}: không có gì thay đổi từ lần trước, không lập lại.`];
    case 'refused':
      return [
        `${heading}Chưa gửi được. Đề nghị sửa ${String(problems.length).padStart(2, '0')} chỗ sau:`,
        ...problems.map((problem) => `  ${placed(problem)}`),
      ];
  }
}

/** Where to mend it and what; a message that names its tab itself is not given the place twice. */
function placed({ tab, row, column, message }: PushResult['problems'][number]): string {
  if (message.startsWith(`Tab “${tab}”`)) return message;
  const place = [
    `Tab “${tab}”`,
    row === null ? '' : `dòng ${row}`,
    column === '' ? '' : `cột “${column}”`,
  ].filter((part) => part !== '');
  return `${place.join(', ')}: ${message}`;
}
