// What Google refused, in the words of the office: what it is and what to do about it.
import { messageOf, statusOf } from './patiently.ts';

interface Refusal {
  readonly is: (reasons: string) => boolean;
  readonly remedy: string;
}

const AGAIN = 'Chạy lại lệnh, phần mềm sẽ làm tiếp chỗ còn dở.';

const WAIT = `Google đang giới hạn số lần gọi. Đề nghị chờ vài phút. ${AGAIN}`;

/** 403 says four different things; the reasons in the reply tell which. */
const FORBIDDEN: readonly Refusal[] = [
  {
    is: (reasons) =>
      /SERVICE_DISABLED|accessNotConfigured|has not been used in project/.test(reasons),
    remedy:
      'Dự án Google Cloud chưa bật API này. Đề nghị mở console.cloud.google.com, chọn đúng dự án, vào APIs & Services (API và dịch vụ) › Library (Thư viện), bật Google Sheets API và Google Drive API, chờ vài phút rồi chạy lại.',
  },
  {
    is: (reasons) =>
      /ACCESS_TOKEN_SCOPE_INSUFFICIENT|insufficientPermissions|insufficient.*scope/i.test(reasons),
    remedy:
      'Khi đăng nhập, còn ô quyền chưa được đánh dấu. Đề nghị chạy “npm run -s ward -- sign-in” và đánh dấu đủ các ô.',
  },
  { is: (reasons) => /rate ?limit|RESOURCE_EXHAUSTED|quotaExceeded/i.test(reasons), remedy: WAIT },
  {
    is: () => true,
    remedy:
      'Tài khoản đã đăng nhập không được mở tệp này. Đề nghị chạy “npm run -s ward -- sign-in” và chọn đúng tài khoản của cơ quan.',
  },
];

const BY_STATUS: Readonly<Record<number, string>> = {
  401: 'Phiên đăng nhập không còn hiệu lực. Đề nghị chạy “npm run -s ward -- sign-in”.',
  404: 'Không thấy tệp: mã trong .secrets/office.json không đúng, tệp đã bị xóa, hoặc khóa client.json thuộc dự án Google Cloud khác với dự án đã gắn vào dự án Apps Script (tệp do dự án này lập thì dự án kia không thấy). Đề nghị xem docs/day-bao-cao-len-drive.md.',
  429: WAIT,
};

/** One paragraph for a person: what was asked for, what Google said, what to do. */
export function refusalOf(what: string, error: unknown): string {
  const status = statusOf(error);
  const said = `Google không ${what}${status === null ? '' : ` (mã ${status})`}: ${messageOf(error)}`;
  return `${said.replace(/[.\s]+$/, '')}. ${remedyOf(status, reasonsOf(error))}`;
}

function remedyOf(status: number | null, reasons: string): string {
  if (status === null) return `Đề nghị kiểm tra mạng. ${AGAIN}`;
  if (status === 403) return FORBIDDEN.find(({ is }) => is(reasons))?.remedy ?? AGAIN;
  return BY_STATUS[status] ?? AGAIN;
}

/** All that the reply says, in which the reasons are found. */
function reasonsOf(error: unknown): string {
  const { response } = error as { response?: { data?: unknown } };
  return `${messageOf(error)} ${JSON.stringify(response?.data ?? '')}`;
}
