// Sign-in by a person with Google's own helper, which opens the browser; the address is shown too, and the wait ends.
import { randomBytes } from 'node:crypto';
import http, { type IncomingMessage, type RequestListener, type Server } from 'node:http';
import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';
import type { AuthEndpoints } from './clients.ts';
import { NotConfigured, SCOPES, SIGN_IN } from './secrets.ts';

export interface Asking {
  readonly keyFile: string;
  /** Shows the person the address to open. */
  readonly show: (address: string) => void;
  readonly milliseconds: number;
  /** Where Google answers; its own addresses when left out. */
  readonly endpoints?: AuthEndpoints | undefined;
}

/** Returns what Google gave; throws NotConfigured when nobody answered in time, or answered no. */
export async function askPerson({
  keyFile,
  show,
  milliseconds,
  endpoints,
}: Asking): Promise<unknown> {
  const { authenticate } = await import('@google-cloud/local-auth');
  const state = randomBytes(16).toString('hex');
  const taught = teachClient({ show, state, endpoints });
  const door = watchDoor(state);
  const answer = authenticate({ keyfilePath: keyFile, scopes: [...SCOPES] });
  door.restore();
  try {
    const { credentials } = await inTime(answer, milliseconds);
    return credentials;
  } catch (error) {
    if (error instanceof NotConfigured) throw error;
    const why = error instanceof Error ? error.message : String(error);
    throw new NotConfigured(
      why === 'access_denied'
        ? `Người đăng nhập không đồng ý. ${SIGN_IN}`
        : `Không đăng nhập được (${why}). ${SIGN_IN}`,
    );
  } finally {
    taught.restore();
    door.close();
  }
}

/** What is touched of the client that the helper has of its own. */
interface HelperClient {
  endpoints: object;
  generateAuthUrl(this: HelperClient, options: object): string;
}

interface Teaching extends Pick<Asking, 'show' | 'endpoints'> {
  readonly state: string;
}

/** The helper shows its address to nobody, and asks for nothing that lasts: its own client is taught both for a while. */
function teachClient({ show, state, endpoints }: Teaching): { restore: () => void } {
  const need = createRequire(fileURLToPath(import.meta.resolve('@google-cloud/local-auth')));
  const library = need('google-auth-library') as {
    readonly OAuth2Client: { readonly prototype: HelperClient };
  };
  const client = library.OAuth2Client.prototype;
  const { generateAuthUrl } = client;
  client.generateAuthUrl = function (options) {
    if (endpoints !== undefined) Object.assign(this.endpoints, endpoints);
    const address = generateAuthUrl.call(this, { ...options, state, prompt: 'consent' });
    show(address);
    return address;
  };
  return { restore: () => void (client.generateAuthUrl = generateAuthUrl) };
}

/** The helper's door hears the whole network and lets anybody in: only this machine, and only who knows what was asked. */
function watchDoor(state: string): { restore: () => void; close: () => void } {
  const { createServer } = http;
  const open: Server[] = [];
  http.createServer = ((listener: RequestListener) => {
    const server = createServer((request, response) => {
      if (isAnswer(request, state)) listener(request, response);
      else response.writeHead(404).end();
    });
    open.push(server);
    return server;
  }) as typeof createServer;
  return {
    restore: () => void (http.createServer = createServer),
    close() {
      for (const server of open) {
        server.close();
        server.closeAllConnections();
      }
    },
  };
}

function isAnswer({ url = '/', socket }: IncomingMessage, state: string): boolean {
  const near = ['127.0.0.1', '::1', '::ffff:127.0.0.1'].includes(socket.remoteAddress ?? '');
  return near && new URL(url, 'http://localhost').searchParams.get('state') === state;
}

async function inTime<T>(answer: Promise<T>, milliseconds: number): Promise<T> {
  let timer: NodeJS.Timeout | undefined;
  const over = new Promise<never>((_, failed) => {
    timer = setTimeout(() => {
      failed(
        new NotConfigured(`Quá ${minutes(milliseconds)} phút không có ai đăng nhập. ${SIGN_IN}`),
      );
    }, milliseconds);
  });
  try {
    return await Promise.race([answer, over]);
  } finally {
    clearTimeout(timer);
  }
}

const minutes = (milliseconds: number): string =>
  String(Math.ceil(milliseconds / 60_000)).padStart(2, '0');
