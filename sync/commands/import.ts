// `import`: a list of businesses from Excel into an office; shown first, written only when that is said.
import { readFileSync } from 'node:fs';
import { keptBundle } from '../build/kept-bundle.ts';
import { closeOffice, openOffice } from '../office/disk/open.ts';
import { DEFAULT_FOLDER, requireOffice, save } from '../workplace/folder.ts';
import { importUnits, knownUnits } from '../workplace/list/import-list.ts';
import { readList, type List } from '../workplace/list/list-file.ts';
import { matchList, type Matched } from '../workplace/list/list-match.ts';
import { morningOf } from '../workplace/morning.ts';
import { WrongUse } from '../workplace/wrong-use.ts';
import { defineCommand, outJson, type CommandIo } from './command.ts';

export const importList = defineCommand({
  name: 'import',
  summary: 'Nhập danh sách DN, HKD, HTX từ Excel (xem trước; chỉ ghi khi có --yes)',
  usage: [
    'npm run -s ward -- import TỆP.xlsx [--office THƯ_MỤC] [--yes] [--all] [--json]',
    '',
    `  --office  thư mục của văn phòng, mặc định “${DEFAULT_FOLDER}”`,
    '  --yes     ghi các đơn vị mới vào sổ; không có thì chỉ xem',
    '  --all     ghi cả những dòng nghi trùng (sổ vẫn nêu ở cột “Nghi trùng” để cán bộ kết luận)',
    '',
    '  Tệp cần một dòng tiêu đề có cột tên đơn vị; các cột khác (loại, mã số thuế, địa chỉ, người đại diện,',
    '  chức vụ, điện thoại, thư điện tử, ngành nghề) có thì dùng. Đơn vị đã có trong sổ không bị sửa.',
  ].join('\n'),
  busy: 'Đang đọc danh sách',
  options: { office: 'text', yes: 'flag', all: 'flag' },
  async run({ positionals, texts, flags }, io) {
    const [file] = positionals;
    if (file === undefined || positionals.length > 1) throw new WrongUse('Cần đúng một tệp .xlsx.');
    const dir = texts['office'] ?? DEFAULT_FOLDER;
    requireOffice(dir);
    const list = await listIn(file);
    const now = morningOf(undefined);
    try {
      const { code, pages } = await keptBundle();
      const office = await openOffice(dir, {
        bundle: code,
        pages,
        now,
        looking: !flags.has('yes'),
      });
      const matched = matchList(list.rows, knownUnits(office));
      const wanted = matched.filter(
        ({ is }) => is === 'new' || (is === 'doubtful' && flags.has('all')),
      );
      const written = flags.has('yes') && wanted.length > 0;
      const codes = written
        ? importUnits(
            office,
            wanted.map(({ listed }) => listed),
          )
        : [];
      if (written) await save(office, dir, { before: 'import' });
      if (io.json) outJson(io, resultOf(file, list, { matched, written, codes }));
      else tell(io, list, { matched, written: written ? codes : null });
      return 0;
    } finally {
      closeOffice(dir);
    }
  },
});

async function listIn(file: string): Promise<List> {
  try {
    return await readList(readFileSync(file));
  } catch (error) {
    if (error instanceof WrongUse) throw error;
    throw new WrongUse(`Không đọc được “${file}”: cần một tệp Excel dạng .xlsx.`);
  }
}

interface Outcome {
  readonly matched: readonly Matched[];
  readonly written: boolean;
  readonly codes: readonly string[];
}

function resultOf(file: string, { taken, left }: List, { matched, written, codes }: Outcome) {
  const of = (is: Matched['is']) =>
    matched.flatMap(({ listed: { row, name }, warnings, ...verdict }) =>
      verdict.is === is ? [{ row, name, ...verdict, warnings }] : [],
    );
  const [fresh, same, doubtful] = [of('new'), of('same'), of('doubtful')];
  return {
    file,
    taken,
    left,
    new: fresh,
    same,
    doubtful,
    unusable: of('unusable'),
    written,
    codes,
  };
}

const MOST = 30;

function tell(
  io: CommandIo,
  { taken, left }: List,
  {
    matched,
    written,
  }: { readonly matched: readonly Matched[]; readonly written: readonly string[] | null },
): void {
  const count = (is: Matched['is']): number => matched.filter((one) => one.is === is).length;
  io.out(`Cột được dùng: ${Object.values(taken).join(', ')}.`);
  if (left.length > 0) io.out(`Cột không dùng: ${left.join(', ')}.`);
  io.out(
    `${matched.length} dòng: mới ${count('new')}, đã có trong sổ ${count('same')}, nghi trùng ${count('doubtful')}, không dùng được ${count('unusable')}.`,
  );
  const isHeld = ({ is }: Matched): boolean => is === 'doubtful' || is === 'unusable';
  const first = [...matched.filter(isHeld), ...matched.filter((one) => !isHeld(one))];
  const notes = first.flatMap((one) => noteOf(one) ?? []);
  for (const note of notes.slice(0, MOST)) io.out(note);
  if (notes.length > MOST) io.out(`… và ${notes.length - MOST} dòng nữa (xem đủ bằng --json).`);
  io.out(
    written === null
      ? 'Chưa ghi gì. Thêm --yes để ghi các đơn vị mới vào sổ.'
      : `Đã ghi ${written.length} đơn vị, mã ${written[0] ?? ''} đến ${written.at(-1) ?? ''}.`,
  );
}

function noteOf({ listed: { row, name }, warnings, ...verdict }: Matched): string | null {
  const why = 'why' in verdict ? [verdict.why] : [];
  const all = verdict.is === 'same' ? [] : [...why, ...warnings];
  const what = verdict.is === 'doubtful' ? 'nghi trùng: ' : '';
  return all.length === 0
    ? null
    : `  Dòng ${row}, ${name ?? '(không tên)'}: ${what}${all.join(' ')}`;
}
