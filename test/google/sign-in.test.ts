// Signing in, with Google’s part played on this machine: what is asked, what is kept, what is refused.
import { createServer, type Server } from 'node:http';
import { mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import type { AddressInfo } from 'node:net';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, afterEach, beforeEach, describe, expect, it } from 'vitest';
import { liveDesk } from '../../sync/google/live-desk.ts';
import { NotConfigured, SCOPES } from '../../sync/google/secrets.ts';
import { signedIn, signIn, type Ask } from '../../sync/google/sign-in.ts';

const KEY =
  '{"installed":{"client_id":"khoa","client_secret":"bi-mat","redirect_uris":["http://localhost"]}}';
const IDS = '{"register":"a","drafts":"b","outbox":"c","templates":{"D22":"d"}}';
const TOKEN = { refresh_token: 'lau-dai', access_token: 'ngan', scope: SCOPES.join(' ') };

/** No browser opens while tests run: Google's helper finds another in the place of what opens it. */
const need = createRequire(fileURLToPath(import.meta.resolve('@google-cloud/local-auth')));
const opener = need.resolve('open');
need(opener);
const loaded = need.cache[opener];
if (loaded === undefined) throw new Error('Google’s helper opens the browser by other means');
const opens: unknown = loaded.exports;
loaded.exports = () => Promise.resolve({ unref: () => undefined });
afterAll(() => void (loaded.exports = opens));

let folder: string;
let google: Server;
let asked: URLSearchParams[];
let given: object;
beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'khoa-'));
  asked = [];
  given = TOKEN;
  google = createServer((request, response) => {
    request.setEncoding('utf8').on('data', (text: string) => asked.push(new URLSearchParams(text)));
    request.on('end', () => {
      response.writeHead(200, { 'content-type': 'application/json', connection: 'close' });
      response.end(JSON.stringify(given));
    });
  });
  await new Promise<void>((done) => google.listen(0, '127.0.0.1', done));
});
afterEach(() => {
  google.close();
  rmSync(folder, { recursive: true });
});

const file = (name: string): string => join(folder, name);

/** Somebody who opens the address and is sent back by Google with `answer`. */
function person(answer: Record<string, string>, milliseconds = 10_000): Ask & { shown: URL[] } {
  const { port } = google.address() as AddressInfo;
  const shown: URL[] = [];
  return {
    shown,
    milliseconds,
    endpoints: { oauth2TokenUrl: `http://127.0.0.1:${port}/token` },
    show(address) {
      const { searchParams } = new URL(address);
      shown.push(new URL(address));
      const back = new URL(searchParams.get('redirect_uri') ?? '');
      back.search = new URLSearchParams({
        state: searchParams.get('state') ?? '',
        ...answer,
      }).toString();
      if (Object.keys(answer).length > 0) void fetch(back);
    },
  };
}

describe('signing in', () => {
  beforeEach(() => writeFileSync(file('client.json'), KEY));

  it('shows an address, asks for both scopes, and keeps what Google gives for its owner only', async () => {
    const who = person({ code: 'ma' });
    expect(await signIn(folder, who)).toBe(file('token.json'));
    const query = who.shown[0]?.searchParams;
    expect(query?.get('scope')).toBe(SCOPES.join(' '));
    expect([query?.get('access_type'), query?.get('prompt')]).toEqual(['offline', 'consent']);
    expect(asked[0]?.get('code')).toBe('ma');
    expect(JSON.parse(readFileSync(file('token.json'), 'utf8'))).toMatchObject(TOKEN);
    if (process.platform !== 'win32') expect(statSync(file('token.json')).mode & 0o777).toBe(0o600);
  });

  it('keeps nothing when a box was left unticked, and says which', async () => {
    given = { ...TOKEN, scope: SCOPES[0] };
    await expect(signIn(folder, person({ code: 'ma' }))).rejects.toThrow(
      /chưa được đánh dấu \(.*drive\.file\).*đánh dấu đủ các ô/,
    );
    await expect(signedIn(folder)).rejects.toThrow('Máy chưa đăng nhập');
  });

  it('ends by itself when nobody signs in, and when somebody says no', async () => {
    await expect(signIn(folder, person({}, 1))).rejects.toThrow('không có ai đăng nhập');
    await expect(signIn(folder, person({ error: 'access_denied' }))).rejects.toThrow(
      'không đồng ý',
    );
  });

  it('does not take a code from a page that does not know what was asked', async () => {
    const who = person({ code: 'la', state: 'khac' }, 200);
    await expect(signIn(folder, who)).rejects.toThrow(NotConfigured);
    expect(asked).toEqual([]);
  });

  it('refuses what will not last', async () => {
    given = { access_token: 'ngan', scope: TOKEN.scope };
    await expect(signIn(folder, person({ code: 'ma' }))).rejects.toThrow('lâu dài');
  });
});

describe('what is missing', () => {
  it('the ids of the office', async () => {
    await expect(liveDesk(folder)).rejects.toThrow(/Chưa có tệp .*office\.json\. .*kiemTra/);
  });

  it('a key to sign in with, or one of the right kind', async () => {
    await expect(signIn(folder, person({}))).rejects.toThrow(
      /Chưa có tệp .*client\.json\. .*Desktop app/,
    );
    writeFileSync(file('client.json'), '{"web":{}}');
    await expect(signIn(folder, person({}))).rejects.toThrow('không đúng dạng');
  });

  it('a sign-in, and all of its scopes', async () => {
    writeFileSync(file('office.json'), IDS);
    writeFileSync(file('client.json'), KEY);
    await expect(liveDesk(folder)).rejects.toThrow('npm run -s ward -- sign-in');
    writeFileSync(file('token.json'), JSON.stringify({ ...TOKEN, scope: SCOPES[1] }));
    await expect(liveDesk(folder)).rejects.toThrow(/chưa được đánh dấu \(.*spreadsheets\)/);
  });
});
