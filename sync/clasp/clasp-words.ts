// What clasp says when Google refuses, in the words of the office: what it is and what to do.

interface Saying {
  readonly when: RegExp;
  readonly words: string;
}

const SAYINGS: readonly Saying[] = [
  {
    when: /has not enabled the Apps Script API|Apps Script API has not been used/i,
    words:
      'Tài khoản chưa bật Apps Script API. Đề nghị đăng nhập đúng tài khoản, mở script.google.com/home/usersettings, bật “Google Apps Script API”, chờ vài phút rồi chạy lại.',
  },
  {
    when: /No credentials found|Not logged in/i,
    words:
      'Máy chưa đăng nhập clasp. Đề nghị chạy “npx clasp login”, chọn tài khoản của cơ quan và đánh dấu đủ mọi ô quyền.',
  },
  {
    when: /invalid_grant|invalid_rapt|invalid_client|Invalid Credentials|invalid authentication/i,
    words:
      'Google không nhận phiên đăng nhập đã lưu. Đề nghị chạy “npx clasp logout”, rồi “npx clasp login”.',
  },
  {
    when: /Requested entity was not found|not found/i,
    words:
      'Không có dự án Apps Script nào mang mã này. Đề nghị so lại mã trong tệp dự án với script.google.com: Cài đặt dự án › Mã tập lệnh.',
  },
  {
    when: /insufficient.*scope/i,
    words:
      'Khi đăng nhập clasp, có ô quyền chưa được đánh dấu. Đề nghị chạy “npx clasp logout”, rồi “npx clasp login” và đánh dấu đủ mọi ô.',
  },
  {
    when: /does not have permission|permission denied|forbidden/i,
    words:
      'Tài khoản đã đăng nhập clasp không được sửa dự án này. Đề nghị xem lại đang đăng nhập tài khoản nào: “npx clasp show-authorized-user”.',
  },
  {
    when: /Syntax error|- "[^"]+:\d+"/i,
    words:
      'Google không nhận mã vì lỗi cú pháp ở chỗ nêu trên; trên dự án vẫn là bản cũ. Đề nghị gửi dòng trên cho người phụ trách phần mềm.',
  },
  {
    when: /quota|rate ?limit|too many requests/i,
    words: 'Google đang giới hạn số lần gọi. Đề nghị chờ vài phút rồi chạy lại.',
  },
  {
    when: /ENOTFOUND|EAI_AGAIN|ECONNREFUSED|ECONNRESET|ETIMEDOUT|certificate|network|fetch failed/i,
    words:
      'Máy không nối được tới Google. Đề nghị kiểm tra mạng, máy chủ trung gian (proxy) của cơ quan rồi chạy lại.',
  },
];

/** What to do about it; null for what is not known. */
export const claspWords = (said: string): string | null =>
  SAYINGS.find(({ when }) => when.test(said))?.words ?? null;
