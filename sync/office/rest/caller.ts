// Who calls: the account, its Cloud project, what it may; and Google's own words where it may not.
import { GoogleError } from '../store/errors.ts';
import { SCOPES, type Api, type Scope } from '../store/google.ts';
import type { Caller, Store } from '../store/store.ts';

/** What ScriptApp.getOAuthToken gives: the account stands behind the point. */
export const SCRIPT_TOKEN = 'van-phong.';

/** A number such as a hidden default project has. */
const PROJECT = '1043212345678';

const scopesBut = (left: readonly Scope[]): ReadonlySet<Scope> =>
  new Set(SCOPES.filter((scope) => !left.includes(scope)));

/** The script's own call, or that of a program on a PC that signed in with the owner's account. */
export function callerOf(store: Store, authorization: string | null): Caller {
  const token = /^Bearer (\S+)$/.exec(authorization ?? '')?.[1];
  if (token === undefined)
    throw new GoogleError(
      401,
      'Request is missing required authentication credential. Expected OAuth 2 access token.',
    );
  const { google, state } = store;
  if (token.startsWith(SCRIPT_TOKEN))
    return {
      user: token.slice(SCRIPT_TOKEN.length),
      app: 'script',
      scopes: scopesBut([...google.unticked, ...google.undeclared]),
    };
  return {
    user: state.owner,
    app: google.otherProject ? 'program' : 'script',
    scopes: scopesBut(google.programUnticked),
  };
}

const SERVICES: Readonly<Record<Api, { readonly title: string; readonly host: string }>> = {
  sheets: { title: 'Google Sheets API', host: 'sheets.googleapis.com' },
  drive: { title: 'Google Drive API', host: 'drive.googleapis.com' },
};

/** Scopes of which one is enough. */
const ENOUGH: Readonly<Record<Api, readonly Scope[]>> = {
  sheets: ['spreadsheets', 'drive.file'],
  drive: ['drive.file'],
};

export function checkAllowed(store: Store, api: Api, { scopes }: Caller): void {
  if (store.google.apisOff.includes(api)) throw serviceDisabled(api);
  if (!ENOUGH[api].some((scope) => scopes.has(scope))) throw insufficientScopes(api);
}

function serviceDisabled(api: Api): GoogleError {
  const { title, host } = SERVICES[api];
  const url = `https://console.developers.google.com/apis/api/${host}/overview?project=${PROJECT}`;
  const message = `${title} has not been used in project ${PROJECT} before or it is disabled. Enable it by visiting ${url} then retry. If you enabled this API recently, wait a few minutes for the action to propagate to our systems and retry.`;
  return new GoogleError(403, message, 'accessNotConfigured', {
    domain: 'usageLimits',
    extendedHelp: 'https://console.developers.google.com',
    listed: api === 'drive',
    details: [
      {
        '@type': 'type.googleapis.com/google.rpc.Help',
        links: [{ description: 'Google developers console API activation', url }],
      },
      errorInfo('SERVICE_DISABLED', {
        service: host,
        serviceTitle: title,
        consumer: `projects/${PROJECT}`,
        containerInfo: PROJECT,
        activationUrl: url,
      }),
    ],
  });
}

function insufficientScopes(api: Api): GoogleError {
  const message = 'Request had insufficient authentication scopes.';
  return new GoogleError(403, message, 'insufficientPermissions', {
    domain: 'global',
    short: 'Insufficient Permission',
    listed: api === 'drive',
    details: [errorInfo('ACCESS_TOKEN_SCOPE_INSUFFICIENT', { service: SERVICES[api].host })],
  });
}

const errorInfo = (reason: string, metadata: Readonly<Record<string, string>>): object => ({
  '@type': 'type.googleapis.com/google.rpc.ErrorInfo',
  reason,
  domain: 'googleapis.com',
  metadata,
});
