// `templates`: the templates of letters, whether the office changed them, their fields, and what is wrong with them.
import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { docxText } from '#docx/docx-text';
import { LETTERS } from '#letters/catalogue';
import { keptBundle } from '../build/kept-bundle.ts';
import { readTemplates } from '../build/templates.ts';
import { closeOffice, hasOffice, openOffice } from '../office/disk/open.ts';
import { DEFAULT_FOLDER, requireOffice } from '../workplace/folder.ts';
import { morningOf } from '../workplace/morning.ts';
import { lettersNamed, previewOf, sampleOf } from '../workplace/templates/preview.ts';
import { WrongUse } from '../workplace/wrong-use.ts';
import {
  LETTER_IDS,
  officeTemplates,
  shippedTemplates,
  type ListedTemplate,
} from '../workplace/templates/template-list.ts';
import { defineCommand, noMoreWords, outJson, type CommandIo } from './command.ts';

const ROOT = join(import.meta.dirname, '../../templates');

const STATES: Readonly<Record<ListedTemplate['state'], string>> = {
  'as shipped': 'như phần mềm cấp',
  edited: 'văn phòng đã sửa',
  outdated: 'của phiên bản trước',
};

export const templates = defineCommand({
  name: 'templates',
  summary: 'Kiểm tra mẫu văn bản, in các trường dùng được trong mẫu',
  usage: [
    'npm run -s ward -- templates [--office THƯ_MỤC] [--json]',
    'npm run -s ward -- templates preview D16 [--case MÃ_HỒ_SƠ] [--office THƯ_MỤC] [--out TỆP]',
    '',
    '  preview   làm thử một văn bản, không ghi gì vào sổ; không có --case thì tên trường đứng ở chỗ của nó',
    '  --case    mã kiến nghị (nhiều mã cách nhau dấu phẩy) hoặc mã hội nghị',
    '  --out     tệp .docx để ghi, mặc định trong thư mục out',
    `  --office  thư mục của văn phòng, mặc định “${DEFAULT_FOLDER}”; chưa có văn phòng thì xem mẫu của phần mềm`,
  ].join('\n'),
  busy: 'Đang đọc mẫu',
  options: { office: 'text', case: 'text', out: 'text' },
  async run({ positionals, texts }, io) {
    if (positionals[0] === 'preview') return preview(positionals.slice(1), texts, io);
    noMoreWords(positionals);
    for (const name of ['case', 'out'])
      if (texts[name] !== undefined) throw new WrongUse(`--${name} chỉ dùng với preview.`);
    const listed = await listTemplates(texts['office']);
    if (io.json) outJson(io, listed);
    else show(io, listed);
    return listed.some(({ problems }) => problems.length > 0) ? 1 : 0;
  },
});

async function preview(
  [word, ...more]: readonly string[],
  { case: code, office: named, out }: Readonly<Record<string, string>>,
  io: CommandIo,
): Promise<number> {
  noMoreWords(more);
  const [first] = lettersNamed(word ?? '');
  if (first === undefined) throw new WrongUse(`preview cần một mẫu: ${LETTER_IDS.join(', ')}.`);
  const dir = named ?? DEFAULT_FOLDER;
  if (named !== undefined || code !== undefined) requireOffice(dir);
  const { code: bundle, pages } = await keptBundle();
  const office = hasOffice(dir) ? await openOffice(dir, { bundle, pages, looking: true }) : null;
  try {
    const made =
      code !== undefined && office !== null
        ? previewOf(office, first, code)
        : sampleOf(office, first, await readTemplates(ROOT));
    if (!made.ok) {
      if (io.json)
        outJson(io, { problems: [{ tab: null, row: null, column: null, message: made.message }] });
      else io.err(made.message);
      return 1;
    }
    const name = (code ?? 'mau').replace(/[^\w-]+/g, '_');
    const file = out ?? join('out', `XemTruoc_${first}_${name}.docx`);
    await mkdir(dirname(file), { recursive: true });
    await writeFile(file, made.bytes);
    const text = docxText(made.bytes);
    if (io.json) outJson(io, { kind: LETTERS[first].document, case: code ?? null, file, text });
    else io.out(`${text}\n\nĐã ghi ${file}; sổ không thay đổi.`);
    return 0;
  } finally {
    closeOffice(dir);
  }
}

async function listTemplates(named: string | undefined): Promise<readonly ListedTemplate[]> {
  const sources = await readTemplates(ROOT);
  const dir = named ?? DEFAULT_FOLDER;
  if (named !== undefined) requireOffice(dir);
  else if (!hasOffice(dir)) return shippedTemplates(sources);
  try {
    const { code, pages } = await keptBundle();
    const now = morningOf(undefined);
    const office = await openOffice(dir, { bundle: code, pages, now, looking: true });
    return officeTemplates(office, sources);
  } finally {
    closeOffice(dir);
  }
}

function show(io: CommandIo, listed: readonly ListedTemplate[]): void {
  for (const { kind, file, state, fields, problems, form } of listed) {
    io.out(`\n${kind} (${file || 'không có tệp'}): ${STATES[state]}`);
    for (const problem of problems) io.out(`  ! ${problem}`);
    for (const fault of form) io.out(`  ? ${fault}`);
    for (const { name, about } of fields) io.out(`    {{${name}}}  ${about}`);
  }
}
