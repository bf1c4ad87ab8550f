// One run: read, plan, write everything at once, check that the rows were the rows read, then do what leaves the office.
import { openBook, type Book, type Grids } from '../register/book/book.ts';
import { copiedOf } from '../register/journal/keys.ts';
import type { Changes } from '../register/table/draft.ts';
import { bodySize, writeRequests } from '../register/table/requests.ts';
import { BUDGET_MS } from './base/budget.ts';
import { carryOut } from './carry-out.ts';
import { journalRows, tell, type Told } from './base/journal.ts';
import { roomFor, WRITE_LIMIT } from './rows/one-write.ts';
import { planRun, type RunPlan } from './plan.ts';
import type { RunInput } from './run-input.ts';
import { isOfficeZone } from '../register/book/zone.ts';
import { dateOf } from '../rules/dates/civil-date.ts';
import type { RunContext, JobKind } from './base/context.ts';
import type { FormResponse, Ports, ReadBack, StoredFile } from './base/ports.ts';
import { reportFault } from './overview/tell-missing-headers.ts';
import { eraseOutside } from './petitions/erase-outside.ts';
import { NOTHING_ASIDE, rowsToWrite, type Aside } from './base/set-aside.ts';
import { rowsMoved, settleContacts, takenFromOthers, wantedLines } from './read-back.ts';

/** A run that leaves something out, or tells what it wants to write before it writes. */
interface Apart {
  readonly aside?: Aside;
  readonly events?: readonly Told[];
  readonly weighed?: (rows: readonly string[]) => void;
}

export interface RunReport {
  readonly ok: boolean;
  readonly problems: readonly string[];
}

/** So few changed cells and rows are not weighed. */
const SURELY_FITS = 200;
/** Times a run plans again when somebody moved rows while it worked. */
const ATTEMPTS = 3;

/**
 * Runs a job on the register. The caller holds the lock. Returns what kept it from running: headers that are missing.
 */
export function runOnce(
  job: JobKind,
  responses: readonly FormResponse[],
  ports: Ports,
  { aside = NOTHING_ASIDE, events = [], weighed }: Apart = {},
): RunReport {
  const untried = new Set<string>();
  const [withheld, again] = [new Set<string>(), new Set<string>()];
  const problems: string[] = [];
  for (let attempt = 1; ; attempt++) {
    const grids = ports.register.read();
    const erasures = { withheld, again };
    const input = {
      job,
      responses,
      untried,
      erasures,
      isRepeat: attempt > 1,
      mailQuota: ports.mailer.quota(),
      health: ports.health,
      templateFaults: ports.templateFaults,
      draw: ports.lookup.draw,
      aside,
      refusals: events,
    };
    const fitted = planWithin(grids, { ...input, now: ports.clock.now() });
    if (!fitted.ok) {
      reportFault(ports.register, grids, { problems: fitted.problems, now: ports.clock.now() });
      return { ok: false, problems: fitted.problems };
    }
    const { plan, requests } = fitted;
    weighed?.(rowsToWrite(plan.context.book.drafts, plan.register));
    const failed = eraseOutside(plan.erased.outside, ports);
    if (failed.length > 0) {
      for (const { code, problem } of failed) {
        withheld.add(code);
        problems.push(problem);
      }
      continue;
    }
    if (plan.contactsFirst) ports.register.writeContacts(writeRequests(plan.contacts), []);
    const wanted = wantedLines(plan.context.book, plan.register);
    const back = ports.register.write(requests, wanted);
    const taken = takenFromOthers(plan.filled, back);
    if (taken.length > 0) ports.register.write(writeRequests({ cells: taken, rows: [] }), []);
    const moved = requests.length > 0 && rowsMoved(plan.context.book, plan.register, back);
    const settled = moved || plan.contactsFirst || settleContacts(plan, ports.register);
    if ((moved || !settled) && attempt < ATTEMPTS) {
      const { mails, letters, originals, copies } = plan.outbox;
      for (const { key } of [...mails, ...letters, ...originals, ...copies]) untried.add(key);
      for (const { code } of plan.erased.outside) again.add(code);
      continue;
    }
    problems.push(...finishRun(plan, back, ports));
    // What the owner just confirmed is on record now: it goes at once where he waits for it, else with the next run.
    const next = plan.confirmed && job === 'edit' ? runOnce(job, [], ports).problems : [];
    return { ok: true, problems: [...problems, ...next] };
  }
}

