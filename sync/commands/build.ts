// `build`: makes what clasp pushes and says how large it is; or a release, to be pasted without Node.
import { join, relative } from 'node:path';
import { buildBundle, CODE_LIMIT, DIST, writeBundle } from '../build/bundle.ts';
import { keptBundle } from '../build/kept-bundle.ts';
import { whyNotInto, writeRelease } from '../build/release.ts';
import { WrongUse } from '../workplace/wrong-use.ts';
import { defineCommand, noMoreWords, outJson, type Command } from './command.ts';

const RELEASE = 'phat-hanh';

export const build: Command = defineCommand({
  name: 'build',
  summary: 'Dựng gói mã Apps Script, hoặc bản phát hành để dán tay',
  usage: [
    'npm run -s ward -- build [--json]',
    'npm run -s ward -- build --release [--out THƯ_MỤC] [--json]',
    '',
    '  Không có --release: dựng vào apps-script/dist để xem.',
    '  --release  các tệp để dán vào script.google.com và trang HUONG-DAN.md, cho nơi không có Node',
    `  --out      thư mục của bản phát hành, mặc định “${RELEASE}” (phải trống hoặc chưa có)`,
  ].join('\n'),
  busy: 'Đang dựng',
  options: { release: 'flag', out: 'text' },
  async run({ positionals, flags, texts }, io) {
    noMoreWords(positionals);
    if (texts['out'] !== undefined && !flags.has('release'))
      throw new WrongUse('--out chỉ dùng cùng --release.');
    const dir = flags.has('release') ? (texts['out'] ?? RELEASE) : DIST;
    if (flags.has('release')) await requireRoom(dir);
    const bundle = await buildBundle();
    const files = flags.has('release')
      ? await writeRelease(dir, bundle)
      : await writeBundle(DIST, bundle);
    const bytes = Buffer.byteLength(bundle.code);
    const fits = bytes <= CODE_LIMIT;
    const { parts, engine } = bundle;
    const folder = relative(process.cwd(), dir) || dir;
    if (io.json) outJson(io, { folder, files, bytes, fits, parts, engine });
    else {
      io.out(`Đã dựng ${files.join(', ')} vào ${folder}.`);
      io.out(`Code.js: ${shown(bytes)} byte (giới hạn ${shown(CODE_LIMIT)} byte), gồm:`);
      for (const [part, size] of Object.entries(parts))
        io.out(`  ${shown(size).padStart(9)}  ${part}`);
      io.out(
        `Mã trong tệp tài nguyên, chỉ nạp khi soạn văn bản, gửi thư, cài đặt, nâng cấp: ${shown(engine)} byte.`,
      );
      if (flags.has('release')) io.out(`Đề nghị đọc ${join(folder, 'HUONG-DAN.md')}.`);
    }
    if (!fits)
      io.err(
        `Code.js lớn hơn ${shown(CODE_LIMIT)} byte; đề nghị bớt mã trước khi đưa lên Apps Script.`,
      );
    return fits ? 0 : 1;
  },
});

/** Before anything is built. */
async function requireRoom(dir: string): Promise<void> {
  const why = whyNotInto(dir, await keptBundle());
  if (why !== null) throw new WrongUse(why);
}

const shown = (bytes: number): string => String(bytes).replace(/\B(?=(\d{3})+$)/g, '.');
