// The embedded local office: Google Sheets, Drive, Forms, mail and Apps Script's built-ins over one store.
//
//   create({ bundle, now, owner?, pages? }) a fresh office: an empty Drive, and the script as a project of its own
//   execute(fn, event?, how?)               runs a function of the bundle; also kept in `executions`
//   submitForm, personEdit, personInsertRow, personDeleteRow, personSort, fireHourly
//                                           what people and the clock do; the triggers that belong to it fire
//   grid, sheets, files, mails, forms, triggers, properties      reading without leaving a trace (view.ts)
//   handle(request)                         REST, as a person's or a Node program's call
//   snapshot, restore                       cheap: structure is shared
//   webApp, cache   where the script is deployed as a web app, and what it keeps for a while
//   faults, onCall, latency, keepsContext, limits: hooks and figures that tests and rehearsals set
//   google                                  how Google is towards the office: switches (store/google.ts)
//   serveOffice (http.ts), saveOffice and openOffice (disk/) work on top of it
import type { LocalDateTime } from '#rules/dates/civil-date';
import { WARD } from '#ward';
import {
  clockEvent,
  editEvent,
  formEvent,
  spreadsheetEvent,
  type MakeEvent,
} from './script/events.ts';
import type { Cached, Call, Execution, Fault } from './script/vm/execution.ts';
import { Firing, type HowToRun } from './script/firing.ts';
import {
  checkUnprotected,
  deleteRow,
  findSheet,
  insertRow,
  sortSheet,
  typeCells,
} from './people/edits.ts';
import type { Edit, SheetPlace } from './people/edits.ts';
import { resent, sent, type Answers, type Fired, type Sent } from './people/responses.ts';
import type { OfficeRequest, OfficeResponse } from './rest/wire/request.ts';
import { handle } from './rest/router.ts';
import { instantOf } from './store/clock.ts';
import { freshState } from './store/fresh-state.ts';
import type { State, Trigger } from './store/state.ts';
import { Store } from './store/store.ts';
import { OfficeView } from './view.ts';

export type { Answers } from './people/form-answers.ts';
export type { Edit, SheetPlace } from './people/edits.ts';
export type { Call, CallCounts, Execution, Fault } from './script/vm/execution.ts';
export type { HowToRun } from './script/firing.ts';
export type { Cell, DriveFile, Form, Mail, Trigger } from './store/state.ts';
export { NotEmulated, OfficeRefusal } from './store/errors.ts';

export interface OfficeOptions {
  readonly bundle: string;
  readonly now: LocalDateTime;
  readonly owner?: string;
  readonly pages?: Readonly<Record<string, string>>;
}

declare const snapshotBrand: unique symbol;
export interface Snapshot {
  readonly [snapshotBrand]: true;
  readonly state: State;
}

export class LocalOffice extends OfficeView {
  faults: Fault | null = null;
  onCall: ((call: Call) => void) | null = null;
  latency = 0;
  /** At Google every execution starts anew; here a script that remembers nothing goes on where the last one ended. */
  keepsContext = true;

  /** Where the script is deployed as a web app. */
  webApp: string | null = null;
  /** What the script keeps for a while; it is not saved. */
  readonly cache = new Map<string, Cached>();

  private readonly firing: Firing;

  constructor(store: Store, { bundle, pages = {} }: Pick<OfficeOptions, 'bundle' | 'pages'>) {
    super(store);
    this.firing = new Firing({ bundle, pages }, { store, hooks: this });
  }

  static create(options: OfficeOptions): LocalOffice {
    const state = freshState(instantOf(options.now), options.owner ?? WARD.exampleOwner);
    return new LocalOffice(new Store(state), options);
  }

  /** Every execution so far, oldest first. */
  get executions(): Execution[] {
    return this.firing.executions;
  }

  setClock(at: LocalDateTime): void {
    this.store.set({ clock: instantOf(at) });
  }

  /** A property of the script, set as its owner does in the project's settings. */
  setProperty(name: string, value: string): void {
    const { properties } = this.store.state;
    this.store.set({ properties: { ...properties, [name]: value } });
  }

