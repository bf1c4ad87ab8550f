// `start`: tells the year 2026 of the office and leaves it on disk to look at.
import { fileURLToPath } from 'node:url';
import { setFlagsFromString } from 'node:v8';
import { WARD } from '#ward';
import { OfficeRefusal } from '../office/store/errors.ts';
import { DEFAULT_FOLDER, requireOurs, save } from '../workplace/folder.ts';
import { freshOffice } from '../workplace/fresh.ts';
import { loadRehearsal } from '../rehearse/load.ts';
import { styleFor } from '../workplace/page.ts';
import { startOf } from '../rehearse/play.ts';
import { tellPlay } from '../rehearse/tell-play.ts';
import { Teller } from '../rehearse/teller.ts';
import { whereToLook } from '../workplace/where-to-look.ts';
import { defineCommand } from './command.ts';

const YEAR = fileURLToPath(new URL('../../templates/rehearsals/nam-2026.yaml', import.meta.url));

/** A phòng by its field alone. */
const bare = (name: string): string => name.replace(/^Phòng /, '');

export const start = defineCommand({
  name: 'start',
  summary: 'Kể một năm của văn phòng và để kết quả lại trong thư mục office',
  usage: 'npm start',
  options: {},
  async run(_args, io) {
    // Every execution runs the bundle in a new context: code that is optimised there is thrown away at once.
    setFlagsFromString('--no-opt');
    const style = styleFor(process.stdout);
    try {
      requireOurs(DEFAULT_FOLDER);
      const rehearsal = await loadRehearsal(YEAR);
      const office = await freshOffice(startOf(rehearsal));
      const teller = new Teller(office, (line) => io.out(line), style);
      io.out(style.bold(rehearsal.title));
      io.out(
        [
          `${style.warm('▸')} việc của cán bộ   ${style.cool('●')} việc phần mềm tự làm`,
          `Mục, điểm trong ngoặc là của Kế hoạch đối thoại. ${bare(WARD.desk.short)}: ${bare(WARD.desk.name)}.`,
        ].join('\n'),
      );
      await tellPlay(office, rehearsal, { teller, err: (text) => io.err(text) });
      const files = await save(office, DEFAULT_FOLDER);
      for (const line of whereToLook(DEFAULT_FOLDER, files)) io.out(line);
      return 0;
    } catch (error) {
      if (!(error instanceof OfficeRefusal)) throw error;
      io.err(error.message);
      return 1;
    }
  },
});
