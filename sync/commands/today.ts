// `today`: one daily run on an office on disk, as its files were last edited by a person.
import { keptBundle } from '../build/kept-bundle.ts';
import { closeOffice, openOffice } from '../office/disk/open.ts';
import { OfficeRefusal } from '../office/store/errors.ts';
import { DEFAULT_FOLDER, filesOf, requireOffice, save } from '../workplace/folder.ts';
import { News } from '../workplace/news.ts';
import { entry, styleFor } from '../workplace/page.ts';
import { resultOf } from '../workplace/result.ts';
import { faultsOf } from '../rehearse/tell-play.ts';
import { morningOf } from '../workplace/morning.ts';
import { WrongUse } from '../workplace/wrong-use.ts';
import { defineCommand, outJson } from './command.ts';

export const today = defineCommand({
  name: 'today',
  summary: 'Chạy một ngày trên văn phòng của máy',
  usage: [
    'npm run -s ward -- today [--today yyyy-MM-dd] [--office THƯ_MỤC] [--dry-run] [--json]',
    '',
    '  --today    ngày chạy, mặc định hôm nay',
    `  --office   thư mục của văn phòng, mặc định “${DEFAULT_FOLDER}”`,
    '  --dry-run  chỉ xem sẽ làm gì, không ghi gì',
  ].join('\n'),
  options: { today: 'text', office: 'text', 'dry-run': 'flag' },
  async run({ positionals, texts, flags }, io) {
    if (positionals.length > 0) throw new WrongUse(`Không hiểu “${positionals.join(' ')}”.`);
    const dir = texts['office'] ?? DEFAULT_FOLDER;
    const now = morningOf(texts['today']);
    const dry = flags.has('dry-run');
    requireOffice(dir);
    try {
      const { code, pages } = await keptBundle();
      const office = await openOffice(dir, { bundle: code, pages, now });
      const news = new News(office);
      const { error } = office.execute('daily');
      for (const line of faultsOf(office)) io.err(line);
      const told = news.since(true);
      const files = dry ? filesOf(office) : await save(office, dir);
      if (io.json) outJson(io, resultOf(office, files));
      else {
        io.out(dry ? 'Xem trước, chưa ghi gì:' : `Đã chạy và lưu vào ${dir}:`);
        const style = styleFor(process.stdout);
        const lines = told.length > 0 ? told : ['Không có việc nào đến hạn.'];
        for (const line of lines) for (const row of entry('', '●', line, style)) io.out(row);
      }
      return error === null ? 0 : 1;
    } catch (error) {
      if (!(error instanceof OfficeRefusal)) throw error;
      io.err(error.message);
      return 1;
    } finally {
      closeOffice(dir);
    }
  },
});
