// The block `google: { … }` of a rehearsal: each switch, written in YAML, does in the office what it says.
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { TABS } from '#register/tabs/all';
import { keptFreshOffice } from '../kept-office.ts';
import { rest } from '../office/helpers.ts';
import type { LocalOffice } from '../../sync/office/office.ts';
import { asDocumented, SCOPES } from '../../sync/office/store/google.ts';
import { play, startOf } from '../../sync/rehearse/play.ts';
import { GOOGLE_SWITCHES } from '../../sync/rehearse/read-google.ts';
import { readRehearsal } from '../../sync/rehearse/read-rehearsal.ts';
import { bareOffice } from '../../sync/workplace/fresh.ts';
import { rowsIfThere } from '../../sync/workplace/sheet.ts';

const OTHER = 'canbo@ward.example';
const RUN_NOW = `edit: { tab: overview, where: { item: Chạy ngay }, set: { request: Có }, by: ${OTHER} }`;
const FORM = 'form: { kind: Hợp tác xã, name: Hợp tác xã Ngọc Trì, attend: Có }';
const sheetFile = { name: 'Sổ', mimeType: 'application/vnd.google-apps.spreadsheet' };

interface Played {
  readonly office: LocalOffice;
  readonly told: readonly string[];
}

/** Steps at nine; `top` are lines of the file's top. */
async function after(steps: readonly string[], top = ''): Promise<Played> {
  const lines = steps.map((step) => `      - ${step}\n`).join('');
  const source = `daily: manual\n${top}days:\n  - on: 2026-08-03\n    do:\n${lines}`;
  const read = readRehearsal(source);
  if (!read.ok) throw new Error(JSON.stringify(read.problems));
  const { rehearsal } = read;
  const office = await (rehearsal.bare ? bareOffice : keptFreshOffice)(startOf(rehearsal));
  const told: string[] = [];
  const push = (): Promise<void> => Promise.resolve();
  await play(office, rehearsal, { push, told: (sentence) => told.push(sentence) });
  return { office, told };
}
const google = (switches: string): string => `google: { ${switches} }`;
const toldAfter = async (...steps: string[]): Promise<string> =>
  (await after(steps)).told.join('\n');
const answered = async (switches: string, route: string, body?: object) =>
  rest((await after([google(switches)])).office, route, body);

/** The tab “Kiểm tra” after set-up with these switches from the beginning. */
async function checked(switches: string, item: string): Promise<unknown> {
  const { office } = await after(['script: caiDat'], `setup: manual\n${google(switches)}\n`);
  return rowsIfThere(office, TABS.checks).find((line) => line['item'] === item)?.['verdict'];
}

const SWITCH_TESTS: Readonly<Record<(typeof GOOGLE_SWITCHES)[number], () => Promise<void>>> = {
  async apisOff() {
    expect(await toldAfter(google('apisOff: [drive]'), 'script: caiDat')).toContain(
      'Chưa bật Google Drive API',
    );
  },
  async unticked() {
    expect(await toldAfter(google('unticked: [forms]'), 'script: caiDat')).toContain(
      'còn ô chưa đánh dấu (forms)',
    );
  },
  async undeclared() {
    expect(await toldAfter(google('undeclared: [script.send_mail]'), 'script: kiemTra')).toContain(
      'auth/script.send_mail',
    );
  },
  async programUnticked() {
    const { status } = await answered('programUnticked: [drive.file]', 'GET /drive/v3/files');
    expect(status).toBe(403);
  },
  async account() {
    const file = { name: 'Phiếu', mimeType: 'application/vnd.google-apps.form' };
    const { office } = await after([google('account: workspace')]);
    rest(office, 'POST /drive/v3/files', file);
    expect(office.forms().at(-1)?.requiresLogin).toBe(true);
  },
  async sharedWith() {
    await expect(after([RUN_NOW])).rejects.toThrow(`Dòng 5: Sổ chưa chia sẻ cho ${OTHER}`);
    await after([google(`sharedWith: [${OTHER}]`), RUN_NOW]);
  },
  async othersEdits() {
    const edits = async (how: string): Promise<number> => {
      const shared = google(`sharedWith: [${OTHER}], othersEdits: ${how}`);
      const { office } = await after([shared, RUN_NOW]);
      return office.executions.filter(({ fn }) => fn === 'onEditInstalled').length;
    };
    expect([await edits('fire'), await edits('silent')]).toEqual([1, 0]);
  },
  async otherProject() {
    const { json } = await answered('otherProject: "true"', 'GET /drive/v3/files');
    expect(json['files']).toEqual([]);
  },
  async formsHidden() {
    const item = 'Biểu mẫu nằm trong thư mục chung';
    expect(await checked('formsHidden: "false"', item)).toBe('Đạt');
    expect(await checked('formsHidden: "true"', item)).toBe('Chưa đạt');
  },
  async zone() {
    const { office } = await after([google('zone: Asia/Saigon'), 'script: kiemTra']);
    const found = rowsIfThere(office, TABS.checks).map((line) => line['found']);
    expect(found).toContain('vi_VN, Asia/Saigon; vi_VN, Asia/Saigon');
  },
  async newZone() {
    const { office } = await after([google('newZone: America/Los_Angeles')]);
    expect(newSpreadsheet(office)).toMatchObject({ timeZone: 'America/Los_Angeles' });
  },
  async newLocale() {
    const { office } = await after([google('newLocale: en_US')]);
    expect(newSpreadsheet(office)).toMatchObject({ locale: 'en_US' });
  },
  async unanswered() {
    const reads = async (how: string): Promise<number> => {
      const { office } = await after([google(`unanswered: ${how}`), FORM]);
      return office.executions.at(-1)?.services.formRead ?? 0;
    };
    expect(await reads('empty')).toBeGreaterThan(await reads('missing'));
  },
  async appendAfter() {
    const item = 'Dòng mới được ghi ngay dưới dòng cuối';
    expect(await checked('appendAfter: value', item)).toBe('Đạt');
    expect(await checked('appendAfter: format', item)).toBe('Chưa đạt');
  },
  async newForm() {
    const file = { name: 'Phiếu', mimeType: 'application/vnd.google-apps.form' };
    const { office } = await after([google('newForm: published')]);
    rest(office, 'POST /drive/v3/files', file);
    expect(office.forms().at(-1)?.published).toBe(true);
  },
  async overlap() {
    const { told } = await after([google('overlap: "3"'), 'script: kiemTra']);
    expect(told).toHaveLength(2);
    expect(told.join()).toContain('Một lượt chạy khác đang làm việc');
    expect((await after([google('overlap: ""'), 'script: kiemTra'])).told).toHaveLength(1);
  },
  async slow() {
    const seconds = async (how: string): Promise<number> => {
      const { office } = await after([google(`slow: "${how}"`), 'script: chayNgay']);
      return (office.store.state.clock / 1000) % 60;
    };
    expect(await seconds('false')).toBe(0);
    expect(await seconds('true')).toBeGreaterThan(1);
  },
  async faults() {
    const broken = google('faults: { kind: broken, every: "1", done: "false" }');
    expect(await toldAfter(broken, 'script: kiemTra')).toContain('Address unavailable');
    expect(await toldAfter(broken, google('faults: ""'), 'script: kiemTra')).toContain('xong');
  },
};

