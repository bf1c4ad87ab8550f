// Drafts and long originals in Drive; each bears its key, by which an interrupted run finds it again.
import * as z from 'zod/mini';
import type { FileBytes, Files, FileResult, NewFile, StoredFile } from '../jobs/base/ports.ts';
import { eraseCopies } from './copies.ts';
import { isPutOff } from './patience.ts';
import { ANY_DRIVE, listFiles } from './list-files.ts';
import type { Installed } from './properties.ts';
import { callGoogle, download, GoogleError, uploadAll, urls, type Upload } from './rest.ts';

export const DOCX = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';
export const PDF = 'application/pdf';
export const GOOGLE_DOC = 'application/vnd.google-apps.document';
export const FILE_FIELDS = 'id,name,webViewLink,appProperties';

export const DriveFile = z.object({
  id: z.string(),
  name: z.string(),
  webViewLink: z.optional(z.string()),
  appProperties: z.optional(z.record(z.string(), z.string())),
});
const FileList = z.object({ files: z.array(DriveFile) });

/** All our files bear this mark, so that one list finds them wherever staff moved them. */
const MARK = { key: 'office', value: 'doi-thoai' } as const;

export const marked = (key: string): Record<string, string> => ({ key, [MARK.key]: MARK.value });

/** Our files, the youngest first: what was interrupted is young, so one page holds it. */
export function listOurs(): readonly z.infer<typeof DriveFile>[] {
  const ours = `appProperties has { key='${MARK.key}' and value='${MARK.value}' }`;
  const reply = listFiles(ours, FILE_FIELDS, { orderBy: 'createdTime desc' });
  return z.parse(FileList, reply).files;
}

/** Every file that bears one of the keys, however old, also in the trash. */
function idsOf(keys: readonly string[]): readonly string[] {
  const query = {
    q: keys.map(hasKey).join(' or '),
    fields: `files(${FILE_FIELDS})`,
    pageSize: 1000,
  };
  const reply = callGoogle({ method: 'get', url: urls.files, query });
  return z.parse(FileList, reply).files.map(({ id }) => id);
}

export const hasKey = (key: string): string =>
  `appProperties has { key='key' and value='${quoted(key)}' }`;

const quoted = (text: string): string => text.replace(/[\\']/g, '\\$&');

export function driveFiles(ids: Installed): Files {
  const templates = new Map<string, Uint8Array>();
  // Listed once, until this execution makes or takes away a file.
  let listed: ReturnType<typeof listOurs> | null = null;
  const ours = () => (listed ??= listOurs());
  return {
    find(keys) {
      const wanted = new Set(keys);
      const found = new Map<string, StoredFile>();
      for (const file of ours()) {
        const key = file.appProperties?.['key'];
        if (key !== undefined && wanted.has(key)) found.set(key, stored(file));
      }
      return found;
    },
    erase(keys) {
      listed = null;
      for (const id of keys.length === 0 ? [] : idsOf(keys)) {
        callGoogle({ method: 'delete', url: urls.file(id) });
      }
    },
    eraseCopies,
    create(files) {
      listed = null;
      return uploadAll(files.map((file) => uploadOf(file, ids))).map((result): FileResult =>
        result.ok
          ? { ok: true, file: stored(z.parse(DriveFile, result.reply)) }
          : {
              ok: false,
              again: isBusy(result.error),
              message: `Google không nhận tệp (${result.error.status}): ${result.error.message}`,
            },
      );
    },
    read: ({ id }, as) => readAs(id, as === 'pdf' ? PDF : DOCX),
    template(id) {
      const known = templates.get(id);
      if (known !== undefined) return known;
      const file = ids.templates[id];
      const bytes = file === undefined ? null : exported(file);
      if (bytes !== null) templates.set(id, bytes);
      return bytes;
    },
  };
}

function readAs(id: string, mimeType: string): FileBytes {
  try {
    return { ok: true, bytes: download(urls.export(id), { mimeType }) };
  } catch (error) {
    if (!(error instanceof GoogleError) || isBusy(error)) throw error;
    return { ok: false, message: `Chưa xuất được tệp (${error.status}): ${error.message}` };
  }
}

function exported(file: string): Uint8Array | null {
  try {
    return download(urls.export(file), { mimeType: DOCX });
  } catch (error) {
    if (error instanceof GoogleError && error.status === 404) return null;
    throw error;
  }
}

/** Too many requests or a fault of Google's own: not the file's. */
const isBusy = ({ status, message }: GoogleError): boolean =>
  status >= 500 || isPutOff(status, message);

/** What a cell shows of a file: its name, and where it lies. */
const stored = ({ id, name, webViewLink }: z.infer<typeof DriveFile>): StoredFile => ({
  id,
  url: webViewLink === undefined ? name : `${name}\n${webViewLink}`,
});

/** What each becomes, and what it comes as. */
const UPLOADED = {
  letter: [GOOGLE_DOC, DOCX],
  text: ['text/plain', 'text/plain; charset=UTF-8'],
  pdf: [PDF, PDF],
} as const;

function uploadOf(file: NewFile, ids: Installed): Upload {
  const [mimeType, contentType] = UPLOADED[file.kind];
  return {
    url: urls.upload,
    query: { fields: FILE_FIELDS, ...ANY_DRIVE },
    metadata: {
      name: file.name,
      mimeType,
      parents: [ids[file.folder]],
      appProperties: marked(file.key),
    },
    bytes: file.bytes,
    contentType,
  };
}
