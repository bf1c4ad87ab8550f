// Google's own clients, in one place: for the local office on this machine, where nothing may leave it.
import type { MethodOptions } from 'googleapis-common';
import { auth, drive, type drive_v3 } from 'googleapis/build/src/apis/drive/index.js';
import { sheets, type sheets_v4 } from 'googleapis/build/src/apis/sheets/index.js';

export interface Clients {
  readonly sheets: sheets_v4.Sheets;
  readonly drive: drive_v3.Drive;
  /** Goes with every call: a root address given for a whole service would send uploads to the real host. */
  readonly how: CallOptions;
}

export type CallOptions = Pick<MethodOptions, 'rootUrl' | 'adapter'>;

export type AuthClient = InstanceType<typeof auth.OAuth2>;

type AuthOptions = Exclude<ConstructorParameters<typeof auth.OAuth2>[0], string | undefined>;
export type AuthEndpoints = NonNullable<AuthOptions['endpoints']>;

export const newAuthClient = (options: AuthOptions = {}): AuthClient => new auth.OAuth2(options);

export function clientsOf(client: AuthClient, how: CallOptions): Clients {
  return {
    sheets: sheets({ version: 'v4', auth: client }),
    drive: drive({ version: 'v3', auth: client }),
    how,
  };
}

/** Clients of the local office. Throws for any address but this machine's own, now and at every call. */
export function localClients(rootUrl: string): Clients {
  refuseAbroad(new URL(rootUrl));
  const client = newAuthClient();
  client.setCredentials({ access_token: 'van-phong-tren-may' });
  return clientsOf(client, {
    rootUrl,
    adapter: (options, send) => {
      refuseAbroad(new URL(options.url));
      return send(options);
    },
  });
}

const LOOPBACK: readonly string[] = ['127.0.0.1', 'localhost', '[::1]'];

function refuseAbroad({ hostname }: URL): void {
  if (LOOPBACK.includes(hostname)) return;
  throw new Error(
    `Văn phòng trên máy chỉ làm việc với chính máy này, không gửi gì đến “${hostname}”.`,
  );
}
