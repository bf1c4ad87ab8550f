// The door on 127.0.0.1: nobody from elsewhere, no page of another site, nothing without the token of the address.
import { createHash, randomBytes, timingSafeEqual } from 'node:crypto';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Answer, Ask } from './shared/answer.ts';
import type { Desk } from './shared/desk.ts';
import { framed } from './pages/layout.ts';
import { answerTo } from './routes.ts';

export interface WebDoor {
  /** Where a browser begins; it holds the token. */
  readonly url: string;
  close(): Promise<void>;
}

const LARGEST_BODY = 2_000_000;

export async function serveDesk(desk: Desk, port: number): Promise<WebDoor> {
  const token = randomBytes(16).toString('hex');
  const root = `/${token}/`;
  const server = createServer((request, response) => {
    const at = `127.0.0.1:${(server.address() as AddressInfo).port}`;
    handle(desk, { request, response, root, at }).catch((error: unknown) => {
      const message = error instanceof Error ? error.message : String(error);
      plain(response, 500, `Phần mềm gặp lỗi ngoài dự kiến: ${message}`);
    });
  });
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, '127.0.0.1', resolve);
  });
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}${root}`;
  desk.office.webApp = `${url}tra-cuu`;
  return {
    url,
    close: () =>
      new Promise((resolve, reject) => {
        server.close((error) => (error ? reject(error) : resolve()));
        server.closeAllConnections();
      }),
  };
}

interface Visit {
  readonly request: IncomingMessage;
  readonly response: ServerResponse;
  readonly root: string;
  /** Host and port of this door. */
  readonly at: string;
}

async function handle(desk: Desk, visit: Visit): Promise<void> {
  const { request, response, root, at } = visit;
  const { method = '', headers } = request;
  const url = new URL(request.url ?? '/', `http://${at}`);
  // Another name for this address is another site's trick.
  if (headers.host !== at) return plain(response, 403, 'Chỉ mở được bằng địa chỉ đã in ra.');
  const [token = '', ...path] = url.pathname.slice(1).split('/');
  if (!isSame(`/${token}/`, root))
    return plain(response, 403, 'Đề nghị mở đúng địa chỉ mà lệnh web đã in ra, cả phần mã ở cuối.');
  if (method !== 'GET' && method !== 'POST')
    return plain(response, 405, 'Không làm được việc này.');
  if (method === 'POST' && !isOwnPage(headers, at))
    return plain(response, 403, 'Chỉ nhận việc từ các trang của văn phòng này.');
  const body = method === 'POST' ? await bodyOf(request) : '';
  if (body === null) return plain(response, 413, 'Nội dung gửi quá dài.');
  const ask: Ask = {
    method,
    path: path.map(decoded),
    query: url.searchParams,
    fields: new URLSearchParams(body),
  };
  give(desk, visit, ask);
}

const isSame = (a: string, b: string): boolean => {
  const digest = (text: string): Buffer => createHash('sha256').update(text).digest();
  return timingSafeEqual(digest(a), digest(b));
};

/** A browser names the page that a form was sent from. */
function isOwnPage(
  { origin, 'sec-fetch-site': site }: IncomingMessage['headers'],
  at: string,
): boolean {
  return (
    (origin === undefined || origin === `http://${at}`) && (site ?? 'same-origin') === 'same-origin'
  );
}

function decoded(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
}

async function bodyOf(request: IncomingMessage): Promise<string | null> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of request as AsyncIterable<Buffer>) {
    size += chunk.length;
    if (size > LARGEST_BODY) return null;
    chunks.push(chunk);
  }
  return Buffer.concat(chunks).toString('utf8');
}

function give(desk: Desk, { response, root }: Visit, ask: Ask): void {
  const answer: Answer = answerTo(desk, root, ask);
  switch (answer.kind) {
    case 'see':
      response.writeHead(303, { ...guarded("'self'"), location: `${root}${answer.path}` }).end();
      return;
    case 'style':
      send(response, { type: 'text/css; charset=utf-8', body: answer.text, styles: "'none'" });
      return;
    case 'script':
      send(response, {
        type: 'text/javascript; charset=utf-8',
        body: answer.text,
        styles: "'none'",
      });
      return;
    case 'file':
      response.writeHead(200, {
        ...guarded("'none'"),
        'content-type': 'application/octet-stream',
        'content-disposition': `attachment; filename="${answer.name}"`,
      });
      response.end(answer.bytes);
      return;
    case 'document': {
      // The script's own page bears its style in itself: that style, and no other.
      const style = /<style>([\s\S]*?)<\/style>/.exec(answer.text)?.[1] ?? '';
      const hash = createHash('sha256').update(style).digest('base64');
      send(response, { type: HTML, body: answer.text, styles: `'sha256-${hash}'` });
      return;
    }
    case 'page': {
      const here = ask.path.slice(0, 2).join('/').replace(/\/$/, '');
      const { title, status = 200, copies = false } = answer;
      const body = framed(desk, { root, here, title, body: answer.body, copies });
      send(response, { type: HTML, body, styles: "'self'", status, copies });
    }
  }
}

const HTML = 'text/html; charset=utf-8';

interface Sent {
  readonly type: string;
  readonly body: string;
  readonly styles: string;
  readonly status?: number;
  readonly copies?: boolean;
}

function send(response: ServerResponse, sent: Sent): void {
  const { type, body, styles, status = 200, copies = false } = sent;
  response.writeHead(status, { ...guarded(styles, copies), 'content-type': type });
  response.end(body);
}

const guarded = (styles: string, copies = false): Record<string, string> => ({
  'content-security-policy': `default-src 'none'; ${copies ? "script-src 'self'; " : ''}style-src ${styles}; img-src data:; form-action 'self'; base-uri 'self'; frame-ancestors 'none'`,
  'x-content-type-options': 'nosniff',
  'referrer-policy': 'same-origin',
  'cross-origin-opener-policy': 'same-origin',
  'cross-origin-resource-policy': 'same-origin',
  'cache-control': 'no-store',
});

function plain(response: ServerResponse, status: number, text: string): void {
  if (response.headersSent) return void response.destroy();
  response.writeHead(status, { ...guarded("'none'"), 'content-type': 'text/plain; charset=utf-8' });
  response.end(`${text}\n`);
}
