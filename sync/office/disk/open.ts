// Opens an office from its folder, as a person last left its files.
import { existsSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { OfficeRefusal } from '../store/errors.ts';
import { LocalOffice, type OfficeOptions } from '../office.ts';
import { instantOf } from '../store/clock.ts';
import type { DriveFile, Spreadsheet, State } from '../store/state.ts';
import { DOCUMENT, SPREADSHEET, Store } from '../store/store.ts';
import { recover } from './commit.ts';
import { sha256 } from './hash.ts';
import { checkFree } from './in-use.ts';
import { STATE_FILE, type Manifest } from './layout.ts';
import { lockOffice, unlockOffice } from './lock.ts';
import { rememberWritten } from './save.ts';
import { readState } from './state-json.ts';
import { readSpreadsheet } from './xlsx/read.ts';

export { unlockOffice as closeOffice } from './lock.ts';

/** Whether an office lies in the folder, be it one whose saving was cut short. */
export function hasOffice(dir: string): boolean {
  return existsSync(join(dir, STATE_FILE)) || existsSync(join(dir, '.office/dang-luu.json'));
}

export function noOffice(dir: string): string {
  return `Thư mục “${dir}” chưa có văn phòng. Hãy chạy lệnh setup trước.`;
}

/** Holds the folder for this process until closeOffice(dir) or the end of the process. */
export async function openOffice(
  dir: string,
  options: Omit<OfficeOptions, 'owner'>,
): Promise<LocalOffice> {
  if (!hasOffice(dir)) throw new OfficeRefusal(noOffice(dir));
  lockOffice(dir);
  try {
    recover(dir);
    const { state, manifest } = readState(readFileSync(join(dir, STATE_FILE), 'utf8'));
    // A run will write the spreadsheets; whether another file may be replaced is asked when it is.
    const books = [...state.spreadsheets.keys()].map((id) => manifest[id]?.path ?? '');
    checkFree(books.filter((path) => path !== '').map((path) => join(dir, path)));
    const clock = instantOf(options.now);
    const read = await readFiles(dir, { ...state, clock }, manifest);
    return new LocalOffice(new Store(read), options);
  } catch (error) {
    unlockOffice(dir);
    throw error;
  }
}

async function readFiles(dir: string, state: State, manifest: Manifest): Promise<State> {
  const files = new Map(state.files);
  const spreadsheets = new Map(state.spreadsheets);
  for (const file of state.files.values()) {
    const place = manifest[file.id];
    if (!place) continue;
    const path = join(dir, place.path);
    const bytes = existsSync(path) ? new Uint8Array(readFileSync(path)) : null;
    const changed = bytes !== null && sha256(bytes) !== place.hash;
    if (file.mimeType === SPREADSHEET) {
      const stored = spreadsheets.get(file.id);
      if (!stored) continue;
      const book = await readBook(stored, { path, bytes, changed });
      spreadsheets.set(file.id, book);
      if (changed) files.set(file.id, { ...file, modified: state.clock });
    } else files.set(file.id, readContent(file, { bytes, changed, clock: state.clock }));
  }
  return { ...state, files, spreadsheets };
}

async function readBook(
  stored: Spreadsheet,
  { path, bytes, changed }: { path: string; bytes: Uint8Array | null; changed: boolean },
): Promise<Spreadsheet> {
  const name = basename(path);
  if (bytes === null)
    throw new OfficeRefusal(
      `Không thấy tệp “${name}”. Hãy đặt lại tệp vào đúng chỗ với đúng tên cũ (${path}) rồi chạy lại.`,
    );
  if (!changed) {
    rememberWritten(stored, bytes);
    return stored;
  }
  try {
    const read = await readSpreadsheet(bytes, stored);
    rememberWritten(read, bytes);
    return read;
  } catch {
    throw new OfficeRefusal(
      `Tệp “${name}” bị hỏng, không đọc được. Văn phòng chưa thay đổi gì. Hãy mở tệp bằng Excel hoặc LibreOffice và lưu lại dạng .xlsx, hoặc thay bằng bản sao lưu, rồi chạy lại.`,
    );
  }
}

/** A document whose file was deleted lies in the trash; one that was edited is as it was edited. */
function readContent(
  file: DriveFile,
  { bytes, changed, clock }: { bytes: Uint8Array | null; changed: boolean; clock: number },
): DriveFile {
  if (bytes === null) return { ...file, bytes: new Uint8Array(), trashed: true, modified: clock };
  if (file.mimeType === DOCUMENT && !changed) rememberWritten(bytes, bytes);
  return { ...file, bytes, modified: changed ? clock : file.modified };
}
