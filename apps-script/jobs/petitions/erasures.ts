// How far the erasure of each denunciation has come, and what of it goes next: offered, confirmed by the owner, done (AM-20).
import type { Book } from '../../register/book/book.ts';
import type { PetitionRow } from '../../register/book/petition-facts-of.ts';
import type { EventOf } from '../../register/journal/events.ts';
import { keys, parseKey } from '../../register/journal/keys.ts';
import {
  handOverLacks,
  isDenunciation,
  type ErasureState,
} from '../../rules/petitions/denunciation.ts';
import { requested } from '../base/asked.ts';
import type { RunContext } from '../base/context.ts';
import { tell, type Told } from '../base/journal.ts';
import { ERASURE_REQUEST } from '../../register/tabs/overview.ts';
import { hiddenKeys } from './hidden-keys.ts';

type Step = EventOf<'erasure'>['step'];

export interface Erasures {
  readonly states: ReadonlyMap<string, ErasureState>;
  readonly events: readonly Told[];
  /** Confirmed in this run: the next one erases. */
  readonly confirmed: readonly string[];
  /** Confirmed in an earlier run, and still as it was then: what this run erases. */
  readonly due: readonly PetitionRow[];
}

export interface ErasureTries {
  /** Codes of which this run could not take away what lies outside the register. */
  readonly withheld: ReadonlySet<string>;
  /** Codes whose row had moved when this run wrote: done in the journal, still to be done in the row. */
  readonly again: ReadonlySet<string>;
}

export const NO_TRIES: ErasureTries = { withheld: new Set(), again: new Set() };

/** What an owner sees offered and confirms by a tick; nothing is erased that was not offered before. */
export function erasuresOf(context: RunContext, { withheld, again }: ErasureTries): Erasures {
  const { book, today, now } = context;
  const last = lastSteps(book);
  const ticked = requested(book, ERASURE_REQUEST);
  const states = new Map<string, ErasureState>();
  const events: Told[] = [];
  const confirmed: string[] = [];
  const due: PetitionRow[] = [];
  const told = (step: Step, code: string, key: string | null): void => {
    const by = step === 'confirmed' ? book.setting('owner') : null;
    events.push(tell({ type: 'erasure', step, code, by }, { key, case: code, clause: 'A-I.2.7' }));
  };
  const open = new Map([...last].filter(([, { step }]) => step === 'confirmed'));
  for (const row of book.tabs.petitions.rows) {
    const { code } = row.value;
    if (code === null || !isDenunciation(row.value)) continue;
    const { step = null, key = null } = last.get(code) ?? {};
    if (handOverLacks(row.value, today).length > 0) {
      states.set(code, 'to hand over');
    } else if (step === 'confirmed' || again.has(code)) {
      open.delete(code);
      const waits = withheld.has(code) || isStoring(book, code);
      states.set(code, waits ? 'confirmed' : 'erased');
      if (waits) continue;
      due.push(row);
      if (step === 'confirmed') told('done', code, key);
    } else if (hiddenKeys(row).length === 0) {
      states.set(code, step === 'done' ? 'erased' : 'to confirm');
    } else if (step === 'offered' && ticked) {
      states.set(code, 'confirmed');
      confirmed.push(code);
      told('confirmed', code, keys.erasure(code, now));
    } else {
      states.set(code, 'to confirm');
      if (step !== 'offered') told('offered', code, null);
    }
  }
  // Found to be none after all, its hand-over taken back, or its row gone: what was confirmed holds no longer.
  for (const [code, { key }] of open) told('refused', code, key);
  return { states, events, confirmed, due };
}

/** Whether the whole text of another petition is still to be stored: it may stand in the same phiếu. */
const isStoring = ({ journal }: Book, code: string): boolean =>
  journal.open.some((key) => {
    const parsed = parseKey(key);
    return parsed?.action === 'nguyên văn' && parsed.case !== code;
  });

interface LastStep {
  readonly step: Step;
  readonly key: string | null;
}

function lastSteps({ journal }: Book): ReadonlyMap<string, LastStep> {
  const last = new Map<string, LastStep>();
  for (const { event, key } of journal.entries) {
    if (event?.type === 'erasure') last.set(event.code, { step: event.step, key });
  }
  return last;
}
