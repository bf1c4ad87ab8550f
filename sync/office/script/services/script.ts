// ScriptApp: the token, and triggers (seen only by the account that made them).
import type { Running } from '../vm/execution.ts';
import type { Script } from '../vm/apps-script-types.ts';
import { TriggerBuilder, TriggerStandIn, type Unbound } from './trigger.ts';

const LIMIT = 20;

type Members =
  | 'getOAuthToken'
  | 'getProjectTriggers'
  | 'deleteTrigger'
  | 'newTrigger'
  | 'getScriptId'
  | 'requireAllScopes';

export class ScriptStandIn implements Record<Members & keyof Script, unknown> {
  readonly EventType = {
    CLOCK: 'CLOCK',
    ON_EDIT: 'ON_EDIT',
    ON_CHANGE: 'ON_CHANGE',
    ON_FORM_SUBMIT: 'ON_FORM_SUBMIT',
  };
  readonly AuthMode = {
    NONE: 'NONE',
    LIMITED: 'LIMITED',
    FULL: 'FULL',
    CUSTOM_FUNCTION: 'CUSTOM_FUNCTION',
  };

  constructor(private readonly running: Running) {}

  getOAuthToken(): string {
    this.running.requireAuthority('ScriptApp.getOAuthToken', 'script.scriptapp');
    return `van-phong.${this.running.record.user}`;
  }

  /** At Google an execution ends here, and asks anew, where a box was left unticked. */
  requireAllScopes(): void {
    this.running.requireAuthority('ScriptApp.requireAllScopes', 'script.scriptapp');
  }

  getScriptId(): string {
    return 'kich-ban-00000001';
  }

  getProjectTriggers(): TriggerStandIn[] {
    this.running.requireAuthority('ScriptApp.getProjectTriggers', 'script.scriptapp');
    return this.running.store.state.triggers
      .filter(({ creator }) => creator === this.running.record.user)
      .map((trigger) => new TriggerStandIn(trigger));
  }

  deleteTrigger(trigger: TriggerStandIn): void {
    this.running.requireAuthority('ScriptApp.deleteTrigger', 'script.scriptapp');
    const id = trigger.getUniqueId();
    this.running.call('triggers', { method: 'DELETE', path: id }, () => {
      const { store } = this.running;
      store.set({ triggers: store.state.triggers.filter((other) => other.id !== id) });
    });
  }

  newTrigger(handler: string): TriggerBuilder {
    this.running.requireAuthority('ScriptApp.newTrigger', 'script.scriptapp');
    return new TriggerBuilder((trigger) => this.install({ handler, ...trigger }));
  }

  private install(trigger: Unbound & { handler: string }): TriggerStandIn {
    const { store, record } = this.running;
    return this.running.call('triggers', { method: 'CREATE', path: trigger.handler }, () => {
      const own = store.state.triggers.filter(({ creator }) => creator === record.user);
      if (own.length >= LIMIT)
        throw new Error(
          'This script has too many triggers. Triggers must be deleted from the script before more can be added.',
        );
      const stored = { ...trigger, id: store.nextId('kich-hoat'), creator: record.user };
      store.set({ triggers: [...store.state.triggers, stored] });
      return new TriggerStandIn(stored);
    });
  }
}
