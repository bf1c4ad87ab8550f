// What is kept of people no longer than it is needed, or than they let the office: shown to the owner, confirmed by a tick, then hidden.
import { keys } from '../../register/journal/keys.ts';
import { MOST_CODES, type EventOf } from '../../register/journal/events.ts';
import { RETENTION_REQUEST } from '../../register/tabs/overview.ts';
import { requested } from '../base/asked.ts';
import type { RunContext } from '../base/context.ts';
import { tell, type Told } from '../base/journal.ts';
import { retentionSteps } from '../base/retention-steps.ts';
import { unhiddenIn } from './personal.ts';
import { askedToErase } from './asked-to-erase.ts';
import { expiredUnits, type Hidable } from './kept-cycles.ts';

interface Retention {
  /** What the owner is asked to confirm. */
  readonly offered: readonly Hidable[];
  readonly events: readonly Told[];
  /** Whether the owner confirmed in this run: the next one hides. */
  readonly confirmed: boolean;
  /** Confirmed in an earlier run: what this run hides. */
  readonly due: readonly string[];
}

/** Each has responses that are taken away one by one: so many fit a run. */
const UNITS_A_RUN = 40;

type Step = EventOf<'retention'>['step'];

/** Nothing is hidden that was not shown before; a unit that came again since is kept. */
export function retentionOf(
  { book, now }: Pick<RunContext, 'book' | 'now'>,
  withheld: ReadonlySet<string>,
): Retention {
  const steps = retentionSteps(book);
  const hidable = new Map<string, Hidable>();
  for (const one of [...expiredUnits(book), ...askedToErase(book)]) hidable.set(one.unit, one);
  const stepOf = (unit: string): Step | null => steps.get(unit)?.step ?? null;
  const unhidden = unhiddenIn(book);
  const left = [...hidable.values()].filter(({ unit }) => unhidden.has(unit));
  const isLeft = new Set(left.map(({ unit }) => unit));
  const begun = [...steps].flatMap(([unit, { step }]) => (step === 'confirmed' ? [unit] : []));
  const due = begun.filter((unit) => isLeft.has(unit) && !withheld.has(unit)).slice(0, UNITS_A_RUN);
  const open = left.filter(({ unit }) => stepOf(unit) !== 'confirmed').slice(0, MOST_CODES);
  const shown = open.flatMap(({ unit }) => (stepOf(unit) === 'offered' ? [unit] : []));
  const fresh = open.flatMap(({ unit }) => (stepOf(unit) === 'offered' ? [] : [unit]));
  const confirmed = requested(book, RETENTION_REQUEST) ? shown : [];
  const told = (step: Step, units: readonly string[]): Told[] => {
    const by = step === 'confirmed' ? book.setting('owner') : null;
    const key =
      step === 'confirmed' ? keys.retention(now) : (steps.get(units[0] ?? '')?.key ?? null);
    const event = { type: 'retention', step, units: [...units], by } as const;
    return units.length === 0
      ? []
      : [tell(event, { key: step === 'offered' ? null : key, case: null })];
  };
  return {
    offered: open.filter(({ unit }) => !confirmed.includes(unit)),
    events: [
      ...told('offered', fresh),
      ...told('confirmed', confirmed),
      ...told(
        'refused',
        begun.filter((unit) => !hidable.has(unit)),
      ),
      // Hidden in both files by a run before.
      ...told(
        'done',
        begun.filter((unit) => hidable.has(unit) && !isLeft.has(unit)),
      ),
    ],
    confirmed: confirmed.length > 0,
    due,
  };
}
