// One plan: from the register as read and the forms that came, everything that is to be written and to leave.
import type { Book } from '../register/book.ts';
import { directoryOf } from '../register/bodies-of.ts';
import { changesOf, type Changes } from '../register/draft.ts';
import { caseFilesOf } from '../register/petition-facts-of.ts';
import { REGISTER_TABS, type TabKey } from '../register/tabs.ts';
import { dateOf, type LocalDateTime } from '../rules/civil-date.ts';
import { clearEmptied } from './clear-emptied.ts';
import { assignPetitionCodes, codeMaker } from './codes.ts';
import { closingsOf } from './conference-days.ts';
import { deriveConferences } from './derive-conferences.ts';
import { deriveOverview } from './derive-overview.ts';
import { deriveDocuments } from './derive-documents.ts';
import { derivePetitions } from './derive-petitions.ts';
import { deriveRegistrations } from './derive-registrations.ts';
import { deriveReport } from './derive-report.ts';
import { deriveUnits } from './derive-units.ts';
import { keepHistory } from './history.ts';
import { takeInForms } from './intake.ts';
import { milestonesOf } from './milestones.ts';
import { clearRequests, requested } from './overview-requests.ts';
import { planAcknowledgements } from './plan-acknowledgements.ts';
import { planClosingResult, planReplyResults } from './plan-notices.ts';
import { planLetters } from './plan-letters.ts';
import { planReminders } from './plan-reminders.ts';
import type { Context, JobKind } from './plan-context.ts';
import type { FormResponse } from './ports.ts';
import { leaveForLater, PETITIONS_A_RUN } from './one-write.ts';
import { settleIntents, type Outbox } from './outbox.ts';

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
    ...{ book, job: asked ? 'hourly' : input.job, now: input.now, today: dateOf(input.now) },
    directory: directoryOf(book.tabs.bodies),
    responses: input.responses,
    ...{ untried: input.untried ?? new Set(), room: input.room ?? PETITIONS_A_RUN },
    ...{ mails: [], letters: [], originals: [], cells: [] },
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
  clearRequests(context);
  return {
    context,
    outbox,
    contacts: changesOf(book.tabs.contacts),
    register: registerChanges(context),
  };
}

function registerChanges(context: Context): Changes {
  const all: Changes = { cells: [...context.cells], rows: [] };
  for (const tab of REGISTER_TABS) {
    const changes = changesOf(context.book.tabs[tab.key as TabKey]);
    for (const cell of changes.cells) all.cells.push(cell);
    for (const row of changes.rows) all.rows.push(row);
  }
  return all;
}
