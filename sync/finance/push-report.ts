// Carries the report to Sở Tài chính: checks, then intent, files, done; whoever comes second stops.
import { openBook, type Grids } from '#register/book/book';
import type { JournalEntry } from '#register/journal/journal-index';
import { readTable } from '#register/table/read';
import { REGISTER_TABS, TABS, type TabKey } from '#register/tabs/all';
import { noteOf } from '#register/journal/words';
import { citeClause } from '#rules/clauses/cite';
import { dateOf, type LocalDateTime } from '#rules/dates/civil-date';
import type { ReportDesk } from './desk.ts';
import { firstIntent, idsOf, isDone, otherIntents, pushEntry } from './intents.ts';
import { prepareReport, type ReadyReport } from './prepare.ts';
import { cellProblem, type PushProblem } from './problem.ts';
import { pushJournal, type PushJournal } from './push-journal.ts';

export interface PushResult {
  readonly outcome: 'pushed' | 'draft' | 'unchanged' | 'refused';
  readonly problems: readonly PushProblem[];
  /** Names of the files that were made, or that a dry run would make. */
  readonly files: readonly string[];
  /** “Báo cáo số 61/BC-UBND ngày 28/9/2026”; null when it was refused. */
  readonly report: string | null;
}

interface PushOptions {
  readonly now: LocalDateTime;
  readonly dryRun: boolean;
}

export async function pushReport(desk: ReportDesk, options: PushOptions): Promise<PushResult> {
  const grids = await desk.read();
  const opened = openBook(grids, dateOf(options.now));
  if (!opened.ok) return refused(headerProblems(grids));
  const { tabs, journal: index } = opened.book;
  const prepared = await prepareReport(opened.book, await desk.template(), dateOf(options.now));
  if (!prepared.ok) return refused(prepared.problems);
  const { report } = prepared;
  if (report.done) return ready('unchanged', report);
  const half = await halfPushed(desk, report, index.entries);
  if (half.length > 0) return refused(half);
  if (options.dryRun) return ready(report.outcome, report);
  const journal = pushJournal(desk, tabs.journal);
  const ids = await claim(desk, journal, { report, now: options.now, entries: index.entries });
  if (ids === 'done') return ready('unchanged', report);
  if (ids === 'taken') return refused([taken]);
  await carry(desk, report, ids);
  await journal.append({ ...pushEntry(report, 'done', ids), at: options.now });
  return ready(report.outcome, report);
}

interface Claim {
  readonly report: ReadyReport;
  readonly now: LocalDateTime;
  /** The journal as it was read at the start. */
  readonly entries: readonly JournalEntry[];
}

/**
 * Writes the intent and reads the journal back. Returns the ids to upload with: those of an interrupted push of the
 * same content, else new ones if this intent came first.
 */
async function claim(
  desk: ReportDesk,
  journal: PushJournal,
  { report, now, entries }: Claim,
): Promise<readonly string[] | 'taken' | 'done'> {
  const interrupted = firstIntent(entries, report.key);
  if (interrupted !== undefined) return idsOf(interrupted);
  const ids = await desk.newIds(report.files.length);
  // The answer may be lost after the row was written: what stands in the journal decides.
  const lost = await journal.append({ ...pushEntry(report, 'intended', ids), at: now }).then(
    () => null,
    (error: unknown) => ({ error }),
  );
  const written = await journal.entries();
  const first = firstIntent(written, report.key);
  if (first === undefined) throw lost?.error ?? new Error('The intent is not in the journal');
  if (idsOf(first).join() === ids.join()) return ids;
  return isDone(written, report.key) ? 'done' : 'taken';
}

async function carry(desk: ReportDesk, report: ReadyReport, ids: readonly string[]): Promise<void> {
  const folder = report.outcome === 'pushed' ? 'outbox' : 'drafts';
  for (const [index, file] of report.files.entries()) {
    const id = ids[index];
    if (id === undefined)
      throw new Error(
        `Dòng dự định ở tab “${TABS.journal.title}” (khóa ${report.key}) đã bị sửa, không còn đủ mã tệp. Đề nghị khôi phục dòng đó từ lịch sử phiên bản rồi chạy lại.`,
      );
    await desk.upload({ id, file, folder, key: report.key });
  }
}

/** An earlier push under the same number stopped half-way, and the register has changed since: its files must go first. */
async function halfPushed(
  desk: ReportDesk,
  report: ReadyReport,
  entries: readonly JournalEntry[],
): Promise<PushProblem[]> {
  const problems: PushProblem[] = [];
  for (const other of otherIntents(entries, report)) {
    const there = await Promise.all(other.files.map(({ id }) => desk.holds(id)));
    if (!there.includes(true)) continue;
    const message = `Lượt gửi trước của ${report.title} dừng giữa chừng khi đã có tệp, nay số liệu đã khác. Đề nghị xem các tệp ghi ở đây: nếu chưa gửi, bỏ vào Thùng rác rồi chạy lại; nếu đã gửi, lập báo cáo bổ sung có số mới. ${noteOf(other)} (${citeClause('A-III.2.1')})`;
    problems.push(cellProblem(TABS.journal, null, { key: 'note', message }));
  }
  return problems;
}

const taken: PushProblem = cellProblem(TABS.journal, null, {
  key: 'key',
  message:
    'Một lượt gửi khác đã ghi dự định gửi đúng báo cáo này trước; lượt này dừng lại để không gửi hai lần. Đề nghị chờ vài phút rồi chạy lại để kiểm tra.',
});

/** Every tab whose headers are not all there. */
function headerProblems(grids: Grids): PushProblem[] {
  return REGISTER_TABS.flatMap((tab) => {
    const read = readTable(tab, grids[tab.key as TabKey]);
    if (read.ok) return [];
    const row = (tab.headerRows[0] ?? 0) + 1;
    return [{ tab: tab.title, row, column: read.missing.join(', '), message: read.message }];
  });
}

const refused = (problems: readonly PushProblem[]): PushResult => ({
  outcome: 'refused',
  problems,
  files: [],
  report: null,
});

const ready = (outcome: 'pushed' | 'draft' | 'unchanged', report: ReadyReport): PushResult => ({
  outcome,
  problems: [],
  report: report.title,
  files: outcome === 'unchanged' ? [] : report.files.map(({ name }) => name),
});
