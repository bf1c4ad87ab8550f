// `push` on a local office: the same requests that would go to Google, over HTTP to this machine.
import type { LocalOffice } from '../office/office.ts';
import { serveOffice } from '../office/http.ts';
import { pushReport, type PushResult } from '../finance/push-report.ts';

export type { PushResult } from '../finance/push-report.ts';

export interface PushOptions {
  readonly office: LocalOffice;
  readonly dryRun: boolean;
}

export async function push({ office, dryRun }: PushOptions): Promise<PushResult> {
  // googleapis is slow to load: only who pushes waits for it.
  const { localClients } = await import('../google/clients.ts');
  const { googleDesk, OfficeIds } = await import('../google/report-desk.ts');
  const ids = OfficeIds.parse(JSON.parse(office.properties()['installed'] ?? '{}'));
  const door = await serveOffice(office);
  try {
    const desk = googleDesk({ clients: localClients(door.rootUrl), ids });
    return await pushReport(desk, { now: office.now(), dryRun });
  } finally {
    await door.close();
  }
}
