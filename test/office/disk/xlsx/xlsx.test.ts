import { strFromU8, unzipSync } from 'fflate';
import { TABS } from '#register/tabs/all';
import { localDateTime } from '#rules/dates/civil-date';
import { expect, it } from 'vitest';
import { readSpreadsheet } from '../../../../sync/office/disk/xlsx/read.ts';
import { excelValidations } from '../../../../sync/office/disk/xlsx/validations.ts';
import { linesOf } from '../../../../sync/office/disk/xlsx/text-lines.ts';
import { writeSpreadsheet } from '../../../../sync/office/disk/xlsx/write.ts';
import type { Json } from '../../../../sync/office/store/state.ts';
import { readSheet } from '../../../../sync/workplace/sheet.ts';
import { keptFreshOffice } from '../../../kept-office.ts';
import { batch, officeWith, text, SHEET_ID } from '../../helpers.ts';

function book() {
  const office = officeWith();
  const list = {
    condition: { type: 'ONE_OF_RANGE', values: [{ userEnteredValue: "='Danh mục'!$A$1:$A$2" }] },
    strict: true,
  };
  const column = (startColumnIndex: number) => ({
    sheetId: 0,
    startRowIndex: 1,
    startColumnIndex,
    endColumnIndex: startColumnIndex + 1,
  });
  const red = { backgroundColorStyle: { rgbColor: { red: 1, green: 0.8, blue: 0.8 } } };
  const answer = batch(office, [
    { addSheet: { properties: { sheetId: 7, title: 'Danh mục', hidden: true } } },
    {
      appendCells: {
        sheetId: 7,
        fields: '*',
        rows: [text('Phòng Kinh tế, Hạ tầng và Đô thị'), text('Thuế')],
      },
    },
    {
      updateSheetProperties: {
        properties: { sheetId: 0, gridProperties: { frozenRowCount: 1 } },
        fields: 'gridProperties.frozenRowCount',
      },
    },
    {
      repeatCell: {
        range: column(1),
        cell: { userEnteredFormat: { numberFormat: { type: 'DATE', pattern: 'dd/MM/yyyy' } } },
        fields: 'userEnteredFormat.numberFormat',
      },
    },
    { setDataValidation: { range: column(0), rule: list } },
    { setDataValidation: { range: { ...column(0), startRowIndex: 2, endRowIndex: 3 } } },
    {
      mergeCells: {
        range: { sheetId: 0, startRowIndex: 5, endRowIndex: 6, endColumnIndex: 2 },
        mergeType: 'MERGE_ALL',
      },
    },
    {
      addConditionalFormatRule: {
        rule: {
          ranges: [column(0), column(1)],
          booleanRule: {
            condition: { type: 'CUSTOM_FORMULA', values: [{ userEnteredValue: '=$A2="Thuế"' }] },
            format: red,
          },
        },
      },
    },
    {
      appendCells: {
        sheetId: 0,
        fields: 'userEnteredValue',
        rows: [text('Cơ quan', 'Ngày'), text('Thuế', 46058), text('=1+1', 46059.25)],
      },
    },
  ]);
  expect(answer.status).toBe(200);
  return office.store.spreadsheet(SHEET_ID);
}

it('a spreadsheet written and read back is the same spreadsheet', async () => {
  const before = book();
  expect(await readSpreadsheet(await writeSpreadsheet(before), before)).toEqual(before);
});

it('a list of codes with their names is as long as it is filled, and a code typed alone is no fault', () => {
  const [sheet] = book().sheets;
  const ruleOf = (range: string): object => ({
    condition: { type: 'ONE_OF_RANGE', values: [{ userEnteredValue: range }] },
  });
  const checkOf = (range: string) =>
    excelValidations({
      ...(sheet ?? expect.fail('no sheet')),
      validations: [{ range: { r0: 1, r1: 9, c0: 0, c1: 1 }, rule: ruleOf(range) as Json }],
    });
  expect(checkOf("='DN, HKD, HTX'!$P$2:$Q")).toMatchObject([
    {
      showErrorMessage: false,
      formula1: "OFFSET('DN, HKD, HTX'!$P$2,0,0,MAX(1,COUNTA('DN, HKD, HTX'!$P:$P)-1),1)",
    },
  ]);
  expect(checkOf("='Danh mục'!$A$1:$A$2")).toMatchObject([
    { showErrorMessage: true, formula1: "'Danh mục'!$A$1:$A$2" },
  ]);
});

