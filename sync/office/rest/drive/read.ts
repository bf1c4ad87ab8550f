// files.get, files.list, files.export.
import type { drive_v3 } from 'googleapis/build/src/apis/drive/v3.js';
import { GoogleError, NotEmulated } from '../../store/errors.ts';
import { DOCUMENT, DOCX, FOLDER, type Store } from '../../store/store.ts';
import type { DriveFile } from '../../store/state.ts';
import { pdfOf } from '../../store/libreoffice.ts';
import { fileAnswer } from './file-answer.ts';
import { parseQuery } from './query.ts';

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

export function exportFile(file: DriveFile, mimeType: string | null): Content {
  if (!mimeType) throw new GoogleError(400, 'Required parameter: mimeType', 'required');
  if (file.mimeType !== DOCUMENT || !file.bytes) {
    if (file.mimeType.startsWith('application/vnd.google-apps') && file.mimeType !== FOLDER)
      throw new NotEmulated(`drive.files.export of ${file.mimeType}`);
    throw new GoogleError(403, 'Export only supports Docs Editors files.', 'fileNotExportable');
  }
  if (mimeType === PDF) return { mimeType, bytes: printed(file.bytes) };
  if (mimeType !== DOCX) throw new NotEmulated(`drive.files.export as ${mimeType}`);
  return { mimeType, bytes: file.bytes };
}

const PDF = 'application/pdf';

/** What Google draws itself, LibreOffice draws here, where it is. */
function printed(docx: Uint8Array): Uint8Array {
  const pdf = pdfOf(docx);
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
