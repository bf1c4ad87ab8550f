// “Hồ sơ năm”: the register of a year that is over, kept beside the office as files that nobody changes any more.
import { chmodSync, existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { yearOf, type LocalDateTime } from '#rules/dates/civil-date';
import { STATE_FILE } from '../office/disk/hidden.ts';
import { readState } from '../office/disk/state-json.ts';
import { localDateTimeOf } from '../office/store/clock.ts';
import { pdfOf } from '../office/store/libreoffice.ts';
import { WrongUse } from './wrong-use.ts';

const FOLDER = 'Hồ sơ năm';
/** Nobody writes it; its owner reads it. */
const READ_ONLY = 0o400;
const NO_PDF = {
  missing: 'Máy này chưa có LibreOffice nên chưa có bản PDF.',
  failed: 'LibreOffice không chuyển được sổ sang PDF; mở tệp .xlsx để xem và in.',
} as const;

interface YearFile {
  /** Below the office's folder. */
  readonly files: readonly string[];
  /** Why there is no PDF; null where there is one. */
  readonly withoutPdf: string | null;
}

interface Asked {
  readonly year: number;
  readonly now: LocalDateTime;
  readonly program?: string;
}

/** Copies the register as it lies in the folder, with what people added to it. A copy that is there is never written over. */
export function keepYear(dir: string, { year, now, program }: Asked): YearFile {
  const { state, manifest } = readState(readFileSync(join(dir, STATE_FILE), 'utf8'));
  const ids = JSON.parse(state.properties['installed'] ?? '{}') as { readonly register?: string };
  const path = manifest[ids.register ?? '']?.path;
  if (path === undefined || !existsSync(join(dir, path)))
    throw new WrongUse(`Không thấy tệp sổ trong “${dir}”. Chạy today một lần rồi làm lại.`);
  const today = localDateTimeOf(state.clock) > now ? localDateTimeOf(state.clock) : now;
  if (yearOf(today) <= year)
    throw new WrongUse(
      `Năm ${year} chưa kết thúc: hồ sơ năm lập từ 01/01/${year + 1}, khi sổ của năm ấy không còn đổi.`,
    );
  const bytes = readFileSync(join(dir, path));
  const stem = `${FOLDER}/${year} ${path.replace(/^.*\//, '').replace(/\.xlsx$/, '')}`;
  const [xlsx, pdf] = [`${stem}.xlsx`, `${stem}.pdf`];
  for (const file of [xlsx, pdf])
    if (existsSync(join(dir, file)))
      throw new WrongUse(
        `Đã có “${file}”, không ghi đè. Muốn lập lại thì chuyển tệp đó đi chỗ khác trước.`,
      );
  mkdirSync(join(dir, FOLDER), { recursive: true });
  keep(join(dir, xlsx), bytes);
  const printed = pdfOf(bytes, program, '.xlsx');
  if (!printed.ok)
    return { files: [xlsx], withoutPdf: NO_PDF[printed.missing ? 'missing' : 'failed'] };
  keep(join(dir, pdf), printed.bytes);
  return { files: [xlsx, pdf], withoutPdf: null };
}

function keep(path: string, bytes: Uint8Array): void {
  writeFileSync(path, bytes, { flag: 'wx' });
  chmodSync(path, READ_ONLY);
}
