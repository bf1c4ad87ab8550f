// LockService: one script lock, held by an execution, freed when that execution ends.
import type { Running } from '../vm/execution.ts';
import type { Lock, Locks } from '../vm/apps-script-types.ts';

/** Who holds the script lock now; shared by all executions of an office. */
export interface ScriptLock {
  holder: Running | null;
}

export class LockServiceStandIn implements Pick<Locks, 'getScriptLock'> {
  constructor(
    private readonly running: Running,
    private readonly lock: ScriptLock,
  ) {}

  getScriptLock(): LockStandIn & Lock {
    return new LockStandIn(this.running, this.lock);
  }
}

class LockStandIn implements Lock {
  constructor(
    private readonly running: Running,
    private readonly lock: ScriptLock,
  ) {}

  hasLock(): boolean {
    return this.lock.holder === this.running;
  }

  // Nothing else runs while this execution waits, so whoever holds the lock now still holds it afterwards.
  tryLock(timeoutInMillis: number): boolean {
    this.running.use('lock');
    if (this.lock.holder !== null && !this.hasLock()) {
      this.running.sleep(timeoutInMillis);
      return false;
    }
    this.lock.holder = this.running;
    return true;
  }

  waitLock(timeoutInMillis: number): void {
    if (!this.tryLock(timeoutInMillis))
      throw new Error('Lock timeout: another process was holding the lock for too long.');
  }

  releaseLock(): void {
    this.running.use('lock');
    if (this.hasLock()) this.lock.holder = null;
  }
}
