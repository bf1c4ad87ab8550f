// The HTTP door: the same router on 127.0.0.1, for unmodified googleapis ({ rootUrl } at each method).
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { NoAnswer, NotEmulated } from './store/errors.ts';
import type { LocalOffice } from './office.ts';
import type { OfficeResponse } from './rest/wire/request.ts';

export interface OfficeDoor {
  readonly rootUrl: string;
  close(): Promise<void>;
}

export async function serveOffice(office: LocalOffice): Promise<OfficeDoor> {
  const server = createServer((request, response) => {
    answer(office, request).then(
      (answered) => write(response, answered),
      (error: unknown) => {
        if (error instanceof NoAnswer) response.destroy();
        else write(response, failure(error));
      },
    );
  });
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(0, '127.0.0.1', resolve);
  });
  const { port } = server.address() as AddressInfo;
  return {
    rootUrl: `http://127.0.0.1:${port}/`,
    close: () =>
      new Promise((resolve, reject) => {
        server.close((error) => (error ? reject(error) : resolve()));
        server.closeAllConnections();
      }),
  };
}

async function answer(office: LocalOffice, request: IncomingMessage): Promise<OfficeResponse> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  const headers = Object.entries(request.headers).map(([name, value]) => [name, String(value)]);
  return office.handle({
    method: request.method ?? 'GET',
    url: request.url ?? '/',
    headers: Object.fromEntries(headers) as Record<string, string>,
    body: Buffer.concat(chunks),
  });
}

function write(response: ServerResponse, { status, headers, body }: OfficeResponse): void {
  response.writeHead(status, { ...headers, 'content-length': String(Buffer.byteLength(body)) });
  response.end(body);
}

// 400, for googleapis would try a 501 again and again; a fault of the office's own is a 500 that says what it was.
function failure(error: unknown): OfficeResponse {
  const known = error instanceof NotEmulated;
  const message = error instanceof Error ? error.message : String(error);
  const code = known ? 400 : 500;
  const body = { error: { code, message, status: known ? 'UNIMPLEMENTED' : 'INTERNAL' } };
  return {
    status: code,
    headers: { 'content-type': 'application/json; charset=UTF-8' },
    body: JSON.stringify(body),
  };
}
