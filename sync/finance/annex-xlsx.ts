// The annex form as a spreadsheet: the words of the plan and nothing besides (A-PL, AM-21).
import { writeXlsx, type Cell, type CellValue, type MergeRange } from 'hucre';
import type { ResultReportData } from '#letters/D22-ket-qua/data';
import { report, annexTitle, UNSETTLED_HEADER } from '#register/tabs/report';
import type { ReportForm, ReportRow } from '#rules/report/form';
import { rezip } from '../office/disk/xlsx/rezip.ts';
import { quotedTitles } from '../office/disk/xlsx/quoted-titles.ts';
import { toExcel } from '../office/disk/xlsx/text.ts';
import {
  annexStyle,
  DEFAULT_FONT,
  FIRST_GROUP,
  HEADER_ROW,
  HEAD_HEIGHTS,
  LAST,
  rowHeight,
  WIDTHS,
} from './annex-layout.ts';

export interface Annex {
  /** What the cover says; number, date and time stand in the annex too. */
  readonly data: ResultReportData;
  readonly agency: string;
  readonly form: ReportForm;
}

type Line = readonly CellValue[];

/** A file's own dates say nothing here: the date of the report stands in the annex. */
const EPOCH = new Date(Date.UTC(2026, 0, 1));

/** The same annex gives the same bytes. */
export async function annexXlsx(annex: Annex): Promise<Uint8Array> {
  const draft = annex.data.dự_thảo;
  const mark = draft ? '&R&"Times New Roman,Bold"DỰ THẢO' : '';
  const { lines, heights, merges } = laidOut(annex);
  const written = await writeXlsx({
    properties: { title: annexTitle(annex.agency), created: EPOCH, modified: EPOCH },
    defaultFont: DEFAULT_FONT,
    sheets: [
      {
        name: draft ? 'DỰ THẢO' : 'Biểu',
        columns: WIDTHS.map((width) => ({ width })),
        rows: lines.map((line) => [...line]),
        cells: stylesOf(lines),
        merges,
        rowDefs: new Map(heights.map((height, row) => [row, { height }])),
        pageSetup: {
          paperSize: 'a4',
          orientation: 'landscape',
          horizontalCentered: true,
          fitToPage: true,
          fitToWidth: 1,
          fitToHeight: 0,
          margins: { top: 0.8, bottom: 0.8, left: 0.8, right: 0.6, header: 0.4, footer: 0.4 },
          printTitlesRow: `$${HEADER_ROW + 1}:$${FIRST_GROUP}`,
        },
        // Page numbers from the second page on, as Nghị định 30 has them; a draft says so on every page.
        headerFooter: {
          differentFirst: true,
          firstHeader: mark,
          oddHeader: `&C&"Times New Roman"&P${mark}`,
        },
        view: { showGridLines: false },
      },
    ],
  });
  return rezip(written, quotedTitles);
}

/** The cells of the annex, from the title to the seventh group. */
export function annexLines({ data, agency, form }: Annex): readonly Line[] {
  const { stt, group, resolved, inProgress, transferred, superior, note } = report.columns;
  return [
    alone(annexTitle(agency)),
    alone(`(Kèm theo Báo cáo số ${data.số_ký_hiệu} ${data.ngày_văn_bản} của ${agency})`),
    alone(`- Đơn vị tổ chức: ${agency}`),
    alone(`- Thời gian tổ chức: ${data.thời_gian}`),
    [stt.header, group.header, resolved.header, UNSETTLED_HEADER, null, null, note.header],
    [null, null, null, inProgress.header, transferred.header, superior.header, null],
    ...form.rows.map(groupLine),
  ].map((line) => line.map((value) => (typeof value === 'string' ? toExcel(value) : value)));
}

const EMPTY: Line = Array<null>(LAST).fill(null);
const alone = (text: string): Line => [text, ...EMPTY];

const groupLine = (row: ReportRow): Line => [
  row.stt,
  row.group,
  row.resolved,
  // The number, then what is said of each petition (A-PL.7).
  row.inProgress === 0 ? 0 : row.inProgressText,
  row.transferred,
  row.superior,
  row.note === '' ? null : row.note,
];

/** No row of a spreadsheet can be higher: a group with more text is spread over several, merged into one. */
const HIGHEST = 400;

function laidOut(annex: Annex) {
  const lines: Line[] = [];
  const heights: number[] = [];
  const merges: MergeRange[] = [
    ...[0, 1, 2, 3].map((row) => merged(row, 0, { column: LAST })),
    ...[0, 1, 2, LAST].map((column) => merged(HEADER_ROW, column, { row: HEADER_ROW + 1 })),
    merged(HEADER_ROW, 3, { column: 5 }),
  ];
  for (const [index, line] of annexLines(annex).entries()) {
    const height = HEAD_HEIGHTS[index] ?? rowHeight(line);
    const parts = Math.ceil(height / HIGHEST);
    if (parts > 1)
      for (const column of WIDTHS.keys())
        merges.push(merged(lines.length, column, { row: lines.length + parts - 1 }));
    for (let part = 0; part < parts; part += 1) {
      lines.push(part === 0 ? line : [null, ...EMPTY]);
      heights.push(height / parts);
    }
  }
  return { lines, heights, merges };
}

const merged = (
  row: number,
  column: number,
  to: { row?: number; column?: number },
): MergeRange => ({
  startRow: row,
  startCol: column,
  endRow: to.row ?? row,
  endCol: to.column ?? column,
});

function stylesOf(lines: readonly Line[]): Map<string, Partial<Cell>> {
  const cells = new Map<string, Partial<Cell>>();
  for (const [row, line] of lines.entries())
    for (const [column, value] of line.entries())
      cells.set(`${row},${column}`, { style: annexStyle(row, column, value) });
  return cells;
}
