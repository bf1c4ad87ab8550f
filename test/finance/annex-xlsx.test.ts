// The annex as a spreadsheet, from a form on paper: its cells, merges, heights, how it prints (A-PL, AM-21).
import { readXlsx } from 'hucre';
import { describe, expect, it } from 'vitest';
import { decodeUtf8 } from '#docx/base/utf8';
import { readZip, unpack } from '#docx/base/zip';
import type { ReportRow } from '#rules/report/form';
import { GROUPS } from '#rules/words';
import { annexLines, annexXlsx, type Annex } from '../../sync/finance/annex-xlsx.ts';
import { deflating } from '../../sync/office/disk/xlsx/deflating.ts';

/** The annex with one petition in the first group, of which this is said. */
const annex = (text: string, dự_thảo = false, first: Partial<ReportRow> = {}): Annex => ({
  agency: 'UBND phường Ái Quốc',
  data: {
    dự_thảo,
    số_ký_hiệu: '61/BC-UBND',
    ngày_văn_bản: 'ngày 24 tháng 9 năm 2026',
    thời_gian: '08 giờ 00 ngày 17/9/2026',
  } as Annex['data'],
  form: {
    rows: GROUPS.map((group, index) => ({
      stt: index + 1,
      group,
      resolved: 0,
      inProgress: index === 0 ? 1 : 0,
      inProgressText: text,
      transferred: 0,
      superior: 0,
      note: '',
      ...(index === 0 ? first : {}),
    })),
    resolved: 0,
    inProgress: 1,
    transferred: 0,
    superior: 0,
    inScope: 1,
    outOfScope: 0,
    withdrawn: 0,
    duplicates: 0,
  },
});
const partsOf = async (given: Annex): Promise<Map<string, string>> =>
  new Map(
    readZip(await annexXlsx(given)).map((entry) => [
      entry.name,
      decodeUtf8(unpack(entry, deflating)),
    ]),
  );
const sheetOf = (parts: ReadonlyMap<string, string>): string =>
  parts.get('xl/worksheets/sheet1.xml') ?? '';
const all = (xml: string, what: RegExp): string[] =>
  [...xml.matchAll(what)].map(([, found = '']) => found);

const issued = (): ReturnType<typeof partsOf> => partsOf(annex('1\n- A.'));
const MERGED_HEAD = 'A1:G1 A2:G2 A3:G3 A4:G4 A5:A6 B5:B6 C5:C6 G5:G6 D5:F5'.split(' ');

describe('the lines of the annex', () => {
  it('are the title, the report, who and when, two header lines, seven groups', () => {
    const lines = annexLines(annex('1\n- A.', false, { resolved: 2, note: 'Có' }));
    expect(lines.map(([one]) => one)).toEqual([
      'Báo cáo kết quả tổ chức hội nghị đối thoại doanh nghiệp, hộ kinh doanh, hợp tác xã trên địa bàn phường Ái Quốc',
      '(Kèm theo Báo cáo số 61/BC-UBND ngày 24 tháng 9 năm 2026 của UBND phường Ái Quốc)',
      '- Đơn vị tổ chức: UBND phường Ái Quốc',
      '- Thời gian tổ chức: 08 giờ 00 ngày 17/9/2026',
      'STT',
      null,
      1,
      2,
      3,
      4,
      5,
      6,
      7,
    ]);
    expect(lines.every(({ length }) => length === 7)).toBe(true);
    expect(lines[3]?.slice(1)).toEqual(Array(6).fill(null));
    expect(lines[4]?.slice(3)).toEqual([
      'Tổng số kiến nghị chưa giải quyết triệt để',
      null,
      null,
      'Ghi chú',
    ]);
    expect(lines[5]?.map((cell) => cell !== null)).toEqual([
      false,
      false,
      false,
      true,
      true,
      true,
      false,
    ]);
    // A-PL.7: the number, then what is said of each; none is a plain 0.
    expect(lines[6]).toEqual([1, 'Vốn', 2, '1\n- A.', 0, 0, 'Có']);
    expect(lines[7]).toEqual([2, 'Lãi suất', 0, 0, 0, 0, null]);
  });
});

