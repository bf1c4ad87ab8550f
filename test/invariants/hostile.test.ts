// Design invariant 7: nothing typed by a stranger becomes a formula, markup, a header or a path; text survives as typed.
import { existsSync } from 'node:fs';
import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve, sep } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { docxText } from '#docx/docx-text';
import { TABS } from '#register/tabs/all';
import { localDateTime } from '#rules/dates/civil-date';
import { closeOffice } from '../../sync/office/disk/open.ts';
import { saveOffice } from '../../sync/office/disk/save.ts';
import { readSpreadsheet } from '../../sync/office/disk/xlsx/read.ts';
import { writeSpreadsheet } from '../../sync/office/disk/xlsx/write.ts';
import type { LocalOffice } from '../../sync/office/office.ts';
import { keptFreshOffice } from '../kept-office.ts';
import { sendForm } from '../../sync/rehearse/send-form.ts';
import { fileOf, readSheet } from '../../sync/workplace/sheet.ts';
import { rowsOf } from './moments.ts';

/** What strangers type, and what is left of it: all but control characters and halves of characters. */
const TYPED: readonly (readonly [name: string, typed: string, kept?: string])[] = [
  ['a formula', '=IMPORTXML("https://xau.example/x"; "//a")'],
  ['a link as a formula', '=HYPERLINK("https://xau.example"; "bấm đây")'],
  ['a plus sign', '+84 904 000 111'],
  ['a minus sign', '-1+1|cmd'],
  ['an at sign', '@SUM(1+1)*cmd|calc'],
  ['an apostrophe', "'=1+1"],
  ['a leading zero', '0801815903'],
  ['a date', '05/02/2026'],
  ['a boolean', 'TRUE'],
  ['a tab', '\t=1+1', '=1+1'],
  ['headers', 'Vay vốn\r\nBcc: tatca@xau.example\r\n\r\nNội dung khác'],
  ['lone line ends', 'một\rhai\nba'],
  ['other line ends', 'một\u2028hai\u2029ba\u0085bốn'],
  ['HTML', '<script>alert(1)</script><b>Đậm</b>'],
  ['XML', ']]></w:t><w:r/>&lt;&amp;&#x41; <!-- --> <?xml?>'],
  ['a template', '{{cơ_quan}} {{#each kiến_nghị}}{{mã_kiến_nghị}}{{/each}} {{{x}}} {{> y}}'],
  ['half a template', '{{#if tại_hội_nghị}} và }}'],
  ['a prototype', '{{__proto__}} __proto__ constructor'],
  ['Excel’s escapes', '_x0041_ _x000D_ _x005F_x0041_'],
  ['path parts', '../../../etc/passwd'],
  ['other path parts', '..\\..\\Windows\\system32\\con.txt'],
  ['a reserved name', 'CON'],
  ['NUL and control characters', 'a\u0000b\u0007c\u001Bd\u007Fe\uFFFEf', 'abcdef'],
  ['half a character', `nửa \uD83C chữ`, 'nửa  chữ'],
  ['marks of direction', '\u202Eetirw\u202C \u200Ftrái\u200E phải'],
  ['emoji', 'Nhà máy 🏭👩‍🔧 và 🇻🇳'],
  ['decomposed letters', 'A\u0301i Quo\u0302\u0301c', 'Ái Quốc'],
  ['percent and quotes', `100% "ngoặc" 'đơn' \\ %s %0A%0D ${'${x}'}`],
  ['50,000 characters', `${'Đề nghị 🏭 '.repeat(5000)}`.slice(0, 50_000).trim()],
];

const keptOf = ([, typed, kept]: (typeof TYPED)[number]): string => kept ?? typed;

let office: LocalOffice;
let dir: string;

beforeAll(async () => {
  office = await keptFreshOffice(localDateTime('2026-08-05T09:00'));
  office.limits.mailRecipientsPerDay = 1000;
  TYPED.forEach(([, typed], n) => {
    const fields = {
      conference: typed,
      kind: typed,
      name: typed,
      address: typed,
      representative: typed,
      taxCode: typed,
      phone: typed,
      email: `don-vi-${n}@dn.example`,
      attend: typed,
      delegates: typed,
      inWard: typed,
      publishName: typed,
    };
    const petitions = [{ group: typed, title: typed, content: typed }];
    sendForm(office, { fields, petitions, lost: false, twice: false });
  });
  askForLetters();
  dir = await mkdtemp(join(tmpdir(), 'van-phong-'));
});
afterAll(async () => {
  closeOffice(dir);
  await rm(dir, { recursive: true, force: true });
});