function newSpreadsheet(office: LocalOffice): unknown {
  const { json } = rest(office, 'POST /drive/v3/files', sheetFile);
  return office.store.spreadsheet(String(json['id'])).properties;
}

describe('each switch of the block “google”', () => {
  test.each(Object.entries(SWITCH_TESTS))('%s', async (_, check) => {
    await check();
  });

  test('is one that the local office has, can be written, and stands on the page', () => {
    expect([...GOOGLE_SWITCHES].sort()).toEqual(Object.keys(asDocumented()).sort());
    const page = readFileSync('docs/tep-dien-tap.md', 'utf8');
    const onPage = [...page.matchAll(/^\| `(\w+)` +\|/gm)].map(([, name]) => name);
    expect(onPage).toEqual(expect.arrayContaining([...GOOGLE_SWITCHES]));
    expect(SCOPES.filter((scope) => !page.includes(`\`${scope}\``))).toEqual([]);
  });
});

describe('a wrong switch', () => {
  test.each([
    ['google: { zon: x }', '3: Mục “google” không có mục “zon”. Gần giống: “zone”'],
    ['google: { apisOff: sheets }', '3: Mục “google”, “apisOff” phải là một danh sách'],
    ['google: { apisOff: [forms] }', '3: Mục “google”, “apisOff” không nhận “forms”'],
    ['google: { slow: Có }', '3: Mục “google”, “slow” không nhận “Có”'],
    ['google: { overlap: x }', '3: Mục “google”, “overlap”: “x” không phải là số nguyên từ 0'],
    ['google: { faults: { every: "2" } }', '3: Mục “google”, “faults” thiếu mục “kind”'],
    ['google: { faults: { kind: x } }', '3: Mục “google”, “faults”, mục “kind” không nhận “x”'],
    ['google: { zone: "" }', '3: Mục “google”, “zone” đang để trống'],
    ['script: kiemtra', '3: Bước “script” không nhận “kiemtra”. Gần giống: “kiemTra”'],
    ['script: { by: a@b.example }', '3: Bước “script” thiếu mục “run”'],
    ['script: { run: caiDat, killedAfter: x }', '3: Bước “script”, mục “killedAfter”: “x” không'],
    ['script: { run: caiDat, killedAfter: "1", killedBefore: "1" }', '3: Bước “script” có cả'],
  ])('is told with its line: %s', (step, message) => {
    const read = readRehearsal(`days:\n  - on: 2026-08-03\n    do: [ { ${step} } ]`);
    const messages = read.ok ? [] : read.problems.map((one) => `${one.line}: ${one.message}`);
    expect(messages.join('\n')).toContain(message);
  });

  test('settings have no register to be typed into before set-up by hand', () => {
    const read = readRehearsal('setup: manual\nsettings: {}\ndays: [ { on: 2026-08-03 } ]');
    expect(read.ok ? [] : read.problems).toEqual([
      { line: 2, message: expect.stringContaining('chưa có sổ') },
    ]);
  });
});
