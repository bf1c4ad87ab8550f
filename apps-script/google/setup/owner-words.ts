// What the owner reads beside checks: where everything is, with whom to share it, and what to do.
import { HOME } from '../../register/journal/setup-keys.ts';
import { formLink } from './form.ts';
import type { Installed } from '../properties.ts';
import { note, type Line } from './line.ts';

const file = (id: string): string => `https://docs.google.com/spreadsheets/d/${id}/edit`;
const script = (): string => `https://script.google.com/d/${ScriptApp.getScriptId()}/edit`;
const folder = (id: string): string => `https://drive.google.com/drive/folders/${id}`;

/** Where everything is, with whom to share what, what to do next. */
export function listOf(ids: Installed): Line[] {
  return [
    note(
      'Tài khoản vận hành',
      ids.owner,
      'Phải là tài khoản chung của cơ quan. Không phải: chạy goCaiDat, rồi làm lại bằng tài khoản đó.',
    ),
    note(
      `Thư mục “${HOME}”`,
      ids.home === undefined ? 'Không có (sổ của bản trước).' : folder(ids.home),
    ),
    note(
      'Sổ đối thoại doanh nghiệp',
      file(ids.register),
      'Chia sẻ quyền sửa, đích danh, cho cán bộ các cơ quan xử lý kiến nghị.',
    ),
    note(
      'Thông tin liên hệ',
      file(ids.contacts),
      'Chỉ chia sẻ cho Phòng đầu mối: tệp có dữ liệu cá nhân.',
    ),
    note('Văn bản dự thảo', folder(ids.drafts), 'Chia sẻ quyền sửa cho người soạn văn bản.'),
    note(
      'Nguyên văn kiến nghị',
      folder(ids.originals),
      'Chia sẻ quyền xem cho người xử lý kiến nghị.',
    ),
    note(
      'Mẫu văn bản',
      ids.templateFolder === undefined
        ? 'Nằm trong Drive của tài khoản vận hành.'
        : folder(ids.templateFolder),
      'Chia sẻ quyền sửa cho người phụ trách mẫu.',
    ),
    note(
      'Tệp kịch bản',
      script(),
      'Chia sẻ quyền xem cho người được sửa sổ: thiếu quyền này, yêu cầu của họ chờ lượt chạy hằng giờ.',
    ),
    note(
      'Biểu mẫu đăng ký',
      formLink(ids.form),
      'Mở trong cửa sổ ẩn danh, gửi một phiếu thử, xem dòng mới ở tab Đăng ký tham dự rồi xóa dòng đó.',
    ),
    note(
      'Việc tiếp theo',
      'Điền tab Thiết lập (thư nhận trả lời, ngày bắt đầu dùng), tab Danh bạ cơ quan.',
      'Xong thì chạy kiemTra; khi mọi mục đạt, đổi “Chế độ thử” ở tab Thiết lập thành “Không”.',
    ),
  ];
}

/** What the Node program needs to know of the office, ready to copy. */
export function officeJson({ register, drafts, outbox, templates }: Installed): Line {
  const ids = { register, drafts, outbox, templates: { D22: templates['D22'] } };
  return note('office.json (chỉ cần khi đẩy báo cáo từ máy tính)', JSON.stringify(ids));
}

/** A text of the resource file, a line each: what, and what to do. */
export const linesOf = (text: string | undefined): Line[] =>
  (text ?? '')
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => {
      const [item = '', found = ''] = line.split(' | ');
      return note(item, found);
    });
