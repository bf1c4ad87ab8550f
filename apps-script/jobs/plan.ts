// One plan: from the register as read and the forms that came, everything that is to be written and to leave.
import type { Book } from '../register/book/book.ts';
import { directoryOf } from '../register/book/bodies-of.ts';
import { changesOf, type Changes } from '../register/table/draft.ts';
import { caseFilesOf } from '../register/book/petition-facts-of.ts';
import { dateOf, type LocalDateTime } from '../rules/dates/civil-date.ts';
import { clearEmptied } from './rows/clear-emptied.ts';
import { assignPetitionCodes, codeMaker } from './intake/codes.ts';
import { closingsOf } from './conference/days.ts';
import { deriveConferences } from './conference/derive.ts';
import { deriveOverview } from './overview/derive.ts';
import { deriveDocuments } from './documents/derive.ts';
import { derivePetitions } from './petitions/derive.ts';
import { deriveRegistrations } from './intake/registrations.ts';
import { deriveReport } from './documents/report-tab.ts';
import { deriveUnits } from './intake/units.ts';
import { keepHistory } from './rows/history.ts';
import { takeInForms } from './intake/forms.ts';
import { milestonesOf } from './duties/milestones.ts';
import { requested } from './base/asked.ts';
import { planAcknowledgements } from './mails/acknowledge.ts';
import { planClosingResult, planReplyResults } from './mails/notices.ts';
import { planLetters } from './documents/draft-letters.ts';
import { planReminders } from './mails/remind.ts';
import type { Context, JobKind } from './base/context.ts';
import type { FormResponse } from './base/ports.ts';
import { leaveForLater, PETITIONS_A_RUN } from './rows/one-write.ts';
import { settleIntents, type Outbox } from './base/outbox.ts';

export interface PlanInput {
  readonly job: JobKind;
  readonly now: LocalDateTime;
  readonly responses: readonly FormResponse[];
  /** Recipients that may still be written to today. */
  readonly mailQuota: number;
  /** Keys intended by an earlier plan of this execution, which was not carried out. */
  readonly untried?: ReadonlySet<string>;
  /** How many changed petitions the one write can hold. */
  readonly room?: number;
}

export interface Plan {
  readonly context: Context;
  readonly contacts: Changes;
  readonly register: Changes;
  readonly outbox: Outbox;
}

/** Returns what one run should do. Pure: the same book, moment and forms give the same plan. */
export function planRun(book: Book, input: PlanInput): Plan {
  const asked = requested(book, 'Chạy ngay');
  const context: Context = {
    book,
    job: asked ? 'hourly' : input.job,
    now: input.now,
    today: dateOf(input.now),
    directory: directoryOf(book.tabs.bodies),
    responses: input.responses,
    untried: input.untried ?? new Set(),
    room: input.room ?? PETITIONS_A_RUN,
    mails: [],
    letters: [],
    originals: [],
    cells: [],
  };
  clearEmptied(context);
  const codes = codeMaker(book);
  takeInForms(context, codes);
  const uncoded = assignPetitionCodes(context, codes);

  const units = deriveUnits(context);
  const days = new Map(
    book.tabs.conferences.rows.map((row) => [row.value.code ?? '', closingsOf(row)]),
  );
  const registered = deriveRegistrations(context, units, days);
  const conferences = deriveConferences(context, units, registered);
  const petitions = derivePetitions(context, conferences, caseFilesOf(book.tabs));
  const milestones = milestonesOf(context, conferences, petitions);
  deriveReport(context);
  const lost = keepHistory(context);

  planLetters(context, { conferences, petitions, registered, milestones });
  deriveDocuments(context);
  planAcknowledgements(context, conferences, petitions);
  for (const state of conferences.values()) planClosingResult(context, state);
  planReplyResults(context);
  planReminders(context, petitions, milestones);
  const outbox = settleIntents(context, input.mailQuota);

  const waiting = uncoded + leaveForLater(context);
  deriveOverview(context, { conferences, petitions, registered, milestones, lost, waiting });
  return {
    context,
    outbox,
    contacts: changesOf(book.tabs.contacts),
    register: registerChanges(context),
  };
}

function registerChanges(context: Context): Changes {
  const all: Changes = { cells: [...context.cells], rows: [] };
  for (const draft of context.book.drafts.filter(({ tab }) => tab.file === 'register')) {
    const changes = changesOf(draft);
    for (const cell of changes.cells) all.cells.push(cell);
    for (const row of changes.rows) all.rows.push(row);
  }
  return all;
}
