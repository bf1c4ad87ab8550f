// ScriptApp: the token, and triggers (seen only by the account that made them).
import { SCRIPT_TOKEN } from '../../rest/caller.ts';
import { SCOPES, type Scope } from '../../store/google.ts';
import type { Running } from '../vm/execution.ts';
import type { Script } from '../vm/apps-script-types.ts';
import { TriggerBuilder, TriggerStandIn, type Unbound } from './trigger.ts';

const LIMIT = 20;
const AUTH = 'https://www.googleapis.com/auth/';

type Members =
  | 'getOAuthToken'
  | 'getProjectTriggers'
  | 'deleteTrigger'
  | 'newTrigger'
  | 'getScriptId'
  | 'getService'
  | 'requireAllScopes'
  | 'requireScopes'
  | 'getAuthorizationInfo';

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

  readonly AuthorizationStatus = { REQUIRED: 'REQUIRED', NOT_REQUIRED: 'NOT_REQUIRED' };

  constructor(private readonly running: Running) {}

  /** Ends the execution where something the manifest names is not granted: the person is asked once more. */
  requireAllScopes(): void {
    if (this.running.store.google.unticked.length > 0) throw this.askAgain();
  }
  requireScopes(...[, scopes]: [mode: string, scopes: readonly string[]]): void {
    const { unticked } = this.running.store.google;
    if (unticked.some((scope) => scopes.includes(`${AUTH}${scope}`))) throw this.askAgain();
  }
  getAuthorizationInfo(): AuthorizationInfoStandIn {
    return new AuthorizationInfoStandIn(this.running.store.google.unticked);
  }

  private askAgain(): Error {
    return this.running.kill('Authorization is required to perform that action.');
  }

  getOAuthToken(): string {
    this.running.requireAuthority('ScriptApp.getOAuthToken', 'script.scriptapp');
    return `${SCRIPT_TOKEN}${this.running.record.user}`;
  }

  getScriptId(): string {
    return 'kich-ban-00000001';
  }

  getService(): ServiceStandIn {
    return new ServiceStandIn(this.running.webApp);
  }

  getProjectTriggers(): TriggerStandIn[] {
    this.running.requireAuthority('ScriptApp.getProjectTriggers', 'script.scriptapp');
    this.running.use('triggersRead');
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
    if (trigger.event !== 'CLOCK') {
      const forms = trigger.event === 'ON_FORM_SUBMIT';
      this.running.requireAuthority('TriggerBuilder.create', forms ? 'forms' : 'spreadsheets');
    }
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

class AuthorizationInfoStandIn {
  constructor(private readonly unticked: readonly Scope[]) {}

  getAuthorizationStatus(): string {
    return this.unticked.length > 0 ? 'REQUIRED' : 'NOT_REQUIRED';
  }
  getAuthorizationUrl(): string {
    return this.unticked.length > 0 ? 'https://accounts.google.com/o/oauth2/auth' : '';
  }
  getAuthorizedScopes(): string[] {
    return SCOPES.filter((scope) => !this.unticked.includes(scope)).map(
      (scope) => `${AUTH}${scope}`,
    );
  }
}

/** The script as a web app. */
class ServiceStandIn {
  constructor(private readonly url: string | null) {}

  isEnabled(): boolean {
    return this.url !== null;
  }
  getUrl(): string | null {
    return this.url;
  }
}
