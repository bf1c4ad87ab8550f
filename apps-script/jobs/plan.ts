// One plan: from the register as read and the forms that came, everything that is to be written and to leave.
import type { Book } from '../register/book/book.ts';
import { caseFilesOf } from '../register/book/petition-facts-of.ts';
import type { Changes } from '../register/table/draft.ts';
import type { RunContext } from './base/context.ts';
import { lostRows } from './base/journal.ts';
import { FIND_REQUEST, PREVIEW_REQUEST } from '../register/tabs/overview.ts';
import { firstRun } from './base/start-day.ts';
import { twinsOf } from '../register/book/twins.ts';
import { codesOfPicked } from './base/picked.ts';
import { madeFiles } from './base/links.ts';
import { settleIntents, type Outbox } from './base/outbox.ts';
import type { Offer } from './base/ports.ts';
import type { PublicView } from './base/public-view.ts';
import { closingsByCode, receivingOf } from './conference/days.ts';
import { deriveConferences } from './conference/derive.ts';
import { offeredConferences } from './conference/offered.ts';
import { deriveMeeting } from './conference/meeting/derive.ts';
import { takeFromHall } from './conference/meeting/hall.ts';
import { deriveDocuments } from './documents/derive.ts';
import { templateNews } from './documents/template-news.ts';
import { draftFailures } from './documents/draft-failures.ts';
import { draftLetters } from './documents/draft-letters.ts';
import { portalCopies } from './documents/portal-copies.ts';
import { deriveReport } from './documents/report-tab.ts';
import { deriveCycles } from './duties/cycles.ts';
import { milestonesOf } from './duties/milestones.ts';
import { deriveSecondPlan } from './duties/second-plan/derive.ts';
import { codeMaker } from './intake/codes.ts';
import { takeInAll } from './intake/take-in.ts';
import { settleDoubled } from './intake/doubled-codes.ts';
import { giveCodes } from './intake/give-codes.ts';
import { giveLookupCodes } from './intake/lookup-codes.ts';
import { deriveRegistrations } from './intake/registrations.ts';
import { deriveUnits } from './intake/units.ts';
import { toSettle } from './intake/to-settle.ts';
import { giveUnitCodes } from './intake/unit-codes.ts';
import { mailsOf } from './mails/of-run.ts';
import { deriveCharts } from './overview/chart-figures.ts';
import { deriveOverview } from './overview/derive.ts';
import { findByContact, findWords } from './overview/find.ts';
import { previewWords, type PlanOn } from './overview/preview.ts';
import { publicView } from './overview/publish.ts';
import type { ErasedRow } from './base/erased-row.ts';
import type { Erased } from './petitions/erase.ts';
import { derivePetitions } from './petitions/derive.ts';
import { settleRequests } from './petitions/settle-requests.ts';
import { deriveBeside } from './petitions/beside.ts';
import { takeAnswers } from './petitions/take-answers.ts';
import { takeAway } from './petitions/take-away.ts';
import { deriveRows } from './rows/derive.ts';
import { clearEmptied } from './rows/clear-emptied.ts';
import { keepHistory } from './rows/history.ts';
import { leaveAside, NOTHING_ASIDE } from './base/set-aside.ts';
import { leaveForLater, withoutLeft } from './rows/one-write.ts';
import { restoreKeys, tellOvertyped } from './rows/marked.ts';
import { contextOf, type RunInput } from './run-input.ts';
import { contactsChanges, registerChanges } from './rows/register-changes.ts';
import { keepWritten, lookForOvertyped } from './rows/written.ts';

export interface RunPlan {
  readonly context: RunContext;
  readonly contacts: Changes;
  /** Whether they hold what nothing else does: then they are written before the register, and nothing is settled after it. */
  readonly contactsFirst: boolean;
  readonly register: Changes;
  readonly outbox: Outbox;
  /** What is erased with this write. */
  readonly erased: Erased;
  /** Rows of the contacts file that lose something once the register is written, and nothing of which may be taken from others. */
  readonly settled: readonly ErasedRow[];
  /** The rows in which this write changes cells that staff type in. */
  readonly filled: readonly ErasedRow[];
  /** Whether the owner confirmed something that the next run erases. */
  readonly confirmed: boolean;
  /** The conferences that the form offers; null after an edit, which the next hour shows. */
  readonly offered: Offer | null;
  /** What anybody may see; null after an edit, which the next hour shows. */
  readonly shown: PublicView | null;
}