it('the file carries what people see: lists by range, frozen header, formats of empty rows, colours, merges, hidden tab', async () => {
  const parts = unzipSync(await writeSpreadsheet(book()));
  const sheet = strFromU8(parts['xl/worksheets/sheet1.xml'] ?? new Uint8Array());
  expect(sheet).toContain("<formula1>'Danh mục'!$A$1:$A$2</formula1>");
  // The cell whose list was taken away stands between two ranges that keep theirs.
  expect(
    [...sheet.matchAll(/<dataValidation [^>]*sqref="([^"]+)"/g)].map(([, range]) => range),
  ).toEqual(['A2', 'A4:A1003']);
  expect(sheet).toMatch(/<pane ySplit="1"[^>]*state="frozen"/);
  expect(sheet).toMatch(/<col style="[1-9]\d*" min="2" max="2"/);
  expect(sheet).toContain('<conditionalFormatting sqref="A2:A1003 B2:B1003">');
  expect(sheet).toContain('<mergeCell ref="A6:B6"/>');
  expect(strFromU8(parts['xl/workbook.xml'] ?? new Uint8Array())).toMatch(
    /name="Danh mục"[^>]*state="hidden"/,
  );
  expect(sheet).not.toContain('<f>');
});

it('names the sheet of the rows repeated on paper in quotes, as Excel demands', async () => {
  const parts = unzipSync(await writeSpreadsheet(book()));
  const workbook = strFromU8(parts['xl/workbook.xml'] ?? new Uint8Array());
  const titles = [...workbook.matchAll(/<definedName [^>]*>([^<]*)</g)].map(([, range]) => range);
  expect(titles.length).toBeGreaterThan(0);
  for (const range of titles) expect(range).toMatch(/^'[^']+'!\$1:\$1$/);
});

it('gives a row the lines that its wrapped text takes, and no more', () => {
  const name = 'Chi nhánh Công ty TNHH Điện máy Hải Đông tại Ái Quốc';
  expect(linesOf(name, { pixels: 314, size: 10 })).toBe(2);
  expect(linesOf('Công ty TNHH Cơ khí Minh Đạt', { pixels: 314, size: 10 })).toBe(1);
  expect(linesOf('0801********17', { pixels: 104, size: 10 })).toBe(1);
  expect(linesOf('a\nb\nc', { pixels: 314, size: 10 })).toBe(3);
});

it('prints every tab within the width of its page: on A4, the widest on A3, with the header on each page', async () => {
  const office = await keptFreshOffice(localDateTime('2026-08-03T07:00'));
  const { fileId } = readSheet(office, TABS.petitions);
  const register = office.store.spreadsheet(fileId);
  const parts = unzipSync(await writeSpreadsheet(register));
  const pages = register.sheets.map(({ title }, at) => ({
    title,
    xml: strFromU8(parts[`xl/worksheets/sheet${at + 1}.xml`] ?? new Uint8Array()),
  }));
  for (const { title, xml } of pages) {
    expect(xml, title).toMatch(/<pageSetUpPr[^>]*fitToPage="(1|true)"/);
    expect(xml, title).toMatch(/<pageSetup[^>]*fitToWidth="1"[^>]*fitToHeight="0"/);
  }
  const [petitions] = pages.filter(({ title }) => title === TABS.petitions.title);
  expect(petitions?.xml).toMatch(/<pageSetup[^>]*paperSize="9"/);
});
