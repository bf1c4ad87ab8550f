// The one port to Sheets and Drive: REST through UrlFetchApp, as the account the script runs as.
import { encodeUtf8 } from '../docx/base/utf8.ts';
import { allPatiently, patiently } from './patience.ts';

type Query = Readonly<Record<string, string | number | boolean | readonly string[]>>;

interface RestRequest {
  readonly method: 'get' | 'post' | 'patch' | 'delete';
  readonly url: string;
  readonly query?: Query;
  /** An object goes as JSON. */
  readonly body?: object;
}

export interface Upload {
  readonly url: string;
  readonly query: Query;
  readonly metadata: object;
  readonly bytes: Uint8Array;
  readonly contentType: string;
}

export class GoogleError extends Error {
  override readonly name = 'GoogleError';
  constructor(
    readonly status: number,
    message: string,
  ) {
    super(message);
  }
}

const READ_BY_POST = '/values:batchGetByDataFilter';
const SHEETS = 'https://sheets.googleapis.com/v4/spreadsheets';
const DRIVE = 'https://www.googleapis.com/drive/v3/files';
const UPLOAD = 'https://www.googleapis.com/upload/drive/v3/files';

export const urls = {
  spreadsheets: SHEETS,
  values: (id: string): string => `${SHEETS}/${id}${READ_BY_POST}`,
  batchUpdate: (id: string): string => `${SHEETS}/${id}:batchUpdate`,
  files: DRIVE,
  file: (id: string): string => `${DRIVE}/${id}`,
  export: (id: string): string => `${DRIVE}/${id}/export`,
  copy: (id: string): string => `${DRIVE}/${id}/copy`,
  upload: UPLOAD,
} as const;

/** Sends a request and returns the reply's JSON; throws GoogleError with Google's own words otherwise. */
export function callGoogle({ method, url, query = {}, body }: RestRequest): unknown {
  // A read asks by POST where its address would be too long; of writes, a change to a file may be made twice.
  const repeatable = method !== 'post' || url.endsWith(READ_BY_POST);
  const options = {
    method,
    headers: authorization(),
    muteHttpExceptions: true,
    ...(body === undefined
      ? {}
      : { contentType: 'application/json', payload: JSON.stringify(body) }),
  };
  return json(patiently(repeatable, () => UrlFetchApp.fetch(withQuery(url, query), options)));
}

/** Downloads a file's bytes. */
export function download(url: string, query: Query): Uint8Array {
  const options = { headers: authorization(), muteHttpExceptions: true };
  const response = patiently(true, () => UrlFetchApp.fetch(withQuery(url, query), options));
  if (response.getResponseCode() !== 200) throw errorOf(response);
  // Signed bytes in, unsigned bytes out: an array of bytes wraps by itself.
  return new Uint8Array(response.getContent());
}

type UploadResult =
  | { readonly ok: true; readonly reply: unknown }
  | { readonly ok: false; readonly error: GoogleError };

/** Uploads files in one batch; a file that is refused fails alone. */
export function uploadAll(uploads: readonly Upload[]): UploadResult[] {
  if (uploads.length === 0) return [];
  const requests = uploads.map(uploadRequest);
  const responses = allPatiently(requests, (some) => UrlFetchApp.fetchAll(some));
  return responses.map((response) => {
    const status = response.getResponseCode();
    return status >= 200 && status < 300
      ? { ok: true, reply: json(response) }
      : { ok: false, error: errorOf(response) };
  });
}

const BOUNDARY = 'doi-thoai-7d1f0c2b9e';

function uploadRequest({
  url,
  query,
  metadata,
  bytes,
  contentType,
}: Upload): GoogleAppsScript.URL_Fetch.URLFetchRequest {
  const head =
    `--${BOUNDARY}\r\nContent-Type: application/json; charset=UTF-8\r\n\r\n${JSON.stringify(metadata)}\r\n` +
    `--${BOUNDARY}\r\nContent-Type: ${contentType}\r\n\r\n`;
  const tail = `\r\n--${BOUNDARY}--\r\n`;
  const payload = joined([encodeUtf8(head), bytes, encodeUtf8(tail)]);
  return {
    url: withQuery(url, { ...query, uploadType: 'multipart' }),
    method: 'post',
    headers: authorization(),
    contentType: `multipart/related; boundary=${BOUNDARY}`,
    payload,
    muteHttpExceptions: true,
  };
}

/** One plain array of signed bytes: Google takes no other. */
function joined(parts: readonly Uint8Array[]): number[] {
  const all = new Array<number>(parts.reduce((length, part) => length + part.length, 0));
  let end = 0;
  for (const part of parts)
    for (let at = 0; at < part.length; at += 1) all[end++] = ((part[at] ?? 0) << 24) >> 24;
  return all;
}

const authorization = (): Record<string, string> => ({
  Authorization: `Bearer ${ScriptApp.getOAuthToken()}`,
});

function withQuery(url: string, query: Query): string {
  const parts: string[] = [];
  for (const [name, value] of Object.entries(query)) {
    const values = typeof value === 'object' ? value : [value];
    for (const one of values) parts.push(`${name}=${encodeURIComponent(String(one))}`);
  }
  return parts.length === 0 ? url : `${url}?${parts.join('&')}`;
}

function json(response: GoogleAppsScript.URL_Fetch.HTTPResponse): unknown {
  const status = response.getResponseCode();
  if (status < 200 || status >= 300) throw errorOf(response);
  return status === 204 ? null : JSON.parse(response.getContentText());
}

function errorOf(response: GoogleAppsScript.URL_Fetch.HTTPResponse): GoogleError {
  const text = response.getContentText();
  let message = text.slice(0, 300);
  try {
    const body = JSON.parse(text) as { error?: { message?: string } };
    message = body.error?.message ?? message;
  } catch {
    // Not JSON: the first words of the reply are the message.
  }
  return new GoogleError(response.getResponseCode(), message);
}
