// Triggers: their builders, and what a script sees of one.
import type { Trigger as StoredTrigger } from '../../store/state.ts';
import type { Trigger } from '../vm/apps-script-types.ts';
import type { FormStandIn } from './form.ts';
import type { SpreadsheetStandIn } from './spreadsheet.ts';

export type Unbound = Pick<StoredTrigger, 'event' | 'source' | 'everyHours'>;
type Install = (trigger: Unbound) => TriggerStandIn;

export class TriggerBuilder {
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
  | 'getUniqueId'
  | 'getHandlerFunction'
  | 'getTriggerSourceId'
  | 'getEventType'
  | 'getTriggerSource';

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
