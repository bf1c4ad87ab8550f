// The push on the office's real Google account. Only when asked for; never yet tried against live Google.
import { join } from 'node:path';
import type { ReportDesk } from '../finance/desk.ts';
import { clientsOf } from './clients.ts';
import { googleDesk, OfficeIds } from './report-desk.ts';
import { readSecret, signIn } from './sign-in.ts';

const HELP =
  'Đề nghị ghi vào đó mã của sổ, của hai thư mục “Văn bản dự thảo”, “Gửi Sở Tài chính” và của mẫu D22 (phần giữa trong địa chỉ của từng tệp): {"register": "…", "drafts": "…", "outbox": "…", "templates": {"D22": "…"}}';

/** Throws NotConfigured, in Vietnamese, while the ids of the office or the sign-in are missing. */
export async function liveDesk(folder = '.secrets'): Promise<ReportDesk> {
  const ids = readSecret(join(folder, 'office.json'), { kind: OfficeIds, help: HELP });
  return googleDesk({ clients: clientsOf(await signIn(folder), {}), ids });
}
