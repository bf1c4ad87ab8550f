// Starts executions: of a function by name, and of the triggers that an act of a person or the clock sets off.
import { compile, runScript, type ScriptHost } from './apps-script.ts';
import type { MakeEvent } from './events.ts';
import { Running, type Authority, type Execution, type Hooks } from './vm/execution.ts';
import { localDateTimeOf } from '../store/clock.ts';
import type { Trigger } from '../store/state.ts';
import type { Store } from '../store/store.ts';

export interface HowToRun {
  readonly authority?: Authority;
  readonly user?: string;
  readonly job?: string;
}

interface Code {
  readonly bundle: string;
  readonly pages: Readonly<Record<string, string>>;
}
interface Around {
  readonly store: Store;
  readonly hooks: Hooks;
}

/** What all triggers together have run today. */
const TRIGGER_TIME = 'triggerMs';

const newRecord = (about: Pick<Execution, 'fn' | 'at' | 'user' | 'job'>): Execution => ({
  ...about,
  calls: { sheetsRead: 0, sheetsWrite: 0, drive: 0, mail: 0 },
  services: {},
  ms: 0,
  error: null,
  log: [],
  result: undefined,
});

export class Firing {
  readonly executions: Execution[] = [];
  private readonly host: ScriptHost;

  constructor(
    { bundle, pages }: Code,
    private readonly around: Around,
  ) {
    this.host = { script: compile(bundle), pages, lock: { holder: null } };
  }

  run(fn: string, event: ((running: Running) => unknown) | null, how: HowToRun): Execution {
    return this.start(fn, event, { ...how, twice: this.around.store.google.overlap !== null });
  }

  private start(
    fn: string,
    event: ((running: Running) => unknown) | null,
    how: HowToRun & { readonly twice: boolean },
  ): Execution {
    const { store, hooks } = this.around;
    const record = newRecord({
      fn,
      at: localDateTimeOf(store.state.clock),
      user: how.user ?? store.state.owner,
      job: how.job ?? null,
    });
    this.executions.push(record);
    const { authority = 'full', twice } = how;
    const again = twice ? () => void this.start(fn, event, { ...how, twice: false }) : null;
    const running = new Running(record, { authority, store, hooks, again });
    running.start();
    runScript(this.host, running, { fn, args: event ? [event(running)] : [] });
    return record;
  }

  /** Google's mail to the owner says so; the script does not start. */
  private refused(fn: string, user: string): void {
    const at = localDateTimeOf(this.around.store.state.clock);
    const error = 'Exception: Service using too much computer time for one day';
    this.executions.push({ ...newRecord({ fn, at, user, job: null }), error });
  }

  /** Installed triggers run as their creator, in the order in which they were made. */
  installed(
    kind: Trigger['event'],
    event: MakeEvent,
    belongs: (trigger: Trigger) => boolean,
  ): void {
    const { google, limits, state } = this.around.store;
    const { triggers } = state;
    for (const { id, handler, creator } of triggers.filter(
      (trigger) => trigger.event === kind && belongs(trigger),
    )) {
      if (this.around.store.used(TRIGGER_TIME, 'day') >= limits.triggerMsPerDay) {
        this.refused(handler, creator);
        continue;
      }
      const { ms } = this.run(handler, (running) => ({ ...event(running), triggerUid: id }), {
        user: creator,
      });
      if (google.slow) this.around.store.take(TRIGGER_TIME, 'day', Infinity, ms);
    }
  }
}
