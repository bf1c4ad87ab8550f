import { readXlsx } from 'hucre';
import { beforeAll, describe, expect, it } from 'vitest';
import { docxText } from '#docx/docx-text';
import { readZip, storing, unpack } from '#docx/base/zip';
import { decodeUtf8 } from '#docx/base/utf8';
import type { LocalOffice } from '../../sync/office/office.ts';
import { issue, officeAfterConference, pushOf, reportFiles } from './office.ts';

/** The annex as the plan prints it (A-PL): words that may not differ by a letter. */
const TITLE =
  'Báo cáo kết quả tổ chức hội nghị đối thoại doanh nghiệp, hộ kinh doanh, hợp tác xã trên địa bàn phường Ái Quốc';
const UPPER = [
  'STT',
  'Nhóm kiến nghị',
  'Tổng số kiến nghị đã giải quyết triệt để',
  'Tổng số kiến nghị chưa giải quyết triệt để',
];
const LOWER = [
  'Kiến nghị đang xử lý (nêu rõ quá trình giải quyết; vướng mắc; đề xuất, báo cáo)',
  'Kiến nghị chuyển cơ quan khác giải quyết',
  'Kiến nghị xin ý kiến chỉ đạo của cơ quan cấp trên',
];
const NAMES = [
  'Vốn',
  'Lãi suất',
  'Tín dụng',
  'Cơ chế chính sách',
  'Thủ tục hành chính',
  'Đất đai',
  'Lĩnh vực khác',
];

let office: LocalOffice;
const bytes = new Map<string, Uint8Array>();
beforeAll(async () => {
  office = await officeAfterConference();
  await pushOf(office);
  issue(office);
  await pushOf(office);
  for (const file of reportFiles(office)) bytes.set(file.name, file.bytes ?? new Uint8Array());
});
const file = (name: string): Uint8Array => bytes.get(name) ?? new Uint8Array();
const part = (name: string, path: RegExp): string => {
  const entry = readZip(file(name)).find((each) => path.test(each.name));
  return entry === undefined ? '' : decodeUtf8(unpack(entry, storing));
};
const SHEET = /xl\/worksheets\/sheet1\.xml$/;

describe('the annex as a spreadsheet (A-PL, AM-21)', () => {
  it('reads back as the form of the plan, word for word, with nothing added', async () => {
    const { sheets } = await readXlsx(file('BC_ket-qua-doi-thoai_2026.xlsx'));
    const rows = sheets[0]?.rows.map((row) => row.map((cell) => cell ?? '')) ?? [];
    expect(sheets).toHaveLength(1);
    expect(rows.slice(0, 6).map((row) => row.filter((cell) => cell !== ''))).toEqual([
      [TITLE],
      ['(Kèm theo Báo cáo số 61/BC-UBND ngày 24 tháng 9 năm 2026 của UBND phường Ái Quốc)'],
      ['- Đơn vị tổ chức: UBND phường Ái Quốc'],
      ['- Thời gian tổ chức: 08 giờ 30 ngày 17/9/2026'],
      [...UPPER, 'Ghi chú'],
      LOWER,
    ]);
    expect(rows.slice(6)).toEqual([
      [1, 'Vốn', 1, 0, 0, 0, ''],
      [2, 'Lãi suất', 0, 0, 0, 0, ''],
      [3, 'Tín dụng', 1, 0, 0, 0, ''],
      [
        4,
        'Cơ chế chính sách',
        0,
        0,
        0,
        1,
        '- Hoàn thuế dự án: đã báo cáo tại văn bản số 58/BC-UBND ngày 23/9/2026.',
      ],
      [
        5,
        'Thủ tục hành chính',
        0,
        '1\n- Nghiệm thu nhà xưởng: quá trình giải quyết: Đã kiểm tra thực địa; vướng mắc: Thiếu bản vẽ; đề xuất, báo cáo: Bổ sung bản vẽ.',
        0,
        0,
        '',
      ],
      [
        6,
        'Đất đai',
        0,
        0,
        1,
        0,
        '- =1+1 Cắm mốc hành lang: chuyển Sở Xây dựng, hướng dẫn tại Hội nghị.',
      ],
      [7, 'Lĩnh vực khác', 0, 0, 0, 0, ''],
    ]);
  });

  it('merges its header over two rows and three columns', async () => {
    const { sheets } = await readXlsx(file('BC_ket-qua-doi-thoai_2026.xlsx'));
    const merges = sheets[0]?.merges?.map(({ startRow, startCol, endRow, endCol }) =>
      [startRow, startCol, endRow, endCol].join(),
    );
    for (const merge of ['4,0,5,0', '4,1,5,1', '4,2,5,2', '4,6,5,6', '4,3,4,5'])
      expect(merges).toContain(merge);
  });

  it('prints landscape, one page wide, and holds no formula', () => {
    const xml = part('BC_ket-qua-doi-thoai_2026.xlsx', SHEET);
    expect(xml).toMatch(/orientation="landscape"/);
    expect(xml).toMatch(/fitToWidth="1"/);
    expect(xml).not.toMatch(/<f[ >]/);
  });

  it('says DỰ THẢO on every page of a draft, never on an issued one', () => {
    const header = /<(?:first|odd)Header>[^<]*DỰ THẢO/g;
    expect(part('DuThao_BC_ket-qua-doi-thoai_2026.xlsx', SHEET).match(header)).toHaveLength(2);
    expect(part('BC_ket-qua-doi-thoai_2026.xlsx', SHEET)).not.toContain('DỰ THẢO');
  });
});

describe('the report as DOCX', () => {
  it('bears the same annex, word for word', () => {
    const text = docxText(file('BC_ket-qua-doi-thoai_2026.docx'));
    const annex = text.slice(text.indexOf(TITLE));
    expect(annex).toContain('- Thời gian tổ chức: 08 giờ 30 ngày 17/9/2026');
    expect(annex).toContain([...UPPER, 'Ghi chú'].join('\t'));
    for (const words of LOWER) expect(annex).toContain(words);
    const groups = NAMES.map((name, index) => annex.indexOf(`\n${index + 1}\t${name}\t`));
    expect(groups.every((at) => at > 0)).toBe(true);
    expect(groups).toEqual(groups.toSorted((a, b) => a - b));
  });

  it('is packed for the disk: smaller than its own parts', () => {
    const entries = readZip(file('BC_ket-qua-doi-thoai_2026.docx'));
    expect(entries.every(({ method }) => method === 8)).toBe(true);
  });
});
