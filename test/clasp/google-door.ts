// Stands in for Google's hosts on this machine: a proxy that leads every name to one server, and what trusts it.
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer as createProxy, type RequestListener, type Server } from 'node:http';
import { createServer } from 'node:https';
import { connect, type AddressInfo, type Socket } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { certificateFor } from './certificate.ts';

export interface GoogleDoor {
  /** For a process that shall find Google here: another home with a login, this proxy, this certificate. */
  readonly env: NodeJS.ProcessEnv;
  /** The host names that were asked for. */
  readonly asked: ReadonlySet<string>;
  close(): Promise<void>;
}

const HOSTS = ['script.googleapis.com', 'www.googleapis.com', 'oauth2.googleapis.com'];

/** A login that looks real and is nobody's. */
const LOGIN = {
  type: 'authorized_user',
  client_id: 'kiem-thu.apps.googleusercontent.com',
  client_secret: 'khong-ai-dung',
  refresh_token: 'khong-ai-dung',
  access_token: 'khong-ai-dung',
  expiry_date: Date.parse('2100-01-01'),
};

export async function openGoogleDoor(answer: RequestListener): Promise<GoogleDoor> {
  const home = mkdtempSync(join(tmpdir(), 'nha-'));
  const certificate = certificateFor(HOSTS);
  const trusted = join(home, 'tin-cay.pem');
  writeFileSync(trusted, certificate.cert);
  writeFileSync(join(home, '.clasprc.json'), JSON.stringify({ tokens: { default: LOGIN } }));

  const asked = new Set<string>();
  const open = new Set<Socket>();
  const google = createServer(certificate, answer);
  await listening(google);
  const proxy = createProxy();
  proxy.on('connect', ({ url = '' }, socket: Socket) => {
    asked.add(url.replace(/:\d+$/, ''));
    const inside = connect(portOf(google), '127.0.0.1', () => {
      socket.write('HTTP/1.1 200 Connection Established\r\n\r\n');
      inside.pipe(socket).pipe(inside);
    });
    for (const end of [socket, inside]) {
      open.add(end);
      end.on('error', () => undefined);
    }
  });
  await listening(proxy);

  return {
    env: {
      ...process.env,
      HOME: home,
      USERPROFILE: home,
      HTTPS_PROXY: `http://127.0.0.1:${portOf(proxy)}`,
      NO_PROXY: '',
      no_proxy: '',
      NODE_EXTRA_CA_CERTS: trusted,
    },
    asked,
    async close() {
      for (const end of open) end.destroy();
      await Promise.all([google, proxy].map((server) => new Promise((done) => server.close(done))));
      rmSync(home, { recursive: true });
    },
  };
}

const listening = (server: Server | ReturnType<typeof createServer>): Promise<void> =>
  new Promise((done) => server.listen(0, '127.0.0.1', done));

const portOf = (server: Server | ReturnType<typeof createServer>): number =>
  (server.address() as AddressInfo).port;
