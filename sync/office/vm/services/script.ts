// ScriptApp: the token, and triggers (seen only by the account that made them).
import type { Running } from '../../execution.ts';
import type { Trigger as StoredTrigger } from '../../store/state.ts';
import type { Script, Trigger } from '../apps-script-types.ts';
import type { FormStandIn } from './form.ts';
import type { SpreadsheetStandIn } from './spreadsheet.ts';

const LIMIT = 20;

type Members =
  'getOAuthToken' | 'getProjectTriggers' | 'deleteTrigger' | 'newTrigger' | 'getScriptId';

export class ScriptStandIn implements Record<Members & keyof Script, unknown> {
  readonly EventType = {
    CLOCK: 'CLOCK',
    ON_EDIT: 'ON_EDIT',
    ON_CHANGE: 'ON_CHANGE',
    ON_OPEN: 'ON_OPEN',
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

  getScriptId(): string {
    return `kich-ban-${this.running.store.state.boundId}`;
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

type Unbound = Pick<StoredTrigger, 'event' | 'source' | 'everyHours'>;
type Install = (trigger: Unbound) => TriggerStandIn;

class TriggerBuilder {
  constructor(private readonly install: Install) {}

  timeBased(): ClockBuilder {
    return new ClockBuilder(this.install);
  }
  forSpreadsheet(source: SpreadsheetStandIn | string): SpreadsheetTriggerBuilder {
    return new SpreadsheetTriggerBuilder(this.install, idOf(source));
  }
  forForm(source: FormStandIn | string): FormTriggerBuilder {
    return new FormTriggerBuilder(this.install, idOf(source));
  }
}

const idOf = (source: { getId(): string } | string): string =>
  typeof source === 'string' ? source : source.getId();

class ClockBuilder {
  private hours = 0;
  constructor(private readonly install: Install) {}

  everyHours(hours: number): this {
    if (![1, 2, 4, 6, 8, 12].includes(hours)) throw new Error(`Invalid argument: ${hours}`);
    this.hours = hours;
    return this;
  }
  create(): TriggerStandIn {
    if (this.hours === 0) throw new Error('The trigger has no interval.');
    return this.install({ event: 'CLOCK', source: null, everyHours: this.hours });
  }
}

class EventBuilder {
  constructor(
    private readonly install: Install,
    private readonly source: string,
    private readonly event: StoredTrigger['event'],
  ) {}
  create(): TriggerStandIn {
    return this.install({ event: this.event, source: this.source, everyHours: null });
  }
}

class SpreadsheetTriggerBuilder {
  constructor(
    private readonly install: Install,
    private readonly source: string,
  ) {}
  onEdit(): EventBuilder {
    return new EventBuilder(this.install, this.source, 'ON_EDIT');
  }
  onChange(): EventBuilder {
    return new EventBuilder(this.install, this.source, 'ON_CHANGE');
  }
  onOpen(): EventBuilder {
    return new EventBuilder(this.install, this.source, 'ON_OPEN');
  }
}

class FormTriggerBuilder {
  constructor(
    private readonly install: Install,
    private readonly source: string,
  ) {}
  onFormSubmit(): EventBuilder {
    return new EventBuilder(this.install, this.source, 'ON_FORM_SUBMIT');
  }
}

type TriggerMembers =
  'getUniqueId' | 'getHandlerFunction' | 'getTriggerSourceId' | 'getEventType' | 'getTriggerSource';

export class TriggerStandIn implements Record<TriggerMembers & keyof Trigger, unknown> {
  constructor(private readonly trigger: StoredTrigger) {}

  getUniqueId(): string {
    return this.trigger.id;
  }
  getHandlerFunction(): string {
    return this.trigger.handler;
  }
  getTriggerSourceId(): string {
    return this.trigger.source ?? '';
  }
  getEventType(): string {
    return this.trigger.event;
  }
  getTriggerSource(): string {
    if (this.trigger.event === 'CLOCK') return 'CLOCK';
    return this.trigger.event === 'ON_FORM_SUBMIT' ? 'FORMS' : 'SPREADSHEETS';
  }
}
