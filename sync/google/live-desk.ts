// The push on the office's real Google account. Only when asked for; never yet tried against live Google.
import { join } from 'node:path';
import type { ReportDesk } from '../finance/desk.ts';
import { clientsOf } from './clients.ts';
import { googleDesk, OfficeIds } from './report-desk.ts';
import { readSecret, SECRETS } from './secrets.ts';
import { signedIn } from './sign-in.ts';

const HELP =
  'Đề nghị chạy hàm kiemTra trong dự án Apps Script, chép đoạn office.json ở cuối kết quả vào tệp này: {"register": "…", "drafts": "…", "outbox": "…", "templates": {"D22": "…"}}';

/** Ids of what set-up made; throws NotConfigured, in Vietnamese, while they are missing. */
export const officeIds = (folder: string): OfficeIds =>
  readSecret(join(folder, 'office.json'), { kind: OfficeIds, help: HELP });

/** Throws NotConfigured, in Vietnamese, while the ids of the office or the sign-in are missing. */
export async function liveDesk(folder = SECRETS): Promise<ReportDesk> {
  const ids = officeIds(folder);
  return googleDesk({ clients: clientsOf(await signedIn(folder), {}), ids });
}
