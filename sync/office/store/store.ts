// Holds the current state; every change replaces it, so a snapshot costs nothing.
import { GoogleError } from './errors.ts';
import { dayOf, minuteOf } from './clock.ts';
import type { DriveFile, Sheet, Spreadsheet, State } from './state.ts';

export const SPREADSHEET = 'application/vnd.google-apps.spreadsheet';
export const DOCUMENT = 'application/vnd.google-apps.document';
export const FOLDER = 'application/vnd.google-apps.folder';
export const FORM = 'application/vnd.google-apps.form';
export const DOCX = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';

/** Consumer-account figures (per day), and per-minute rates that are off until a test or a person sets them. */
export interface Limits {
  mailRecipientsPerDay: number;
  urlFetchPerDay: number;
  documentsPerDay: number;
  sheetsReadsPerMinute: number;
  sheetsWritesPerMinute: number;
  drivePerMinute: number;
  executionMs: number;
  uploadBytes: number;
  /** How long a new file stays out of files.list. */
  listLagMs: number;
}

const LIMITS: Limits = {
  mailRecipientsPerDay: 100,
  urlFetchPerDay: 20_000,
  documentsPerDay: 2_000,
  sheetsReadsPerMinute: Infinity,
  sheetsWritesPerMinute: Infinity,
  drivePerMinute: Infinity,
  executionMs: 6 * 60_000,
  uploadBytes: 5 * 1024 * 1024,
  listLagMs: 0,
};

export class Store {
  readonly limits: Limits = { ...LIMITS };

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

  spreadsheet(id: string): Spreadsheet {
    const found = this.state.spreadsheets.get(id);
    if (!found) throw new GoogleError(404, 'Requested entity was not found.');
    return found;
  }

  file(id: string): DriveFile {
    const found = this.state.files.get(id === 'root' ? this.state.rootId : id);
    if (!found) throw new GoogleError(404, `File not found: ${id}.`, 'notFound');
    return found;
  }

  putSpreadsheet(spreadsheet: Spreadsheet): void {
    const spreadsheets = new Map(this.state.spreadsheets).set(spreadsheet.id, spreadsheet);
    this.set({ spreadsheets });
    const file = this.state.files.get(spreadsheet.id);
    if (file) this.putFile({ ...file, name: spreadsheet.properties.title });
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
      ...file,
      modified: clock,
    };
    this.putFile(added);
    return added;
  }

  addSpreadsheet(title: string, sheets: readonly Sheet[], place: Partial<DriveFile> = {}): string {
    const { id } = this.addFile({ ...place, name: title, mimeType: SPREADSHEET });
    const properties = { title, locale: 'vi_VN', timeZone: 'Asia/Ho_Chi_Minh' };
    this.putSpreadsheet({ id, properties, sheets });
    return id;
  }

  /** An empty form, which takes no answers before it is published. */
  addForm(place: Partial<DriveFile> & Pick<DriveFile, 'name'>): DriveFile {
    const file = this.addFile({ ...place, mimeType: FORM });
    const form = {
      id: file.id,
      title: file.name,
      description: '',
      confirmation: '',
      published: false,
      accepting: true,
      collectEmail: false,
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
