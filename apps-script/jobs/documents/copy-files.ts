// Makes the copies of a run: the files they are made of are looked for once, each is read as people left it.
import type { CopyIntent } from '../base/context.ts';
import type { FileBytes, Files } from '../base/ports.ts';
import { issueFile } from './issue-file.ts';

export function copyMaker(
  files: Pick<Files, 'find' | 'read'>,
  copies: readonly CopyIntent[],
): (copy: CopyIntent) => FileBytes {
  const found = copies.length === 0 ? null : files.find(copies.map(({ of }) => of));
  return ({ of, issue }) => {
    const file = found?.get(of);
    if (file === undefined) return { ok: false, message: GONE };
    const read = files.read(file, issue === null ? 'pdf' : 'docx');
    if (!read.ok || issue === null) return read;
    try {
      return issueFile(read.bytes, issue.number, issue.date);
    } catch {
      // One damaged file keeps no other from being made.
      return { ok: false, message: DAMAGED };
    }
  };
}

const DAMAGED =
  'Chưa lập bản phát hành: tệp dự thảo hỏng, không đọc được. Lấy lại bản trước của tệp rồi chọn “Lập bản phát hành” ở cột “Yêu cầu”.';

const GONE =
  'Chưa lập bản phát hành, PDF: không thấy tệp dự thảo trên Drive (đã bị xóa hoặc chuyển đi).';