type Fitted =
  | {
      readonly ok: true;
      readonly plan: RunPlan;
      readonly requests: ReturnType<typeof writeRequests>;
    }
  | { readonly ok: false; readonly problems: readonly string[] };

/** The plan whose one write Google takes: of thousands of long petitions at once, as many as fit. */
function planWithin(grids: Grids, input: RunInput): Fitted {
  let room: number | null = null;
  for (;;) {
    const opened = openBook(grids, dateOf(input.now));
    if (!opened.ok) return opened;
    room ??= roomFor(opened.book);
    const plan = planRun(opened.book, { ...input, room });
    const requests = writeRequests(plan.register);
    const changed = plan.register.cells.length + plan.register.rows.length;
    const size = changed < SURELY_FITS || room < 1 ? 0 : bodySize(requests);
    if (size <= WRITE_LIMIT) return { ok: true, plan, requests };
    room = Math.floor(room * Math.min(0.8, (0.95 * WRITE_LIMIT) / size));
  }
}

/** Does what leaves the office and writes “done” for it; nothing left to do costs no call. Returns what went wrong. */
function finishRun(plan: RunPlan, back: ReadBack, ports: Ports): readonly string[] {
  const { context, outbox } = plan;
  const { files, events, problems } = carryOut(context, outbox, ports);
  const wrongZone = !isOfficeZone(back);
  const toldToday = wrongZone && wasReset(context);
  const told = [...events, ...(wrongZone && !toldToday ? [fileReset(back)] : [])];
  const requests = writeRequests({
    cells: fileLinks(context.book, back, files),
    rows: journalRows(context, told),
  });
  // A language that stays another one turns days and months round; a zone that does not stick is left alone.
  if (wrongZone && (!toldToday || back.locale !== 'vi_VN')) {
    requests.unshift({
      updateSpreadsheetProperties: {
        properties: { locale: 'vi_VN', timeZone: 'Asia/Ho_Chi_Minh' },
        fields: 'locale,timeZone',
      },
    });
  }
  if (requests.length > 0) ports.register.write(requests, []);
  // Where time is short the next run shows it.
  if (ports.clock.elapsed() > BUDGET_MS) return problems;
  if (plan.shown !== null) ports.lookup.publish(plan.shown);
  if (plan.offered !== null) ports.forms.offer(plan.offered);
  return problems;
}

/** Whether it was set right, and told, today already. */
const wasReset = ({ book, today }: RunContext): boolean =>
  book.journal.entries.some(
    ({ at, event }) => event?.type === 'fileReset' && at !== null && dateOf(at) === today,
  );

const fileReset = ({ locale, timeZone }: ReadBack): Told =>
  tell({ type: 'fileReset', locale, timeZone }, { key: null, case: null });

/** The links of new letters, written beside their keys as the sheet stands after the first write. */
function fileLinks(
  book: Book,
  back: ReadBack,
  files: ReadonlyMap<string, StoredFile>,
): Changes['cells'] {
  const { tab, position } = book.tabs.documents;
  const keys = back.column(tab.sheetId, position.key);
  return [...files].flatMap(([key, { url }]) => {
    const of = copiedOf(key);
    const row = keys.indexOf(of ?? key);
    const column = of === null ? position.file : position.issued;
    return row < 0 ? [] : [{ sheetId: tab.sheetId, row, column, value: url }];
  });
}
