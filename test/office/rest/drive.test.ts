import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import type { LocalOffice } from '../../../sync/office/office.ts';
import { batch, message, officeWith, rest, SHEET_ID } from '../helpers.ts';

const DOCX = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';
const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';
const DOCUMENT = 'application/vnd.google-apps.document';
const FOLDER = 'application/vnd.google-apps.folder';
const docx = zipSync({ 'word/document.xml': strToU8('<w:document/>') }, { level: 0 });

const create = (office: LocalOffice, body: object) =>
  rest(office, 'POST /drive/v3/files?fields=id,name,mimeType,parents,appProperties', body);

function upload(office: LocalOffice, metadata: object, bytes: Uint8Array, type = DOCX) {
  const head = `--b1\r\nContent-Type: application/json; charset=UTF-8\r\n\r\n${JSON.stringify(metadata)}\r\n--b1\r\nContent-Type: ${type}\r\n\r\n`;
  const response = office.handle({
    method: 'POST',
    url: '/upload/drive/v3/files?uploadType=multipart&fields=id,name,mimeType',
    headers: { Authorization: 'Bearer x', 'Content-Type': 'multipart/related; boundary=b1' },
    body: Buffer.concat([Buffer.from(head), bytes, Buffer.from('\r\n--b1--')]),
  });
  return {
    status: response.status,
    json: JSON.parse(Buffer.from(response.body).toString()) as Record<string, string>,
  };
}

const media = (office: LocalOffice, url: string) => {
  const headers = { Authorization: 'Bearer x' };
  return office.handle({ method: 'GET', url, headers, body: '' });
};

const list = (office: LocalOffice, q: string) => {
  const answer = rest(office, `GET /drive/v3/files?orderBy=name&q=${encodeURIComponent(q)}`);
  if (answer.status !== 200) return message(answer);
  return (answer.json['files'] as { name: string }[]).map(({ name }) => name);
};

