// Why a spreadsheet's file cannot be read, and what to do about it.
import { EncryptedFileError, UnsupportedFormatError } from 'hucre';
import { OfficeRefusal } from '../../store/errors.ts';

export function unreadable(name: string, error: unknown): OfficeRefusal {
  if (error instanceof OfficeRefusal) return error;
  return new OfficeRefusal(`Tệp “${name}” ${why(error)} Văn phòng chưa thay đổi gì.`);
}

function why(error: unknown): string {
  const message = error instanceof Error ? error.message : '';
  if (/cells\), over the \d+ limit|outside the supported sheet bounds/.test(message))
    return 'có quá nhiều ô: một tab đã được kẻ, tô hoặc nhập tới dòng, cột rất xa. Hãy xóa các dòng, cột trống ở cuối tab (chọn cả dòng, cả cột rồi Xóa, không chỉ xóa nội dung), lưu rồi chạy lại.';
  if (error instanceof RangeError)
    return 'quá lớn đối với bộ nhớ của máy. Hãy chuyển bớt dữ liệu cũ sang tệp khác rồi chạy lại.';
  if (error instanceof EncryptedFileError)
    return 'đang đặt mật khẩu. Hãy bỏ mật khẩu, lưu rồi chạy lại.';
  if (error instanceof UnsupportedFormatError)
    return 'không phải dạng .xlsx. Hãy mở bằng Excel hoặc LibreOffice và lưu lại dạng .xlsx, rồi chạy lại.';
  return 'bị hỏng, không đọc được. Hãy mở tệp bằng Excel hoặc LibreOffice và lưu lại dạng .xlsx, hoặc lấy lại bản trước bằng lệnh restore, rồi chạy lại.';
}
