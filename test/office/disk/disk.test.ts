import { spawn } from 'node:child_process';
import { cp, mkdtemp, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { openXlsx, saveXlsx } from 'hucre';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { closeOffice, openOffice } from '../../../sync/office/disk/open.ts';
import { saveOffice } from '../../../sync/office/disk/save.ts';
import type { Cell, LocalOffice } from '../../../sync/office/office.ts';
import { batch, officeWith, rest, START, text, SHEET_ID } from '../helpers.ts';

const DOCX = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';
const BOOK = 'Sổ đối thoại.xlsx';
const SCRIPT = `
  function mail(subject) { MailApp.sendEmail({ to: 'kinhte@aiquoc.vn', cc: 'vp@aiquoc.vn', name: 'Văn phòng', subject: subject, body: 'Kính gửi…\\nHết.', attachments: [Utilities.newBlob('nội dung', 'text/plain', 'đính kèm.txt')] }); }
  function upload(meta) {
    const zip = ${JSON.stringify([...zipSync({ 'word/document.xml': strToU8('<w:document/>') }, { level: 0 })].map((byte) => (byte > 127 ? byte - 256 : byte)))};
    const head = Utilities.newBlob('--b\\r\\nContent-Type: application/json\\r\\n\\r\\n' + JSON.stringify(meta) + '\\r\\n--b\\r\\nContent-Type: ${DOCX}\\r\\n\\r\\n').getBytes();
    UrlFetchApp.fetch('https://www.googleapis.com/upload/drive/v3/files?uploadType=multipart', { method: 'post', contentType: 'multipart/related; boundary=b',
      headers: { Authorization: 'Bearer x' }, payload: head.concat(zip, Utilities.newBlob('\\r\\n--b--').getBytes()) });
  }`;

let dir: string;
beforeEach(async () => {
  dir = await mkdtemp(join(tmpdir(), 'van-phong-'));
});
afterEach(async () => {
  closeOffice(dir);
  await rm(dir, { recursive: true, force: true });
});

const ROWS: Cell[][] = [
  ['Mã', 'Ngày nhận', 'Xong', 'Nội dung'],
  ['0801234560', 46058.3819444444, true, '=IMPORTXML("http://x")'],
  ['AQ-2', 46059, false, '_x0041_ <b>&"\' 😀 \u0000'],
  ['+84', '05/02/2026', false, '@x'],
];

function filled(): LocalOffice {
  const office = officeWith(SCRIPT);
  const numberFormat = { type: 'DATE_TIME', pattern: 'dd/MM/yyyy HH:mm' };
  const dates = { sheetId: 0, startRowIndex: 1, startColumnIndex: 1, endColumnIndex: 2 };
  const ticks = {
    sheetId: 0,
    startRowIndex: 1,
    endRowIndex: 4,
    startColumnIndex: 2,
    endColumnIndex: 3,
  };
  const properties = { title: 'Sổ đối thoại' };
  batch(office, [
    { updateSpreadsheetProperties: { properties, fields: 'title' } },
    { addSheet: { properties: { sheetId: 7, title: 'Danh mục', hidden: true } } },
    { repeatCell: { range: dates, cell: { userEnteredFormat: { numberFormat } }, fields: '*' } },
    { setDataValidation: { range: ticks, rule: { condition: { type: 'BOOLEAN' } } } },
    {
      updateCells: {
        start: { sheetId: 0 },
        fields: 'userEnteredValue',
        rows: ROWS.map((row) => text(...(row as string[]))),
      },
    },
    { appendCells: { sheetId: 7, fields: '*', rows: [text('Phòng Kinh tế, Hạ tầng và Đô thị')] } },
  ]);
  const folder = rest(office, 'POST /drive/v3/files', {
    name: 'Văn bản: đi/đến',
    mimeType: 'application/vnd.google-apps.folder',
  }).json['id'];
  const mimeType = 'application/vnd.google-apps.document';
  for (const name of ['Thông báo', 'Thông báo'])
    expect(office.execute('upload', { name, mimeType, parents: [folder] }).error).toBeNull();
  expect(office.execute('mail', 'Đôn đốc\r\nBcc: kẻ@gian.vn').error).toBeNull();
  return office;
}

const open = () => openOffice(dir, { bundle: SCRIPT, now: START });
const tree = async () =>
  (await readdir(dir, { recursive: true })).filter((name) => !name.endsWith('.lock')).sort();

/** Changes the register on disk as somebody with Excel would. */
async function edit(change: (rows: unknown[][]) => void): Promise<void> {
  const path = join(dir, BOOK);
  const book = await openXlsx(new Uint8Array(await readFile(path)), { readStyles: true });
  const sheet = book.sheets[0];
  if (!sheet) throw new Error('no sheet');
  sheet.cells = new Map();
  change(sheet.rows);
  await writeFile(path, await saveXlsx(book));
}

describe('an office on disk', () => {
  it('lies there as files a person can open, named as they are named in Drive', async () => {
    await saveOffice(filled(), dir);
    expect(await tree()).toEqual(
      [
        '.office',
        '.office/state.json',
        BOOK,
        'Thư',
        'Văn bản đi đến',
        'Thư/0001 2026-08-03 09h00 Đôn đốc Bcc kẻ@gian.vn.eml',
        'Văn bản đi đến/Thông báo (2).docx',
        'Văn bản đi đến/Thông báo.docx',
      ].sort(),
    );
    const docx = unzipSync(
      new Uint8Array(await readFile(join(dir, 'Văn bản đi đến/Thông báo.docx'))),
    );
    expect(Object.keys(docx)).toEqual(['word/document.xml']);
  });

  it('comes back as it was: cells, forms of cells, files, mails', async () => {
    const office = filled();
    await saveOffice(office, dir);
    closeOffice(dir);
    const back = await open();
    expect(back.grid(SHEET_ID, 0)).toEqual(ROWS);
    expect(back.store.state.spreadsheets).toEqual(office.store.state.spreadsheets);
    expect(back.mails()).toEqual(office.mails());
    expect(back.files().map(({ name }) => name)).toEqual(office.files().map(({ name }) => name));
  });

  it('gives the same bytes for the same office, and again when saved unchanged', async () => {
    await saveOffice(filled(), dir);
    const other = `${dir}-2`;
    await saveOffice(filled(), other);
    const names = (await readdir(dir, { recursive: true, withFileTypes: true })).filter(
      (entry) => entry.isFile() && !entry.name.endsWith('.lock'),
    );
    const read = async (base: string) =>
      Promise.all(
        names.map(({ name, parentPath }) =>
          readFile(join(parentPath.replace(dir, base), name), 'hex'),
        ),
      );
    expect(await read(other)).toEqual(await read(dir));
    closeOffice(other);
    const before = await read(dir);
    closeOffice(dir);
    await saveOffice(await open(), dir);
    expect(await read(dir)).toEqual(before);
    await rm(other, { recursive: true });
  });

  it('takes in what a person changed, added, removed and sorted in Excel; text dates stay text', async () => {
    await saveOffice(filled(), dir);
    closeOffice(dir);
    await edit((rows) => {
      const [head, one, two, three] = rows;
      if (!head || !one || !two || !three) throw new Error('rows');
      three[3] = 'đã sửa';
      rows.splice(0, rows.length, head, three, one, [
        'mới',
        new Date(Date.UTC(2026, 1, 7)),
        'Có',
        '07/02/2026',
      ]);
    });
    const back = await open();
    expect(back.grid(SHEET_ID, 0)).toEqual([
      ROWS[0],
      ['+84', '05/02/2026', false, 'đã sửa'],
      ROWS[1],
      ['mới', 46060, true, '07/02/2026'],
    ]);
  });

  it('saves into the file as somebody left it: a width and a hidden row of theirs stay', async () => {
    await saveOffice(filled(), dir);
    closeOffice(dir);
    const path = join(dir, BOOK);
    const sheet = 'xl/worksheets/sheet1.xml';
    const xmlOf = async () => {
      const parts = unzipSync(new Uint8Array(await readFile(path)));
      return { parts, xml: strFromU8(parts[sheet] ?? new Uint8Array()) };
    };
    const { parts, xml } = await xmlOf();
    const theirs = xml
      .replace(/<col [^>]*>/, '<col min="1" max="1" width="41.3" customWidth="1"/>')
      .replace('<row r="3"', '<row r="3" hidden="1"');
    await writeFile(path, zipSync({ ...parts, [sheet]: strToU8(theirs) }));
    const back = await open();
    const cell = { fileId: SHEET_ID, sheet: 0, row: 1, column: 3, values: [['của lượt chạy']] };
    back.personEdit(cell, { validate: false });
    await saveOffice(back, dir);
    const saved = (await xmlOf()).xml;
    for (const kept of ['của lượt chạy', 'width="41.3"', '<row r="3" hidden="1"'])
      expect(saved).toContain(kept);
  });

  it('keeps a formula that a person typed as a formula', async () => {
    await saveOffice(filled(), dir);
    closeOffice(dir);
    const path = join(dir, BOOK);
    const book = await openXlsx(new Uint8Array(await readFile(path)), { readStyles: true });
    book.sheets[0]?.cells?.set('1,3', {
      value: 2,
      type: 'formula',
      formula: '1+1',
      formulaResult: 2,
    });
    await writeFile(path, await saveXlsx(book));
    const back = await open();
    expect(back.grid(SHEET_ID, 0)[1]?.[3]).toEqual({ formula: '=1+1', value: 2 });
  });

  it('cuts a text that Excel could not hold in the file only, not in the office', async () => {
    const office = filled();
    const long = 'Kiến nghị '.repeat(4000);
    office.personEdit(
      { fileId: SHEET_ID, sheet: 0, row: 4, column: 0, values: [[long]] },
      { validate: false },
    );
    await saveOffice(office, dir);
    closeOffice(dir);
    await edit((rows) => void rows[2]?.splice(0, 1, 'khác'));
    const back = await open();
    expect(back.grid(SHEET_ID, 0)[4]?.[0]).toBe(long);
    expect(back.grid(SHEET_ID, 0)[2]?.[0]).toBe('khác');
  });

  it('writes mails whose headers nobody can break into', async () => {
    await saveOffice(filled(), dir);
    const [name = ''] = await readdir(join(dir, 'Thư'));
    const eml = await readFile(join(dir, 'Thư', name), 'utf8');
    const head = eml.slice(0, eml.indexOf('\r\n\r\n')).replace(/\r\n /g, ' ');
    expect(head.split('\r\n').map((line) => line.split(':')[0])).toEqual([
      'Date',
      'From',
      'To',
      'Cc',
      'Subject',
      'Message-ID',
      'MIME-Version',
      'Content-Type',
    ]);
    const subject = /Subject: (.*)/.exec(head)?.[1] ?? '';
    const words = [...subject.matchAll(/=\?UTF-8\?B\?([^?]+)\?=/g)].map(([, word = '']) =>
      Buffer.from(word, 'base64').toString(),
    );
    expect(words.join('')).toBe('Đôn đốc Bcc: kẻ@gian.vn');
    expect(head).toContain('Date: Mon, 03 Aug 2026 09:00:00 +0700');
  });

  it('lays a file that is read only in Drive down as one that is read only, save after save', async () => {
    const office = filled();
    office.store.addFile({
      name: '2026 Sổ.pdf',
      mimeType: 'application/pdf',
      bytes: strToU8('%PDF'),
      readOnly: 'Hồ sơ năm',
    });
    for (let n = 0; n < 2; n += 1) {
      await saveOffice(office, dir);
      expect((await stat(join(dir, '2026 Sổ.pdf'))).mode & 0o777).toBe(0o400);
    }
    expect((await stat(join(dir, BOOK))).mode & 0o777).toBe(0o600);
    closeOffice(dir);
    expect((await open()).files().find(({ name }) => name === '2026 Sổ.pdf')?.readOnly).toBe(
      'Hồ sơ năm',
    );
  });

  it('never writes over a file of somebody else in the folder', async () => {
    await writeFile(join(dir, BOOK), 'của người khác');
    await saveOffice(filled(), dir);
    expect(await readFile(join(dir, BOOK), 'utf8')).toBe('của người khác');
    expect(await tree()).toContain('Sổ đối thoại (2).xlsx');
  });
});

describe('what the disk refuses, in Vietnamese, with nothing changed', () => {
  it('a folder that another living process uses; one of a dead process is taken over', async () => {
    await saveOffice(filled(), dir);
    closeOffice(dir);
    const other = spawn(process.execPath, ['-e', 'setTimeout(() => {}, 30000)']);
    const lock = join(dir, '.office/dang-dung.lock');
    await writeFile(lock, `${other.pid}\n`);
    await expect(open()).rejects.toThrow(/đang được một chương trình khác dùng \(tiến trình \d+\)/);
    other.kill();
    await new Promise((resolve) => other.once('exit', resolve));
    await expect(open()).resolves.toBeDefined();
    expect((await readFile(lock, 'utf8')).split('\n')[0]).toBe(String(process.pid));
  });

  it.each([`.~lock.${BOOK}#`, `~$${BOOK}`])(
    'a register that is open elsewhere (%s)',
    async (mark) => {
      await saveOffice(filled(), dir);
      closeOffice(dir);
      await writeFile(join(dir, mark), '');
      await expect(open()).rejects.toThrow(
        `Tệp “${BOOK}” đang mở trong chương trình khác. Hãy lưu và đóng`,
      );
      await rm(join(dir, mark));
      const office = await open();
      office.personEdit(
        { fileId: SHEET_ID, sheet: 0, row: 1, column: 0, values: [['x']] },
        { validate: false },
      );
      await writeFile(join(dir, mark), '');
      const before = await readFile(join(dir, '.office/state.json'));
      await expect(saveOffice(office, dir)).rejects.toThrow('đang mở trong chương trình khác');
      expect((await readFile(join(dir, '.office/state.json'))).equals(before)).toBe(true);
    },
  );

  it('a damaged or missing register, and a folder without an office', async () => {
    await expect(open()).rejects.toThrow('chưa có văn phòng');
    await saveOffice(filled(), dir);
    closeOffice(dir);
    const good = await readFile(join(dir, BOOK));
    await writeFile(join(dir, BOOK), good.subarray(0, 2000));
    await expect(open()).rejects.toThrow(`Tệp “${BOOK}” bị hỏng`);
    await rm(join(dir, BOOK));
    await expect(open()).rejects.toThrow(`Không thấy tệp “${BOOK}”`);
    await writeFile(join(dir, BOOK), good);
    const back = await open();
    expect(back.grid(SHEET_ID, 0)).toEqual(ROWS);
  });
});

describe('a crash in the middle of a save', () => {
  it('leaves the old office or the new one, at whichever step', async () => {
    await saveOffice(filled(), dir);
    closeOffice(dir);
    const start = `${dir}-start`;
    await cp(dir, start, { recursive: true });
    const change = async () => {
      const office = await open();
      const values = [['mới']];
      office.personEdit(
        { fileId: SHEET_ID, sheet: 0, row: 1, column: 0, values },
        { validate: false },
      );
      office.execute('mail', 'Thư thứ hai');
      const { status } = rest(office, `PATCH /drive/v3/files/${SHEET_ID}`, { name: 'Sổ mới' });
      expect(status).toBe(200);
      return office;
    };
    const seen = new Set<string>();
    for (let crash = 0, done = false; !done; crash += 1) {
      await rm(dir, { recursive: true });
      await cp(start, dir, { recursive: true });
      const office = await change();
      let count = 0;
      const step = () => {
        if (count++ === crash) throw new Error('mất điện');
      };
      done = await saveOffice(office, dir, { step }).then(
        () => true,
        () => false,
      );
      closeOffice(dir);
      const back = await open();
      const cell = back.grid(SHEET_ID, 0)[1]?.[0];
      const state = [cell, back.mails().length, back.sheets(SHEET_ID).length].join();
      expect(['0801234560,1,2', 'mới,2,2']).toContain(state);
      seen.add(state);
      const names = await tree();
      expect(
        names.filter((name) => name.endsWith('.xlsx') && !name.startsWith('.ban-truoc')),
      ).toEqual([cell === 'mới' ? 'Sổ mới.xlsx' : BOOK]);
      expect(names.filter((name) => name.startsWith('.office'))).toEqual([
        '.office',
        '.office/state.json',
      ]);
      closeOffice(dir);
    }
    expect(seen.size).toBe(2);
    await rm(start, { recursive: true });
  });
});
