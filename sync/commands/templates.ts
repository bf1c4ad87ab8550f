// `templates`: the templates of letters, whether the office changed them, their fields, and what is wrong with them.
import { join } from 'node:path';
import { keptBundle } from '../build/kept-bundle.ts';
import { readTemplates } from '../build/templates.ts';
import { closeOffice, hasOffice, openOffice } from '../office/disk/open.ts';
import { DEFAULT_FOLDER, requireOffice } from '../workplace/folder.ts';
import { morningOf } from '../workplace/morning.ts';
import {
  officeTemplates,
  shippedTemplates,
  type ListedTemplate,
} from '../workplace/template-list.ts';
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
    '',
    `  --office  thư mục của văn phòng, mặc định “${DEFAULT_FOLDER}”; chưa có văn phòng thì xem mẫu của phần mềm`,
  ].join('\n'),
  options: { office: 'text' },
  async run({ positionals, texts }, io) {
    noMoreWords(positionals);
    const listed = await listTemplates(texts['office']);
    if (io.json) outJson(io, listed);
    else show(io, listed);
    return listed.some(({ problems }) => problems.length > 0) ? 1 : 0;
  },
});

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
  for (const { kind, file, state, fields, problems } of listed) {
    io.out(`\n${kind} (${file || 'không có tệp'}): ${STATES[state]}`);
    for (const problem of problems) io.out(`  ! ${problem}`);
    for (const { name, about } of fields) io.out(`    {{${name}}}  ${about}`);
  }
}
