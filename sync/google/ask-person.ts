// Sign-in by a person: an address to open in any browser of this machine, and a door on 127.0.0.1 that waits for the answer.
import { randomBytes } from 'node:crypto';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { newAuthClient, type AuthEndpoints } from './clients.ts';
import { NotConfigured, SCOPES, SIGN_IN, type ClientKey } from './secrets.ts';

export interface Asking {
  readonly key: ClientKey;
  /** Shows the person the address to open. */
  readonly show: (address: string) => void;
  readonly milliseconds: number;
  /** Where Google answers; its own addresses when left out. */
  readonly endpoints?: AuthEndpoints | undefined;
}

/** Returns what Google gave; throws NotConfigured when nobody answered in time, or answered no. */
export async function askPerson({ key, show, milliseconds, endpoints }: Asking): Promise<unknown> {
  const state = randomBytes(16).toString('hex');
  const server = createServer();
  try {
    const redirectUri = await open(server);
    const client = newAuthClient({
      clientId: key.client_id,
      clientSecret: key.client_secret,
      redirectUri,
      ...(endpoints === undefined ? {} : { endpoints }),
    });
    const { codeVerifier, codeChallenge } = await client.generateCodeVerifierAsync();
    const answer = waitFor(server, { state, milliseconds });
    const asked = { access_type: 'offline', prompt: 'consent', scope: [...SCOPES], state };
    const address = new URL(client.generateAuthUrl(asked));
    address.searchParams.set('code_challenge_method', 'S256');
    address.searchParams.set('code_challenge', codeChallenge ?? '');
    show(address.href);
    const code = await answer;
    const { tokens } = await client.getToken({ code, codeVerifier, redirect_uri: redirectUri });
    return tokens;
  } finally {
    server.close();
    server.closeAllConnections();
  }
}

async function open(server: Server): Promise<string> {
  await new Promise<void>((done, failed) => {
    server.once('error', failed);
    server.listen(0, '127.0.0.1', done);
  });
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
}

interface Waiting {
  readonly state: string;
  readonly milliseconds: number;
}

/** The code that Google sends the browser back with. */
function waitFor(server: Server, { state, milliseconds }: Waiting): Promise<string> {
  return new Promise((done, failed) => {
    const timer = setTimeout(
      () =>
        failed(
          new NotConfigured(`Quá ${minutes(milliseconds)} phút không có ai đăng nhập. ${SIGN_IN}`),
        ),
      milliseconds,
    );
    server.on('request', ({ url = '/' }, response) => {
      const query = new URL(url, 'http://127.0.0.1').searchParams;
      // The browser asks for an icon too; a stranger's page may guess the address, not the state.
      if (query.get('state') !== state) return void response.writeHead(404).end();
      const code = query.get('code');
      response.writeHead(200, { 'content-type': 'text/html; charset=UTF-8', connection: 'close' });
      response.end(page(code === null ? 'Chưa đăng nhập.' : 'Đã đăng nhập.'), () => {
        clearTimeout(timer);
        if (code === null) failed(new NotConfigured(`Người đăng nhập không đồng ý. ${SIGN_IN}`));
        else done(code);
      });
    });
  });
}

const minutes = (milliseconds: number): string =>
  String(Math.ceil(milliseconds / 60_000)).padStart(2, '0');

const page = (sentence: string): string =>
  `<!doctype html><meta charset="utf-8"><title>${sentence}</title><p>${sentence} Đề nghị đóng trang này và xem cửa sổ lệnh.`;
