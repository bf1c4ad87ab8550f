// Plays a rehearsal, pushes where it says so, and lets a teller tell each moment.
import type { LocalOffice } from '../office/office.ts';
import { play } from './play.ts';
import { pushWords } from '../workplace/push-words.ts';
import { BY_HAND } from './run-script.ts';
import type { Rehearsal } from './rehearsal.ts';
import type { Teller } from './teller.ts';

/** Outcomes of pushes, and of what somebody ran, go to `teller`, or where nobody tells, to `err`. */
export async function tellPlay(
  office: LocalOffice,
  rehearsal: Rehearsal,
  { teller, err }: { teller: Teller | null; err: (text: string) => void },
): Promise<void> {
  let outcomes: string[] = [];
  await play(office, rehearsal, {
    push: async () => {
      const { push } = await import('../workplace/push.ts');
      outcomes.push(pushWords(await push({ office, dryRun: false })));
    },
    told: (sentence) => outcomes.push(sentence),
    watch: (moment) => {
      if (teller === null) for (const text of outcomes) err(text);
      else teller.tell(moment, outcomes);
      outcomes = [];
    },
  });
  for (const line of faultsOf(office)) err(line);
}

/** What went wrong in executions, as the owner would read it in Apps Script's own list of them. */
function faultsOf({ executions }: LocalOffice): string[] {
  return executions.flatMap(({ at, fn, job, error, log }) => {
    if (job === BY_HAND) return [];
    // What set-up leaves for a person to do is no fault, nor what the owner's functions say of themselves.
    const faults = fn === 'caiDat' ? [] : log.filter((line) => /^\[(error|warn)\]/.test(line));
    const lines = error === null ? faults : [error, ...log];
    return lines.map((line) => `${at} ${fn}: ${line}`);
  });
}