/** Staff route every petition, answer it with the same words and ask for a letter, a column at a paste. */
function askForLetters(): void {
  const { fileId, positions } = readSheet(office, TABS.petitions);
  const put = (key: string, textOf: (typed: string) => string): void => {
    const values = TYPED.map(([, typed]) => [textOf(typed)]);
    const column = positions.get(key) ?? 0;
    const place = { fileId, sheet: TABS.petitions.sheetId, row: 1, column };
    office.personEdit({ ...place, values }, { validate: true });
  };
  put('scope', () => 'Trong phạm vi');
  put('route', () => 'Thuộc thẩm quyền – trả lời');
  put('lead', () => 'Phòng Kinh tế, Hạ tầng và Đô thị');
  // A keyboard types no half of a character.
  put('answer', (typed) => Buffer.from(typed).toString());
  put('request', () => 'Soạn dự thảo');
}

const petition = (n: number) =>
  rowsOf(office, 'petitions').find(
    ({ code }) => code === `AQ-2026-${String(n + 1).padStart(4, '0')}`,
  );

describe('one answer longer than Google takes in a cell', () => {
  it.each([30_000, 30_001, 50_000, 50_001, 60_000])(
    'of %i characters in every field: the phiếu is taken in, and so is the next',
    async (length) => {
      const one = await keptFreshOffice(localDateTime('2026-08-05T09:00'));
      const long = 'x'.repeat(length);
      for (const text of [long, 'Có'])
        sendForm(one, {
          fields: {
            conference: text,
            kind: text,
            name: text,
            address: text,
            representative: text,
            taxCode: text,
            phone: text,
            email: text,
            attend: text,
            delegates: text,
            inWard: text,
            publishName: text,
          },
          petitions: [{ group: text, title: text, content: text }],
          lost: false,
          twice: false,
        });
      one.execute('hourly');
      expect(one.executions.flatMap(({ error }) => error ?? [])).toEqual([]);
      expect(rowsOf(one, 'registrations')).toHaveLength(2);
      expect(rowsOf(one, 'petitions')).toHaveLength(2);
    },
  );
});

describe('the register', () => {
  it('runs without an error on all of it', () => {
    expect(office.executions.flatMap(({ error }) => error ?? [])).toEqual([]);
    expect(rowsOf(office, 'petitions')).toHaveLength(TYPED.length);
  });

  it('holds no formula in any cell of any tab', () => {
    const formulas = Object.values(TABS).flatMap((tab) =>
      office
        .grid(fileOf(office, tab), tab.sheetId)
        .flat()
        .filter((cell) => typeof cell === 'object' && cell !== null),
    );
    expect(formulas).toEqual([]);
  });

  it.each(TYPED.map((each, n) => [each[0], n] as const))('keeps %s as it was typed', (_, n) => {
    const kept = keptOf(TYPED[n] ?? ['', '']);
    const title = petition(n)?.['title'];
    const content = petition(n)?.['content'];
    expect(kept.startsWith(String(content))).toBe(true);
    if (kept.length <= 30_000) expect([title, content]).toEqual([kept, kept]);
    else {
      const whole = office.files().find(({ name }) => name.endsWith('_nguyen-van.txt'));
      expect(new TextDecoder().decode(whole?.bytes ?? new Uint8Array())).toBe(kept);
    }
  });

  it('keeps as text also what staff type into a row that a form made', () => {
    const { fileId, positions } = readSheet(office, TABS.petitions);
    const at = { fileId, sheet: TABS.petitions.sheetId, row: 1 };
    const column = positions.get('summary') ?? 0;
    const snapshot = office.snapshot();
    office.personEdit({ ...at, column, values: [['=1+1']] }, { validate: true });
    expect(office.grid(fileId, TABS.petitions.sheetId)[1]?.[column]).toBe('=1+1');
    office.restore(snapshot);
  });

  it('comes back from its .xlsx as it was', async () => {
    for (const tab of [TABS.petitions, TABS.contacts, TABS.journal]) {
      const stored = office.store.spreadsheet(fileOf(office, tab));
      const read = await readSpreadsheet(await writeSpreadsheet(stored), stored);
      const rowsIn = (book: typeof stored) =>
        book.sheets.find(({ sheetId }) => sheetId === tab.sheetId)?.rows ?? [];
      rowsIn(stored).forEach((row, index) =>
        row.forEach((cell, column) =>
          expect(rowsIn(read)[index]?.[column] ?? null, `${tab.title} ${index} ${column}`).toEqual(
            cell,
          ),
        ),
      );
    }
  });
});

