// Refuses, before anything is changed, to replace a file that another program has open.
import { closeSync, existsSync, openSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { OfficeRefusal } from '../store/errors.ts';

/** `looking`: nothing will be written, so a file that only may be read will do. */
export function checkFree(
  paths: Iterable<string>,
  { looking = false }: { looking?: boolean } = {},
): void {
  for (const path of paths) {
    if (!existsSync(path)) continue;
    const mark = marks(path).find(existsSync);
    if (mark)
      throw new OfficeRefusal(
        `Tệp “${basename(path)}” đang mở trong chương trình khác. Hãy lưu và đóng tệp đó rồi chạy lại. Nếu tệp không còn mở ở đâu, hãy xóa tệp “${basename(mark)}” nằm cùng thư mục.`,
      );
    if (!looking) checkWritable(path);
  }
}

// LibreOffice: .~lock.name#; Excel: ~$name; Word replaces the first two letters of a longer name.
function marks(path: string): string[] {
  const [folder, name] = [dirname(path), basename(path)];
  return [`.~lock.${name}#`, `~$${name}`, `~$${name.slice(2)}`].map((mark) => join(folder, mark));
}

function checkWritable(path: string): void {
  try {
    closeSync(openSync(path, 'r+'));
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === 'EBUSY' || code === 'EPERM' || code === 'EACCES')
      throw new OfficeRefusal(
        `Không ghi được tệp “${basename(path)}”: tệp đang mở trong chương trình khác hoặc chỉ cho đọc. Hãy đóng tệp rồi chạy lại.`,
      );
    throw error;
  }
}
