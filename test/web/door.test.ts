// The door of the office in a browser: who is let in, what a page may do, and that words stay words.
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { publicText } from '#docx/public-copy';
import { encodeUtf8 } from '#docx/base/utf8';
import { localDateTime } from '#rules/dates/civil-date';
import { deskOf } from '../../sync/web/shared/desk.ts';
import { serveDesk, type WebDoor } from '../../sync/web/door.ts';
import { html } from '../../sync/web/shared/html.ts';
import type { LocalOffice } from '../../sync/office/office.ts';
import { docxOf, p } from '../docx/fixture.ts';
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
      'dang-cong',
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

describe('what goes on the portal', () => {
  const HOSTILE = '</textarea><script>window.boom=1</script><h3>';

  it('A-III.5.3: is shown as text to be copied, whatever stands in it, with the one script that copies', async () => {
    const known = JSON.parse(office.properties()['installed'] ?? '{}') as Record<string, string>;
    const copy = publicText(docxOf(p(HOSTILE)), { heading: HOSTILE, withAnnex: true, hides: [] });
    const { id } = office.store.addFile({
      name: 'Bản để đăng.txt',
      mimeType: 'text/plain',
      parents: [known['drafts'] ?? ''],
      bytes: encodeUtf8(copy),
    });
    const list = await (await fetch(`${door.url}dang-cong`)).text();
    expect(list).toContain(`dang-cong/${id}`);
    const page = await fetch(`${door.url}dang-cong/${id}`);
    expect(page.headers.get('content-security-policy')).toContain("script-src 'self';");
    const text = await page.text();
    expect(text.match(/<script[^>]*>/g)).toEqual([
      `<script src="${new URL(door.url).pathname}chep.js" defer>`,
    ]);
    expect(text).toContain('&lt;/textarea&gt;&lt;script&gt;');
    expect(text).not.toContain('<script>window');
    const script = await fetch(`${door.url}chep.js`);
    expect(script.headers.get('content-type')).toContain('text/javascript');
  });
});

describe('markup', () => {
  it('escapes whatever is put into it', () => {
    expect(html`<p title="${'"><b>'}">${['<i>', html`<u>${'&'}</u>`]}</p>`.text).toBe(
      '<p title="&quot;&gt;&lt;b&gt;">&lt;i&gt;<u>&amp;</u></p>',
    );
  });
});

describe('a phiếu filled for a trial', () => {
  it('is sent as it stands: it has every answer that the form asks for', async () => {
    const page = await (await fetch(`${door.url}phieu?mau=1`)).text();
    const body = new URLSearchParams();
    for (const [, tag = ''] of page.matchAll(/<input([^>]*)>/g)) {
      const attribute = (name: string) => new RegExp(`${name}="([^"]*)"`).exec(tag)?.[1] ?? '';
      const isOn = !tag.includes('type="radio"') || /\bchecked/.test(tag);
      if (attribute('name') !== '' && isOn) body.set(attribute('name'), attribute('value'));
    }
    const sent = await fetch(`${door.url}phieu`, { method: 'POST', body });
    expect(await sent.text()).toContain('Đã nhận phiếu');
    expect(office.mails().at(-1)?.text).toContain('Kính gửi: Hộ kinh doanh Hoa Mai.');
  });
});
