// An office on paper: the register's grids alone, run by the jobs themselves, without Google, bundle or local office.
import { docxText } from '#docx/docx-text';
import { decodeUtf8 } from '#docx/base/utf8';
import { openBook, type Book, type Grids } from '#register/book/book';
import type { Cell, Tab } from '#register/table/column';
import { toCell } from '#register/table/draft';
import { copiedOf } from '#register/journal/keys';
import { columnOf, readTable } from '#register/table/read';
import { ALL_TABS, TABS, type TabKey } from '#register/tabs/all';
import { civilDate, localDateTime } from '#rules/dates/civil-date';
import type { JobKind } from '../../apps-script/jobs/base/context.ts';
import type {
  FormResponse,
  NewFile,
  OutgoingMail,
  Ports,
} from '../../apps-script/jobs/base/ports.ts';
import { run } from '../../apps-script/jobs/take-apart.ts';
import { seedTexts } from '../letters/samples.ts';
import { paperPorts, type Grid } from './paper-ports.ts';

type Texts = Readonly<Record<string, string>>;
type Row = Readonly<Record<string, string | number | boolean | null>>;

interface RunAt {
  readonly job?: JobKind;
  readonly responses?: readonly FormResponse[];
  readonly quota?: number;
  /** A text that Google does not take in any write. */
  readonly refuses?: string;
}

export interface Paper {
  /** A row that staff type, at the end of its tab. */
  readonly add: (tab: TabKey, ...rows: readonly Texts[]) => void;
  /** Cells that staff type into the only row that says this; '' empties one. */
  readonly edit: (tab: TabKey, where: Texts, set: Texts) => void;
  readonly remove: (tab: TabKey, where: Texts) => void;
  /** How many requests the last run wrote by. */
  readonly wrote: () => number;
  /** Returns what left the office in this run. */
  readonly run: (at: string, options?: RunAt) => OutgoingMail[];
  readonly mails: readonly OutgoingMail[];
  /** The letters and other files, each as its text. */
  readonly letters: () => { readonly name: string; readonly text: string }[];
  /** The issued versions of letters, each as its text. */
  readonly issued: () => { readonly name: string; readonly text: string }[];
  /** Somebody takes every file away; returns what brings them back. */
  readonly loseFiles: () => () => void;
  /** No file is a document any more. */
  readonly damageFiles: () => void;
  readonly rows: (tab: TabKey) => Row[];
  readonly row: (tab: TabKey, where: Texts) => Row;
  /** The first cells of the lines over a tab's headers. */
  readonly above: (tab: TabKey) => Cell[];
  readonly overview: (line: string) => string;
  /** The notes of the journal, of one kind where it is named. */
  readonly notes: (kind?: string) => string[];
}

const NO_ZIP = new Uint8Array([1, 2, 3]);

/** The rows that set-up takes from the resource page. */
const SEEDS = seedTexts();

/** The cells of a register as set up, in use from a day on. */
const freshGrids = (startFrom: string): Record<TabKey, Grid> =>
  Object.fromEntries(
    ALL_TABS.map((tab) => [
      tab.key,
      [...tab.headerLines(), ...tab.seeds({ ...SEEDS, startFrom, testMode: 'Không' })].map(
        (row) => [...row],
      ),
    ]),
  ) as Record<TabKey, Grid>;

/** A book as it is read on a day, in which these rows stand. */
export function bookOf(
  tabs: Readonly<Partial<Record<TabKey, readonly Texts[]>>>,
  today: string,
): Book {
  const grids = freshGrids('2026-01-01');
  for (const [key, rows] of Object.entries(tabs) as [TabKey, readonly Texts[]][])
    for (const row of rows) write(grids[key], TABS[key] as Tab, grids[key].length, row);
  const opened = openBook(grids, civilDate(today));
  if (!opened.ok) throw new Error(opened.problems.join('\n'));
  return opened.book;
}

