// `rehearse`: plays a file of dated events on a fresh office and shows what came of it.
import { filesOf, requireEmpty, save } from '../workplace/folder.ts';
import { bareOffice, freshOffice, SetupRefused } from '../workplace/fresh.ts';
import { loadRehearsal } from '../rehearse/load.ts';
import { styleFor } from '../workplace/page.ts';
import type { LocalOffice } from '../office/office.ts';
import type { Rehearsal } from '../rehearse/rehearsal.ts';
import { startOf } from '../rehearse/play.ts';
import { resultOf } from '../workplace/result.ts';
import { StepRefused } from '../rehearse/step-refused.ts';
import { tellPlay } from '../rehearse/tell-play.ts';
import { Teller } from '../rehearse/teller.ts';
import { WrongUse } from '../workplace/wrong-use.ts';
import { defineCommand, outJson } from './command.ts';

export const rehearse = defineCommand({
  name: 'rehearse',
  summary: 'Diễn tập một tệp sự kiện trên văn phòng mới',
  usage: [
    'npm run -s ward -- rehearse TỆP.yaml [--office THƯ_MỤC] [--force] [--json]',
    '',
    '  --office  giữ văn phòng lại trong thư mục này (phải trống hoặc chưa có)',
    '  --force   thay văn phòng đang có trong thư mục (bản cũ được giữ, lấy lại bằng lệnh restore)',
  ].join('\n'),
  busy: 'Đang diễn tập',
  options: { office: 'text', force: 'flag' },
  async run({ positionals, texts, flags }, io) {
    const [path, ...others] = positionals;
    if (path === undefined || others.length > 0) throw new WrongUse('Cần đúng một tệp diễn tập.');
    const dir = texts['office'];
    const rehearsal = await loadRehearsal(path);
    if (dir !== undefined) requireEmpty(dir, flags.has('force'));
    const office = await officeFor(rehearsal, path);
    const teller = new Teller(office, (line) => io.out(line), styleFor(process.stdout));
    try {
      await tellPlay(office, rehearsal, {
        teller: io.json ? null : teller,
        err: (text) => io.err(text),
      });
      const files =
        dir === undefined
          ? filesOf(office)
          : await save(office, dir, { before: 'rehearse', playedTo: office.now() });
      if (io.json) outJson(io, resultOf(office, files));
      else if (dir !== undefined) io.out(`\nĐã lưu ${files.length} tệp vào ${dir}.`);
      return 0;
    } catch (error) {
      if (error instanceof StepRefused) throw new WrongUse(`${path}: ${error.message}`);
      throw error;
    }
  },
});

/** The office that a rehearsal begins with; set-up may fail as Google is in it. */
async function officeFor(rehearsal: Rehearsal, path: string): Promise<LocalOffice> {
  const { bare, google } = rehearsal;
  if (bare) return bareOffice(startOf(rehearsal));
  try {
    return await freshOffice(startOf(rehearsal), google);
  } catch (error) {
    if (!(error instanceof SetupRefused)) throw error;
    throw new WrongUse(`${path}: ${error.message} Để diễn tập lúc cài đặt: “setup: manual”.`);
  }
}
