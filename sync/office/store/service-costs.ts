// What a call costs in time at Google: measured by others, or assumed, as each line says.

/** Calls that change something or leave the script: the kinds that an execution counts one by one. */
export type CallKind =
  | 'sheetsRead'
  | 'sheetsWrite'
  | 'drive'
  | 'mail'
  | 'form'
  | 'properties'
  | 'triggers';
/** Built-in services, asked without effect. */
export type ServiceKind =
  | 'formRead'
  | 'propertiesRead'
  | 'triggersRead'
  | 'mailRead'
  | 'lock'
  | 'session'
  | 'page'
  | 'cache';

type Source = 'đo' | 'giả định';

interface Cost {
  readonly ms: number;
  /** What is called, for whoever reads the table. */
  readonly what: string;
  readonly source: Source;
  readonly why: string;
}

const assumed = (ms: number, what: string, why: string): Cost => ({
  ms,
  what,
  source: 'giả định',
  why,
});

/** Measured: Luis Peralta, “Google Apps Script APIs performance”, ziritione.org, 100 calls each, mean. */
const measured = (ms: number, what: string): Cost => ({
  ms,
  what,
  source: 'đo',
  why: 'trung bình 100 lần gọi, ziritione.org/post/apps_script_performance',
});

export const COSTS: Readonly<Record<CallKind | ServiceKind, Cost>> = {
  sheetsRead: assumed(700, 'Đọc sổ (Sheets API)', 'một tệp vài nghìn dòng, kể cả đường truyền'),
  sheetsWrite: assumed(900, 'Ghi sổ (Sheets API)', 'một lần ghi gộp, kể cả đường truyền'),
  drive: assumed(1200, 'Tệp Drive (tạo, xuất, tìm)', 'tạo tệp có chuyển đổi là lâu nhất'),
  mail: assumed(300, 'Gửi một thư (MailApp)', 'chưa đo'),
  form: assumed(100, 'Sửa biểu mẫu, lấy danh sách phiếu (FormApp)', 'chưa đo'),
  formRead: assumed(5, 'Đọc một mục của phiếu (FormApp)', 'chưa đo; lấy như bản đánh giá ban đầu'),
  properties: measured(62, 'Ghi thuộc tính (PropertiesService)'),
  propertiesRead: measured(30, 'Đọc thuộc tính (PropertiesService)'),
  triggers: assumed(300, 'Tạo, xóa trình kích hoạt (ScriptApp)', 'chưa đo'),
  triggersRead: assumed(50, 'Liệt kê trình kích hoạt (ScriptApp)', 'chưa đo'),
  mailRead: assumed(50, 'Hỏi số thư còn gửi được (MailApp)', 'chưa đo'),
  lock: assumed(20, 'Xin, trả khóa (LockService)', 'chưa đo'),
  session: assumed(5, 'Hỏi tài khoản (Session)', 'chưa đo'),
  cache: assumed(20, 'Đọc, ghi bộ nhớ tạm (CacheService)', 'chưa đo'),
  page: assumed(10, 'Đọc tệp tài nguyên (HtmlService)', 'chưa đo'),
};

/** Starting the script: the context, and the code in it. */
export const START_MS = 500;
