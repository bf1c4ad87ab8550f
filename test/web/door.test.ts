// The door of the office in a browser: who is let in, what a page may do, and that words stay words.
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { localDateTime } from '#rules/dates/civil-date';
import { deskOf } from '../../sync/web/shared/desk.ts';
import { serveDesk, type WebDoor } from '../../sync/web/door.ts';
import { html } from '../../sync/web/shared/html.ts';
import type { LocalOffice } from '../../sync/office/office.ts';
import { keptFreshOffice } from '../kept-office.ts';

let office: LocalOffice;
let door: WebDoor;
let saves = 0;

beforeAll(async () => {
  office = await keptFreshOffice(localDateTime('2026-09-03T09:00'));
  door = await serveDesk(
    deskOf(office, () => (saves += 1)),
    0,
  );
});
afterAll(() => door.close());

const post = (path: string, headers: Record<string, string> = {}): Promise<Response> =>
  fetch(`${door.url}${path}`, {
    method: 'POST',
    redirect: 'manual',
    headers: { 'content-type': 'application/x-www-form-urlencoded', ...headers },
    body: 'buoc=gio',
  });

describe('the door', () => {
  it('opens on this machine alone, by the whole address', async () => {
    expect(new URL(door.url).hostname).toBe('127.0.0.1');
    const { origin } = new URL(door.url);
    for (const path of ['/', '/tab/', '/0123456789abcdef0123456789abcdef/'])
      expect((await fetch(`${origin}${path}`)).status).toBe(403);
    expect((await fetch(door.url)).status).toBe(200);
  });

  it('takes no work from the page of another site', async () => {
    const before = office.now();
    expect((await post('gio', { origin: 'http://xau.example' })).status).toBe(403);
    expect((await post('gio', { 'sec-fetch-site': 'cross-site' })).status).toBe(403);
    expect([office.now(), saves]).toEqual([before, 0]);
    expect((await post('gio')).status).toBe(303);
    expect([office.now(), saves]).toEqual(['2026-09-03T10:00', 1]);
  });

  it('lets no script run and nothing come from elsewhere, on every page', async () => {
    for (const path of [
      '',
      'phieu',
      'tra-cuu',
      'tab',
      'tab/petitions',
      'van-ban',
      'thu',
      'khong-co',
    ]) {
      const answer = await fetch(`${door.url}${path}`);
      const policy = answer.headers.get('content-security-policy') ?? '';
      expect(policy).toContain("default-src 'none'");
      expect(policy).not.toMatch(/unsafe|script-src|https?:/);
      expect(await answer.text()).not.toMatch(/<script|https?:\/\/(?!127\.0\.0\.1)/);
    }
  });
});

describe('markup', () => {
  it('escapes whatever is put into it', () => {
    expect(html`<p title="${'"><b>'}">${['<i>', html`<u>${'&'}</u>`]}</p>`.text).toBe(
      '<p title="&quot;&gt;&lt;b&gt;">&lt;i&gt;<u>&amp;</u></p>',
    );
  });
});
