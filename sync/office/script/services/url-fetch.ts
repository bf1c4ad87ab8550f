// UrlFetchApp: leads to the office's router, and to nothing else.
import { NoAnswer, NotEmulated } from '../../store/errors.ts';
import type { Running } from '../vm/execution.ts';
import type { OfficeResponse } from '../../rest/wire/request.ts';
import { handle, kindOfAddress } from '../../rest/router.ts';
import type { HttpResponse, UrlFetch } from '../vm/apps-script-types.ts';
import { bytesOf, signed } from '../vm/bytes.ts';
import { BlobStandIn } from './blob.ts';

const HOSTS = ['https://sheets.googleapis.com/', 'https://www.googleapis.com/'];
const KNOWN = ['url', 'method', 'headers', 'contentType', 'payload', 'muteHttpExceptions'];

interface Params {
  method?: string;
  headers?: Record<string, string>;
  contentType?: string;
  payload?: unknown;
  muteHttpExceptions?: boolean;
}

export class UrlFetchStandIn implements Record<
  keyof Pick<UrlFetch, 'fetch' | 'fetchAll'>,
  unknown
> {
  constructor(private readonly running: Running) {}

  fetch(url: string, params: Params = {}): ResponseStandIn {
    this.running.requireAuthority('UrlFetchApp.fetch', 'script.external_request');
    const response = this.send(url, params);
    if (!params.muteHttpExceptions) response.throwIfFailed(url);
    return response;
  }

  /** All are sent; then the first failure that is not muted throws for the whole call. */
  fetchAll(requests: readonly (string | (Params & { url: string }))[]): ResponseStandIn[] {
    this.running.requireAuthority('UrlFetchApp.fetchAll', 'script.external_request');
    const all = requests.map((each) => (typeof each === 'string' ? { url: each } : each));
    all.forEach(({ url }) => checkAddress(url));
    const responses = all.map(({ url, ...params }) => this.send(url, params));
    responses.forEach((response, index) => {
      const request = all[index];
      if (request && !(request as Params).muteHttpExceptions) response.throwIfFailed(request.url);
    });
    return responses;
  }

  private send(url: string, params: Params): ResponseStandIn {
    checkAddress(url);
    const unknown = Object.keys(params).find((key) => !KNOWN.includes(key));
    if (unknown) throw this.running.notEmulated(`UrlFetchApp.fetch: ${unknown}`);
    const method = (params.method ?? 'get').toUpperCase();
    const path = url.replace(/^https:\/\/[^/]+/, '');
    const request = {
      method,
      url: path,
      headers: { ...params.headers, 'Content-Type': contentType(params) },
      body: payloadOf(params.payload),
    };
    return this.running.call(kindOfAddress(method, path), { method, path }, () => {
      const { store } = this.running;
      if (!store.take('urlfetch', 'day', store.limits.urlFetchPerDay))
        throw new Error('Service invoked too many times for one day: urlfetch.');
      try {
        return new ResponseStandIn(handle(store, request));
      } catch (error) {
        if (error instanceof NotEmulated) throw this.running.notEmulated(error.what);
        if (error instanceof NoAnswer)
          throw new Error(`Address unavailable: ${url}`, { cause: error });
        throw error;
      }
    });
  }
}

function checkAddress(url: string): void {
  if (typeof url !== 'string') throw new Error('Attribute provided with no value: url');
  if (url.length > 2048) throw new Error('Limit Exceeded: URLFetch URL Length.');
  if (!HOSTS.some((host) => url.startsWith(host))) throw new Error(`Address unavailable: ${url}`);
}

const contentType = ({ contentType: type, headers }: Params): string =>
  type ??
  Object.entries(headers ?? {}).find(([name]) => name.toLowerCase() === 'content-type')?.[1] ??
  'application/x-www-form-urlencoded';

function payloadOf(payload: unknown): Uint8Array | string {
  if (payload === undefined || payload === null) return '';
  if (typeof payload === 'string') return payload;
  if (payload instanceof BlobStandIn) return payload.bytes;
  return bytesOf(payload, 'payload');
}

type Promised = Record<
  keyof Pick<
    HttpResponse,
    'getResponseCode' | 'getContentText' | 'getContent' | 'getBlob' | 'getHeaders' | 'getAllHeaders'
  >,
  () => unknown
>;

class ResponseStandIn implements Promised {
  constructor(private readonly response: OfficeResponse) {}

  getResponseCode(): number {
    return this.response.status;
  }
  getContentText(): string {
    const { body } = this.response;
    return typeof body === 'string' ? body : Buffer.from(body).toString('utf8');
  }
  getContent(): Int8Array {
    return signed(this.bytes);
  }
  getBlob(): BlobStandIn {
    const type = this.response.headers['content-type'] ?? null;
    return new BlobStandIn(this.bytes, type, null);
  }
  getHeaders(): Record<string, string> {
    const entries = Object.entries(this.response.headers);
    return Object.fromEntries(entries.map(([name, value]) => [canonical(name), value]));
  }
  getAllHeaders(): Record<string, string> {
    return this.getHeaders();
  }

  private get bytes(): Uint8Array {
    const { body } = this.response;
    return typeof body === 'string' ? Buffer.from(body) : body;
  }

  throwIfFailed(url: string): void {
    const { status } = this.response;
    if (status < 400) return;
    const host = /^https:\/\/[^/]+/.exec(url)?.[0] ?? url;
    throw new Error(
      `Request failed for ${host} returned code ${status}. Truncated server response: ${this.getContentText().slice(0, 400)} (use muteHttpExceptions option to examine full response)`,
    );
  }
}

const canonical = (name: string) => name.replace(/(^|-)\w/g, (letter) => letter.toUpperCase());
