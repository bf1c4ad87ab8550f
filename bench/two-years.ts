// npm run two-years: both plans from August 2026 to December 2027 with a thousand units, what each month cost, what came of it.
import { TABS } from '#register/tabs/all';
import { localDateTime, toSerial } from '#rules/dates/civil-date';
import { WARD } from '#ward';
import type { LocalOffice } from '../sync/office/office.ts';
import { play } from '../sync/rehearse/play.ts';
import { resultOf, type RehearsalResult } from '../sync/workplace/result.ts';
import { officeWithUnits, paste } from './big-register.ts';
import { ANSWERED, firstPart, secondPart } from './two-years-days.ts';

const UNITS = 1000;
/** Of the thousand, as many have a college degree, and as many come to the second conference. */
const LEARNED = 870;
const COMING = 300;

const unitCode = (n: number): string => `DV-${String(n + 1).padStart(4, '0')}`;
const at = (moment: string): number => toSerial(localDateTime(moment));

function petitionsOf(office: LocalOffice, year: number, received: string): void {
  const rows = Array.from({ length: ANSWERED }, (_, n) => ({
    conference: `HN-${year}-1`,
    unit: unitCode(n),
    receivedAt: at(received),
    group: 'Đất đai',
    title: `Kiến nghị ${year} số ${n} về đất đai`,
    channel: 'Phiếu giấy',
    content: `Đề nghị xem xét thủ tục ${n} về đất đai của đơn vị.`,
    scope: 'Trong phạm vi',
    route: 'Thuộc thẩm quyền – trả lời',
    lead: WARD.desk.name,
  }));
  below(office, TABS.petitions, rows);
}

/** Pasted under what stands there. */
function below(...[office, tab, rows]: Parameters<typeof paste>): void {
  const standing = resultOf(office, []).tabs[tab.key]?.length ?? 0;
  paste(office, tab, rows, standing);
}

function learn(office: LocalOffice): void {
  const rows = Array.from({ length: UNITS }, (_, n) => ({
    code: unitCode(n),
    kind: 'Doanh nghiệp',
    name: `Công ty TNHH Tiền Trung ${n}`,
    inWard: 'Có',
    active: 'Có',
    education: n < LEARNED ? 'Đại học' : '12/12',
    supported: 'Có',
  }));
  paste(office, TABS.units, rows);
}

function register(office: LocalOffice): void {
  const rows = Array.from({ length: COMING }, (_, n) => ({
    conference: 'HN-2027-1',
    unit: unitCode(n),
    receivedAt: at('2027-02-12T09:30'),
    channel: 'Phiếu giấy',
    attend: 'Có',
    delegates: 1,
  }));
  below(office, TABS.registrations, rows);
}

interface Month {
  runs: number;
  ms: number;
  slowest: number;
}

const months = new Map<string, Month>();
let before = performance.now();

/** What each run took, by month. */
function watched(office: LocalOffice): void {
  const now = performance.now();
  const month = months.get(office.now().slice(0, 7)) ?? { runs: 0, ms: 0, slowest: 0 };
  month.runs += 1;
  month.ms += now - before;
  month.slowest = Math.max(month.slowest, now - before);
  months.set(office.now().slice(0, 7), month);
  before = now;
}

const office = await officeWithUnits(UNITS);
const players = { push: () => Promise.resolve(), watch: () => watched(office) };
learn(office);
petitionsOf(office, 2026, '2026-08-07T09:30');
await play(office, firstPart(), players);
register(office);
petitionsOf(office, 2027, '2027-02-12T09:30');
await play(office, secondPart(), players);
const result = resultOf(office, []);
for (const { code, branch, units, petitionsAll, fix } of result.tabs['conferences'] ?? [])
  console.log(
    `${String(code)}: ${String(branch)}; ${String(units)} units, ${String(petitionsAll)} petitions; ${String(fix ?? '')}`,
  );

for (const [month, { runs, ms, slowest }] of months)
  console.log(
    `${month}  ${String(runs).padStart(4)} runs  ${(ms / runs).toFixed(0).padStart(6)} ms each  ${slowest.toFixed(0).padStart(6)} ms the slowest`,
  );

const failed = checks(result).filter(([, holds]) => !holds);
for (const [what, holds] of checks(result)) console.log(`${holds ? 'ok  ' : 'FAIL'}  ${what}`);
console.log(
  `${result.runs.length} runs, ${result.letters.length} letters, ${result.mails.length} mails`,
);
process.exitCode = failed.length === 0 ? 0 : 1;

function checks({ tabs, letters, mails, runs }: RehearsalResult): [string, boolean][] {
  const rows = (tab: string) => tabs[tab] ?? [];
  const letterKeys = letters.map(({ key }) => key);
  const mailKeys = mails.flatMap(({ key }) => key ?? []);
  const one = (key: string): [string, boolean] => [
    `drafted once: ${key}`,
    letterKeys.filter((each) => each === key).length === 1,
  ];
  const conference = (code: string): [string, boolean] => [
    `${code} may be held`,
    rows('conferences').some(
      (row) => row['code'] === code && row['branch'] === 'Đủ điều kiện tổ chức',
    ),
  ];
  const target = (number: string, year: number, value: number): [string, boolean] => [
    `target ${number} of ${year} is ${value}`,
    rows('targets').some(
      (row) => row['number'] === number && row['year'] === year && row['value'] === value,
    ),
  ];
  return [
    conference('HN-2026-1'),
    conference('HN-2027-1'),
    ...['2026', '2027'].flatMap((year) => [
      one(`${year}·đề nghị báo cáo·1`),
      one(`${year}·báo cáo năm·1`),
      one(`${year}·mục lục·1`),
    ]),
    one('2027·kế hoạch·1'),
    one('IV.1·văn bản nhiệm vụ·1'),
    one('V.1·văn bản nhiệm vụ·1'),
    ...[2026, 2027].flatMap((year) => [
      target('1', year, (LEARNED / UNITS) * 100),
      target('2', year, UNITS),
      target('3', year, 100),
    ]),
    [
      'the task of the dialogue counts one conference a year',
      String(rows('tasks').find((row) => row['number'] === 'I.1')?.['auto']).endsWith(': 01'),
    ],
    ['every petition is settled', rows('petitions').every((row) => row['outcome'] !== null)],
    ['no letter was made twice', new Set(letterKeys).size === letterKeys.length],
    ['no mail went twice', new Set(mailKeys).size === mailKeys.length],
    [
      'no run made more than two reads and three writes',
      runs.every(
        ({ job, calls }) => job === 'setup' || (calls.sheetsRead <= 2 && calls.sheetsWrite <= 3),
      ),
    ],
    ['no execution failed', office.executions.every(({ error }) => error === null)],
    [
      'no row of the second plan asks to be mended',
      ['tasks', 'taskUpdates', 'targets', 'cycles'].every((tab) =>
        rows(tab).every((row) => row['fix'] === null),
      ),
    ],
  ];
}
