// What of the register is to be mended: faulty rows by tab, lost rows, what nobody knows to have left, silent bodies.
import { addDays, dateOf, yearOf } from '../../rules/dates/civil-date.ts';
import { isUnreadable } from '../../register/journal/journal-index.ts';
import type { RunContext } from '../base/context.ts';
import type { TemplateFault } from '../base/ports.ts';
import type { DraftFailures } from '../documents/draft-failures.ts';
import type { PetitionState } from '../petitions/derive.ts';
import { silentLead } from '../petitions/silent.ts';

/** What the steps of a run found to be mended. */
export interface FaultSources {
  readonly lost: readonly string[];
  readonly failures: DraftFailures;
  readonly petitions: readonly PetitionState[];
}

export interface FaultsFound {
  /** Only tabs that have faulty rows, in their order. */
  readonly byTab: readonly { readonly title: string; readonly count: number }[];
  readonly lost: readonly string[];
  /** Templates that cannot make their letters. */
  readonly templates: readonly TemplateFault[];
  /** What drafts are of that could not be made. */
  readonly undrafted: readonly string[];
  /** The units whose last phiếu waits to be confirmed. */
  readonly unconfirmed: readonly string[];
  /** Mails and documents of which somebody must look whether they left. */
  readonly doubtful: number;
  /** Rows of the journal that were gone in these days. */
  readonly journalLost: number;
  /** Bodies of the People's Committee that no mail can reach. */
  readonly silentBodies: number;
  /** Of them, and of other bodies, those that have to answer now. */
  readonly silentLeads: readonly string[];
}

/** A tidied journal is told for a week. */
const DAYS_TOLD = 7;

export function faultsFound(
  { book, directory, templateFaults, today }: RunContext,
  { lost, failures, petitions }: FaultSources,
): FaultsFound {
  const doubtful = new Set(
    book.journal.entries
      .filter((entry) => entry.state === 'cần kiểm tra' && entry.event?.type !== 'lost')
      .map((entry) => entry.key),
  );
  return {
    byTab: book.drafts
      .map(({ tab, rows }) => ({
        title: tab.title,
        count: rows.filter((row) => tab.isFaulty(row)).length,
      }))
      .concat({
        title: book.tabs.journal.tab.title,
        count: book.journal.entries.filter(isUnreadable).length,
      })
      .filter(({ count }) => count > 0),
    lost,
    templates: templateFaults,
    undrafted: [...failures.byCase.keys()],
    unconfirmed: book.tabs.registrations.rows.flatMap(({ value }) =>
      value.status === 'Chờ xác nhận' && value.unit !== null ? [value.unit] : [],
    ),
    doubtful: doubtful.size,
    journalLost: book.journal.entries.reduce(
      (sum, { at, event }) =>
        event?.type === 'journalLost' && at !== null && dateOf(at) >= addDays(today, -DAYS_TOLD)
          ? sum + event.count
          : sum,
      book.journalLost,
    ),
    silentBodies: directory.all.filter(({ kind, email }) => kind === 'thuộc UBND' && email === null)
      .length,
    silentLeads: [
      ...new Set(petitions.flatMap((state) => silentLead(directory, state)?.name ?? [])),
    ],
  };
}

/** From October on, when the official notices for the next year have come. */
export function unconfirmedYear({ book, today }: RunContext): number | null {
  const next = yearOf(today) + 1;
  return !book.calendar.year(next).confirmed && today.slice(5) >= '10-01' ? next : null;
}
