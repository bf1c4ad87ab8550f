// `held`: what an office holds of one unit, for whoever asks to see or to be given the own data (Luật 91/2025/QH15).
import { writeFileSync } from 'node:fs';
import { keptBundle } from '../build/kept-bundle.ts';
import { closeOffice, openOffice } from '../office/disk/open.ts';
import { DEFAULT_FOLDER, requireOffice, save } from '../workplace/folder.ts';
import { heldOf, logExport, type Held } from '../workplace/held.ts';
import { morningOf } from '../workplace/morning.ts';
import { WrongUse } from '../workplace/wrong-use.ts';
import { defineCommand, outJson } from './command.ts';

export const held = defineCommand({
  name: 'held',
  summary: 'Xuất những gì sổ giữ về một đơn vị (khi có yêu cầu về dữ liệu cá nhân)',
  usage: [
    'npm run -s ward -- held MÃ_ĐƠN_VỊ [--office THƯ_MỤC] [--out TỆP.txt] [--json]',
    '',
    `  --office  thư mục của văn phòng, mặc định “${DEFAULT_FOLDER}”`,
    '  --out     ghi ra tệp để in, gửi người yêu cầu; không có thì in ra màn hình',
    '',
    '  Mỗi lần xuất có một dòng ở Nhật ký. Ghi việc cung cấp (ngày, người nhận) vào tab “Yêu cầu về dữ liệu cá nhân”.',
  ].join('\n'),
  options: { office: 'text', out: 'text' },
  async run({ positionals, texts }, io) {
    const [unit] = positionals;
    if (unit === undefined || positionals.length > 1)
      throw new WrongUse('Cần đúng một mã đơn vị, ví dụ DV-0003.');
    const dir = texts['office'] ?? DEFAULT_FOLDER;
    requireOffice(dir);
    try {
      const { code, pages } = await keptBundle();
      const now = morningOf(undefined);
      const office = await openOffice(dir, { bundle: code, pages, now });
      const found = heldOf(office, unit);
      if (found === null) throw new WrongUse(`Sổ không có đơn vị mã “${unit}”.`);
      logExport(office, unit);
      await save(office, dir, { before: 'held' });
      const out = texts['out'];
      if (io.json) outJson(io, found);
      else if (out === undefined) io.out(wordsOf(found));
      else {
        writeFileSync(out, `${wordsOf(found)}\n`);
        io.out(`Đã ghi ${out}. Ghi việc cung cấp vào tab “Yêu cầu về dữ liệu cá nhân”.`);
      }
      return 0;
    } finally {
      closeOffice(dir);
    }
  },
});

function wordsOf({ unit, name, tabs, letters, mails, responses }: Held): string {
  const rows = Object.entries(tabs).flatMap(([title, all]) => [
    '',
    `Tab ${title}: ${all.length} dòng`,
    ...all.flatMap((cells) => [
      ...Object.entries(cells).map(([header, value]) => `  ${header}: ${value}`),
      '',
    ]),
  ]);
  return [
    `Những gì sổ giữ về ${name ?? 'đơn vị'} (${unit})`,
    ...rows,
    `Văn bản: ${letters.length}`,
    ...letters.map(({ file }) => `  ${file}`),
    `Thư đã gửi: ${mails.length}`,
    ...mails.map(({ at, subject }) => `  ${at} ${subject}`),
    `Phiếu trên biểu mẫu: ${responses.length}`,
  ].join('\n');
}
