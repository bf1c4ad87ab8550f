// A day as busy as no ward's will be, with the time that each call takes at Google: how much of a consumer account's day it needs.
import type { Cell } from '#register/table/column';
import { TABS } from '#register/tabs/all';
import { localDateTime, type LocalDateTime } from '#rules/dates/civil-date';
import type { Execution, LocalOffice } from '../sync/office/office.ts';
import { sendForm } from '../sync/rehearse/send-form.ts';
import { readSheet } from '../sync/workplace/sheet.ts';
import { officeWithUnits, pastePetitions } from './big-register.ts';

const DAY = '2026-08-07';
/** From eight to five, when people type and businesses answer. */
const OPEN = 8 * 60;
const OPEN_FOR = 9 * 60;
const UNITS = 20;
const PETITIONS = 100;

export const KINDS = {
  first: 'Lượt hằng giờ đầu ngày',
  hourly: 'Lượt hằng giờ',
  answered: 'Có phiếu, gửi ngay thư xác nhận',
  unanswered: 'Có phiếu, thư xác nhận để hôm sau',
  edit: 'Yêu cầu, sửa ô làm ngay',
  left: 'Sửa ô ngay sau một lượt chạy: để lượt sau',
} as const;

export interface Load {
  readonly responses: number;
  readonly edits: number;
}
export interface KindOfRun {
  readonly what: string;
  readonly runs: number;
  readonly ms: number;
}
export interface BusyDay {
  readonly load: Load;
  readonly kinds: readonly KindOfRun[];
  readonly mails: number;
  readonly documents: number;
  /** Of the longest run. */
  readonly longestMs: number;
  /** Calls by UrlFetch, and reads and writes of properties. */
  readonly fetches: number;
  readonly properties: number;
  readonly failed: readonly string[];
}

/** Plays a day of 24 hours; calls take their time, and the office's clock moves with them. */
export async function busyDay(load: Load): Promise<BusyDay> {
  const office = await officeWithUnits(UNITS);
  pastePetitions(office, PETITIONS, UNITS);
  // A day like others: what set-up left to the first run – every template is read – was done before.
  office.fireHourly();
  office.google.slow = true;
  const { length: before } = office.executions;
  const mailsBefore = recipients(office);
  const filesBefore = office.files().length;
  for (const { at, act } of happenings(load)) {
    if (office.now() < at) office.setClock(at);
    act(office);
  }
  const runs = office.executions.slice(before);
  return {
    load,
    kinds: kindsOf(runs),
    mails: recipients(office) - mailsBefore,
    documents: office.files().length - filesBefore,
    longestMs: Math.max(...runs.map(({ ms }) => ms)),
    fetches: used(runs, ['sheetsRead', 'sheetsWrite', 'drive']),
    properties: used(runs, ['properties', 'propertiesRead']),
    failed: runs.flatMap(({ error }) => error ?? []),
  };
}

interface Happening {
  readonly at: LocalDateTime;
  readonly act: (office: LocalOffice) => void;
}

function happenings({ responses, edits }: Load): Happening[] {
  const hours = Array.from({ length: 17 }, (_, n): Happening => ({
    at: timeAt((n + 7) * 60),
    act: (office) => office.fireHourly(),
  }));
  const spread = (n: number, of: number): LocalDateTime =>
    timeAt(OPEN + Math.floor((n * OPEN_FOR) / of));
  const forms = Array.from({ length: responses }, (_, n): Happening => ({
    at: spread(n, responses),
    act: (office) => answer(office, n),
  }));
  const typing = Array.from({ length: edits }, (_, n): Happening => ({
    at: spread(n, edits),
    act: (office) => type(office, n),
  }));
  return [...hours, ...forms, ...typing].sort((a, b) => (a.at < b.at ? -1 : a.at > b.at ? 1 : 0));
}

function timeAt(minute: number): LocalDateTime {
  const two = (value: number): string => String(value).padStart(2, '0');
  return localDateTime(`${DAY}T${two(Math.floor(minute / 60))}:${two(minute % 60)}`);
}

function answer(office: LocalOffice, n: number): void {
  sendForm(office, {
    fields: {
      conference: 'HN-2026-1',
      kind: 'Hộ kinh doanh',
      name: `Hộ kinh doanh số ${n}`,
      phone: `0912${String(n).padStart(6, '0')}`,
      email: `ho${n}@ho.example`,
      attend: 'Có',
    },
    petitions: [{ group: 'Vốn', title: `Vay vốn ${n}`, content: 'Đề nghị hướng dẫn vay vốn.' }],
    lost: false,
    twice: false,
  });
}

/** Every fiftieth is a request, which is done at once; the others are a summary typed into a petition. */
function type(office: LocalOffice, n: number): void {
  const asks = n % 50 === 0;
  const tab = asks ? TABS.overview : TABS.petitions;
  const { fileId, positions, grid } = readSheet(office, tab);
  const column = positions.get(asks ? 'request' : 'summary') ?? 0;
  const row = asks ? grid.findIndex(([item]) => item === 'Chạy ngay') : 1 + (n % PETITIONS);
  const cell: Cell = asks ? true : `Tóm tắt ${n}`;
  const place = { fileId, sheet: tab.sheetId, row, column };
  office.personEdit({ ...place, values: [[cell]] }, { validate: false });
}

function kindsOf(runs: readonly Execution[]): KindOfRun[] {
  const firstHourly = runs.find(({ fn }) => fn === 'hourly');
  const kinds: readonly (readonly [string, (run: Execution) => boolean])[] = [
    [KINDS.first, (run) => run === firstHourly],
    [KINDS.hourly, (run) => run.fn === 'hourly' && run !== firstHourly],
    [KINDS.answered, ({ fn, calls }) => fn === 'onFormSubmit' && calls.mail > 0],
    [KINDS.unanswered, ({ fn, calls }) => fn === 'onFormSubmit' && calls.mail === 0],
    [KINDS.edit, ({ fn, result }) => fn === 'onEditInstalled' && result === true],
    [KINDS.left, ({ fn, result }) => fn === 'onEditInstalled' && result !== true],
  ];
  return kinds.map(([what, belongs]) => {
    const some = runs.filter(belongs);
    return { what, runs: some.length, ms: some.reduce((sum, { ms }) => sum + ms, 0) };
  });
}

const used = (
  runs: readonly Execution[],
  kinds: readonly (keyof Execution['services'])[],
): number =>
  runs.reduce(
    (sum, { services }) => sum + kinds.reduce((all, kind) => all + (services[kind] ?? 0), 0),
    0,
  );

const recipients = (office: LocalOffice): number =>
  office.mails().reduce((sum, { to, cc, bcc }) => sum + to.length + cc.length + bcc.length, 0);
