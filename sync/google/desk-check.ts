// Whether the program on this machine sees what a push needs: the register, the template, both folders.
import * as z from 'zod';
import type { Clients } from './clients.ts';
import { refusalOf } from './refusals.ts';
import { DOCX, type OfficeIds } from './report-desk.ts';

export type Seen =
  | { readonly ok: true; readonly found: string }
  | { readonly ok: false; readonly words: string };

export interface DeskSight {
  readonly register: Seen;
  readonly template: Seen;
  readonly drafts: Seen;
  readonly outbox: Seen;
}

const Zone = z.object({ properties: z.object({ locale: z.string(), timeZone: z.string() }) });
const Named = z.object({ name: z.string(), trashed: z.boolean().optional() });

export async function lookAtDesk(
  { sheets, drive, how }: Clients,
  ids: OfficeIds,
): Promise<DeskSight> {
  const folder = (fileId: string): Promise<Seen> =>
    seen('cho xem thư mục', async () => {
      const asked = { fileId, fields: 'name,trashed', supportsAllDrives: true };
      const { name, trashed } = Named.parse((await drive.files.get(asked, how)).data);
      return trashed === true ? null : `Thấy thư mục “${name}”.`;
    });
  return {
    register: await seen('cho đọc sổ', async () => {
      const asked = { spreadsheetId: ids.register, fields: 'properties(locale,timeZone)' };
      const { properties } = Zone.parse((await sheets.spreadsheets.get(asked, how)).data);
      return `Đọc được; ${properties.locale}, ${properties.timeZone}.`;
    }),
    template: await seen('cho đọc mẫu báo cáo', async () => {
      const asked = { fileId: ids.templates.D22, mimeType: DOCX };
      await drive.files.export(asked, { ...how, responseType: 'arraybuffer' });
      return 'Đọc được mẫu D22.';
    }),
    drafts: await folder(ids.drafts),
    outbox: await folder(ids.outbox),
  };
}

/** Null from `look`: it lies in the trash. */
async function seen(what: string, look: () => Promise<string | null>): Promise<Seen> {
  try {
    const found = await look();
    return found === null ? { ok: false, words: IN_TRASH } : { ok: true, found };
  } catch (error) {
    return { ok: false, words: refusalOf(what, error) };
  }
}

const IN_TRASH = 'Nằm trong Thùng rác. Đề nghị mở Drive › Thùng rác, chọn Khôi phục.';
