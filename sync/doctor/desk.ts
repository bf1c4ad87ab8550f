// Checks of what `push --google` needs, asked of Google with what an earlier sign-in left.
import { clientsOf } from '../google/clients.ts';
import { lookAtDesk, type DeskSight, type Seen } from '../google/desk-check.ts';
import { officeIds } from '../google/live-desk.ts';
import { NotConfigured } from '../google/secrets.ts';
import { signedIn } from '../google/sign-in.ts';
import { finding, type Finding } from './finding.ts';

const SIGNED_IN = 'Máy đã đăng nhập, đủ quyền';

const NAMES: Readonly<Record<keyof DeskSight, string>> = {
  register: 'Sổ đọc được từ máy này',
  template: 'Mẫu báo cáo đọc được từ máy này',
  drafts: 'Thư mục “Văn bản dự thảo”',
  outbox: 'Thư mục “Gửi Sở Tài chính”',
};

export async function checkDesk(folder: string): Promise<Finding[]> {
  try {
    const ids = officeIds(folder);
    const clients = clientsOf(await signedIn(folder), {});
    return [
      finding(SIGNED_IN, 'Đã đăng nhập.', null),
      ...judgeDesk(await lookAtDesk(clients, ids)),
    ];
  } catch (error) {
    if (!(error instanceof NotConfigured)) throw error;
    return [finding(SIGNED_IN, 'Chưa dùng được.', error.message)];
  }
}

export const judgeDesk = (sight: DeskSight): Finding[] =>
  (Object.entries(sight) as [keyof DeskSight, Seen][]).map(([key, seen]) =>
    seen.ok
      ? finding(NAMES[key], seen.found, null)
      : finding(NAMES[key], 'Không thấy, không đọc được.', seen.words),
  );
