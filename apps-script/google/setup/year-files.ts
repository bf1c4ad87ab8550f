// “Hồ sơ năm”: the register of a year that is over, kept in Drive as .xlsx and PDF that nobody changes any more.
import * as z from 'zod/mini';
import { setupKeys } from '../../register/journal/setup-keys.ts';
import { readTable } from '../../register/table/read.ts';
import { FILE_TITLES, TABS } from '../../register/tabs/all.ts';
import { minutesBetween, yearOf, type LocalDateTime } from '../../rules/dates/civil-date.ts';
import { DriveFile, FILE_FIELDS, hasKey, marked, PDF } from '../files.ts';
import { ReadReply } from '../grid-reply.ts';
import { ANY_DRIVE, listFiles } from '../list-files.ts';
import { keep, kept, type Installed } from '../properties.ts';
import { callGoogle, download, GoogleError, uploadAll, urls } from '../rest.ts';
import { note, type Line } from './line.ts';
import { createEmpty } from './new-files.ts';

const FOLDER = 'Hồ sơ năm';
/** Drive's lists lag: what a cut-off run may have made is not made again before so many minutes. */
const MINUTES_BEFORE_AGAIN = 5;
/** When files were begun last. */
const TRIED = 'yearFiles';

const KINDS = {
  xlsx: {
    mimeType: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
    byHand: 'Microsoft Excel (.xlsx)',
  },
  pdf: { mimeType: PDF, byHand: 'Tài liệu PDF (.pdf)' },
} as const;
type Kind = keyof typeof KINDS;

const failing = (item: string, found: string, remedy: string): Line => ({
  item,
  verdict: 'Chưa đạt',
  found,
  remedy,
});

/** Makes what the latest year that is over lacks; nothing that is there is written over. Says what it did. */
export function keepYear(ids: Installed, now: LocalDateTime): Line[] {
  const years = yearsOf(ids.register);
  const year = Math.max(...years.filter((one) => one < yearOf(now)));
  if (year === -Infinity) return [notOver(now)];
  const asked = {
    year,
    filed: filesThere(year),
    ids,
    now,
    tried: kept(TRIED) as LocalDateTime | null,
  };
  const lines = Object.keys(KINDS).map((kind) => fileOf(kind as Kind, asked));
  const missing = years.includes(yearOf(now) - 1) ? [] : [notListed(yearOf(now) - 1)];
  return [...lines, ...missing, note('Hồ sơ năm có nội dung kiến nghị', KEPT_CONTENT, AGAIN)];
}

const notOver = (now: LocalDateTime): Line =>
  failing(
    FOLDER,
    `Tab “Kỳ” chưa có năm nào đã kết thúc: hồ sơ năm ${yearOf(now)} lập từ 01/01/${yearOf(now) + 1}, khi sổ của năm ấy không còn đổi.`,
    'Sang năm chạy lại hoSoNam. Năm đã kết thúc mà chưa có ở tab “Kỳ” thì thêm một dòng.',
  );

const notListed = (year: number): Line =>
  note(FOLDER, `Tab “Kỳ” chưa có năm ${year}.`, 'Thêm một dòng ở tab “Kỳ” rồi chạy lại hoSoNam.');

const KEPT_CONTENT =
  'Không có thông tin liên hệ. Xóa thông tin của một việc trong sổ thì tệp đã lập vẫn còn nội dung cũ.';
const AGAIN =
  'Sau mỗi lần xóa: chuyển tệp cũ vào Thùng rác, xóa vĩnh viễn ở đó, rồi chạy lại hoSoNam.';

/** The years of the tab “Kỳ”. Throws in Vietnamese where it cannot be read. */
function yearsOf(register: string): number[] {
  const body = {
    dataFilters: [{ gridRange: { sheetId: TABS.cycles.sheetId } }],
    majorDimension: 'ROWS',
    valueRenderOption: 'UNFORMATTED_VALUE',
  };
  const reply = callGoogle({ method: 'post', url: urls.values(register), body });
  const [range] = z.parse(ReadReply, reply).valueRanges;
  const read = readTable(TABS.cycles, range?.valueRange.values ?? []);
  if (!read.ok) throw new Error(read.message);
  return read.table.rows.flatMap(({ value }) => value.year ?? []);
}

