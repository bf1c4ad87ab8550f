// Opens an office from its folder, as a person last left its files.
import { existsSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { OfficeRefusal } from '../store/errors.ts';
import { LocalOffice, type OfficeOptions } from '../office.ts';
import { instantOf } from '../store/clock.ts';
import type { DriveFile, Spreadsheet, State } from '../store/state.ts';
import { DOCUMENT, SPREADSHEET, Store } from '../store/store.ts';
import { isUnfinished, recover } from './commit.ts';
import { rememberWritten } from './contents.ts';
import { saidInWords } from './disk-words.ts';
import { sha256 } from './hash.ts';
import { STATE_FILE } from './hidden.ts';
import { checkFree } from './in-use.ts';
import type { Manifest } from './layout.ts';
import { lockOffice, requireUnlocked, unlockOffice } from './lock.ts';
import { rememberOrigins, type Origin } from './origins.ts';
import { readState } from './state-json.ts';
import { isDocx } from './xlsx/rezip.ts';
import { unreadable } from './xlsx/unreadable.ts';
import { readSpreadsheet } from './xlsx/read.ts';

export { unlockOffice as closeOffice } from './lock.ts';

/** Whether an office lies in the folder, be it one whose saving was cut short. */
export const hasOffice = (dir: string): boolean =>
  existsSync(join(dir, STATE_FILE)) || isUnfinished(dir);

export function noOffice(dir: string): string {
  return `Thư mục “${dir}” chưa có văn phòng. Hãy chạy lệnh setup trước.`;
}

interface OpenOptions extends Omit<OfficeOptions, 'owner' | 'now'> {
  /** The moment to open it at; left out, the moment it was saved at. */
  readonly now?: OfficeOptions['now'];
  /** Nothing is written, no lock taken: for who only looks. */
  readonly looking?: boolean;
}

/** Holds the folder for this process until closeOffice(dir) or the end of the process, unless it only looks. */
export async function openOffice(dir: string, options: OpenOptions): Promise<LocalOffice> {
  return saidInWords(async () => {
    if (!hasOffice(dir)) throw new OfficeRefusal(noOffice(dir));
    if (options.looking === true) {
      requireUnlocked(dir);
      if (isUnfinished(dir)) throw new OfficeRefusal(UNFINISHED);
      return read(dir, options);
    }
    lockOffice(dir);
    try {
      recover(dir);
      return await read(dir, options);
    } catch (error) {
      unlockOffice(dir);
      throw error;
    }
  });
}

const UNFINISHED =
  'Lần lưu trước bị ngắt giữa chừng nên chưa xem trước được. Hãy chạy không có --dry-run: phần mềm sẽ ghi nốt rồi mới chạy.';

async function read(dir: string, options: OpenOptions): Promise<LocalOffice> {
  const { state, manifest, playedTo } = readState(readFileSync(join(dir, STATE_FILE), 'utf8'));
  // A run will write the spreadsheets; whether another file may be replaced is asked when it is.
  const books = [...state.spreadsheets.keys()].map((id) => manifest[id]?.path ?? '');
  checkFree(
    books.filter((path) => path !== '').map((path) => join(dir, path)),
    { looking: options.looking === true },
  );
  const clock = options.now === undefined ? state.clock : instantOf(options.now);
  const files = await readFiles(dir, { ...state, clock }, manifest);
  const office = new LocalOffice(new Store(files.state), options);
  const { origins, damaged } = files;
  rememberOrigins(office, dir, { origins, damaged, playedTo, saved: state });
  return office;
}

interface Read {
  readonly state: State;
  readonly origins: Map<string, Origin>;
  readonly damaged: string[];
}

async function readFiles(dir: string, state: State, manifest: Manifest): Promise<Read> {
  const files = new Map(state.files);
  const spreadsheets = new Map(state.spreadsheets);
  const origins = new Map<string, Origin>();
  const damaged: string[] = [];
  for (const file of state.files.values()) {
    const place = manifest[file.id];
    if (!place) continue;
    const path = join(dir, place.path);
    const bytes = existsSync(path) ? new Uint8Array(readFileSync(path)) : null;
    const hash = bytes === null ? place.hash : sha256(bytes);
    const changed = bytes !== null && hash !== place.hash;
    let book: Origin['book'] = null;
    if (file.mimeType === SPREADSHEET) {
      const stored = spreadsheets.get(file.id);
      if (!stored) continue;
      book = await readBook(stored, { path, bytes, changed });
      spreadsheets.set(file.id, book.read);
      if (changed) files.set(file.id, { ...file, modified: state.clock });
    } else files.set(file.id, readContent(file, { bytes, changed, clock: state.clock }));
    if (file.mimeType === DOCUMENT && changed && !isDocx(bytes)) damaged.push(place.path);
    origins.set(file.id, { path: place.path, hash, book });
  }
  return { state: { ...state, files, spreadsheets }, origins, damaged };
}

async function readBook(
  stored: Spreadsheet,
  { path, bytes, changed }: { path: string; bytes: Uint8Array | null; changed: boolean },
): Promise<NonNullable<Origin['book']>> {
  const name = basename(path);
  if (bytes === null)
    throw new OfficeRefusal(
      `Không thấy tệp “${name}”. Hãy đặt lại tệp vào đúng chỗ với đúng tên cũ (${path}) rồi chạy lại, hoặc lấy lại bản trước bằng lệnh restore.`,
    );
  if (!changed) return { bytes, read: stored };
  try {
    return { bytes, read: await readSpreadsheet(bytes, stored) };
  } catch (error) {
    throw unreadable(name, error);
  }
}

/** A document whose file was deleted lies in the trash; one that was edited is as it was edited. */
function readContent(
  file: DriveFile,
  { bytes, changed, clock }: { bytes: Uint8Array | null; changed: boolean; clock: number },
): DriveFile {
  if (bytes === null) return { ...file, bytes: new Uint8Array(), trashed: true, modified: clock };
  // As a person left it: not even packed again.
  if (file.mimeType === DOCUMENT) rememberWritten(bytes, bytes);
  return { ...file, bytes, modified: changed ? clock : file.modified };
}
