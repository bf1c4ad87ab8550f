// The register and Drive as the push needs them, by googleapis.
import { Readable } from 'node:stream';
import * as z from 'zod';
import type { Cell } from '#register/table/column';
import type { Grids } from '#register/book/book';
import { ALL_TABS, REGISTER_TABS, TABS, type TabKey } from '#register/tabs/all';
import type { ReportDesk, Upload } from '../finance/desk.ts';
import type { Clients } from './clients.ts';
import { patiently, statusOf, wait, type Effect, type Pause } from './patiently.ts';
import { refusalOf } from './refusals.ts';

/** Ids of what set-up made in the office's Google account. */
export const OfficeIds = z.object({
  register: z.string(),
  drafts: z.string(),
  outbox: z.string(),
  templates: z.object({ D22: z.string() }),
});
export type OfficeIds = z.infer<typeof OfficeIds>;

export const DOCX = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';

const Values = z.object({
  valueRanges: z.array(
    z.object({
      valueRange: z.object({
        values: z.array(z.array(z.union([z.string(), z.number(), z.boolean()]))).optional(),
      }),
      dataFilters: z.array(z.object({ gridRange: z.object({ sheetId: z.number().optional() }) })),
    }),
  ),
});
const Ids = z.object({ ids: z.array(z.string()) });
const Trashed = z.object({ trashed: z.boolean().optional() });

export interface DeskOptions {
  readonly clients: Clients;
  readonly ids: OfficeIds;
  readonly pause?: Pause;
}

export function googleDesk({ clients, ids, pause = wait }: DeskOptions): ReportDesk {
  const { sheets, drive } = clients;
  // What is tried again is tried by patiently alone: googleapis would wait by itself at every one of its tries.
  const how = { ...clients.how, retry: false };

  async function ask<T>(
    what: string,
    call: () => Promise<T>,
    effect: Effect = 'reads',
  ): Promise<T> {
    try {
      return await patiently(pause, call, effect);
    } catch (error) {
      throw new Error(refusalOf(what, error), { cause: error });
    }
  }

  async function readTabs(sheetIds: readonly number[]): Promise<Map<number, Cell[][]>> {
    const { data } = await ask('cho đọc sổ', () =>
      sheets.spreadsheets.values.batchGetByDataFilter(
        {
          spreadsheetId: ids.register,
          requestBody: {
            dataFilters: sheetIds.map((sheetId) => ({ gridRange: { sheetId } })),
            majorDimension: 'ROWS',
            valueRenderOption: 'UNFORMATTED_VALUE',
            dateTimeRenderOption: 'SERIAL_NUMBER',
          },
        },
        how,
      ),
    );
    const grids = new Map<number, Cell[][]>();
    for (const { valueRange, dataFilters } of Values.parse(data).valueRanges) {
      grids.set(dataFilters[0]?.gridRange.sheetId ?? 0, valueRange.values ?? []);
    }
    return grids;
  }

  return {
    async read() {
      const read = await readTabs(REGISTER_TABS.map(({ sheetId }) => sheetId));
      const grids: Partial<Record<TabKey, Cell[][]>> = {};
      for (const tab of ALL_TABS) {
        // The contacts of the units are not read: nothing of them goes into the report.
        grids[tab.key as TabKey] =
          tab.file === 'register' ? (read.get(tab.sheetId) ?? []) : tab.headerLines();
      }
      return grids as Grids;
    },
    async readJournal() {
      const { sheetId } = TABS.journal;
      return (await readTabs([sheetId])).get(sheetId) ?? [];
    },
    async write(requests) {
      const requestBody = { requests: [...requests] };
      await ask(
        'cho ghi Nhật ký',
        () => sheets.spreadsheets.batchUpdate({ spreadsheetId: ids.register, requestBody }, how),
        'writes',
      );
    },
    async template() {
      const { data } = await ask('cho đọc mẫu báo cáo', () =>
        drive.files.export(
          { fileId: ids.templates.D22, mimeType: DOCX },
          { ...how, responseType: 'arraybuffer' },
        ),
      );
      if (!(data instanceof ArrayBuffer)) throw new Error('Drive exported something else');
      return new Uint8Array(data);
    },
    async newIds(count) {
      const { data } = await ask('cấp mã tệp', () => drive.files.generateIds({ count }, how));
      return Ids.parse(data).ids;
    },
    async holds(id) {
      try {
        const { data } = await patiently(
          pause,
          () => drive.files.get({ fileId: id, fields: 'trashed', supportsAllDrives: true }, how),
          'reads',
        );
        return Trashed.parse(data).trashed !== true;
      } catch (error) {
        if (statusOf(error) === 404) return false;
        throw new Error(refusalOf('cho xem tệp đã gửi', error), { cause: error });
      }
    },
    async upload(upload) {
      await ask(`nhận tệp “${upload.file.name}”`, () => createOnce(upload));
    },
  };

  async function createOnce({ id, file, folder, key }: Upload): Promise<void> {
    try {
      await drive.files.create(
        {
          fields: 'id',
          supportsAllDrives: true,
          requestBody: {
            id,
            name: file.name,
            mimeType: file.mimeType,
            parents: [ids[folder]],
            appProperties: { key, office: 'doi-thoai' },
          },
          media: { mimeType: file.mimeType, body: Readable.from([file.bytes]) },
        },
        how,
      );
    } catch (error) {
      // An interrupted push went this far.
      if (statusOf(error) !== 409) throw error;
    }
  }
}
