// Apps Script's side of the office: runs one function of the bundle in a bare V8 context.
import vm from 'node:vm';
import { NotEmulated } from '../store/errors.ts';
import type { Running } from './vm/execution.ts';
import { Realm } from './vm/realm.ts';
import { CacheServiceStandIn } from './services/cache.ts';
import { FormAppStandIn } from './services/form-app.ts';
import { HtmlServiceStandIn } from './services/html.ts';
import { LockServiceStandIn, type ScriptLock } from './services/lock.ts';
import { MailStandIn } from './services/mail.ts';
import { PropertiesServiceStandIn } from './services/properties.ts';
import { ScriptStandIn } from './services/script.ts';
import { UrlFetchStandIn } from './services/url-fetch.ts';
import {
  ConsoleStandIn,
  LoggerStandIn,
  SessionStandIn,
  UtilitiesStandIn,
} from './services/utilities.ts';

export interface ScriptHost {
  readonly script: vm.Script;
  readonly pages: Readonly<Record<string, string>>;
  readonly lock: ScriptLock;
}

/** Of one bundle there are many offices in a process: V8 reads it once. */
let compiled: { readonly bundle: string; readonly script: vm.Script } | null = null;

export function compile(bundle: string): vm.Script {
  if (compiled?.bundle !== bundle)
    compiled = { bundle, script: new vm.Script(bundle, { filename: 'Code.js' }) };
  return compiled.script;
}

// Services that exist at Google and have no stand-in: touching any member of them says so.
const ABSENT = [
  'SpreadsheetApp',
  'GmailApp',
  'DriveApp',
  'DocumentApp',
  'CalendarApp',
  'ContentService',
  'ContactsApp',
  'GroupsApp',
  'SlidesApp',
  'SitesApp',
  'Charts',
  'Jdbc',
  'LanguageApp',
  'Maps',
  'Browser',
  'XmlService',
  'LinearOptimizationService',
  'CardService',
  'ScriptProperties',
];

class Absent {}

/** The context of the last execution of offices that keep them, however it ended, with the script in it. */
let idle: { readonly script: vm.Script; readonly pages: object; readonly realm: Realm } | null =
  null;

/** Runs to the end; what went wrong stands in the record, nothing is thrown. */
export function runScript(
  host: ScriptHost,
  running: Running,
  call: { fn: string; args: readonly unknown[] },
): void {
  const { record } = running;
  let realm: Realm | null = null;
  try {
    realm = realmFor(host, running);
    record.result = realm.invoke(call.fn, call.args);
    running.check();
  } catch (error) {
    if (error instanceof NotEmulated) running.notEmulated(error.what);
    record.error = describe(running.killedBy ?? error);
    record.result = undefined;
    if (!running.killedBy) record.log.push(...stackOf(error));
  } finally {
    if (running.keepsContext && realm) idle = { script: host.script, pages: host.pages, realm };
    if (host.lock.holder === running) host.lock.holder = null;
  }
}

/** A kept context is taken, not shared: an execution that starts within another gets one of its own. */
function realmFor(host: ScriptHost, running: Running): Realm {
  const fits = running.keepsContext && idle?.script === host.script && idle.pages === host.pages;
  const realm = fits && idle !== null ? idle.realm : new Realm(running);
  if (running.keepsContext) idle = null;
  if (fits) realm.serve(running);
  defineServices(realm, host, running);
  if (!fits) realm.run(host.script);
  return realm;
}

function defineServices(realm: Realm, { pages, lock }: ScriptHost, running: Running): void {
  realm.define('UrlFetchApp', new UrlFetchStandIn(running));
  realm.define('ScriptApp', new ScriptStandIn(running));
  realm.define('FormApp', new FormAppStandIn(running));
  realm.define('MailApp', new MailStandIn(running));
  realm.define('LockService', new LockServiceStandIn(running, lock));
  realm.define('PropertiesService', new PropertiesServiceStandIn(running));
  realm.define('CacheService', new CacheServiceStandIn(running));
  realm.define('HtmlService', new HtmlServiceStandIn(running, pages));
  realm.define('Session', new SessionStandIn(running));
  realm.define('Utilities', new UtilitiesStandIn(running));
  realm.define('Logger', new LoggerStandIn(running));
  realm.define('console', new ConsoleStandIn(running));
  for (const name of ABSENT) realm.define(name, new Absent());
}

// Where in the bundle it happened: for whoever reads the log, never for the office's staff.
function stackOf(error: unknown): string[] {
  const stack = typeof error === 'object' && error !== null && 'stack' in error ? error.stack : '';
  const lines = String(stack).split('\n');
  return lines
    .filter((line) => line.includes('Code.js'))
    .slice(0, 6)
    .map((line) => line.trim());
}

// An error of the script belongs to its context: it is known by its shape only.
function describe(error: unknown): string {
  if (typeof error !== 'object' || error === null || !('message' in error)) return String(error);
  const name = 'name' in error ? String(error.name) : 'Error';
  const message = String(error.message);
  return message.startsWith(`${name}: `) ? message : `${name}: ${message}`;
}
