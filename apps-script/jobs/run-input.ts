// What one run starts from: its job and moment, the forms that came, and what this execution already knows.
import { directoryOf } from '../register/book/bodies-of.ts';
import type { Book } from '../register/book/book.ts';
import { outgoingOf } from '../register/book/outgoing.ts';
import { dateOf, type LocalDateTime } from '../rules/dates/civil-date.ts';
import type { DrawCode } from '../rules/lookup-code.ts';
import { requested } from './base/asked.ts';
import type { JobKind, RunContext } from './base/context.ts';
import type { Told } from './base/journal.ts';
import type { FormResponse, TemplateFault } from './base/ports.ts';
import type { Aside } from './base/set-aside.ts';
import type { ErasureTries } from './petitions/erasures.ts';
import { PETITIONS_A_RUN } from './rows/one-write.ts';

export interface RunInput {
  readonly job: JobKind;
  readonly now: LocalDateTime;
  readonly responses: readonly FormResponse[];
  /** Recipients that may still be written to today. */
  readonly mailQuota: number;
  /** What the day's check of Google found. */
  readonly health?: string;
  /** Templates that the last look found faulty. */
  readonly templateFaults?: readonly TemplateFault[];
  /** Keys intended by an earlier plan of this execution, which was not carried out. */
  readonly untried?: ReadonlySet<string>;
  /** What this execution tried of the erasures it was to do. */
  readonly erasures?: ErasureTries;
  /** Whether rows moved while this very execution wrote, and it plans again. */
  readonly isRepeat?: boolean;
  /** What this execution found that Google refuses. */
  readonly refusals?: readonly Told[];
  /** What is left out of this plan. */
  readonly aside?: Aside;
  /** How many changed petitions the one write can hold. */
  readonly room?: number;
  /** Whether only what would come of it is shown. */
  readonly isPreview?: boolean;
  /** Draws the code of a receipt; without it none is given. */
  readonly draw?: DrawCode;
}

export function contextOf(book: Book, input: RunInput): RunContext {
  return {
    book,
    job: requested(book, 'Chạy ngay') ? 'hourly' : input.job,
    now: input.now,
    today: dateOf(input.now),
    directory: directoryOf(book.tabs.bodies),
    outgoing: outgoingOf(book, dateOf(input.now)),
    responses: input.responses,
    health: input.health ?? '',
    templateFaults: input.templateFaults ?? [],
    untried: input.untried ?? new Set(),
    room: input.room ?? PETITIONS_A_RUN,
  };
}
