// files.get, files.list, files.export.
import type { drive_v3 } from 'googleapis/build/src/apis/drive/v3.js';
import { GoogleError, NotEmulated } from '../../store/errors.ts';
import { DOCUMENT, DOCX, FOLDER, SPREADSHEET, type Store } from '../../store/store.ts';
import type { DriveFile } from '../../store/state.ts';
import { fileAnswer } from './file-answer.ts';
import { parseQuery } from './query.ts';
import { shownXlsx } from './shown-xlsx.ts';

export interface Content {
  readonly mimeType: string;
  readonly bytes: Uint8Array;
}

export function download(file: DriveFile): Content {
  if (!file.bytes || file.mimeType.startsWith('application/vnd.google-apps'))
    throw new GoogleError(
      403,
      'Only files with binary content can be downloaded. Use Export with Docs Editors files.',
      'fileNotDownloadable',
    );
  return { mimeType: file.mimeType, bytes: file.bytes };
}

export function exportFile(store: Store, id: string, mimeType: string | null): Content {
  const file = store.file(id);
  if (!mimeType) throw new GoogleError(400, 'Required parameter: mimeType', 'required');
  const { own, ending, bytes } = exportable(store, file);
  if (mimeType !== PDF && mimeType !== own)
    throw new NotEmulated(`drive.files.export as ${mimeType}`);
  const content = mimeType === PDF ? printed(store, bytes, ending) : bytes;
  if (content.length > store.limits.exportBytes)
    throw new GoogleError(403, 'This file is too large to be exported.', 'exportSizeLimitExceeded');
  return { mimeType, bytes: content };
}

const PDF = 'application/pdf';
const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

interface Exportable {
  /** What it is exported as beside a PDF. */
  readonly own: string;
  readonly ending: '.docx' | '.xlsx';
  readonly bytes: Uint8Array;
}

function exportable(store: Store, { id, mimeType, bytes }: DriveFile): Exportable {
  if (mimeType === SPREADSHEET)
    return { own: XLSX, ending: '.xlsx', bytes: shownXlsx(store.spreadsheet(id)) };
  if (mimeType === DOCUMENT && bytes !== null) return { own: DOCX, ending: '.docx', bytes };
  if (mimeType.startsWith('application/vnd.google-apps') && mimeType !== FOLDER)
    throw new NotEmulated(`drive.files.export of ${mimeType}`);
  throw new GoogleError(403, 'Export only supports Docs Editors files.', 'fileNotExportable');
}

/** What Google draws itself, LibreOffice draws here, where it is. */
function printed(store: Store, bytes: Uint8Array, ending: Exportable['ending']): Uint8Array {
  const pdf = store.printer(bytes, undefined, ending);
  if (pdf.ok) return pdf.bytes;
  throw new GoogleError(
    403,
    pdf.missing ? 'máy này chưa có LibreOffice' : 'LibreOffice không chuyển được tệp',
    'cannotExportFile',
  );
}

const EMULATED_LIST = [
  'supportsAllDrives',
  'includeItemsFromAllDrives',
  'q',
  'fields',
  'pageSize',
  'pageToken',
  'orderBy',
  'spaces',
  'alt',
];

export function listFiles(store: Store, query: URLSearchParams): drive_v3.Schema$FileList {
  for (const name of query.keys())
    if (!EMULATED_LIST.includes(name) && name !== 'prettyPrint')
      throw new NotEmulated(`drive.files.list?${name}`);
  const test = query.get('q') ? parseQuery(query.get('q') ?? '', store) : () => true;
  const visible = store.state.clock - store.limits.listLagMs;
  const found = [...store.state.files.values()].filter(
    (file) =>
      file.id !== store.state.rootId && file.created <= visible && store.sees(file) && test(file),
  );
  const ordered = order(found, query.get('orderBy') ?? 'modifiedTime desc');
  const size = Number(query.get('pageSize') ?? 100);
  if (size < 1 || size > 1000) throw new GoogleError(400, 'Invalid value for pageSize', 'invalid');
  const start = Number(query.get('pageToken') ?? 0);
  const next = start + size < ordered.length ? { nextPageToken: String(start + size) } : {};
  return {
    kind: 'drive#fileList',
    incompleteSearch: false,
    files: ordered.slice(start, start + size).map((file) => fileAnswer(file, store)),
    ...next,
  };
}

const KEYS: Readonly<Record<string, (file: DriveFile) => string | number>> = {
  name: ({ name }) => name,
  modifiedTime: ({ modified }) => modified,
  createdTime: ({ created }) => created,
};

function order(files: readonly DriveFile[], text: string): DriveFile[] {
  const specs = text.split(',').map((part) => {
    const [field = '', direction] = part.trim().split(/\s+/);
    const read = KEYS[field];
    if (!read) throw new NotEmulated(`drive.files.list orderBy ${field}`);
    return { read, sign: direction === 'desc' ? -1 : 1 };
  });
  return files.toSorted((a, b) => {
    for (const { read, sign } of specs) {
      const [left, right] = [read(a), read(b)];
      if (left !== right) return left < right ? -sign : sign;
    }
    return 0;
  });
}
