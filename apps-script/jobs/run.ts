// One run: read, plan, write everything at once, check that the rows were the rows read, then do what leaves the office.
import { openBook, type Book } from '../register/book.ts';
import { changesOf, type Changes } from '../register/draft.ts';
import { writeRequests } from '../register/requests.ts';
import { carryOut } from './carry-out.ts';
import { writeJournal } from './journal.ts';
import { planRun, type Plan } from './plan.ts';
import type { JobKind } from './plan-context.ts';
import type { FormResponse, Ports, ReadBack, StoredFile } from './ports.ts';
import { reportFault } from './report-fault.ts';
import { rowsMoved, wantedLines } from './read-back.ts';

export interface RunReport {
  readonly ok: boolean;
  readonly problems: readonly string[];
}

/** Times a run plans again when somebody moved rows while it worked. */
const ATTEMPTS = 3;

/**
 * Runs a job on the register. The caller holds the lock. Returns what kept it from running: headers that are missing.
 */
export function run(job: JobKind, responses: readonly FormResponse[], ports: Ports): RunReport {
  const untried = new Set<string>();
  for (let attempt = 1; ; attempt++) {
    const grids = ports.register.read();
    const opened = openBook(grids);
    if (!opened.ok) {
      reportFault(ports.register, grids, { problems: opened.problems, now: ports.clock.now() });
      return { ok: false, problems: opened.problems };
    }
    const plan = planRun(opened.book, {
      ...{ job, responses, now: ports.clock.now() },
      ...{ mailQuota: ports.mailer.quota(), untried },
    });
    if (plan.contacts.rows.length > 0) ports.register.writeContacts(writeRequests(plan.contacts));
    const wanted = wantedLines(plan.context.book, plan.register);
    const back = ports.register.write(writeRequests(plan.register), wanted);
    if (rowsMoved(plan.context.book, plan.register, back) && attempt < ATTEMPTS) {
      const { mails, letters, originals } = plan.outbox;
      for (const { key } of [...mails, ...letters, ...originals]) untried.add(key);
      continue;
    }
    return { ok: true, problems: finishRun(plan, back, ports) };
  }
}

/** Does what leaves the office and writes “done” for it; nothing left to do costs no call. Returns what went wrong. */
function finishRun(plan: Plan, back: ReadBack, ports: Ports): readonly string[] {
  const { context, outbox } = plan;
  const { book } = context;
  // What was written already is out of the way: from here on the journal only takes “done” rows.
  book.tabs.journal.rows.length = 0;
  const { files, problems } = carryOut(context, outbox, ports);
  const wrongZone = back.locale !== 'vi_VN' || back.timeZone !== 'Asia/Ho_Chi_Minh';
  if (wrongZone) {
    writeJournal(context, {
      ...{ key: null, kind: 'đặt lại tệp', state: 'đã xong', case: null },
      note: `Ngôn ngữ, múi giờ của tệp đã bị đổi thành ${back.locale}, ${back.timeZone}; đã đặt lại tiếng Việt, giờ Việt Nam. Đề nghị kiểm tra các ngày vừa ghi: ngày và tháng có thể bị đảo.`,
    });
  }
  const changes: Changes = { cells: [], rows: changesOf(book.tabs.journal).rows };
  changes.cells.push(...fileLinks(book, back, files));
  const requests = writeRequests(changes);
  if (wrongZone) {
    requests.unshift({
      updateSpreadsheetProperties: {
        properties: { locale: 'vi_VN', timeZone: 'Asia/Ho_Chi_Minh' },
        fields: 'locale,timeZone',
      },
    });
  }
  if (requests.length > 0) ports.register.write(requests, []);
  return problems;
}

/** The links of new letters, written beside their keys as the sheet stands after the first write. */
function fileLinks(
  book: Book,
  back: ReadBack,
  files: ReadonlyMap<string, StoredFile>,
): Changes['cells'] {
  const { tab, position } = book.tabs.documents;
  const keys = back.column(tab.sheetId, position.key);
  const cells: Changes['cells'] = [];
  keys.forEach((key, row) => {
    const file = typeof key === 'string' ? files.get(key) : undefined;
    if (file === undefined) return;
    cells.push({ sheetId: tab.sheetId, row, column: position.file, value: file.url });
  });
  return cells;
}
