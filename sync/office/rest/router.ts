// Sheets v4 and Drive v3 as REST over the store: one router for UrlFetchApp and for HTTP.
import { apiOf, checkBody, checkParameters } from '../contract/check.ts';
import { CONTRACT } from '../contract/contract.ts';
import { GoogleError, NotEmulated } from '../store/errors.ts';
import { callerOf, checkAllowed } from './caller.ts';
import { DEFAULT_FIELDS } from './drive/file-answer.ts';
import type { Content } from './drive/read.ts';
import { withFaults } from './faults.ts';
import { Media, METHODS, NO_CONTENT } from './methods.ts';
import { checkMask, parseMask, select, type Mask } from './wire/mask.ts';
import {
  header,
  route,
  type OfficeRequest,
  type OfficeResponse,
  type Routed,
} from './wire/request.ts';
import type { Store } from '../store/store.ts';

/** Answers as Google would; throws NotEmulated for what Google can do and the office cannot. */
export function handle(store: Store, request: OfficeRequest): OfficeResponse {
  try {
    return withFaults(store, () => answerWhole(store, request));
  } catch (error) {
    if (!(error instanceof GoogleError)) throw error;
    return jsonResponse(error.code, error.body);
  }
}

function answerWhole(store: Store, request: OfficeRequest): OfficeResponse {
  const before = store.state;
  try {
    return answer(store, request);
  } catch (error) {
    // Nothing of a refused call stays; what it used of a quota does not count either.
    store.state = before;
    if (!(error instanceof GoogleError)) throw error;
    return jsonResponse(error.code, error.body);
  }
}

function answer(store: Store, request: OfficeRequest): OfficeResponse {
  const routed = route(request);
  const method = CONTRACT.methods[routed.id];
  if (!method) throw new NotEmulated(routed.id);
  const caller = callerOf(store, header(request, 'authorization'));
  checkAllowed(store, apiOf(routed.id) === 'drive' ? 'drive' : 'sheets', caller);
  checkParameters(routed.id, method, routed.query);
  checkBody(routed.id, method, routed.json);
  checkSize(store, routed, request);
  takeRate(store, routed);
  const mask = maskOf(routed, method.answer);
  const result = store.as(caller, () => METHODS[routed.id](store, routed, mask));
  if (result instanceof Media) return mediaResponse(result.content);
  if (result === NO_CONTENT) return { status: 204, headers: {}, body: '' };
  return jsonResponse(200, select(mask, result));
}

function maskOf({ id, query }: Routed, shape: string | undefined): Mask {
  const fields = query.get('fields');
  if (!fields) {
    if (shape === '#File') return parseMask(DEFAULT_FIELDS);
    return shape === '#FileList'
      ? parseMask(`kind,incompleteSearch,nextPageToken,files(${DEFAULT_FIELDS})`)
      : 'all';
  }
  const mask = parseMask(fields);
  if (shape) checkMask(mask, shape, CONTRACT.schemas[apiOf(id)] ?? {});
  return mask;
}

const MEGABYTE = 1024 * 1024;

function checkSize(store: Store, { id, media }: Routed, request: OfficeRequest): void {
  const limit = media ? store.limits.uploadBytes : 10 * MEGABYTE;
  if (Buffer.byteLength(request.body) > limit)
    throw new GoogleError(413, `Request Entity Too Large: ${id}`, 'uploadTooLarge');
}

/** Whether a method reads or writes the grid, or works on Drive: the classes that quotas and counts know. */
type CallKind = 'sheetsRead' | 'sheetsWrite' | 'drive';

function kindOf(id: string): CallKind {
  if (apiOf(id) === 'drive') return 'drive';
  return /get/i.test(id.slice(id.lastIndexOf('.'))) ? 'sheetsRead' : 'sheetsWrite';
}

/** The class of an address, before anything about it is checked. */
export function kindOfAddress(method: string, url: string): CallKind {
  if (/^\/(upload\/)?drive\//.test(url)) return 'drive';
  return method === 'GET' || /:(batchGetByDataFilter|getByDataFilter)(\?|$)/.test(url)
    ? 'sheetsRead'
    : 'sheetsWrite';
}

function takeRate(store: Store, { id }: Routed): void {
  const { limits } = store;
  const kind = kindOf(id);
  const limit = {
    sheetsRead: limits.sheetsReadsPerMinute,
    sheetsWrite: limits.sheetsWritesPerMinute,
    drive: limits.drivePerMinute,
  }[kind];
  if (!store.take(kind, 'minute', limit))
    throw new GoogleError(
      429,
      `Quota exceeded for quota metric '${kind}' per minute per user.`,
      'rateLimitExceeded',
    );
}

const jsonResponse = (status: number, body: unknown): OfficeResponse => ({
  status,
  headers: { 'content-type': 'application/json; charset=UTF-8' },
  body: JSON.stringify(body),
});

const mediaResponse = ({ mimeType, bytes }: Content): OfficeResponse => ({
  status: 200,
  headers: { 'content-type': mimeType },
  body: bytes,
});
