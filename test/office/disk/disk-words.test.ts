// What the disk refuses, as a clerk reads it.
import { describe, expect, it } from 'vitest';
import { diskWords } from '../../../sync/office/disk/disk-words.ts';

const refused = (path: string): Error =>
  Object.assign(new Error('no'), { syscall: 'open', code: 'EACCES', path });

describe('an error of the file system', () => {
  it.each([
    [
      'a file by its name',
      '/nha/Văn phòng/Sổ đối thoại doanh nghiệp.xlsx',
      'Sổ đối thoại doanh nghiệp.xlsx',
    ],
    ['the sign of use by its office', '/nha/Văn phòng/.office/dang-dung.lock.7-1', 'Văn phòng'],
  ])('names %s', (_what, path, name) => {
    expect(diskWords(refused(path))).toBe(
      `Không có quyền đọc hoặc ghi “${name}”. Hãy xem lại quyền, hoặc chọn thư mục khác bằng --office, rồi chạy lại (EACCES).`,
    );
  });

  it('and any other is none of its words', () => {
    expect(diskWords(new Error('EACCES'))).toBeNull();
  });
});