  /** Plain data as event reaches the script as it is; never throws: see `error` of what comes back. */
  execute(fn: string, event?: unknown, how: HowToRun = {}): Execution {
    return this.firing.run(fn, event === undefined ? null : () => event, how);
  }

  /** A response to a form (null = the only one); gives its id. Its triggers do not fire when `lost`. */
  submitForm(
    formId: string | null,
    answers: Answers,
    how: Fired & { unchecked?: boolean } = {},
  ): string {
    const { unchecked = false, ...times } = how;
    return this.submitted(sent(this.store, this.formOf(formId), { answers, unchecked }), times);
  }

  /** A response that its sender opens again: what is answered anew changes, and so does its time. */
  editResponse(
    formId: string | null,
    id: string,
    { answers, ...times }: Fired & { answers: Answers },
  ): void {
    this.submitted(resent(this.store, this.formOf(formId), { id, answers }), times);
  }

  private submitted({ form, response }: Sent, { lost = false, twice = false }: Fired): string {
    const times = lost ? 0 : twice ? 2 : 1;
    for (let time = 0; time < times; time += 1)
      this.fire('ON_FORM_SUBMIT', form.id, formEvent(form, response));
    return response.id;
  }

  /** Types or pastes cells. With `validate`, refuses (OfficeRefusal) what a strict rule does not allow. */
  personEdit(edit: Edit, { validate, user }: { validate: boolean; user?: string }): void {
    const other = user !== undefined && user !== this.owner;
    if (other) checkUnprotected(this.store, edit, user);
    const spreadsheet = this.store.spreadsheet(edit.fileId);
    const sheet = findSheet(spreadsheet, edit.sheet);
    const before = sheet.rows[edit.row]?.[edit.column] ?? null;
    typeCells(this.store, edit, validate);
    const rows = edit.values.length;
    const columns = Math.max(0, ...edit.values.map((cells) => cells.length));
    const single = rows === 1 && columns === 1;
    const event = editEvent(spreadsheet, {
      user: user ?? this.owner,
      area: { row: edit.row, column: edit.column, rows, columns },
      sheet: { title: sheet.title, sheetId: sheet.sheetId },
      value: single ? (edit.values[0]?.[0] ?? null) : null,
      oldValue: single ? before : null,
    });
    if (!other || this.google.othersEdits === 'fire') this.fire('ON_EDIT', edit.fileId, event);
    this.changed(edit.fileId, 'EDIT');
  }

  personInsertRow(place: SheetPlace & { row: number }): void {
    insertRow(this.store, place);
    this.changed(place.fileId, 'INSERT_ROW');
  }
  personDeleteRow(place: SheetPlace & { row: number }): void {
    deleteRow(this.store, place);
    this.changed(place.fileId, 'REMOVE_ROW');
  }
  personSort(
    place: SheetPlace & { column: number; headerRows?: number; descending?: boolean },
  ): void {
    sortSheet(this.store, { headerRows: 1, descending: false, ...place });
    this.changed(place.fileId, 'OTHER');
  }

  /** The time triggers that are due at this hour. */
  fireHourly(): void {
    const { clock } = this.store.state;
    const hour = Number(this.now().slice(11, 13));
    this.firing.installed(
      'CLOCK',
      clockEvent(new Date(clock)),
      ({ everyHours }) => everyHours !== null && hour % everyHours === 0,
    );
  }

  private changed(fileId: string, changeType: string): void {
    this.fire('ON_CHANGE', fileId, spreadsheetEvent(fileId, { user: this.owner, changeType }));
  }

  private fire(kind: Trigger['event'], source: string, event: MakeEvent): void {
    this.firing.installed(kind, event, (trigger) => trigger.source === source);
  }

  handle(request: OfficeRequest): OfficeResponse {
    return handle(this.store, request);
  }

  snapshot(): Snapshot {
    return { state: this.store.state } as Snapshot;
  }
  restore({ state }: Snapshot): void {
    this.store.state = state;
    this.cache.clear();
  }
}
