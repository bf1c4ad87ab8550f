// A request as the office reads it: route found on the raw path, JSON body and media told apart.
import { CONTRACT } from '../../contract/contract.ts';
import type { EmulatedMethod } from '../../contract/emulated.ts';
import { GoogleError, invalid, NotEmulated } from '../../store/errors.ts';

export interface OfficeRequest {
  readonly method: string;
  readonly url: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: Uint8Array | string;
}
export interface OfficeResponse {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  /** Text stays text until somebody asks for its bytes. */
  readonly body: Uint8Array | string;
}

export interface Media {
  readonly mimeType: string;
  readonly bytes: Uint8Array;
}
export interface Routed {
  readonly id: EmulatedMethod;
  readonly path: Readonly<Record<string, string>>;
  readonly query: URLSearchParams;
  readonly json: unknown;
  readonly media: Media | null;
}

interface Pattern {
  id: string;
  emulated: boolean;
  verb: string;
  expression: RegExp;
}

// A literal path wins over one that has a parameter in its place (files/generateIds, values:batchGet).
const literal = ({ expression }: Pattern) => expression.source.replace(/\(.*?\)/g, '').length;

const PATTERNS: readonly Pattern[] = [
  ...Object.entries(CONTRACT.methods).flatMap(([id, { verb, path, media }]) =>
    [path, ...(media ? [media] : [])].map((each) => pattern(id, true, verb, each)),
  ),
  ...Object.entries(CONTRACT.others).map(([id, route]) => {
    const [verb = '', path = ''] = route.split(' ');
    return pattern(id, false, verb, path);
  }),
].sort((a, b) => literal(b) - literal(a));

function pattern(id: string, emulated: boolean, verb: string, path: string): Pattern {
  const source = path
    .split(/(\{[^}]+\})/)
    .map((part) =>
      part.startsWith('{')
        ? `(?<${part.slice(1, -1)}>${part === '{range}' ? '[^/]+' : '[^/:]+'})`
        : part.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'),
    )
    .join('');
  return { id, emulated, verb, expression: new RegExp(`^${source}$`) };
}

/** Routes on the raw path: `values:append` and `values%3Aappend` are different addresses. */
export function route(request: OfficeRequest): Routed {
  const [path, search] = splitUrl(request.url);
  const verb = request.method.toUpperCase();
  const found = PATTERNS.find((each) => each.verb === verb && each.expression.test(path));
  if (!found) throw new GoogleError(404, `The requested URL ${path} was not found on this server.`);
  if (!found.emulated) throw new NotEmulated(found.id);
  const groups = found.expression.exec(path)?.groups ?? {};
  const query = new URLSearchParams(search);
  return {
    id: found.id as EmulatedMethod,
    path: Object.fromEntries(Object.entries(groups).map(([name, raw]) => [name, decode(raw)])),
    query,
    ...readBody(request, query, path.startsWith('/upload/')),
  };
}

function splitUrl(url: string): [string, string] {
  const raw = url.replace(/^https?:\/\/[^/]+/, '');
  const mark = raw.indexOf('?');
  return mark < 0 ? [raw, ''] : [raw.slice(0, mark), raw.slice(mark + 1)];
}

function decode(raw: string): string {
  try {
    return decodeURIComponent(raw);
  } catch {
    throw invalid(`Malformed URL: ${raw}`);
  }
}

function readBody(request: OfficeRequest, query: URLSearchParams, upload: boolean) {
  if (!upload) return { json: readJson(request.body), media: null };
  const bytes = Buffer.from(request.body);
  const type = header(request, 'content-type') ?? '';
  switch (query.get('uploadType') ?? '') {
    case 'media':
      return { json: {}, media: { mimeType: type, bytes: new Uint8Array(bytes) } };
    case 'multipart':
      return readMultipart(bytes, type);
    default:
      throw new NotEmulated(`uploadType=${query.get('uploadType') ?? ''}`);
  }
}

function readJson(body: Uint8Array | string): unknown {
  if (body.length === 0) return {};
  try {
    return JSON.parse(typeof body === 'string' ? body : Buffer.from(body).toString('utf8'));
  } catch {
    throw invalid('Invalid JSON payload received. Parser terminated before end of string.');
  }
}

function readMultipart(bytes: Buffer, type: string): { json: unknown; media: Media } {
  const boundary = /^multipart\/related;.*boundary="?([^";]+)"?/i.exec(type)?.[1];
  if (!boundary) throw new GoogleError(400, 'Bad Request', 'badContent');
  const parts = splitParts(bytes, Buffer.from(`--${boundary}`));
  const [first, second] = parts;
  if (!first || !second) throw new GoogleError(400, 'Malformed multipart body.', 'badContent');
  const mimeType = /^content-type:\s*(.+)$/im.exec(second.head)?.[1]?.trim() ?? '';
  return { json: readJson(first.body), media: { mimeType, bytes: new Uint8Array(second.body) } };
}

function splitParts(bytes: Buffer, mark: Buffer): { head: string; body: Buffer }[] {
  const parts: { head: string; body: Buffer }[] = [];
  let start = bytes.indexOf(mark);
  while (start >= 0) {
    const end = bytes.indexOf(mark, start + mark.length);
    if (end < 0) break;
    const part = bytes.subarray(start + mark.length + 2, end - 2);
    const gap = part.indexOf('\r\n\r\n');
    if (gap >= 0)
      parts.push({ head: part.subarray(0, gap).toString('utf8'), body: part.subarray(gap + 4) });
    start = end;
  }
  return parts;
}

export function header(request: OfficeRequest, name: string): string | null {
  const found = Object.entries(request.headers).find(([key]) => key.toLowerCase() === name);
  return found?.[1] ?? null;
}