describe('Drive', () => {
  it('turns an uploaded DOCX into a Google Doc and exports the same bytes', () => {
    const office = officeWith();
    const { status, json } = upload(office, { name: 'Mẫu', mimeType: DOCUMENT }, docx);
    expect([status, json['mimeType']]).toEqual([200, DOCUMENT]);
    const type = encodeURIComponent(DOCX);
    const exported = media(office, `/drive/v3/files/${json['id']}/export?mimeType=${type}`);
    expect(Buffer.from(exported.body).equals(Buffer.from(docx))).toBe(true);
    expect(media(office, `/drive/v3/files/${json['id']}?alt=media`).status).toBe(403);
  });

  it('keeps an uploaded file as it is and gives it back by alt=media', () => {
    const office = officeWith();
    const bytes = new Uint8Array([0, 13, 10, 45, 45, 255]);
    const { json } = upload(office, { name: 'a.bin' }, bytes, 'application/octet-stream');
    const back = media(office, `/drive/v3/files/${json['id']}?alt=media`);
    expect([...back.body]).toEqual([...bytes]);
  });

  it('finds files by name, folder, type and app property, never trashed ones when asked so', () => {
    const office = officeWith();
    const folder = create(office, { name: 'Văn bản', mimeType: FOLDER }).json['id'] as string;
    const appProperties = { khoa: "AQ-2026-0001·tra-loi·1 'x'" };
    create(office, { name: "Thư 'một'", parents: [folder], appProperties });
    const second = create(office, { name: 'Thư hai', parents: [folder] }).json['id'] as string;
    expect(list(office, `'${folder}' in parents`)).toEqual(["Thư 'một'", 'Thư hai']);
    expect(list(office, `name = 'Thư \\'một\\''`)).toEqual(["Thư 'một'"]);
    expect(list(office, `mimeType = '${FOLDER}'`)).toEqual(['Văn bản']);
    const property = `appProperties has { key='khoa' and value='AQ-2026-0001·tra-loi·1 \\'x\\'' }`;
    expect(list(office, `${property} and trashed = false`)).toEqual(["Thư 'một'"]);
    rest(office, `PATCH /drive/v3/files/${second}`, { trashed: true });
    expect(list(office, `'${folder}' in parents and trashed=false`)).toEqual(["Thư 'một'"]);
    expect(list(office, 'fullText contains nothing')).toContain('Invalid Value');
    expect(list(office, "'none' in parents")).toContain('File not found');
  });

  it('takes a generated id once: again is 409, for a converted file 400, a made-up one 400', () => {
    const office = officeWith();
    const ids = rest(office, 'GET /drive/v3/files/generateIds?count=2').json['ids'] as string[];
    const [id, other] = ids;
    expect(upload(office, { id, name: 'a' }, docx).status).toBe(200);
    expect(upload(office, { id, name: 'a' }, docx).status).toBe(409);
    expect(upload(office, { id: other, name: 'b', mimeType: DOCUMENT }, docx).status).toBe(400);
    expect(upload(office, { id: 'tu-nghi-ra', name: 'c' }, docx).status).toBe(400);
    expect(office.files().filter(({ name }) => name !== 'Bảng tính không có tiêu đề')).toHaveLength(
      1,
    );
  });

  it('holds 124 bytes in an app property, key and value together', () => {
    const office = officeWith();
    const put = (value: string) =>
      create(office, { name: 'x', appProperties: { khoa: value } }).status;
    expect([put('x'.repeat(120)), put('x'.repeat(121)), put('ệ'.repeat(41))]).toEqual([
      200, 403, 403,
    ]);
  });

  it('moves a file, merges its properties, and renames a spreadsheet with its file', () => {
    const office = officeWith();
    const folder = create(office, { name: 'Sổ', mimeType: FOLDER }).json['id'] as string;
    const url = `PATCH /drive/v3/files/${SHEET_ID}?addParents=${folder}&removeParents=root&fields=parents,name`;
    const moved = rest(office, url, { name: 'Sổ đối thoại' }).json;
    expect(moved).toEqual({ parents: [folder], name: 'Sổ đối thoại' });
    const { json } = rest(office, `GET /v4/spreadsheets/${SHEET_ID}?fields=properties.title`);
    expect(json).toEqual({ properties: { title: 'Sổ đối thoại' } });
  });

  it('replaces the content of a document under the same id, later than before', () => {
    const office = officeWith();
    const { id = '' } = upload(office, { name: 'Mẫu', mimeType: DOCUMENT }, docx).json;
    office.store.advance(1000);
    const again = zipSync({ 'word/document.xml': strToU8('<w:document>mới</w:document>') });
    const { status } = office.handle({
      method: 'PATCH',
      url: `/upload/drive/v3/files/${id}?uploadType=media`,
      headers: { Authorization: 'Bearer x', 'Content-Type': DOCX },
      body: again,
    });
    expect(status).toBe(200);
    const file = office.files().find((each) => each.id === id);
    expect(Buffer.from(file?.bytes ?? []).equals(Buffer.from(again))).toBe(true);
    expect(file && file.modified - file.created).toBe(1000);
  });

  it('refuses an upload over the limit, and documents beyond the day’s quota', () => {
    const office = officeWith();
    office.limits.uploadBytes = 1000;
    expect(upload(office, { name: 'a' }, new Uint8Array(2000)).status).toBe(413);
    office.limits.documentsPerDay = 1;
    expect(upload(office, { name: 'a', mimeType: DOCUMENT }, docx).status).toBe(200);
    expect(upload(office, { name: 'b', mimeType: DOCUMENT }, docx).status).toBe(429);
  });

  it('exports a spreadsheet as .xlsx with its cells as they are shown, and as PDF where it can be drawn', () => {
    const office = officeWith();
    const cells = ['=1+1 & <b>', 46237, true].map((value) => ({
      userEnteredValue:
        typeof value === 'string'
          ? { stringValue: value }
          : typeof value === 'number'
            ? { numberValue: value }
            : { boolValue: value },
    }));
    const numberFormat = { type: 'DATE', pattern: 'dd/mm/yyyy' };
    batch(office, [
      {
        updateCells: {
          start: { sheetId: 0 },
          rows: [{ values: cells }],
          fields: 'userEnteredValue',
        },
      },
      {
        repeatCell: {
          range: { sheetId: 0, startColumnIndex: 1, endColumnIndex: 2 },
          cell: { userEnteredFormat: { numberFormat } },
          fields: 'userEnteredFormat.numberFormat',
        },
      },
    ]);
    const exported = media(office, `/drive/v3/files/${SHEET_ID}/export?mimeType=${XLSX}`);
    const parts = unzipSync(exported.body as Uint8Array);
    expect(strFromU8(parts['xl/workbook.xml'] ?? new Uint8Array())).toContain('name="Trang tính1"');
    const sheet = strFromU8(parts['xl/worksheets/sheet1.xml'] ?? new Uint8Array());
    expect([...sheet.matchAll(/<t [^>]*>([^<]*)</g)].map(([, shown]) => shown)).toEqual([
      '=1+1 &amp; &lt;b&gt;',
      '03/08/2026',
      'TRUE',
    ]);
    office.store.printer = () => ({ ok: false, missing: true });
    expect(
      media(office, `/drive/v3/files/${SHEET_ID}/export?mimeType=application/pdf`).status,
    ).toBe(403);
    office.store.printer = (_, __, ending) => ({ ok: true, bytes: strToU8(`pdf of ${ending}`) });
    const pdf = media(office, `/drive/v3/files/${SHEET_ID}/export?mimeType=application/pdf`);
    expect(Buffer.from(pdf.body).toString()).toBe('pdf of .xlsx');
  });

  it.each([
    [-1, 403],
    [0, 200],
    [1, 200],
  ])('exports up to the limit: %i bytes above the size of the file give %i', (more, status) => {
    const office = officeWith();
    const url = `/drive/v3/files/${SHEET_ID}/export?mimeType=${XLSX}`;
    office.limits.exportBytes = media(office, url).body.length + more;
    expect(media(office, url).status).toBe(status);
  });

  it('keeps a file that is made read only as it is, until that is taken back', () => {
    const office = officeWith();
    const url = `/drive/v3/files/${create(office, { name: 'Hồ sơ' }).json['id'] as string}`;
    const patch = (body: object) =>
      rest(office, `PATCH ${url}?fields=name,contentRestrictions`, body);
    expect(patch({ contentRestrictions: [{ readOnly: false, reason: 'x' }] }).status).toBe(400);
    const locked = patch({ contentRestrictions: [{ readOnly: true, reason: 'Đã khóa' }] });
    expect(locked.json['contentRestrictions']).toMatchObject([
      { readOnly: true, reason: 'Đã khóa' },
    ]);
    const upload = {
      method: 'PATCH',
      url: `/upload${url}?uploadType=media`,
      headers: { Authorization: 'Bearer x', 'Content-Type': 'text/plain' },
      body: 'khác',
    };
    expect([patch({ name: 'Khác' }).status, office.handle(upload).status]).toEqual([403, 403]);
    expect(patch({ trashed: true }).status).toBe(200);
    expect(patch({ contentRestrictions: [{ readOnly: false }] }).json).toEqual({ name: 'Hồ sơ' });
    expect(patch({ name: 'Khác' }).json).toEqual({ name: 'Khác' });
  });

  it('leaves a new file out of lists for as long as lists lag', () => {
    const office = officeWith();
    office.limits.listLagMs = 60_000;
    create(office, { name: 'mới' });
    expect(list(office, "name = 'mới'")).toEqual([]);
    office.store.advance(60_000);
    expect(list(office, "name = 'mới'")).toEqual(['mới']);
  });
});
