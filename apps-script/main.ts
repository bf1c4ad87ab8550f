// Every function that Google calls by its name: lock, load, call the job, report.
import { stamp } from 'resources:stamp';
import { resources } from './google/engine.ts';
import { counted, noteFailure } from './google/alarm.ts';
import { driveFiles } from './google/files.ts';
import { googleForms, readResponse } from './google/responses.ts';
import { googleLookup, shownOf } from './google/lookup.ts';
import { showPage, webAddress } from './google/pages.ts';
import { lastRuns, ranJustNow, rememberRun } from './google/last-runs.ts';
import { installed, type Installed } from './google/properties.ts';
import { sheetsRegister } from './google/register.ts';
import { isOfThisShape } from './google/shape.ts';
import { mailer, scriptClock, withLock } from './google/services.ts';
import { requireHand, requireOwner, type Fired } from './google/gate.ts';
import { healthKept, lookOnceADay, noteOther, timed } from './google/kept.ts';
import { lookAtTemplates, templateFaultsKept } from './google/look-at-templates.ts';
import {
  checkOffice,
  listHandOver,
  lookAround,
  makeYearFile,
  setUp,
  takeDown,
  tellRun,
  upgradeFiles,
  type Told,
} from './google/setup/engine.ts';
import { missedSince } from './jobs/intake/missed.ts';
import { LOOKUP_PAGE, lookupView } from './pages/lookup-view.ts';
import type { JobKind } from './jobs/base/context.ts';
import { editedOf, type EditedPlace } from './jobs/base/edited.ts';
import type { FormResponse, Ports } from './jobs/base/ports.ts';
import { run } from './jobs/take-apart.ts';

const HOURLY_LOCK_MS = 30_000;
const FORM_LOCK_MS = 20_000;

/**
 * Run by the owner from the editor: makes the office's folder, files, form and triggers; run again, it adds what is
 * missing and what a new version brings.
 */
export function caiDat(): Told {
  return alone(() => setUp(resources()));
}

/** Run by the owner from the editor: looks at everything the office stands on. */
export function kiemTra(): void {
  alone(() => checkOffice(upgraded()));
}

/** Run by the owner from the editor: the work of an hour, at once. */
export function chayNgay(): void {
  alone(() => tellRun(mine(), workHour(true)));
}

/** Run by the owner from the editor: how the office's account changes hands. */
export function banGiao(): void {
  alone(() => listHandOver(mine(), resources()));
}

/** Run by the owner from the editor: the register of a year that is over, kept as files that nobody changes. */
export function hoSoNam(): void {
  alone(() => makeYearFile(upgraded()));
}

/** Run by the owner from the editor: nothing runs by itself any more; all data stay. */
export function goCaiDat(): void {
  alone(() => takeDown(resources()));
}

/** The web app: what a visitor sees of a receipt by its code. It reads no file and asks no account who it is. */
export function doGet(event?: GoogleAppsScript.Events.DoGet): GoogleAppsScript.HTML.HtmlOutput {
  const typed = event?.parameter['ma'] ?? '';
  return showPage(LOOKUP_PAGE, lookupView({ typed, address: webAddress(), ...shownOf(typed) }));
}

/** Time trigger, every hour. */
export function hourly(event?: Fired): void {
  requireHand(event);
  withLock(HOURLY_LOCK_MS, () => timed(() => counted(() => workHour(false))));
}

function workHour(asked: boolean): readonly string[] {
  const ids = mine();
  const clock = scriptClock();
  lookAtTemplates(ids, { clock, version: stamp.hash, asked });
  const ports = portsOf(ids, clock);
  const now = ports.clock.now();
  const responses = ports.forms.since(missedSince(now, lastRuns().formsOn));
  const problems = work('hourly', responses, ports, now.slice(0, 10));
  lookOnceADay(ports.clock, () => lookAround(ids, ports.clock.now()));
  return problems;
}

/** What the owner asks for in the editor: it says so where another run keeps it from beginning. */
function alone<T>(job: () => T): T {
  requireHand();
  const done: T[] = [];
  if (!withLock(HOURLY_LOCK_MS, () => done.push(job()))) throw new Error(BUSY);
  return done[0] as T;
}

const BUSY = 'Một lượt chạy khác đang làm việc. Đề nghị đợi một phút rồi chạy lại.';

/** Installable trigger of the form. A response that cannot be had here is taken in by the next hourly run. */
export function onFormSubmit(event?: GoogleAppsScript.Events.FormsOnFormSubmit): void {
  requireHand(event);
  withLock(FORM_LOCK_MS, () =>
    timed(() =>
      counted(() => {
        const ids = mine();
        const response = event?.response;
        if (response !== undefined) work('form', [readResponse(response, ids.items)], portsOf(ids));
      }),
    ),
  );
}

/**
 * Installable edit trigger. A request is worked off at once, other edits together: what comes right after a run, or
 * while one has the lock, is left to the hourly run. Returns whether the work was done.
 */
export function onEditInstalled(event?: GoogleAppsScript.Events.SheetsOnEdit): boolean {
  requireHand(event);
  const edited = event === undefined ? 'request' : editedOf(placeOf(event));
  if (edited === 'none' || (edited === 'typed' && ranJustNow())) return false;
  return withLock(0, () =>
    timed(() => {
      const ids = mine();
      noteOther(event?.user.getEmail(), ids.owner);
      work('edit', [], portsOf(ids));
    }),
  );
}

function placeOf({ range, value }: GoogleAppsScript.Events.SheetsOnEdit): EditedPlace {
  return {
    sheetId: range.getSheet().getSheetId(),
    lastRow: range.getLastRow() - 1,
    firstColumn: range.getColumn() - 1,
    lastColumn: range.getLastColumn() - 1,
    // Undefined of a paste, whatever the published types say.
    value: (value as string | undefined) ?? null,
  };
}

/** The installation, when this account owns it: triggers of another account take themselves away. */
function mine(): Installed {
  const ids = installed();
  requireOwner(ids.owner);
  return ids;
}

/** The installation, its files as this version wants them. */
function upgraded(): Installed {
  const ids = mine();
  portsOf(ids);
  return ids;
}

/** What a run works with; a register of an earlier version is upgraded before the run reads it. */
function portsOf(ids: Installed, clock = scriptClock()): Ports {
  if (!isOfThisShape()) {
    const { done, warnings } = upgradeFiles(ids, {
      now: clock.now(),
      texts: () => resources().texts,
    });
    for (const sentence of [...done, ...warnings]) console.warn(sentence);
  }
  return {
    clock,
    health: healthKept(),
    templateFaults: templateFaultsKept(),
    register: sheetsRegister(ids),
    files: driveFiles(ids),
    mailer,
    forms: googleForms(ids),
    lookup: googleLookup(),
    mailTemplate: (kind) => resources().mails[kind] ?? null,
  };
}

/** `formsOn`: the day on which all responses of the form were looked at, where this run did. */
function work(
  job: JobKind,
  responses: readonly FormResponse[],
  ports: Ports,
  formsOn = lastRuns().formsOn,
): readonly string[] {
  const { ok, problems } = run(job, responses, ports);
  for (const problem of problems) console.error(problem);
  if (ok) rememberRun(formsOn);
  else if (job !== 'edit') noteFailure(problems.join('\n'));
  return problems;
}
