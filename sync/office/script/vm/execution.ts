// One execution of the script: its counts, its log, its clock limit, and the ways in which it can be killed.
import type { LocalDateTime } from '#rules/dates/civil-date';
import { ExecutionKilled, NotEmulated } from '../../store/errors.ts';
import type { Scope } from '../../store/google.ts';
import { COSTS, START_MS, type CallKind, type ServiceKind } from '../../store/service-costs.ts';
import type { Store } from '../../store/store.ts';

export interface CallCounts {
  sheetsRead: number;
  sheetsWrite: number;
  drive: number;
  mail: number;
}

export interface Execution {
  readonly fn: string;
  readonly at: LocalDateTime;
  readonly user: string;
  readonly job: string | null;
  readonly calls: CallCounts;
  /** Every call of a service, those without effect too. */
  readonly services: Partial<Record<CallKind | ServiceKind, number>>;
  /** What its calls would take at Google, in milliseconds; and its waiting. */
  ms: number;
  error: string | null;
  readonly log: string[];
  result: unknown;
}

export interface Call {
  readonly execution: Execution;
  /** Counts the calls of this execution from 0. */
  readonly index: number;
  readonly kind: CallKind;
  readonly method: string;
  readonly path: string;
}
export type Fault = (call: Call) => 'before' | 'after' | null;

/** A text that the script keeps until then. */
export interface Cached {
  readonly text: string;
  readonly until: number;
}

export interface Hooks {
  faults: Fault | null;
  onCall: ((call: Call) => void) | null;
  /** Milliseconds by which the office's clock moves at every call. */
  latency: number;
  /** Whether an execution may go on in the context of the one before it. */
  keepsContext: boolean;
  /** Where the script is deployed as a web app; null while it is not. */
  readonly webApp: string | null;
  readonly cache: Map<string, Cached>;
}

/** `visitor`: a function called from a page of the web app, as the account that the script runs as. */
export type Authority = 'full' | 'simple' | 'visitor';

export class Running {
  private index = 0;
  private dead: Error | null = null;
  private readonly started: number;

  readonly authority: Authority;
  readonly store: Store;
  private readonly hooks: Hooks;
  /** Starts the same execution once more, beside this one; given where Google's are to overlap. */
  private again: (() => void) | null;

  constructor(
    readonly record: Execution,
    about: { authority: Authority; store: Store; hooks: Hooks; again: (() => void) | null },
  ) {
    this.authority = about.authority;
    this.store = about.store;
    this.hooks = about.hooks;
    this.again = about.again;
    this.started = this.store.state.clock;
  }

  /** A script starts: that takes its time too. */
  start(): void {
    this.spend(START_MS);
  }

  /** A built-in service is asked for something, without effect: counted and timed, nothing to be killed at. */
  use(service: ServiceKind): void {
    this.check();
    this.count(service);
  }

  private count(kind: CallKind | ServiceKind): void {
    const { services } = this.record;
    services[kind] = (services[kind] ?? 0) + 1;
    this.spend(COSTS[kind].ms);
  }

  private spend(ms: number): void {
    this.record.ms += ms;
    if (this.store.google.slow) this.store.advance(ms);
  }

  /** Runs one call to Google: counted, timed, and where a test wants it killed before or after its effect. */
  call<Value>(kind: CallKind, about: { method: string; path: string }, run: () => Value): Value {
    this.check();
    const call: Call = { execution: this.record, index: this.index, kind, ...about };
    this.index += 1;
    if (kind in this.record.calls) this.record.calls[kind as keyof CallCounts] += 1;
    this.overlap(call.index);
    this.hooks.onCall?.(call);
    const fault = this.hooks.faults?.(call) ?? null;
    if (fault === 'before') throw this.kill(`killed before call ${call.index} took effect`);
    this.store.advance(this.hooks.latency);
    this.count(kind);
    this.check();
    const value = run();
    if (fault === 'after') throw this.kill(`killed after call ${call.index} took effect`);
    return value;
  }

  private overlap(index: number): void {
    const { again } = this;
    if (again === null || index !== this.store.google.overlap) return;
    this.again = null;
    again();
  }

  /** Throws where the execution is over: killed, or past Google's six minutes. */
  check(): void {
    if (this.dead) throw this.dead;
    if (this.store.state.clock - this.started > this.store.limits.executionMs)
      throw this.kill('Exceeded maximum execution time');
  }

  sleep(ms: number): void {
    this.check();
    this.record.ms += ms;
    this.store.advance(ms);
    this.check();
  }

  requireAuthority(member: string, scope: Scope): void {
    const { unticked, undeclared } = this.store.google;
    if (unticked.includes(scope))
      throw new Error('Authorization is required to perform that action.');
    if (undeclared.includes(scope))
      throw new Error(
        `Specified permissions are not sufficient to call ${member}. Required permissions: https://www.googleapis.com/auth/${scope}`,
      );
    if (this.authority !== 'simple') return;
    throw new Error(
      `You do not have permission to call ${member}. Required permissions: https://www.googleapis.com/auth/${scope}`,
    );
  }

  notEmulated(what: string): Error {
    this.dead ??= new NotEmulated(what);
    return this.dead;
  }

  kill(why: string): Error {
    this.dead = new ExecutionKilled(why);
    return this.dead;
  }

  get cache(): Map<string, Cached> {
    return this.hooks.cache;
  }

  get webApp(): string | null {
    return this.hooks.webApp;
  }

  get keepsContext(): boolean {
    return this.hooks.keepsContext;
  }

  get killedBy(): Error | null {
    return this.dead;
  }

  log(level: string, text: string): void {
    this.record.log.push(level === 'log' || level === 'info' ? text : `[${level}] ${text}`);
  }
}
