// The columns of the annex form: each by one word for the code, with the form's own words and the overview's.

interface ColumnMeaning {
  /** As the form and the tab have it. */
  readonly words: string;
  /** What the overview counts under it. */
  readonly counted: string;
}

/** Where a petition stands in the report (A-PL.5–A-PL.9, AM-18); outside: in none of the form's four columns. */
export const REPORT_COLUMNS = {
  resolved: { words: 'Đã giải quyết triệt để', counted: 'đã giải quyết triệt để' },
  inProgress: { words: 'Đang xử lý', counted: 'đang xử lý' },
  transferred: { words: 'Chuyển cơ quan khác giải quyết', counted: 'chuyển cơ quan khác' },
  superior: { words: 'Xin ý kiến chỉ đạo của cơ quan cấp trên', counted: 'xin ý kiến cấp trên' },
  outside: { words: 'Ngoài biểu', counted: 'ngoài biểu' },
} as const satisfies Readonly<Record<string, ColumnMeaning>>;

export type ReportColumn = keyof typeof REPORT_COLUMNS;
type ReportColumnWords = (typeof REPORT_COLUMNS)[ReportColumn]['words'];

/** In the order of the form. */
export const REPORT_COLUMN_NAMES = Object.keys(REPORT_COLUMNS) as ReportColumn[];

/** As the tab shows it. */
export const reportColumnWords = (column: ReportColumn): ReportColumnWords =>
  REPORT_COLUMNS[column].words;
