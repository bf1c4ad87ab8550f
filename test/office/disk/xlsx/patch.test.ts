import { strToU8, unzipSync, zipSync } from 'fflate';
import { readXlsx } from 'hucre';
import { describe, expect, it } from 'vitest';
import { patchSpreadsheet } from '../../../../sync/office/disk/xlsx/patch.ts';
import { unzipParts } from '../../../../sync/office/disk/xlsx/parts.ts';
import { readSpreadsheet } from '../../../../sync/office/disk/xlsx/read.ts';
import { writeSpreadsheet } from '../../../../sync/office/disk/xlsx/write.ts';
import type { Cell, Sheet, Spreadsheet } from '../../../../sync/office/store/state.ts';
import { batch, officeWith, text, SHEET_ID } from '../../helpers.ts';
import { asClerkLeft, change, COMMENT, OWN_SHEET, partText } from './clerk.ts';

const SHEET = 'xl/worksheets/sheet1.xml';
// eslint-disable-next-line no-control-regex
const FORBIDDEN = /[\ufffe\uffff\u0000-\u0008\u000b\u000c]/;

function book(): Spreadsheet {
  const office = officeWith();
  const dates = { sheetId: 0, startRowIndex: 1, startColumnIndex: 2, endColumnIndex: 3 };
  const numberFormat = { type: 'DATE', pattern: 'dd/MM/yyyy' };
  batch(office, [
    {
      repeatCell: {
        range: dates,
        cell: { userEnteredFormat: { numberFormat } },
        fields: 'userEnteredFormat.numberFormat',
      },
    },
    {
      setDataValidation: {
        range: { sheetId: 0, startRowIndex: 1, startColumnIndex: 3, endColumnIndex: 4 },
        rule: { condition: { type: 'ONE_OF_LIST', values: [{ userEnteredValue: 'x' }] } },
      },
    },
    {
      updateCells: {
        start: { sheetId: 0 },
        fields: 'userEnteredValue',
        rows: [
          text('Mã', 'Giờ', 'Ngày', 'Kết quả'),
          text('AQ-1', 'tám giờ', 46058, 'x'),
          text('AQ-2', 'b', 46059, 'y'),
          text('AQ-3', 'c', 46060, 'z'),
        ],
      },
    },
  ]);
  return office.store.spreadsheet(SHEET_ID);
}

/** The first sheet with some cells set. */
function set(
  spreadsheet: Spreadsheet,
  cells: readonly (readonly [number, number, Cell])[],
): Spreadsheet {
  const [first, ...others] = spreadsheet.sheets;
  if (first === undefined) throw new Error('no sheet');
  const rows = first.rows.map((row) => [...row]);
  for (const [row, column, cell] of cells) {
    while (rows.length <= row) rows.push([]);
    const own = rows[row] ?? [];
    while (own.length < column) own.push(null);
    own[column] = cell;
  }
  const changed: Sheet = { ...first, rows };
  return { ...spreadsheet, sheets: [changed, ...others] };
}

async function patched(
  bytes: Uint8Array,
  stored: Spreadsheet,
  cells: readonly (readonly [number, number, Cell])[],
) {
  const from = await readSpreadsheet(bytes, stored);
  const to = set(from, cells);
  const out = await patchSpreadsheet(bytes, { from, to });
  if (out === null) throw new Error('not patched');
  return { out, parts: unzipSync(out), to, back: await readSpreadsheet(out, stored) };
}