/** Returns what one run should do. Pure: the same book, moment and forms give the same plan. */
export function planRun(book: Book, input: RunInput): RunPlan {
  const context = contextOf(book, input);
  const planOn: PlanOn = (other, change) => planRun(other, { ...input, ...change });
  const cleared = clearEmptied(context);
  const doubled = settleDoubled(book);
  const codes = codeMaker(book, context.now);
  const forms = takeInAll(context, codes, receivingOf(book));
  const unitCodes = giveUnitCodes(book, codes);
  const settling = toSettle(book, forms.events);
  const { isRepeat = false } = input;
  const given = giveCodes(context, codes, isRepeat);
  if (input.draw !== undefined) giveLookupCodes(book, input.draw);
  const twins = twinsOf(book);
  const written = lookForOvertyped(context, isRepeat);
  restoreKeys(context, isRepeat);
  const gone = takeAway(context, forms.contactsFirst, input.erasures);
  const filled = [unitCodes, codesOfPicked(book), takeFromHall(book), takeAnswers(book)];

  const units = deriveUnits(context, written, doubled);
  const closings = { conferences: closingsByCode(book), toSettle: settling };
  const registered = deriveRegistrations(context, units, closings);
  const { doubtful } = settling;
  const among = { registered, doubtful, twins, written };
  const conferences = deriveConferences(context, units, among);
  const failures = draftFailures(context);
  const files = caseFilesOf(book, context.outgoing);
  const petitions = derivePetitions(context, conferences.states, {
    files,
    toSettle: settling,
    twins,
    written,
    erasures: gone.states,
    failures: failures.byCase,
    doubled,
  });
  deriveBeside(context);
  const states = { conferences: conferences.states, petitions: petitions.states };
  const tasks = deriveSecondPlan(context);
  const heard = { petitions: petitions.states, registered };
  const meeting = deriveMeeting(context, conferences.states, heard);
  const duties = milestonesOf(context, { ...states, tasks, works: meeting.works });
  const report = deriveReport(context, files);
  deriveRows(context, written);
  const history = keepHistory(context);

  const found = { ...states, registered, milestones: duties.milestones, tasks };
  deriveCharts(context, { ...found, units });
  const cycles = deriveCycles(context, found);
  const made = madeFiles(book);
  const drafts = draftLetters(context, found, made);
  settleRequests(drafts.requests);
  deriveDocuments(context, made, { failures: failures.byKey, stranded: drafts.stranded });
  const mails = mailsOf(context, found, { twins, settling, doubled });
  const intents = {
    mails,
    letters: drafts.letters,
    originals: [...forms.originals, ...portalCopies(context)],
    copies: drafts.copies,
  };
  const {
    outbox,
    events: settled,
    mailsWaiting,
  } = settleIntents(context, intents, {
    mailQuota: book.setting('mailsPaused') === 'Có' ? 0 : input.mailQuota,
  });

  const overtyped = tellOvertyped(context, made, isRepeat);
  keepWritten(context);
  if (!forms.contactsFirst) findByContact(book);
  const aside = leaveAside(book, input.aside ?? NOTHING_ASIDE);
  const left = leaveForLater(context);
  const waiting = given.waiting + left.size;
  deriveOverview(
    context,
    { ...found, lost: history.lost, failures, waiting, dutiesBefore: duties.waiting, mailsWaiting },
    {
      ...gone.words,
      [PREVIEW_REQUEST]: previewWords(context, input, planOn),
      [FIND_REQUEST]: findWords(book),
    },
  );
  const cases = [forms, given, written, gone, conferences, petitions];
  const steps = [...cases, meeting, report, history, cycles, drafts, overtyped];
  const told = withoutLeft(
    [
      ...firstRun(context),
      ...lostRows(context),
      ...templateNews(context),
      ...steps.flatMap(({ events }) => events),
      ...settled,
      ...aside.events,
      ...(input.refusals ?? []),
    ],
    new Set([...left, ...aside.codes]),
  );
  const cells = [
    ...cleared,
    ...forms.cells,
    ...gone.erased.cells,
    ...filled.flatMap((one) => one.cells),
    ...report.lines,
  ];
  return {
    context,
    outbox,
    erased: gone.erased,
    settled: [...gone.hidden, ...forms.asked],
    filled: [...gone.erased.rows, ...filled.flatMap(({ rows }) => rows)],
    confirmed: gone.confirmed,
    shown: context.job === 'edit' ? null : publicView(context, { ...found, twins }),
    offered: context.job === 'edit' ? null : offeredConferences(context),
    contacts: contactsChanges(context),
    contactsFirst: forms.contactsFirst,
    register: registerChanges(context, cells, told),
  };
}
