// `start`: tells the year 2026 of the office and leaves it on disk to look at, in a folder of its own.
import { fileURLToPath } from 'node:url';
import { save } from '../workplace/folder.ts';
import { freshOffice } from '../workplace/fresh.ts';
import { loadRehearsal } from '../rehearse/load.ts';
import { styleFor } from '../workplace/page.ts';
import { resultOf } from '../workplace/result.ts';
import { startOf } from '../rehearse/play.ts';
import { tellPlay } from '../rehearse/tell-play.ts';
import { Teller } from '../rehearse/teller.ts';
import { TOLD_FOLDER, requireTellable, toldMark } from '../workplace/told-year.ts';
import { whereToLook } from '../workplace/where-to-look.ts';
import { defineCommand, noMoreWords, outJson, type CommandIo } from './command.ts';

const YEAR = fileURLToPath(new URL('../../templates/rehearsals/nam-2026.yaml', import.meta.url));

export const start = defineCommand({
  name: 'start',
  summary: 'Kể một năm của văn phòng và để kết quả lại trong một thư mục riêng',
  usage: [
    'npm start -- [--office THƯ_MỤC] [--force] [--json]',
    '',
    `  --office  thư mục để kết quả, mặc định “${TOLD_FOLDER}”; văn phòng thật (“office”) không bị đụng tới`,
    '  --force   thay nội dung đang có trong thư mục (bản cũ được giữ, lấy lại bằng lệnh restore)',
  ].join('\n'),
  busy: 'Đang lập văn phòng',
  options: { office: 'text', force: 'flag' },
  async run({ positionals, texts, flags }, io) {
    noMoreWords(positionals);
    const dir = texts['office'] ?? TOLD_FOLDER;
    requireTellable(dir, flags.has('force'));
    const rehearsal = await loadRehearsal(YEAR);
    const office = await freshOffice(startOf(rehearsal));
    const style = styleFor(process.stdout);
    const teller = io.json ? null : new Teller(office, (line) => io.out(line), style);
    if (teller !== null) openStory(rehearsal.title, io);
    await tellPlay(office, rehearsal, { teller, err: (text) => io.err(text) });
    io.working?.('Đang ghi tệp');
    const files = await save(office, dir, {
      before: 'start',
      marks: toldMark,
      playedTo: office.now(),
    });
    if (io.json) outJson(io, resultOf(office, files));
    else for (const line of whereToLook(dir, files, office.now())) io.out(line);
    return 0;
  },
});

function openStory(title: string, io: CommandIo): void {
  const style = styleFor(process.stdout);
  io.out(style.bold(title));
  io.out(
    [
      `${style.warm('▸')} việc của cán bộ   ${style.cool('●')} việc phần mềm tự làm`,
      'Mục, điểm trong ngoặc là của Kế hoạch đối thoại. KT,HT&ĐT: Kinh tế, Hạ tầng và Đô thị.',
    ].join('\n'),
  );
}
