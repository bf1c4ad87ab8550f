// No content of one row or form stops the rest: a write that Google refuses is taken apart until what it refuses stands alone.
import type { JobKind } from './base/context.ts';
import { WriteRefused, type FormResponse, type Ports } from './base/ports.ts';
import { BUDGET_MS } from './base/budget.ts';
import { runOnce, type RunReport } from './run.ts';
import { refusal } from './base/set-aside.ts';

/** Runs a job on the register. What Google refuses is left out and told; everything else is done. */
export function run(job: JobKind, responses: readonly FormResponse[], ports: Ports): RunReport {
  let rows: readonly string[] = [];
  try {
    return runOnce(job, responses, ports, { weighed: (all) => (rows = all) });
  } catch (error) {
    if (!(error instanceof WriteRefused)) throw error;
    return runApart(job, responses, { ports, rows });
  }
}

/**
 * First everything is left out: where that is refused too, no row and no form is at fault. Then each half is written
 * that Google takes, and the other halved, down to the one that it refuses.
 */
function runApart(
  job: JobKind,
  responses: readonly FormResponse[],
  { ports, rows }: { readonly ports: Ports; readonly rows: readonly string[] },
): RunReport {
  const all = [...responses.map(({ id }) => id), ...rows];
  const refused = new Set<string>();
  const why: string[] = [];
  /** Does all of the work but what is left out; returns Google's words where it refuses that. */
  const refusalOf = (names: ReadonlySet<string>): string | null => {
    const left = responses.filter(({ id }) => !names.has(id));
    try {
      runOnce(job, left, ports, { aside: { names, refused: new Set() } });
      return null;
    } catch (error) {
      if (error instanceof WriteRefused) return error.message;
      throw error;
    }
  };
  const search = (some: readonly string[]): void => {
    if (some.length === 0 || ports.clock.elapsed() > BUDGET_MS) return;
    const said = refusalOf(new Set(all.filter((name) => !some.includes(name))));
    if (said === null) return;
    if (some.length > 1) return halves(some).forEach(search);
    for (const one of some) refused.add(one);
    why.push(said);
  };
  const said = refusalOf(new Set(all));
  if (said !== null) throw new WriteRefused(said);
  halves(all).forEach(search);
  const { ok, problems } = runOnce(
    job,
    responses.filter(({ id }) => !refused.has(id)),
    ports,
    {
      aside: { names: refused, refused },
      events: responses
        .filter(({ id }) => refused.has(id))
        .map(({ id, at }) => refusal({ what: id, sentAt: at })),
    },
  );
  return { ok, problems: [...problems, ...why] };
}

function halves(list: readonly string[]): readonly (readonly string[])[] {
  const middle = Math.ceil(list.length / 2);
  return [list.slice(0, middle), list.slice(middle)];
}
