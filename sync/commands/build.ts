// `build`: makes what clasp pushes and says how large it is.
import { relative } from 'node:path';
import { buildBundle, DIST, writeBundle } from '../build/bundle.ts';
import { WrongUse } from '../workplace/wrong-use.ts';
import { defineCommand, outJson, type Command } from './command.ts';

// Very large scripts fail to upload; invariant of the product: well under half a megabyte.
const LIMIT = 350 * 1024;

export const build: Command = defineCommand({
  name: 'build',
  summary: 'Dựng gói mã Apps Script vào apps-script/dist',
  usage: 'npm run -s ward -- build [--json]',
  options: {},
  async run({ positionals }, io) {
    if (positionals.length > 0) throw new WrongUse(`Không hiểu “${positionals.join(' ')}”.`);
    const bundle = await buildBundle();
    const files = await writeBundle(DIST, bundle);
    const bytes = Buffer.byteLength(bundle.code);
    const fits = bytes <= LIMIT;
    if (io.json) outJson(io, { folder: relative(process.cwd(), DIST), files, bytes, fits });
    else {
      io.out(`Đã dựng ${files.join(', ')} vào ${relative(process.cwd(), DIST)}.`);
      io.out(`Code.js: ${Math.ceil(bytes / 1024)} kB (giới hạn ${LIMIT / 1024} kB).`);
    }
    if (!fits) io.err(`Code.js lớn hơn ${LIMIT / 1024} kB; Apps Script có thể từ chối.`);
    return fits ? 0 : 1;
  },
});
