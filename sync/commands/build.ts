// `build`: makes what clasp pushes and says how large it is.
import { relative } from 'node:path';
import { buildBundle, CODE_LIMIT, DIST, writeBundle } from '../build/bundle.ts';
import { defineCommand, noMoreWords, outJson, type Command } from './command.ts';

export const build: Command = defineCommand({
  name: 'build',
  summary: 'Dựng gói mã Apps Script vào apps-script/dist',
  usage: 'npm run -s ward -- build [--json]',
  options: {},
  async run({ positionals }, io) {
    noMoreWords(positionals);
    const bundle = await buildBundle();
    const files = await writeBundle(DIST, bundle);
    const bytes = Buffer.byteLength(bundle.code);
    const fits = bytes <= CODE_LIMIT;
    const { parts } = bundle;
    if (io.json) outJson(io, { folder: relative(process.cwd(), DIST), files, bytes, fits, parts });
    else {
      io.out(`Đã dựng ${files.join(', ')} vào ${relative(process.cwd(), DIST)}.`);
      io.out(`Code.js: ${shown(bytes)} byte (giới hạn ${shown(CODE_LIMIT)} byte), gồm:`);
      for (const [part, size] of Object.entries(parts))
        io.out(`  ${shown(size).padStart(9)}  ${part}`);
    }
    if (!fits)
      io.err(
        `Code.js lớn hơn ${shown(CODE_LIMIT)} byte; đề nghị bớt mã trước khi đưa lên Apps Script.`,
      );
    return fits ? 0 : 1;
  },
});

const shown = (bytes: number): string => String(bytes).replace(/\B(?=(\d{3})+$)/g, '.');