const CONTROL = /[\u0000-\u001F\u007F-\u009F\u2028\u2029]/; // eslint-disable-line no-control-regex

describe('the mails', () => {
  it('go only to the address that was given, with one line of subject', () => {
    expect(office.mails()).toHaveLength(TYPED.length);
    office.mails().forEach(({ to, cc, bcc, subject, replyTo, fromName }, n) => {
      expect([to, cc, bcc]).toEqual([[`don-vi-${n}@dn.example`], [], []]);
      expect(subject).not.toMatch(CONTROL);
      expect(`${replyTo}${fromName}`).not.toContain('xau.example');
    });
  });

  it('hold what was typed as plain text, without running a template in it', () => {
    const template = TYPED.findIndex(([name]) => name === 'a template');
    const mail = office.mails()[template];
    expect(mail?.text).toContain(TYPED[template]?.[1]);
    expect(mail?.html).toBeNull();
  });

  it('of a form whose address holds more than addresses are not written at all', () => {
    const snapshot = office.snapshot();
    const before = office.mails().length;
    for (const email of [
      'a@dn.example\nBcc: b@xau.example',
      'a@dn.example b@xau.example',
      '<a@dn.example>',
    ])
      sendForm(office, {
        fields: { name: `Đơn vị ${email}`, kind: 'Doanh nghiệp', email },
        petitions: [{ title: 'Vay vốn' }],
        lost: false,
        twice: false,
      });
    expect(office.mails()).toHaveLength(before);
    expect(rowsOf(office, 'units').at(-1)?.['fix']).toContain('Thư điện tử không đúng');
    office.restore(snapshot);
  });
});

describe('the letters', () => {
  it('hold what was typed, line by line, and run no template in it', () => {
    const letters = office.files().filter(({ name }) => name.startsWith('DuThao_'));
    expect(letters).toHaveLength(TYPED.length);
    for (const { name, bytes } of letters) {
      const n = Number(name.slice(-4)) - 1;
      const text = docxText(bytes ?? new Uint8Array());
      const lines = keptOf(TYPED[n] ?? ['', '']).split(/[\r\n\u2028\u2029\t]+/);
      for (const line of lines) expect(text, name).toContain(line.trim().slice(0, 20_000));
    }
  });
});

describe('the files on the disk', () => {
  it('lie inside the office’s folder, under names any system takes', async () => {
    await saveOffice(office, dir);
    const names = await readdir(dir, { recursive: true });
    for (const name of names) {
      expect(resolve(dir, name).startsWith(dir + sep)).toBe(true);
      expect(name.split(sep)).not.toContain('..');
      // eslint-disable-next-line no-control-regex
      expect(name).not.toMatch(/[\u0000-\u001F<>:"|?*\u202A-\u202E]/);
    }
    expect(existsSync(join(dir, '..', 'etc'))).toBe(false);
  });

  it('bear in a mail only the headers of a mail', async () => {
    const names = (await readdir(dir, { recursive: true })).filter((name) => name.endsWith('.eml'));
    expect(names).toHaveLength(TYPED.length);
    for (const name of names) {
      const [head = ''] = (await readFile(join(dir, name), 'utf8')).split('\r\n\r\n');
      const headers = head.split('\r\n').filter((line) => !/^\s/.test(line));
      for (const header of headers)
        expect(header).toMatch(
          /^(Date|From|To|Reply-To|Subject|Message-ID|MIME-Version|Content-(Type|Transfer-Encoding)): /,
        );
    }
  });
});
