// What a stage remembers of the scenarios it has played: the office as it was on each of their evenings.
import type { LocalOffice } from '../../sync/office/office.ts';
import { startOf } from '../../sync/rehearse/play.ts';
import type { Rehearsal } from '../../sync/rehearse/rehearsal.ts';

interface Evening {
  readonly snapshot: ReturnType<LocalOffice['snapshot']>;
  readonly google: LocalOffice['google'];
  readonly executions: LocalOffice['executions'];
}

export class Evenings {
  private readonly morning: Evening;
  private readonly known = new Map<string, Evening>();
  /** What was played up to now. */
  private past = '';
  /** The office stands elsewhere: on an evening that it is to be taken back to first. */
  private standsOn: Evening | null = null;

  constructor(private readonly office: LocalOffice) {
    this.morning = this.now();
  }

  open(rehearsal: Rehearsal): void {
    const { office } = this;
    const { snapshot, executions } = this.morning;
    this.take({ snapshot, executions, google: { ...office.google } });
    office.setClock(startOf(rehearsal));
    this.past = JSON.stringify(office.google);
    this.standsOn = null;
  }

  /** Whether the day was played before, after the same days. */
  recall(day: Rehearsal): boolean {
    this.past += JSON.stringify(day, said);
    const evening = this.known.get(this.past);
    if (evening !== undefined) {
      this.standsOn = evening;
      return true;
    }
    this.arrive();
    return false;
  }

  /** Before a day that is new, and at the end: the office is where the days recalled have left it. */
  arrive(): void {
    if (this.standsOn !== null) this.take(this.standsOn);
    this.standsOn = null;
  }

  keep(): void {
    const { faults, onCall, latency, google } = this.office;
    const isQuiet = faults === null && onCall === null && latency === 0 && google.faults === null;
    if (isQuiet) this.known.set(this.past, this.now());
  }

  private take({ snapshot, google, executions }: Evening): void {
    const { office } = this;
    office.restore(snapshot);
    Object.assign(office.google, google);
    office.executions.splice(0, office.executions.length, ...executions);
  }

  private now(): Evening {
    const { office } = this;
    return {
      snapshot: office.snapshot(),
      google: { ...office.google },
      executions: [...office.executions],
    };
  }
}

/** Tabs and columns by their names; where in its file a step stands does not matter. */
function said(key: string, value: unknown): unknown {
  if (key === 'line' || key === 'title') return undefined;
  if (key === 'tab' && typeof value === 'object' && value !== null && 'key' in value)
    return value.key;
  if (key === 'column' && typeof value === 'object' && value !== null && 'header' in value)
    return value.header;
  return value;
}
