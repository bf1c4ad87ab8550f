// Tells the owner, once, that the office's runs have failed one after the other.
import { withoutAddresses } from '../jobs/base/journal.ts';
import { clip } from '../register/table/clip.ts';
import { rememberFailure } from './last-runs.ts';
import { installedParts } from './properties.ts';
import { mailer } from './services.ts';

const LONGEST = 600;

/** Runs what a trigger started; a run that fails is counted. */
export function counted(job: () => unknown): void {
  try {
    job();
  } catch (error) {
    noteFailure(error instanceof Error ? error.message : String(error));
    throw error;
  }
}

/** The third failure in a row is told. */
export function noteFailure(why: string): void {
  try {
    rememberFailure(() => {
      writeToOwner(withoutAddresses(clip(why, LONGEST)));
    });
  } catch (error) {
    console.error(error);
  }
}

function writeToOwner(why: string): void {
  const { owner } = installedParts();
  if (owner === undefined) return;
  mailer.send({
    to: [owner],
    cc: [],
    subject: 'Sổ đối thoại doanh nghiệp: ba lượt chạy liền nhau không xong',
    text: `Ba lượt chạy tự động liền nhau của sổ đối thoại doanh nghiệp không làm xong việc: phiếu mới chưa vào sổ, thời hạn chưa cập nhật, thư nhắc chưa gửi. Dữ liệu đã có không mất.

Lý do của lượt cuối: ${why}

Việc cần làm: mở trình soạn thảo Apps Script của sổ, chạy kiemTra và làm theo từng dòng “CHƯA ĐẠT”; sau đó chạy chayNgay. Nếu vẫn không được, gửi nguyên văn lý do trên cho người hỗ trợ kỹ thuật.

Thư này chỉ gửi một lần; sổ chạy lại được rồi mà lại dừng ba lượt liền thì mới có thư khác.`,
    senderName: 'Sổ đối thoại doanh nghiệp',
    replyTo: '',
  });
}
