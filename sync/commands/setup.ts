// `setup`: a fresh office on disk.
import { OfficeRefusal } from '../office/store/errors.ts';
import { DEFAULT_FOLDER, requireEmpty, save } from '../workplace/folder.ts';
import { freshOffice } from '../workplace/fresh.ts';
import { resultOf } from '../workplace/result.ts';
import { morningOf } from '../workplace/morning.ts';
import { WrongUse } from '../workplace/wrong-use.ts';
import { defineCommand, outJson } from './command.ts';

export const setup = defineCommand({
  name: 'setup',
  summary: 'Thiết lập văn phòng mới trên máy',
  usage: [
    'npm run -s ward -- setup [--office THƯ_MỤC] [--force] [--json]',
    '',
    `  --office  thư mục của văn phòng, mặc định “${DEFAULT_FOLDER}” (phải trống hoặc chưa có)`,
    '  --force   thay văn phòng đang có trong thư mục',
  ].join('\n'),
  options: { office: 'text', force: 'flag' },
  async run({ positionals, texts, flags }, io) {
    if (positionals.length > 0) throw new WrongUse(`Không hiểu “${positionals.join(' ')}”.`);
    const dir = texts['office'] ?? DEFAULT_FOLDER;
    requireEmpty(dir, flags.has('force'));
    const office = await freshOffice(morningOf(undefined));
    try {
      const files = await save(office, dir);
      if (io.json) outJson(io, resultOf(office, files));
      else io.out([`Văn phòng mới ở thư mục ${dir}:`, ...files.map((f) => `  ${f}`)].join('\n'));
      return 0;
    } catch (error) {
      if (!(error instanceof OfficeRefusal)) throw error;
      io.err(error.message);
      return 1;
    }
  },
});
