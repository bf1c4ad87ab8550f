// The manifest is one that Google takes, and asks for exactly the permissions that the calls of the bundle need.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { keptBundle } from '../../sync/build/kept-bundle.ts';
import type { Bundle } from '../../sync/build/bundle.ts';
import { ROOT } from './sources.ts';

interface Schema {
  readonly keys: Readonly<Record<string, unknown>> & {
    readonly exceptionLogging: readonly string[];
    readonly runtimeVersion: readonly string[];
    readonly webapp: Readonly<Record<string, readonly string[]>>;
    readonly dependencies: {
      readonly enabledAdvancedServices: {
        readonly required: readonly string[];
        readonly keys: readonly string[];
        readonly userSymbol: string;
        readonly services: readonly string[];
      };
    };
  };
}
type Service = Readonly<Record<string, string>>;
interface Manifest {
  readonly timeZone?: unknown;
  readonly exceptionLogging?: string;
  readonly runtimeVersion?: string;
  readonly webapp?: Readonly<Record<string, string>>;
  readonly oauthScopes?: readonly string[];
  readonly dependencies?: { readonly enabledAdvancedServices?: readonly Service[] };
}

const schema = JSON.parse(
  readFileSync(join(ROOT, 'test/fixtures/appsscript-schema.json'), 'utf8'),
) as Schema;

/** What the published rules have against a manifest. */
function faultsIn(manifest: Manifest): string[] {
  const { keys } = schema;
  const rules = keys.dependencies.enabledAdvancedServices;
  const { dependencies = {}, oauthScopes = [] } = manifest;
  return [
    ...Object.keys(manifest).filter((key) => !(key in keys)),
    ...(typeof manifest.timeZone === 'string' ? [] : ['timeZone']),
    ...(keys.exceptionLogging.includes(manifest.exceptionLogging ?? '')
      ? []
      : ['exceptionLogging']),
    ...(keys.runtimeVersion.includes(manifest.runtimeVersion ?? '') ? [] : ['runtimeVersion']),
    ...Object.entries(manifest.webapp ?? {}).flatMap(([key, value]) =>
      keys.webapp[key]?.includes(value) === true ? [] : [`webapp ${key}`],
    ),
    ...oauthScopes.filter((scope) => !scope.startsWith('https://www.googleapis.com/auth/')),
    ...Object.keys(dependencies).filter((key) => !(key in keys.dependencies)),
    ...(dependencies.enabledAdvancedServices ?? []).flatMap((service) => [
      ...rules.required.filter((key) => service[key] === undefined),
      ...Object.keys(service).filter((key) => !rules.keys.includes(key)),
      ...(new RegExp(rules.userSymbol).test(service['userSymbol'] ?? '') ? [] : ['userSymbol']),
      ...(rules.services.includes(`${service['serviceId']} ${service['version']}`)
        ? []
        : [`${service['serviceId']} ${service['version']}`]),
    ]),
  ];
}

/** Each member of a built-in service that the bundle may use, and the permission it asks for; '' for none. */
const MEMBERS: Readonly<Record<string, string>> = {
  'CacheService.getScriptCache': '',
  'FormApp.create': 'forms',
  'FormApp.openById': 'forms',
  'HtmlService.createHtmlOutputFromFile': '',
  'HtmlService.createTemplateFromFile': '',
  'LockService.getScriptLock': '',
  'MailApp.getRemainingDailyQuota': 'script.send_mail',
  'MailApp.sendEmail': 'script.send_mail',
  'PropertiesService.getScriptProperties': '',
  'ScriptApp.AuthMode': '',
  'ScriptApp.deleteTrigger': 'script.scriptapp',
  'ScriptApp.getOAuthToken': '',
  'ScriptApp.getProjectTriggers': 'script.scriptapp',
  'ScriptApp.getScriptId': '',
  'ScriptApp.getService': '',
  'ScriptApp.newTrigger': 'script.scriptapp',
  'ScriptApp.requireAllScopes': '',
  'Session.getActiveUser': 'userinfo.email',
  'Session.getEffectiveUser': 'userinfo.email',
  'UrlFetchApp.fetch': 'script.external_request',
  'UrlFetchApp.fetchAll': 'script.external_request',
};
/** Of triggers and of addresses. */
const ASKED: readonly (readonly [RegExp, string])[] = [
  [/\.forSpreadsheet\(/, 'spreadsheets'],
  [/\.forForm\(/, 'forms'],
  [/https:\/\/sheets\.googleapis\.com\//, 'spreadsheets'],
  [/https:\/\/www\.googleapis\.com\/(upload\/)?drive\//, 'drive.file'],
];
const SERVICES =
  'FormApp|HtmlService|LockService|MailApp|PropertiesService|ScriptApp|Session|UrlFetchApp|SpreadsheetApp|DriveApp|DocumentApp|GmailApp|CacheService|CalendarApp|ContentService|Browser|XmlService|Charts|Maps|Jdbc|LanguageApp|ContactsApp|GroupsApp|SlidesApp';

const membersIn = (code: string): string[] => [
  ...new Set(
    [...code.matchAll(new RegExp(`\\b(${SERVICES})\\.(\\w+)`, 'g'))].map(
      ([, service, member]) => `${service}.${member}`,
    ),
  ),
];

function scopesOf(code: string): string[] {
  const members = membersIn(code).map((member) => MEMBERS[member] ?? member);
  const asked = ASKED.flatMap(([use, scope]) => (use.test(code) ? [scope] : []));
  return [...new Set([...members, ...asked])].filter((scope) => scope !== '').sort();
}

let bundle: Bundle;
beforeAll(async () => {
  bundle = await keptBundle();
});

describe('the manifest', () => {
  const manifest = (): Manifest => JSON.parse(bundle.manifest) as Manifest;

  it('follows the published rules for manifests', () => {
    expect(faultsIn(manifest())).toEqual([]);
  });

  it.each<[string, object, string]>([
    ['an unknown key', { addOn: {} }, 'addOn'],
    ['no time zone', { timeZone: undefined }, 'timeZone'],
    ['an unknown runtime', { runtimeVersion: 'V9' }, 'runtimeVersion'],
    ['a web app for nobody known', { webapp: { access: 'NOBODY' } }, 'webapp access'],
    ['a scope that is none', { oauthScopes: ['drive'] }, 'drive'],
    [
      'a service without its version',
      { dependencies: { enabledAdvancedServices: [{ userSymbol: 'Drive', serviceId: 'drive' }] } },
      'version',
    ],
  ])('with %s would be refused', (_what, change, fault) => {
    expect(faultsIn({ ...manifest(), ...change })).toContain(fault);
  });

  it('switches both services on that the bundle calls by REST', () => {
    const services = manifest().dependencies?.enabledAdvancedServices ?? [];
    expect(services.map(({ serviceId, version }) => `${serviceId} ${version}`)).toEqual([
      'sheets v4',
      'drive v3',
    ]);
  });

  it('asks for exactly the permissions that the calls of the bundle need', () => {
    const asked = (manifest().oauthScopes ?? []).map((scope) => scope.split('/auth/')[1] ?? scope);
    expect([...asked].sort()).toEqual(scopesOf(bundle.code));
  });

  it('would be found wanting for a call that needs another permission', () => {
    expect(scopesOf(`${bundle.code};DriveApp.getFiles()`)).toContain('DriveApp.getFiles');
    expect(scopesOf('MailApp.sendEmail()')).toEqual(['script.send_mail']);
  });
});
