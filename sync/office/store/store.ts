// Holds the current state; every change replaces it, so a snapshot costs nothing.
import { GoogleError } from './errors.ts';
import { dayOf, minuteOf } from './clock.ts';
import { asDocumented, type Google, type Scope } from './google.ts';
import { pdfOf } from './libreoffice.ts';
import { consumerLimits, type Limits } from './limits.ts';
import type { DriveFile, Form, Sheet, Spreadsheet, State } from './state.ts';

export const SPREADSHEET = 'application/vnd.google-apps.spreadsheet';
export const DOCUMENT = 'application/vnd.google-apps.document';
export const FOLDER = 'application/vnd.google-apps.folder';
export const FORM = 'application/vnd.google-apps.form';
export const DOCX = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';

/** Whoever sends a request: what it sees and makes depends on it. */
export interface Caller {
  readonly user: string;
  /** Its Cloud project: under drive.file an app sees the files it made. */
  readonly app: string;
  readonly scopes: ReadonlySet<Scope>;
}

export class Store {
  readonly limits: Limits = consumerLimits();
  readonly google: Google = asDocumented();
  /** Requests so far, for faults that come in turn. */
  requests = 0;
  /** What draws a PDF of a document or a spreadsheet. */
  printer = pdfOf;
  private caller: Caller | null = null;

  constructor(public state: State) {}

  set(change: Partial<State>): void {
    this.state = { ...this.state, ...change };
  }

  advance(ms: number): void {
    if (ms > 0) this.set({ clock: this.state.clock + ms });
  }

  /** Counts from 1: ids are never random, so two runs of one year give the same bytes. */
  next(kind: string): number {
    const value = (this.state.counters[kind] ?? 0) + 1;
    this.set({ counters: { ...this.state.counters, [kind]: value } });
    return value;
  }

  nextId(kind: string): string {
    return `${kind}-${String(this.next(kind)).padStart(8, '0')}`;
  }

  /** What happens in `run` is done by the caller: others' files are not there for it. */
  as<Value>(caller: Caller, run: () => Value): Value {
    this.caller = caller;
    try {
      return run();
    } finally {
      this.caller = null;
    }
  }

  spreadsheet(id: string): Spreadsheet {
    const found = this.state.spreadsheets.get(id);
    if (!found || !this.mayOpen(id)) throw new GoogleError(404, 'Requested entity was not found.');
    const user = this.caller?.user ?? this.state.owner;
    if (user !== this.accountOf(id) && !this.google.sharedWith.includes(user))
      throw new GoogleError(403, 'The caller does not have permission');
    return found;
  }

  /** Without the scope of all spreadsheets, only the app's own are there. */
  private mayOpen(id: string): boolean {
    const file = this.state.files.get(id);
    return this.caller?.scopes.has('spreadsheets') !== false || (file ? this.sees(file) : true);
  }

  private accountOf(id: string): string {
    return this.state.files.get(id)?.account ?? this.state.owner;
  }

  file(id: string): DriveFile {
    const found = this.state.files.get(id === 'root' ? this.state.rootId : id);
    if (!found || !this.sees(found))
      throw new GoogleError(404, `File not found: ${id}.`, 'notFound');
    return found;
  }

  /** Under drive.file: the files that this app made for this account. */
  sees({ id, app = 'script', account = this.state.owner }: DriveFile): boolean {
    const { caller } = this;
    if (caller === null || id === this.state.rootId) return true;
    return app === caller.app && account === caller.user;
  }

  putSpreadsheet(spreadsheet: Spreadsheet): void {
    const spreadsheets = new Map(this.state.spreadsheets).set(spreadsheet.id, spreadsheet);
    this.set({ spreadsheets });
    const file = this.state.files.get(spreadsheet.id);
    if (file) this.putFile({ ...file, name: spreadsheet.properties.title });
  }

  /** Whose a new file is, where it is not simply the script's and the office's. */
  private maker(): Pick<DriveFile, 'app' | 'account'> {
    const { app = 'script', user = this.state.owner } = this.caller ?? {};
    return {
      ...(app === 'script' ? {} : { app }),
      ...(user === this.state.owner ? {} : { account: user }),
    };
  }

  /** Stores the file as modified now. */
  putFile(file: DriveFile): void {
    const stored = { ...file, modified: this.state.clock, version: file.version + 1 };
    this.set({ files: new Map(this.state.files).set(file.id, stored) });
  }

  addFile(file: Partial<DriveFile> & Pick<DriveFile, 'name' | 'mimeType'>): DriveFile {
    const { clock, rootId } = this.state;
    const added: DriveFile = {
      id: file.id ?? this.nextId(KINDS[file.mimeType] ?? 'tep'),
      parents: [rootId],
      appProperties: {},
      description: null,
      bytes: null,
      created: clock,
      trashed: false,
      version: 0,
      ...this.maker(),
      ...file,
      modified: clock,
    };
    this.putFile(added);
    return added;
  }

  addSpreadsheet(title: string, sheets: readonly Sheet[], place: Partial<DriveFile> = {}): string {
    const { id } = this.addFile({ ...place, name: title, mimeType: SPREADSHEET });
    const { newLocale: locale, newZone: timeZone } = this.google;
    const properties = { title, locale, timeZone };
    this.putSpreadsheet({ id, properties, sheets });
    return id;
  }

  /** An empty form; in an organisation it is open to its people alone. */
  addForm(place: Partial<DriveFile> & Pick<DriveFile, 'name'>): DriveFile {
    const file = this.addFile({ ...place, mimeType: FORM });
    const { newForm, account } = this.google;
    const form: Form = {
      id: file.id,
      title: file.name,
      description: '',
      confirmation: '',
      published: newForm === 'published',
      accepting: true,
      collectEmail: false,
      ...(account === 'workspace' ? { requiresLogin: true } : {}),
      items: [],
      responses: [],
    };
    this.set({ forms: new Map(this.state.forms).set(file.id, form) });
    return file;
  }

  /** Takes `amount` of a quota of this day or minute; false, and nothing taken, when it would run over. */
  take(quota: string, per: 'day' | 'minute', limit: number, amount = 1): boolean {
    const used = this.used(quota, per) + amount;
    if (used > limit) return false;
    this.set({ usage: { ...this.state.usage, [quota]: { period: this.period(per), used } } });
    return true;
  }

  used(quota: string, per: 'day' | 'minute'): number {
    const usage = this.state.usage[quota];
    return usage?.period === this.period(per) ? usage.used : 0;
  }

  private period(per: 'day' | 'minute'): string {
    return (per === 'day' ? dayOf : minuteOf)(this.state.clock);
  }
}

const KINDS: Readonly<Record<string, string>> = {
  [SPREADSHEET]: 'bang-tinh',
  [DOCUMENT]: 'van-ban',
  [FOLDER]: 'thu-muc',
  [FORM]: 'bieu-mau',
};