describe('the spreadsheet', () => {
  it('bears the name of the form and a day that says nothing', async () => {
    const core = (await issued()).get('docProps/core.xml') ?? '';
    expect(core).toContain('<dc:title>Báo cáo kết quả tổ chức hội nghị đối thoại');
    expect(all(core, />(2[^<]+Z)</g)).toEqual(['2026-01-01T00:00:00Z', '2026-01-01T00:00:00Z']);
  });

  it.each([
    [false, 'Biểu', []],
    [true, 'DỰ THẢO', ['oddHeader', 'firstHeader']],
  ])(
    'is called by what it is, a draft: %s, and repeats its header lines',
    async (draft, name, on) => {
      const parts = await partsOf(annex('1\n- A.', draft));
      const workbook = parts.get('xl/workbook.xml') ?? '';
      expect(workbook).toContain(`<sheet name="${name}"`);
      expect(workbook).toContain(`'${name}'!$5:$6</definedName>`);
      const marked = /<(\w+)>[^<]*&amp;R&amp;"Times New Roman,Bold"DỰ THẢO</g;
      expect(all(sheetOf(parts), marked)).toEqual(on);
    },
  );

  it('prints on A4 across, one page wide, numbered from the second page on', async () => {
    const sheet = sheetOf(await issued());
    for (const part of [
      '<pageSetUpPr fitToPage="1"/>',
      ' showGridLines="0"/>',
      '<printOptions horizontalCentered="1"/>',
      '<pageMargins left="0.8" right="0.6" top="0.8" bottom="0.8" header="0.4" footer="0.4"/>',
      '<pageSetup paperSize="9" orientation="landscape" fitToWidth="1" fitToHeight="0"/>',
      '<headerFooter differentFirst="1"><oddHeader>&amp;C&amp;"Times New Roman"&amp;P</oddHeader></headerFooter>',
    ])
      expect(sheet).toContain(part);
  });

  it('merges its title and header, is as wide and high as laid out, every cell in its style', async () => {
    const parts = await issued();
    const sheet = sheetOf(parts);
    expect(all(sheet, /<mergeCell ref="([^"]+)"/g)).toEqual(MERGED_HEAD);
    expect(all(sheet, /<col [^>]*width="(\d+)"/g)).toEqual('6 17 14 54 15 16 26'.split(' '));
    expect(all(sheet, / ht="([\d.]+)"/g).slice(0, 8)).toEqual(
      '24 22 20 22 22 68 34.5 18.75'.split(' '),
    );
    expect(all(sheet, /<c r="\w+"(?: t="s")? s="(\d)"/g)).toHaveLength(13 * 7);
    expect(parts.get('xl/styles.xml')).toContain(
      '<font><sz val="11"/><name val="Times New Roman"/></font>',
    );
  });

  it('gives the same bytes twice', async () => {
    expect(await annexXlsx(annex('1\n- A.'))).toEqual(await annexXlsx(annex('1\n- A.')));
  });

  it('keeps every text as it was typed', async () => {
    const typed = ['=IMPORTXML("http://x")', '+84903123456', '@x', '_x0041_', '<b>&amp;</b>', '😀'];
    const { form, ...rest } = annex('');
    const rows = form.rows.map((row, index) => ({ ...row, note: typed[index] ?? '' }));
    const { sheets } = await readXlsx(await annexXlsx({ ...rest, form: { ...form, rows } }));
    expect(sheets[0]?.rows.slice(6, 12).map((row) => row[6])).toEqual(typed);
  });
});

describe('a group with more text than a row can be high', () => {
  // Lines of 15.75 points and 3 around them; a row holds 400.
  it.each([
    [25, ['396.75']],
    [26, ['206.25', '206.25']],
    [50, ['395.25', '395.25']],
    [51, ['268.75', '268.75', '268.75']],
  ])('of %i lines is spread over rows as high as one another', async (count, heights) => {
    const sheet = sheetOf(await partsOf(annex(Array(count).fill('n').join('\n'))));
    const rows = heights.length;
    expect(all(sheet, / ht="([\d.]+)"/g).slice(6, 7 + rows)).toEqual([...heights, '18.75']);
    const down = (column: string): string => `${column}7:${column}${String(6 + rows)}`;
    expect(all(sheet, /<mergeCell ref="([^"]+)"/g)).toEqual([
      ...MERGED_HEAD,
      ...(rows === 1 ? [] : [...'ABCDEFG'].map(down)),
    ]);
    // Only the first of them says anything; the next group follows.
    const says = (row: number): number =>
      all(sheet, new RegExp(`<c r="\\w${String(row)}"[^>]*>(<v>)`, 'g')).length;
    expect([7, 8, 9].map(says)).toEqual([6, rows > 1 ? 0 : 6, rows > 2 ? 0 : 6]);
    expect(says(7 + rows)).toBe(6);
  });
});
