// `pdf`: letters as PDF, to be signed or printed.
import { joinPdf, toPdf } from '../workplace/to-pdf.ts';
import { WrongUse } from '../workplace/wrong-use.ts';
import { type Command, defineCommand, outJson } from './command.ts';

export const pdf: Command = defineCommand({
  name: 'pdf',
  summary: 'Chuyển văn bản .docx sang PDF để trình ký, in (cần LibreOffice)',
  usage: [
    'npm run -s ward -- pdf TỆP.docx [TỆP.docx …] [--one TỆP.pdf] [--json]',
    '  Tệp PDF nằm cạnh tệp văn bản, cùng tên. Văn bản chưa có số, ngày vẫn in chữ DỰ THẢO.',
    '  --one  ghép tất cả thành một tệp để in một lần (cần poppler-utils)',
  ].join('\n'),
  busy: 'Đang chuyển sang PDF',
  options: { one: 'text' },
  run({ positionals, texts }, io) {
    if (positionals.length === 0) throw new WrongUse('Cần ít nhất một tệp .docx.');
    const each = positionals.map((letter) => toPdf(letter));
    const one = texts['one'];
    const files = each.flatMap((made) => (made.ok ? [made.file] : []));
    const printed =
      one === undefined || files.length < each.length ? each : [...each, joinPdf(files, one)];
    if (io.json) outJson(io, printed);
    else
      for (const one of printed)
        if (one.ok) io.out(`Đã ghi ${one.file}`);
        else io.err(one.message);
    return printed.every(({ ok }) => ok) ? 0 : 1;
  },
});