describe('a run on a file that a clerk worked in', () => {
  it('changes its cells and leaves comment, colour, widths, hidden rows and columns, filter and own tab', async () => {
    const stored = book();
    const clerk = asClerkLeft(await writeSpreadsheet(stored));
    const before = unzipSync(clerk);
    const { parts, to, back } = await patched(clerk, stored, [
      [1, 1, 'chín giờ'],
      [2, 3, 'đã trả lời'],
      [4, 0, 'AQ-4'],
      [4, 2, 46061],
    ]);
    expect(back.sheets.map(({ rows }) => rows)).toEqual(to.sheets.map(({ rows }) => rows));
    const same = [
      COMMENT,
      OWN_SHEET,
      'xl/drawings/vmlDrawing1.vml',
      'xl/styles.xml',
      'xl/workbook.xml',
    ];
    for (const path of same) expect(partText(parts, path), path).toBe(partText(before, path));
    const [old, now] = [partText(before, SHEET), partText(parts, SHEET)];
    const yellow = /<c r="B2" s="(\d+)"/.exec(old)?.[1] ?? '';
    expect(now).toContain(
      `<c r="B2" s="${yellow}" t="inlineStr"><is><t xml:space="preserve">chín giờ</t>`,
    );
    for (const kept of [/<cols>.*<\/cols>/, /<autoFilter[^>]*>/, /<legacyDrawing[^>]*>/])
      expect(kept.exec(now)?.[0], String(kept)).toBe(kept.exec(old)?.[0]);
    expect(/<row [^>]*r="3"[^>]*>|<row r="3"[^>]*>/.exec(now)?.[0]).toMatch(
      /hidden="1".*ht="77"|ht="77".*hidden="1"/,
    );
    expect(/<row r="4".*?<\/row>/.exec(now)?.[0]).toBe(/<row r="4".*?<\/row>/.exec(old)?.[0]);
  });

  it('is the same file, byte for byte, when nothing changed', async () => {
    const stored = book();
    const clerk = asClerkLeft(await writeSpreadsheet(stored));
    const from = await readSpreadsheet(clerk, stored);
    const again = await patchSpreadsheet(clerk, { from, to: { ...from } });
    expect(unzipSync(again ?? new Uint8Array())).toEqual(unzipSync(clerk));
  });

  it('never touches a real time that stands in a column of texts, and reads it as the part of a day it is', async () => {
    const stored = book();
    const parts = unzipSync(asClerkLeft(await writeSpreadsheet(stored)));
    change(
      parts,
      SHEET,
      /<c r="B2" (s="\d+") t="s"><v>\d+<\/v><\/c>/,
      '<c r="B2" s="1"><v>0.333333333333333</v></c>',
    );
    change(
      parts,
      'xl/styles.xml',
      /<cellXfs([^>]*)>(<xf[\s\S]*?(?:\/>|<\/xf>))/,
      '<cellXfs count="9"><xf numFmtId="0"/><xf numFmtId="20" applyNumberFormat="1"/>',
    );
    const { parts: after, back } = await patched(zipSync(parts), stored, [[2, 3, 'đã trả lời']]);
    expect(partText(after, SHEET)).toContain('<c r="B2" s="1"><v>0.333333333333333</v></c>');
    expect(back.sheets[0]?.rows[1]?.[1]).toBe(0.333333333333333);
  });

  it('takes the formula out of the list of formulas when a run writes over it, and gives its borrowers their own', async () => {
    const stored = book();
    const parts = unzipSync(await writeSpreadsheet(stored));
    change(
      parts,
      SHEET,
      /<c r="D2"[^>]*>.*?<\/c>/,
      '<c r="D2"><f t="shared" ref="D2:D3" si="0">C2+1</f><v>46059</v></c>',
    );
    change(
      parts,
      SHEET,
      /<c r="D3"[^>]*>.*?<\/c>/,
      '<c r="D3"><f t="shared" si="0"/><v>46060</v></c>',
    );
    parts['xl/calcChain.xml'] = strToU8('<calcChain><c r="D2" i="1"/></calcChain>');
    change(
      parts,
      '[Content_Types].xml',
      '</Types>',
      '<Override PartName="/xl/calcChain.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.calcChain+xml"/></Types>',
    );
    const { parts: after } = await patched(zipSync(parts), stored, [[1, 3, 'x']]);
    expect(after['xl/calcChain.xml']).toBeUndefined();
    expect(partText(after, '[Content_Types].xml')).not.toContain('calcChain');
    expect(partText(after, SHEET)).toContain('<c r="D3"><f>C3+1</f><v>46060</v></c>');
  });

  it('gives new rows the style of their columns, lists that go on, and numbers the form that was asked', async () => {
    const stored = book();
    const bytes = await writeSpreadsheet(stored);
    const from = await readSpreadsheet(bytes, stored);
    const [first] = from.sheets;
    if (first === undefined) throw new Error('no sheet');
    const rule = {
      range: { r0: 4, r1: 5, c0: 0, c1: 1 },
      reset: false,
      values: { 'numberFormat.type': 'DATE', 'numberFormat.pattern': 'yyyy' },
    };
    const grown = set(from, [
      [4, 0, 46061],
      [4, 2, 46061],
    ]);
    const to = {
      ...grown,
      sheets: grown.sheets.map((sheet) => ({ ...sheet, formats: [...sheet.formats, rule] })),
    };
    const out = (await patchSpreadsheet(bytes, { from, to })) ?? new Uint8Array();
    const { sheets } = await readXlsx(out, { readStyles: true });
    expect(sheets[0]?.cells?.get('4,0')?.style?.numFmt).toBe('yyyy');
    expect(sheets[0]?.cells?.get('4,2')?.style?.numFmt).toBe('dd/mm/yyyy');
    expect(partText(unzipSync(out), SHEET)).toContain('sqref="D2:D1005"');
  });

  it('lets a cell lead to another row of the file, to another one with its text, and to none; links of people stay', async () => {
    const linked = (before: Spreadsheet, shown: string | null, uri: string | null) => {
      const values = { 'textFormat.link': uri === null ? null : { uri } };
      const rule = { range: { r0: 2, r1: 3, c0: 1, c1: 2 }, reset: false, values };
      const { sheets, ...rest } = set(before, [[2, 1, shown]]);
      return {
        ...rest,
        sheets: sheets.map((sheet) => ({
          ...sheet,
          title: "Sổ 'liệu",
          formats: [...sheet.formats, rule],
        })),
      };
    };
    const from = linked(book(), 'Dòng 5', '#gid=0&range=A5');
    const whole = await writeSpreadsheet(from);
    const link = (row: number) => `<hyperlink ref="B3" location="'Sổ ''liệu'!A${row}"/>`;
    const linksIn = (bytes: Uint8Array) =>
      partText(unzipSync(bytes), SHEET)
        .match(/<hyperlink\b[^>]*>/g)
        ?.map((one) => one.replaceAll('&apos;', "'"));
    expect(linksIn(whole)).toEqual([link(5)]);
    const parts = unzipSync(whole);
    const own = '<hyperlink ref="A1" location="x"/>';
    change(parts, SHEET, '<hyperlinks>', `<hyperlinks>${own}`);
    for (const [shown, uri, links] of [
      ['Dòng 6', '#gid=0&range=A6', [own, link(6)]],
      ['Dòng 7', 'https://example.com/', [own]],
      [null, null, [own]],
    ] as const) {
      const to = linked(from, shown, uri);
      const out = await patchSpreadsheet(zipSync(parts), { from, to });
      expect(linksIn(out ?? new Uint8Array()), String(shown)).toEqual(links);
    }
    const bare = set(book(), [[2, 1, 'x']]);
    const first = await patchSpreadsheet(await writeSpreadsheet(linked(bare, 'x', null)), {
      from: linked(bare, 'x', null),
      to: linked(bare, 'Dòng 8', '#gid=0&range=A8'),
    });
    expect(linksIn(first ?? new Uint8Array())).toEqual([link(8)]);
  });

  it('writes a file anew where more than cells changed', async () => {
    const from = book();
    const to = { ...from, sheets: from.sheets.map((sheet) => ({ ...sheet, title: 'Tên khác' })) };
    expect(await patchSpreadsheet(await writeSpreadsheet(from), { from, to })).toBeNull();
  });
});

