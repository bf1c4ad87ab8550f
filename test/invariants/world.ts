// What people see of an office after a while, and in what two offices differ: rows, journal, files, mails.
import { createHash } from 'node:crypto';
import type { TabKey } from '#register/tabs/all';
import type { LocalOffice } from '../../sync/office/office.ts';
import { rowsOf } from './moments.ts';

const ROWS: readonly TabKey[] = [
  ...(['conferences', 'units', 'registrations', 'petitions', 'documents', 'report'] as const),
  ...(['bodies', 'calendar', 'settings', 'snapshot', 'contacts', 'overview'] as const),
];

interface Entry {
  readonly key: string | null;
  readonly kind: string | null;
  readonly state: string | null;
  readonly case: string | null;
  readonly note: string | null;
}

export interface World {
  /** Rows of every tab but the journal, each as text; ids of files are left out. */
  readonly rows: Readonly<Record<string, readonly string[]>>;
  readonly journal: readonly Entry[];
  readonly files: readonly string[];
  /** To whom, what about. */
  readonly mails: readonly string[];
}

/** Lines of the overview that tell of the run itself: its faults, its quota, its seconds. */
const OF_THE_RUN = ['Dữ liệu cần sửa', 'Kết nối và quyền'];

/** Ids of files are made up; the place of a row is what people sorted it to. */
const asText = (row: object): string =>
  JSON.stringify(row)
    .replace(/https:[^"\\]*/g, 'LIÊN KẾT')
    .replace(/(?<="place":"Dòng )\d+/, '…');

export function worldOf(office: LocalOffice): World {
  const rows = Object.fromEntries(
    ROWS.map((tab) => [
      tab,
      rowsOf(office, tab)
        .filter((row) => !OF_THE_RUN.includes(String(row['item'])))
        .map(asText),
    ]),
  );
  return {
    rows,
    journal: rowsOf(office, 'journal') as unknown as Entry[],
    files: office
      .files()
      .map(
        ({ name, mimeType, appProperties, bytes }) =>
          `${name} ${mimeType} ${appProperties['key'] ?? ''} ${bytes === null ? '' : createHash('md5').update(bytes).digest('hex')}`,
      )
      .sort(),
    mails: office.mails().map(({ to, cc, subject }) => `${to.join()} ${cc.join()} ${subject}`),
  };
}

const count = (list: readonly string[], item: string): number =>
  list.filter((each) => each === item).length;
const INTERNAL = /@haiphong\.example/;

/** In what a disturbed office ended otherwise than it must; nothing when all is as it should be. */
export const differences = (calm: World, disturbed: World): string[] => [
  ...shownDifferences(calm, disturbed),
  ...journalDifferences(calm.journal, disturbed.journal),
];

/** The same without the journal, which may tell of what was put right. */
export function shownDifferences(calm: World, disturbed: World): string[] {
  const found: string[] = [];
  const say = (text: string): void => void found.push(text);
  for (const [tab, rows] of Object.entries(calm.rows)) {
    const now = disturbed.rows[tab] ?? [];
    for (const row of rows) if (!now.includes(row)) say(`${tab}: thiếu ${shortly(row, now)}`);
    if (now.length !== rows.length) say(`${tab}: ${now.length} dòng thay vì ${rows.length}`);
  }
  for (const file of new Set([...calm.files, ...disturbed.files]))
    if (count(disturbed.files, file) !== count(calm.files, file))
      say(`tệp ${file}: ${count(disturbed.files, file)} thay vì ${count(calm.files, file)}`);
  const doubtful = disturbed.journal.filter(
    ({ state, kind }) => state === 'cần kiểm tra' && kind === 'cần kiểm tra',
  );
  const before = calm.journal.filter(({ kind }) => kind === 'cần kiểm tra').length;
  let unsent = 0;
  for (const mail of new Set([...calm.mails, ...disturbed.mails])) {
    const [was, is] = [count(calm.mails, mail), count(disturbed.mails, mail)];
    if (INTERNAL.test(mail) ? is < was || is > was + 1 : is > was)
      say(`thư ${mail}: ${is} lần thay vì ${was}`);
    if (!INTERNAL.test(mail)) unsent += was - is;
  }
  if (unsent > doubtful.length - before) say(`${unsent} thư không gửi mà không có “cần kiểm tra”`);
  return found;
}

const statesOf = (key: string, entries: readonly Entry[]): (string | null)[] =>
  entries.filter((entry) => entry.key === key).map(({ state }) => state);
const endsOf = (states: readonly (string | null)[]): number =>
  states.filter((state) => state !== 'dự định').length;

function journalDifferences(calm: readonly Entry[], disturbed: readonly Entry[]): string[] {
  const found: string[] = [];
  const keys = new Set(calm.flatMap(({ key, state }) => (key && state === 'đã xong' ? [key] : [])));
  for (const key of keys) {
    const states = statesOf(key, disturbed);
    // A closing is told again where more came in time: as often as without the disturbance.
    if (endsOf(states) !== endsOf(statesOf(key, calm)))
      found.push(`nhật ký ${key}: ${states.join(', ') || 'không có'}`);
  }
  // Two changes between two runs stand in one row: what counts is that each is told once.
  const changes = (entries: readonly Entry[]): string[] =>
    entries
      .filter(({ key }) => key === null)
      .flatMap((entry) => (entry.note ?? '').split('; ').map((note) => `${entry.case} ${note}`));
  const [was, is] = [changes(calm), changes(disturbed)];
  for (const note of new Set([...was, ...is]))
    if (count(was, note) !== count(is, note))
      found.push(`nhật ký “${note}”: ${count(is, note)} thay vì ${count(was, note)}`);
  return found;
}

/** The row that is most like the missing one, to show in what they differ. */
function shortly(row: string, rows: readonly string[]): string {
  const fields = Object.entries(JSON.parse(row) as Record<string, unknown>);
  const differing = rows.map((other) => {
    const theirs = JSON.parse(other) as Record<string, unknown>;
    return fields
      .filter(([key, value]) => theirs[key] !== value)
      .map(([key, value]) => `${key}: ${String(theirs[key])} thay vì ${String(value)}`);
  });
  const nearest = differing.sort((a, b) => a.length - b.length)[0];
  return nearest === undefined || nearest.length > 4 ? row.slice(0, 200) : nearest.join('; ');
}
