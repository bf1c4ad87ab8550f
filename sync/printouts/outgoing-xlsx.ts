// “Sổ đăng ký văn bản đi” as a workbook, one sheet a volume, laid out to be printed on A4 landscape.
import { writeXlsx, type Cell, type CellStyle, type CellValue } from 'hucre';
import { slashDate } from '#rules/dates/civil-date';
import { quotedTitles } from '../office/disk/xlsx/quoted-titles.ts';
import { rezip } from '../office/disk/xlsx/rezip.ts';
import { toExcel } from '../office/disk/xlsx/text.ts';
import { linesOf } from '../office/disk/xlsx/text-lines.ts';
import { boundsOf, yearsOf, type Cover } from './outgoing-docx.ts';
import type { ListedDocument, Volume } from './outgoing-list.ts';

const HEADERS = [
  'Số, ký hiệu văn bản',
  'Ngày tháng văn bản',
  'Tên loại và trích yếu nội dung văn bản',
  'Người ký',
  'Nơi nhận văn bản',
  'Đơn vị, người nhận bản lưu',
  'Số lượng bản',
  'Ngày chuyển',
  'Ký nhận',
  'Ghi chú',
] as const;
const WIDTHS = [16, 12, 44, 18, 26, 15, 9, 12, 11, 18] as const;
const HEADER_ROW = 4;
const FIRST_ROW = HEADER_ROW + 2;
const LAST = HEADERS.length - 1;

const NAME = 'Times New Roman';
const SIDE = { style: 'thin' } as const;
const BOX = { top: SIDE, right: SIDE, bottom: SIDE, left: SIDE } as const;
const CENTRED = { horizontal: 'center', vertical: 'center', wrapText: true } as const;
const TITLE: CellStyle = { font: { name: NAME, size: 14, bold: true }, alignment: CENTRED };
const LINE: CellStyle = { font: { name: NAME, size: 12 }, alignment: CENTRED };
const HEADER: CellStyle = {
  font: { name: NAME, size: 11, bold: true },
  alignment: CENTRED,
  border: BOX,
};
const TEXT: CellStyle = {
  font: { name: NAME, size: 11 },
  alignment: { horizontal: 'left', vertical: 'top', wrapText: true },
  border: BOX,
};
/** Points of a line of text; pixels of a column's letter. */
const POINTS = 14.5;
const LETTER = 7;
/** A file's own dates say nothing here. */
const EPOCH = new Date(Date.UTC(2026, 0, 1));

const lineOf = (one: ListedDocument): CellValue[] => [
  one.number,
  slashDate(one.date),
  one.about,
  one.signer,
  one.to,
  one.keeper,
  one.copies,
  one.movedOn,
  one.receipt,
  one.note,
];

const alone = (text: string): CellValue[] => [text, ...Array<null>(LAST).fill(null)];

function styleOf(row: number): CellStyle {
  if (row < HEADER_ROW) return row === 1 ? TITLE : LINE;
  return row < FIRST_ROW ? HEADER : TEXT;
}

function heightOf(line: readonly CellValue[]): number {
  const lines = line.map((value, column) =>
    typeof value === 'string' && value !== ''
      ? linesOf(value, { pixels: (WIDTHS[column] ?? 0) * LETTER, size: 11, narrower: 0.87 })
      : 1,
  );
  return Math.max(...lines) * POINTS + 3;
}

function sheetOf(volume: Volume, { agency, body, period }: Cover) {
  const { first, last } = boundsOf(volume);
  const lines = [
    alone([agency, body].filter((part) => part !== '').join(' – ')),
    alone(`SỔ ĐĂNG KÝ VĂN BẢN ĐI NĂM ${yearsOf(period)}`),
    alone(`Từ ngày ${slashDate(period.from)} đến ngày ${slashDate(period.to)}`),
    alone(`Từ số ${first} đến số ${last}. Quyển số: ……`),
    [...HEADERS],
    HEADERS.map((_, column) => `(${column + 1})`),
    ...volume.documents.map(lineOf),
  ].map((line) => line.map((value) => (typeof value === 'string' ? toExcel(value) : value)));
  const cells = new Map<string, Partial<Cell>>(
    lines.flatMap((line, row) =>
      line.map((_, column) => [`${row},${column}`, { style: styleOf(row) }] as const),
    ),
  );
  const heights = lines.map((line, row) => {
    if (row < HEADER_ROW) return 22;
    return row === HEADER_ROW ? 48 : heightOf(line);
  });
  return {
    name: `Sổ ${volume.body}`.replace(/[\\/?*[\]:]/g, '-').slice(0, 31),
    columns: WIDTHS.map((width) => ({ width })),
    rows: lines,
    cells,
    merges: [0, 1, 2, 3].map((row) => ({ startRow: row, startCol: 0, endRow: row, endCol: LAST })),
    rowDefs: new Map(heights.map((height, row) => [row, { height }])),
    pageSetup: {
      paperSize: 'a4',
      orientation: 'landscape',
      horizontalCentered: true,
      fitToPage: true,
      fitToWidth: 1,
      fitToHeight: 0,
      margins: { top: 0.8, bottom: 0.8, left: 0.8, right: 0.6, header: 0.4, footer: 0.4 },
      printTitlesRow: `$${HEADER_ROW + 1}:$${FIRST_ROW}`,
    },
    headerFooter: { differentFirst: true, firstHeader: '', oddHeader: '&C&"Times New Roman"&P' },
    view: { showGridLines: false },
  } as const;
}

/** The same register gives the same bytes. */
export async function outgoingXlsx(
  volumes: readonly { readonly volume: Volume; readonly cover: Cover }[],
): Promise<Uint8Array> {
  const written = await writeXlsx({
    properties: { title: 'Sổ đăng ký văn bản đi', created: EPOCH, modified: EPOCH },
    defaultFont: { name: NAME, size: 11 },
    sheets: volumes.map(({ volume, cover }) => sheetOf(volume, cover)),
  });
  return rezip(written, quotedTitles);
}