describe('what an .xlsx may hold', () => {
  it('is not unpacked when it says it holds more than a machine should', () => {
    const zip = zipSync({ 'xl/workbook.xml': strToU8('<workbook/>') });
    const view = new DataView(zip.buffer, zip.byteOffset, zip.byteLength);
    const entry = zip.findIndex(
      (_, at) => view.byteLength - at > 4 && view.getUint32(at, true) === 0x02014b50,
    );
    view.setUint32(entry + 24, 3_000_000_000, true);
    expect(() => unzipParts(zip)).toThrow(RangeError);
  });

  it.each([
    ['2026-09-17', 46282],
    ['2026-09-17T00:00:00', 46282],
    ['2026-09-17T08:30:00.000Z', 46282 + 8.5 / 24],
    ['08:00:00', 8 / 24],
    ['2026-02-30', '2026-02-30'],
  ])('an ISO date cell %s is read as %s', async (iso, value) => {
    const stored = book();
    const parts = unzipSync(await writeSpreadsheet(stored));
    change(parts, SHEET, /<c r="C2"[^>]*>.*?<\/c>/, `<c r="C2" t="d"><v>${iso}</v></c>`);
    const { sheets } = await readSpreadsheet(zipSync(parts), stored);
    const read = sheets[0]?.rows[1]?.[2];
    if (typeof value === 'number') expect(read).toBeCloseTo(value, 9);
    else expect(read).toBe(value);
  });

  it('no sign that XML cannot hold, whatever was typed', async () => {
    const stored = set(book(), [[1, 1, 'a\ufffe\uffffb\ud800c\u0001d\u000be']]);
    const whole = await writeSpreadsheet(stored);
    const from = book();
    const cells = await patchSpreadsheet(await writeSpreadsheet(from), { from, to: stored });
    for (const bytes of [whole, cells ?? new Uint8Array()])
      for (const [path, part] of Object.entries(unzipSync(bytes)))
        expect(new TextDecoder().decode(part), path).not.toMatch(FORBIDDEN);
  });
});
