// What the disk refuses, as one sentence of what to do: a clerk never reads an English error code first.
import { basename, dirname } from 'node:path';
import { OfficeRefusal } from '../store/errors.ts';
import { LOCK } from './hidden.ts';

const AGAIN = 'rồi chạy lại';

const WORDS: Readonly<Record<string, (name: string) => string>> = {
  ENOSPC: (name) => `Ổ đĩa không còn chỗ để ghi ${name}. Hãy xóa bớt tệp không cần ${AGAIN}`,
  EDQUOT: (name) => `Đã hết dung lượng được cấp khi ghi ${name}. Hãy xóa bớt tệp ${AGAIN}`,
  EFBIG: (name) =>
    `Máy không cho ghi tệp lớn như ${name}. Hãy nhờ người quản trị máy nới cỡ tệp ${AGAIN}`,
  EACCES: (name) =>
    `Không có quyền đọc hoặc ghi ${name}. Hãy xem lại quyền, hoặc chọn thư mục khác bằng --office, ${AGAIN}`,
  EPERM: (name) =>
    `Máy không cho đổi ${name}. Hãy đóng tệp, xem lại quyền của tệp và thư mục ${AGAIN}`,
  EROFS: (name) => `Ổ đĩa có ${name} chỉ cho đọc. Hãy chép văn phòng sang ổ đĩa ghi được ${AGAIN}`,
  EISDIR: (name) =>
    `${name} là một thư mục ở chỗ lẽ ra là một tệp. Hãy chuyển thư mục đó đi nơi khác ${AGAIN}`,
  ENOTDIR: (name) =>
    `Có một tệp nằm ở chỗ lẽ ra là một thư mục trong đường dẫn ${name}. Hãy chuyển tệp đó đi nơi khác ${AGAIN}`,
  EEXIST: (name) => `Đã có ${name} ở chỗ cần tạo mới. Hãy chuyển đi nơi khác ${AGAIN}`,
  ENOTEMPTY: (name) =>
    `Thư mục ${name} không trống. Hãy chuyển các tệp lạ trong đó đi nơi khác ${AGAIN}`,
  ENAMETOOLONG: (name) =>
    `Tên ${name} quá dài đối với máy này. Hãy chọn thư mục có đường dẫn ngắn hơn ${AGAIN}`,
  ENOENT: (name) => `Không thấy ${name}. Hãy đặt lại đúng chỗ ${AGAIN}`,
  ELOOP: (name) => `Liên kết ${name} dẫn vòng quanh. Hãy thay bằng tệp hoặc thư mục thật ${AGAIN}`,
  EBUSY: (name) => `${name} đang được chương trình khác dùng. Hãy đóng chương trình đó ${AGAIN}`,
  EMFILE: (name) =>
    `Máy đang mở quá nhiều tệp nên chưa mở được ${name}. Hãy đóng bớt chương trình ${AGAIN}`,
};

interface DiskError {
  readonly code: string;
  readonly path?: string;
}

const isDiskError = (error: unknown): error is Error & DiskError =>
  error instanceof Error &&
  'syscall' in error &&
  'code' in error &&
  typeof error.code === 'string' &&
  /^E[A-Z0-9]+$/.test(error.code);

/** The sentence for an error of the file system; null for any other error. */
export function diskWords(error: unknown): string | null {
  if (!isDiskError(error)) return null;
  const shown = error.path === undefined ? 'tệp' : `“${shortened(seen(error.path))}”`;
  const words =
    WORDS[error.code]?.(shown) ?? `Ổ đĩa báo lỗi ở ${shown}. Hãy kiểm tra ổ đĩa ${AGAIN}`;
  return `${capital(words)} (${error.code}).`;
}

/** Nobody has ever seen the sign that an office is in use: its folder is named. */
const seen = (path: string): string =>
  basename(path).startsWith(basename(LOCK)) ? basename(dirname(dirname(path))) : basename(path);

const shortened = (name: string): string => (name.length > 80 ? `${name.slice(0, 77)}…` : name);
const capital = (text: string): string => `${text.charAt(0).toUpperCase()}${text.slice(1)}`;

/** What `work` gives; an error of the file system becomes OfficeRefusal, ended by what became of the office. */
export async function saidInWords<Value>(
  work: () => Promise<Value> | Value,
  state: () => string = () => '',
): Promise<Value> {
  try {
    return await work();
  } catch (error) {
    const words = diskWords(error);
    if (words === null) throw error;
    throw new OfficeRefusal([words, state()].filter((part) => part !== '').join(' '));
  }
}

/** What the office or the disk refused, as one sentence; null for a bug. */
export const refusalWords = (error: unknown): string | null =>
  error instanceof OfficeRefusal ? error.message : diskWords(error);