/** A register as set up, in use from a day on. */
export function paperOffice(startFrom = '2026-01-01'): Paper {
  const grids = freshGrids(startFrom);
  const mails: OutgoingMail[] = [];
  const files: NewFile[] = [];
  let wrote = 0;
  const placeOf = (tab: TabKey, where: Texts): number => {
    const found = read(grids, tab).filter(({ value }) =>
      Object.entries(where).every(([key, text]) => value[key] === text),
    );
    if (found.length !== 1 || found[0] === undefined)
      throw new Error(`${tab}: ${found.length} rows with ${JSON.stringify(where)}`);
    return found[0].at;
  };
  const paper: Paper = {
    mails,
    add(tab, ...rows) {
      for (const row of rows) write(grids[tab], TABS[tab] as Tab, grids[tab].length, row);
    },
    edit(tab, where, set) {
      write(grids[tab], TABS[tab] as Tab, placeOf(tab, where), set);
    },
    remove: (tab, where) => void grids[tab].splice(placeOf(tab, where), 1),
    run(at, { job = 'hourly', responses = [], quota = 1000, refuses } = {}) {
      const before = mails.length;
      const ports = paperPorts(grids, { at, mails, files, quota, refuses });
      wrote = 0;
      const write: Ports['register']['write'] = (requests, wanted) => {
        wrote += requests.length;
        return ports.register.write(requests, wanted);
      };
      const { problems } = run(job, responses, {
        ...ports,
        register: { ...ports.register, write },
      });
      if (problems.length > 0 && refuses === undefined) throw new Error(problems.join('\n'));
      return mails.slice(before);
    },
    wrote: () => wrote,
    letters: () =>
      files
        .filter(({ key }) => copiedOf(key) === null)
        .map(({ name, bytes, kind }) => ({
          name,
          text: kind === 'text' ? decodeUtf8(bytes) : docxText(bytes),
        })),
    issued: () =>
      files
        .filter(({ kind, key }) => kind === 'letter' && copiedOf(key) !== null)
        .map(({ name, bytes }) => ({ name, text: docxText(bytes) })),
    loseFiles() {
      const lost = files.splice(0);
      return () => void files.push(...lost);
    },
    damageFiles: () =>
      void files.splice(0, files.length, ...files.map((file) => ({ ...file, bytes: NO_ZIP }))),
    rows: (tab) => read(grids, tab).map(({ value }) => value),
    row(tab, where) {
      const at = placeOf(tab, where);
      return read(grids, tab).find((row) => row.at === at)?.value ?? {};
    },
    above: (tab) =>
      grids[tab].slice(0, TABS[tab].headerLines().length).map((row) => row[0] ?? null),
    overview: (line) => String(paper.row('overview', { item: line })['value'] ?? ''),
    notes: (kind) =>
      paper
        .rows('journal')
        .filter((row) => kind === undefined || row['kind'] === kind)
        .map((row) => String(row['note'])),
  };
  return paper;
}

/** Businesses registered on paper on 10/8/2026, the first of them with one petition each. */
export function register(paper: Paper, count: number, withPetition = 0): void {
  const arrival = { conference: 'HN-2026-1', receivedAt: '2026-08-10T09:30' };
  for (let n = 1; n <= count; n++) {
    const two = String(n).padStart(2, '0');
    const unit = `DV-00${two}`;
    const name = `Cơ sở sản xuất Tiền Trung ${two}`;
    paper.add('units', { code: unit, kind: 'Hộ kinh doanh', inWard: 'Có', name });
    paper.add('contacts', { unit, phone: `09120003${two}` });
    paper.add('registrations', { ...arrival, unit, attend: 'Có' });
    const petition = { group: 'Đất đai', title: `Kiến nghị ${two}`, scope: 'Trong phạm vi' };
    if (n <= withPetition) paper.add('petitions', { ...arrival, ...petition, unit });
  }
}

function read(grids: Grids, tab: TabKey): { readonly at: number; readonly value: Row }[] {
  const result = readTable(TABS[tab] as Tab, grids[tab]);
  if (!result.ok) throw new Error(result.message);
  return result.table.rows.map(({ at, value }) => ({ at, value: value as Row }));
}

function write(grid: Grid, tab: Tab, at: number, texts: Texts): void {
  const headers = Object.values(tab.columns).map(({ header }) => header);
  const line = (grid[at] ??= headers.map(() => null));
  for (const [key, text] of Object.entries(texts))
    line[headers.indexOf(columnOf(tab, key).header)] = typed(tab, key, text);
}

/** A cell as Sheets holds what a person types; what is no day in a column of days stays text. */
function typed(tab: Tab, key: string, text: string): Cell {
  const column = columnOf(tab, key);
  if (text === '') return null;
  if (column.type === 'date' && /^\d{4}-/.test(text)) return toCell(column, civilDate(text));
  if (column.type === 'dateTime' && /^\d{4}-/.test(text))
    return toCell(column, localDateTime(text));
  if (column.type === 'tick') return text === 'TRUE';
  return column.type === 'number' ? Number(text) : text;
}
