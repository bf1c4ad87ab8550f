// One daily run on an office from disk: what it did, what stands otherwise than before, and why it could not run.
import { damagedIn, savedState } from '../office/disk/origins.ts';
import { ALL_TABS } from '#register/tabs/all';
import { LocalOffice, type Execution } from '../office/office.ts';
import { Store } from '../office/store/store.ts';
import { changesBetween } from './changes.ts';
import { News } from './news.ts';
import { readSheet } from './sheet.ts';

interface Problem {
  readonly tab: string | null;
  readonly row: number | null;
  readonly column: string | null;
  readonly message: string;
}

export interface DayRun {
  /** Whether the run came to its end; what it did before it stopped is told all the same. */
  readonly ran: boolean;
  readonly problems: readonly Problem[];
  /** What the automation did. */
  readonly news: readonly string[];
  /** Rows that stand otherwise than when the office was saved last, be it people's doing or the run's. */
  readonly changes: readonly string[];
}

export function runDay(office: LocalOffice): DayRun {
  const saved = savedState(office);
  const before = saved === null ? null : new LocalOffice(new Store(saved), { bundle: '' });
  const had = { files: new Set(office.files().map(({ id }) => id)), mails: office.mails().length };
  const news = newsOf(office);
  const missing = missingHeaders(office);
  const execution = office.execute('chayNgay', undefined, { job: 'daily' });
  const faults = faultsOf(execution);
  const damaged = damagedIn(office).map((path) => problem(damagedWords(path)));
  return {
    ran: execution.error === null && (faults.length === 0 || missing.length === 0),
    problems: [...faults.map((message) => placed(message, missing)), ...damaged],
    news: news?.since(true) ?? [],
    changes: [
      ...(before === null ? [] : changesBetween(before, office)),
      ...madeSince(office, had),
    ],
  };
}

/** None where the journal itself is gone: the run will say so. */
function newsOf(office: LocalOffice): News | null {
  try {
    return new News(office);
  } catch {
    return null;
  }
}

const problem = (message: string): Problem => ({ tab: null, row: null, column: null, message });

interface Missing {
  readonly tab: string;
  readonly column: string;
}

/** Headers without which no run can start. */
function missingHeaders(office: LocalOffice): Missing[] {
  return ALL_TABS.flatMap((tab) => {
    try {
      const { positions } = readSheet(office, tab);
      return Object.entries(tab.columns).flatMap(([key, { header }]) =>
        positions.has(key) ? [] : [{ tab: tab.title, column: header }],
      );
    } catch {
      return [];
    }
  });
}

/** What the automation said of a missing header, with the place it speaks of. */
function placed(message: string, missing: readonly Missing[]): Problem {
  const place = missing.find(
    ({ tab, column }) => message.includes(tab) && message.includes(column),
  );
  return { ...problem(message), tab: place?.tab ?? null, column: place?.column ?? null };
}

const damagedWords = (path: string): string =>
  `Tệp “${path}” không phải văn bản Word đọc được: văn bản dùng tệp này chưa soạn được. Hãy mở tệp bằng Word hoặc LibreOffice và lưu lại dạng .docx, hoặc lấy lại bản trước bằng lệnh restore.`;

/** Vietnamese sentences that the automation said itself; what it did not expect is put into one. */
function faultsOf({ error, log }: Execution): string[] {
  const said = log.flatMap((line) => {
    const text = line.replace(/^\[(error|warn)\] /, '');
    return text === line || !line.startsWith('[error]') ? [] : [inWords(text)];
  });
  if (error === null) return [...new Set(said)];
  return [...new Set([...said, inWords(error)])];
}

const UNEXPECTED: readonly (readonly [RegExp, string])[] = [
  [
    /No grid with id|Unable to parse range|khong co tab/i,
    'Sổ thiếu một tab mà phần mềm cần (đã bị xóa). Hãy đặt lại tab đó, hoặc lấy lại bản trước bằng lệnh restore.',
  ],
  [/Exceeded maximum execution time/, 'Lượt chạy quá sáu phút nên dừng; hãy chạy lại để làm tiếp.'],
  [
    /quota|Service invoked too many times/i,
    'Đã hết hạn mức trong ngày; hãy chạy lại vào ngày sau.',
  ],
];

function inWords(text: string): string {
  const first = (text.split('\n')[0] ?? '').replace(/^\w*Error: /, '').trim();
  if (/[À-ỹ]/.test(first)) return first;
  const known = UNEXPECTED.find(([pattern]) => pattern.test(text));
  return (
    known?.[1] ??
    `Lượt chạy gặp lỗi ngoài dự kiến nên dừng. Hãy gửi dòng này cho người phụ trách phần mềm (${first}).`
  );
}

function madeSince(
  office: LocalOffice,
  had: { files: ReadonlySet<string>; mails: number },
): string[] {
  const letters = office
    .files()
    .filter(
      ({ id, trashed, appProperties }) => !had.files.has(id) && !trashed && 'key' in appProperties,
    )
    .map(({ name }) => `Văn bản mới: ${name}`);
  const mails = office
    .mails()
    .slice(had.mails)
    .map(({ subject }) => `Thư mới: ${subject}`);
  return [...letters, ...mails];
}
