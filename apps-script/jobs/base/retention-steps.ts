// How far the hiding of each unit's people has come, by the journal: offered, confirmed by the owner, taken back, done.
import type { Book } from '../../register/book/book.ts';
import type { EventOf } from '../../register/journal/events.ts';

interface RetentionStep {
  readonly step: EventOf<'retention'>['step'];
  readonly key: string | null;
}

export function retentionSteps({ journal }: Pick<Book, 'journal'>): Map<string, RetentionStep> {
  const last = new Map<string, RetentionStep>();
  for (const { event, key } of journal.entries)
    if (event?.type === 'retention')
      for (const unit of event.units) last.set(unit, { step: event.step, key });
  return last;
}
