// The annex form as a spreadsheet: the words of the plan and nothing besides (A-PL, AM-21).
import { writeXlsx, type Cell, type CellStyle, type CellValue, type FontStyle } from 'hucre';
import type { ResultReportData } from '#letters/data';
import { deflating, repack } from '#letters/zip';
import { REPORT_TITLE, report, UNSETTLED_HEADER } from '#register/report';
import type { ReportForm, ReportRow } from '#rules/report-form';
import { toExcel } from '../office/disk/xlsx/text.ts';

export interface Annex {
  /** What the cover says; number, date and time stand in the annex too. */
  readonly data: ResultReportData;
  readonly agency: string;
  readonly form: ReportForm;
}

const FONT: FontStyle = { name: 'Times New Roman', size: 13 };
const SIDE = { style: 'thin' } as const;
const BORDER = { top: SIDE, right: SIDE, bottom: SIDE, left: SIDE };
const style = (
  font: FontStyle,
  horizontal: 'left' | 'center',
  boxed: boolean | 'top' = false,
): CellStyle => ({
  font: { ...FONT, ...font },
  alignment: { horizontal, vertical: boxed === 'top' ? 'top' : 'center', wrapText: true },
  ...(boxed === false ? {} : { border: BORDER }),
});
const TITLE = style({ size: 14, bold: true }, 'center');
const ATTACHED = style({ size: 14, italic: true }, 'center');
const LINE = style({ size: 14 }, 'left');
const HEADER = style({ bold: true }, 'center', true);
const NUMBER = style({}, 'center', 'top');
const TEXT = style({}, 'left', 'top');

const WIDTHS = [6, 16, 15, 46, 14, 14, 21];
const LAST = WIDTHS.length - 1;
/** Points; rows of the form itself grow with their text. */
const HEIGHTS: readonly (readonly [row: number, height: number])[] = [
  [0, 38],
  [1, 20],
  [2, 20],
  [3, 20],
  [4, 36],
  [5, 88],
];
const HEADER_ROW = 4;

/** The same annex gives the same bytes. */
export async function annexXlsx(annex: Annex): Promise<Uint8Array> {
  const values = annexValues(annex);
  const merge = (row: number, column: number, to: { row?: number; column?: number }) => ({
    ...{ startRow: row, startCol: column },
    ...{ endRow: to.row ?? row, endCol: to.column ?? column },
  });
  const draft = annex.data.dự_thảo;
  const written = await writeXlsx({
    properties: { title: REPORT_TITLE, created: EPOCH, modified: EPOCH },
    defaultFont: FONT,
    sheets: [
      {
        name: draft ? 'DỰ THẢO' : 'Biểu',
        columns: WIDTHS.map((width) => ({ width })),
        rows: values.map((row) => [...row]),
        cells: stylesOf(values),
        merges: [
          ...[0, 1, 2, 3].map((row) => merge(row, 0, { column: LAST })),
          ...[0, 1, 2, LAST].map((column) => merge(HEADER_ROW, column, { row: HEADER_ROW + 1 })),
          merge(HEADER_ROW, 3, { column: 5 }),
        ],
        rowDefs: new Map(HEIGHTS.map(([row, height]) => [row, { height }])),
        pageSetup: {
          ...{ paperSize: 'a4', orientation: 'landscape' },
          ...{ fitToPage: true, fitToWidth: 1, fitToHeight: 0 },
          margins: { top: 0.8, bottom: 0.8, left: 0.8, right: 0.6, header: 0.4, footer: 0.4 },
          printTitlesRow: `$${HEADER_ROW + 1}:$${HEADER_ROW + 2}`,
          horizontalCentered: true,
        },
        // Page number from the second page on, as Nghị định 30 has it; a draft says so on every page.
        headerFooter: {
          differentFirst: true,
          firstHeader: draft ? '&R&"Times New Roman,Bold"DỰ THẢO' : '',
          oddHeader: `&C&"Times New Roman"&P${draft ? '&R&"Times New Roman,Bold"DỰ THẢO' : ''}`,
        },
        view: { showGridLines: false },
      },
    ],
  });
  return repack(written, deflating);
}

/** A file's own dates say nothing here: the report's date stands in the annex. */
const EPOCH = new Date(Date.UTC(2026, 0, 1));

/** Every cell of the annex, title to last row. */
export function annexValues({ data, agency, form }: Annex): readonly (readonly CellValue[])[] {
  const { stt, group, resolved, inProgress, transferred, superior, note } = report.columns;
  const alone = (text: string): CellValue[] => [text, ...Array<null>(LAST).fill(null)];
  return [
    alone(REPORT_TITLE),
    alone(`(Kèm theo Báo cáo số ${data.số_ký_hiệu} ${data.ngày_văn_bản} của ${agency})`),
    alone(`- Đơn vị tổ chức: ${agency}`),
    alone(`- Thời gian tổ chức: ${data.thời_gian}`),
    [stt.header, group.header, resolved.header, UNSETTLED_HEADER, null, null, note.header],
    [null, null, null, inProgress.header, transferred.header, superior.header, null],
    ...form.rows.map(rowValues),
  ].map((row) => row.map((value) => (typeof value === 'string' ? toExcel(value) : value)));
}

const rowValues = (row: ReportRow): CellValue[] => [
  row.stt,
  row.group,
  row.resolved,
  // The number, then what is said of each petition (A-PL.7).
  row.inProgress === 0 ? 0 : row.inProgressText,
  row.transferred,
  row.superior,
  row.note === '' ? null : row.note,
];

function stylesOf(values: readonly (readonly CellValue[])[]): Map<string, Partial<Cell>> {
  const cells = new Map<string, Partial<Cell>>();
  values.forEach((row, at) =>
    row.forEach((value, column) => {
      cells.set(`${at},${column}`, { style: styleOf(at, column, value) });
    }),
  );
  return cells;
}

function styleOf(row: number, column: number, value: CellValue): CellStyle {
  if (row === 0) return TITLE;
  if (row === 1) return ATTACHED;
  if (row < HEADER_ROW) return LINE;
  if (row < HEADER_ROW + 2) return HEADER;
  return column === 0 || typeof value === 'number' ? NUMBER : TEXT;
}
