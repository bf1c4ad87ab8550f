// `setup`: a fresh office on disk, or what a newer version brings to the one that is there.
import { upgradeOffice } from '../workplace/upgrade.ts';
import { DEFAULT_FOLDER, requireEmpty, requireOffice, save } from '../workplace/folder.ts';
import { freshOffice } from '../workplace/fresh.ts';
import { resultOf } from '../workplace/result.ts';
import { morningOf } from '../workplace/morning.ts';
import { defineCommand, noMoreWords, outJson, type CommandIo } from './command.ts';

export const setup = defineCommand({
  name: 'setup',
  summary: 'Thiết lập văn phòng mới trên máy',
  usage: [
    'npm run -s ward -- setup [--office THƯ_MỤC] [--force] [--json]',
    'npm run -s ward -- setup --upgrade [--office THƯ_MỤC] [--json]',
    '',
    `  --office  thư mục của văn phòng, mặc định “${DEFAULT_FOLDER}” (phải trống hoặc chưa có)`,
    '  --force   thay văn phòng đang có trong thư mục (bản cũ được giữ, lấy lại bằng lệnh restore)',
    '  --upgrade thêm vào văn phòng đang dùng những gì phiên bản mới có, không đổi ô nào của cán bộ',
  ].join('\n'),
  busy: 'Đang lập văn phòng',
  options: { office: 'text', force: 'flag', upgrade: 'flag' },
  async run({ positionals, texts, flags }, io) {
    noMoreWords(positionals);
    const dir = texts['office'] ?? DEFAULT_FOLDER;
    if (flags.has('upgrade')) return upgrade(dir, io);
    requireEmpty(dir, flags.has('force'));
    const office = await freshOffice(morningOf(undefined));
    const files = await save(office, dir, { before: 'setup', playedTo: null });
    if (io.json) outJson(io, resultOf(office, files));
    else io.out([`Văn phòng mới ở thư mục ${dir}:`, ...files.map((f) => `  ${f}`)].join('\n'));
    return 0;
  },
});

async function upgrade(dir: string, io: CommandIo): Promise<number> {
  requireOffice(dir);
  const told = await upgradeOffice(dir, morningOf(undefined));
  if (io.json) outJson(io, told);
  else {
    const done = told.done.length > 0 ? told.done : ['Sổ đã đủ, không phải thêm gì.'];
    for (const line of done) io.out(line);
    for (const line of told.warnings) io.err(line);
  }
  return 0;
}