const Filed = z.object({
  ...DriveFile.shape,
  contentRestrictions: z.optional(z.array(z.object({ readOnly: z.optional(z.boolean()) }))),
});
type Filed = z.infer<typeof Filed>;

/** The folder and the files of the year, by their keys. */
function filesThere(year: number): Map<string, Filed> {
  const keys = [setupKeys.folder(FOLDER), keyOf(year, 'xlsx'), keyOf(year, 'pdf')];
  const reply = listFiles(
    keys.map(hasKey).join(' or '),
    `${FILE_FIELDS},contentRestrictions(readOnly)`,
  );
  const { files } = z.parse(z.object({ files: z.array(Filed) }), reply);
  return new Map(files.map((file) => [file.appProperties?.['key'] ?? '', file]));
}

const keyOf = (year: number, kind: Kind) => setupKeys.yearFile(year, kind);

interface Asked {
  readonly year: number;
  readonly filed: Map<string, Filed>;
  readonly ids: Installed;
  readonly now: LocalDateTime;
  readonly tried: LocalDateTime | null;
}

function fileOf(kind: Kind, asked: Asked): Line {
  const { year, filed, now, tried } = asked;
  const item = `${FOLDER} ${year}, bản .${kind}`;
  const there = filed.get(keyOf(year, kind));
  if (there !== undefined) {
    const isLocked = there.contentRestrictions?.some(({ readOnly }) => readOnly === true) === true;
    if (!isLocked) lock(there.id);
    return note(item, `Đã có từ trước, không ghi đè: ${shown(there)}`);
  }
  if (tried !== null && minutesBetween(tried, now) < MINUTES_BEFORE_AGAIN)
    return failing(
      item,
      'Lần chạy trước vừa lập tệp, Drive có thể chưa kể tới.',
      `Đợi ${MINUTES_BEFORE_AGAIN} phút rồi chạy lại hoSoNam, để không lập hai lần.`,
    );
  try {
    const made = upload(kind, asked);
    lock(made.id);
    return note(item, `Đã lập, chỉ đọc: ${shown(made)}`);
  } catch (error) {
    if (!(error instanceof GoogleError)) throw error;
    return failing(
      item,
      `Google không lập được (${error.status}): ${error.message}`,
      `Đợi ${MINUTES_BEFORE_AGAIN} phút rồi chạy lại hoSoNam. Vẫn vậy (sổ quá lớn): mở sổ › Tệp › Tải xuống › ${KINDS[kind].byHand}, đưa tệp vào thư mục “${FOLDER}”, bấm phải › Thông tin tệp › Khóa.`,
    );
  }
}

const shown = ({ name, webViewLink = '' }: Filed): string => `${name} ${webViewLink}`.trim();

/** The file is had before anything is made; the moment is kept before the first thing is. */
function upload(kind: Kind, { year, filed, ids, now }: Asked): Filed {
  const { mimeType } = KINDS[kind];
  const bytes = download(urls.export(ids.register), { mimeType });
  keep(TRIED, now);
  const [result] = uploadAll([
    {
      url: urls.upload,
      query: { fields: FILE_FIELDS, ...ANY_DRIVE },
      metadata: {
        name: `${year} ${FILE_TITLES.register}.${kind}`,
        mimeType,
        parents: [folderIn(filed, ids)],
        appProperties: marked(keyOf(year, kind)),
      },
      bytes,
      contentType: mimeType,
    },
  ]);
  if (result === undefined || !result.ok) throw result?.error ?? new Error('upload gave no result');
  return z.parse(DriveFile, result.reply);
}

function folderIn(filed: Map<string, Filed>, { home }: Installed): string {
  const key = setupKeys.folder(FOLDER);
  const there = filed.get(key);
  if (there !== undefined) return there.id;
  const id = createEmpty(key, { kind: 'folder', name: FOLDER, place: home ?? null });
  filed.set(key, { id, name: FOLDER });
  return id;
}

/** Content and name stay as they are for everybody who may edit the file. */
function lock(id: string): void {
  const reason = 'Hồ sơ năm: sổ của năm đã kết thúc, chỉ để xem.';
  const body = { contentRestrictions: [{ readOnly: true, reason }] };
  callGoogle({ method: 'patch', url: urls.file(id), query: { fields: 'id', ...ANY_DRIVE }, body });
}
