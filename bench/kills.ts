// `npm run kills`: the commands that write an office on disk, killed −9 at random moments; every folder opens and goes on.
import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { cpSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import process from 'node:process';
import { parseArgs } from 'node:util';
import { WARD } from '#ward';
import { TABS } from '#register/tabs/all';
import { localDateTime } from '#rules/dates/civil-date';
import { keptBundle } from '../sync/build/kept-bundle.ts';
import { HIDDEN, STAGING, VERSIONS } from '../sync/office/disk/hidden.ts';
import { closeOffice, openOffice } from '../sync/office/disk/open.ts';
import { editSheet } from '../sync/rehearse/edit-sheet.ts';
import { save } from '../sync/workplace/folder.ts';
import { randomOf } from '../test/storm/random.ts';

const { values } = parseArgs({
  options: {
    seed: { type: 'string' },
    setup: { type: 'string' },
    today: { type: 'string' },
    push: { type: 'string' },
    start: { type: 'string' },
  },
});
const random = randomOf(Number(values.seed ?? 1));
const ROOM = mkdtempSync(join(tmpdir(), 'ward-'));
let wrong = 0;
const FIRST_DAY = ['today', '--today', '2027-01-04'];

interface Ended {
  readonly code: number | null;
  readonly said: string;
  readonly ms: number;
}

/** Runs a command; `killAt`: milliseconds after its start, or after it began to stage its files. */
function ward(
  args: readonly string[],
  killAt?: { readonly ms: number; readonly staging: string | null },
): Promise<Ended> {
  const began = performance.now();
  return new Promise((resolve) => {
    const child = spawn(process.execPath, ['sync/ward.js', ...args]);
    const said: string[] = [];
    for (const stream of [child.stdout, child.stderr])
      stream.on('data', (text) => said.push(String(text)));
    let from = killAt?.staging === null ? began : null;
    const watch = setInterval(() => {
      if (killAt === undefined) return;
      if (from === null && existsSync(String(killAt.staging))) from = performance.now();
      if (from !== null && performance.now() - from >= killAt.ms) child.kill('SIGKILL');
    }, 1);
    child.on('close', (code) => {
      clearInterval(watch);
      resolve({ code, said: said.join(''), ms: performance.now() - began });
    });
  });
}

/** What people find in the folder: every file but the office's own and kept versions. */
function filesIn(dir: string): ReadonlyMap<string, string> {
  const names = readdirSync(dir, { recursive: true, withFileTypes: true });
  return new Map(
    names
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath, entry.name))
      .filter((path) => ![HIDDEN, VERSIONS].some((own) => path.includes(`/${own}/`)))
      .map((path) => [
        path.slice(dir.length),
        createHash('md5').update(readFileSync(path)).digest('hex'),
      ]),
  );
}

function unlike(one: ReadonlyMap<string, string>, other: ReadonlyMap<string, string>): string[] {
  const names = new Set([...one.keys(), ...other.keys()]);
  return [...names].filter((name) => one.get(name) !== other.get(name));
}

interface Command {
  readonly name: string;
  readonly times: number;
  /** The office it works on; null: none yet. */
  readonly base: string | null;
  readonly args: readonly string[];
  /** What is run in a folder that a kill left, until one of them succeeds. */
  readonly then: readonly (readonly string[])[];
}

async function tryCommand({ name, times, base, args, then }: Command): Promise<void> {
  if (times === 0) return;
  const fresh = (n: number): string => {
    const dir = join(ROOM, `${name}-${n}`);
    if (base !== null) cpSync(base, dir, { recursive: true });
    return dir;
  };
  const at = (dir: string): readonly string[] => [...args, '--office', dir];
  const calm = fresh(0);
  const whole = await ward(at(calm));
  if (whole.code !== 0) throw new Error(`${name}: ${whole.said}`);
  const goesOn = async (dir: string): Promise<Ended> => {
    let ended = whole;
    for (const next of then) {
      ended = await ward([...next, '--office', dir]);
      if (ended.code === 0) break;
    }
    // A new office has to work as well.
    return name === 'setup' && ended.code === 0 ? ward([...FIRST_DAY, '--office', dir]) : ended;
  };
  // Twice: what was undisturbed has run once more than what was cut off; a second run of a day changes nothing.
  await goesOn(calm);
  await goesOn(calm);
  const expected = filesIn(calm);
  let hit = 0;
  for (let n = 1; n <= times; n++) {
    const dir = fresh(n);
    const inSave = random.chance(0.5);
    const ms = inSave ? random.whole(0, 250) : Math.floor(random.next() * whole.ms);
    const cut = await ward(at(dir), { ms, staging: inSave ? join(dir, STAGING) : null });
    if (cut.code === null) hit += 1;
    const ended = await goesOn(dir);
    await goesOn(dir);
    const differing = existsSync(dir) ? unlike(expected, filesIn(dir)) : ['mất cả thư mục'];
    if (ended.code !== 0 || differing.length > 0) {
      wrong += 1;
      console.log(
        `${name} lần ${n}, ngắt ${inSave ? 'khi đang lưu, sau' : 'sau'} ${ms} ms: mã ${ended.code}; khác: ${differing.slice(0, 3).join(', ')}; ${ended.said.slice(-300)}`,
      );
    } else rmSync(dir, { recursive: true, force: true });
  }
  // The sources, or the day, may have changed meanwhile: then every comparison above is void.
  const again = fresh(times + 1);
  await ward(at(again));
  await goesOn(again);
  await goesOn(again);
  const unsound = unlike(expected, filesIn(again));
  if (unsound.length > 0)
    console.log(
      `${name}: lần không bị ngắt nay cũng khác (${unsound.slice(0, 3).join(', ')}): mã nguồn hoặc ngày đã đổi, phải chạy lại.`,
    );
  console.log(`${name}: ${times} lần, ${hit} lần bị ngắt thật; sai tới nay: ${wrong}`);
}

/** An office whose report changes: after a reply the unit does not agree. */
async function toPush(dir: string): Promise<void> {
  const { code, pages } = await keptBundle();
  const now = localDateTime('2026-12-31T07:00');
  const office = await openOffice(dir, { bundle: code, pages, now });
  const { code: key, outcome } = TABS.petitions.columns;
  editSheet(office, {
    kind: 'edit',
    tab: TABS.petitions,
    where: [{ key: 'code', column: key, text: `${WARD.codePrefix}-2026-0008` }],
    set: [{ key: 'outcome', column: outcome, text: 'Đơn vị chưa đồng ý' }],
  });
  office.execute('hourly');
  await save(office, dir, {});
  closeOffice(dir);
}

const times = (name: 'setup' | 'today' | 'push' | 'start', usual: number): number =>
  Number(values[name] ?? usual);
const day = ['today', '--today', '2026-12-31', '--force'];

await tryCommand({
  name: 'setup',
  times: times('setup', 60),
  base: null,
  args: ['setup'],
  then: [['setup'], ['setup', '--upgrade']],
});
const year = join(ROOM, 'nam');
if (times('today', 60) + times('push', 60) > 0) await ward(['start', '--office', year]);
await tryCommand({ name: 'today', times: times('today', 60), base: year, args: day, then: [day] });
if (times('push', 60) > 0) {
  await toPush(year);
  const args = ['push'];
  await tryCommand({ name: 'push', times: times('push', 60), base: year, args, then: [args] });
}
await tryCommand({
  name: 'start',
  times: times('start', 20),
  base: null,
  args: ['start'],
  then: [['start']],
});
if (wrong === 0) rmSync(ROOM, { recursive: true, force: true });
process.exitCode = wrong > 0 ? 1 : 0;
