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

export class Firing {
  readonly executions: Execution[] = [];
  private readonly host: ScriptHost;

  constructor(
    { bundle, pages }: Code,
    private readonly around: Around,
  ) {
    this.host = { script: compile(bundle), pages, lock: { holder: null }, kept: null };
  }

  run(fn: string, event: ((running: Running) => unknown) | null, how: HowToRun): Execution {
    const { store, hooks } = this.around;
    const record: Execution = {
      fn,
      at: localDateTimeOf(store.state.clock),
      user: how.user ?? store.state.owner,
      job: how.job ?? null,
      calls: { sheetsRead: 0, sheetsWrite: 0, drive: 0, mail: 0 },
      error: null,
      log: [],
      result: undefined,
    };
    this.executions.push(record);
    const running = new Running(record, { authority: how.authority ?? 'full', store, hooks });
    runScript(this.host, running, { fn, args: event ? [event(running)] : [] });
    return record;
  }

  /** Installed triggers run as their creator, in the order in which they were made. */
  installed(
    kind: Trigger['event'],
    event: MakeEvent,
    belongs: (trigger: Trigger) => boolean,
  ): void {
    const { triggers } = this.around.store.state;
    for (const { id, handler, creator } of triggers.filter(
      (trigger) => trigger.event === kind && belongs(trigger),
    ))
      this.run(handler, (running) => ({ ...event(running), triggerUid: id }), { user: creator });
  }
}
