// Each thing that must be so of an installed office: one plain function, one line for the owner.
import { isOfficeZone } from '../../register/book/zone.ts';
import { showDate, showDateTime } from '../../rules/dates/civil-date.ts';
import type { Facts } from './facts.ts';
import type { Line } from './line.ts';
import { HANDLERS } from '../triggers.ts';

type Check = (facts: Facts) => Line;

/** A line that is right where there is nothing to do. */
const judged = (item: string, found: string, remedy: string | false): Line => ({
  item,
  verdict: remedy === false ? 'Đạt' : 'Chưa đạt',
  found,
  remedy: remedy === false ? '' : remedy,
});

/** When each trigger runs its entry. */
const TRIGGER_WORDS: ReadonlyMap<string, string> = new Map([
  ['hourly', 'hằng giờ'],
  ['onEditInstalled', 'khi sửa sổ'],
  ['onFormSubmit', 'khi có phiếu'],
]);

export const CHECKS = {
  triggers({ handlers }) {
    const wanted = [...HANDLERS].sort().join(', ');
    return judged(
      'Trình kích hoạt: mỗi việc đúng một',
      handlers.length === 0
        ? 'Không có trình kích hoạt nào.'
        : `Đang có: ${handlers.map((handler) => TRIGGER_WORDS.get(handler) ?? handler).join(', ')}.`,
      [...handlers].sort().join(', ') !== wanted && 'Chạy caiDat để đặt lại.',
    );
  },
  formOpen({ form }) {
    const faults =
      form === null
        ? ['không mở được biểu mẫu']
        : [
            ...(form.published ? [] : ['chưa xuất bản']),
            ...(form.accepting ? [] : ['không nhận câu trả lời']),
            ...(form.asksForAccount ? ['bắt đăng nhập'] : []),
            ...(form.collectsEmail ? ['tự thu thập thư điện tử'] : []),
            ...(form.editable ? ['cho sửa câu trả lời đã gửi'] : []),
          ];
    return judged(
      'Biểu mẫu mở cho mọi người',
      faults.length === 0 ? 'Đang nhận câu trả lời.' : `Biểu mẫu ${faults.join(', ')}.`,
      faults.length > 0 &&
        (form === null
          ? 'Lấy lại biểu mẫu từ Thùng rác của Drive.'
          : 'Mở biểu mẫu › Cài đặt › Câu trả lời: bỏ các giới hạn trên; rồi bấm Xuất bản. Mở đường dẫn trong cửa sổ ẩn danh để thử.'),
    );
  },
  formPlace: ({ formLies }) =>
    judged(
      'Biểu mẫu nằm trong thư mục chung',
      formLies === 'home'
        ? 'Nằm đúng chỗ.'
        : 'Biểu mẫu nằm ngoài thư mục “Đối thoại doanh nghiệp”.',
      formLies !== 'home' &&
        'Mở Drive, kéo biểu mẫu vào thư mục “Đối thoại doanh nghiệp”. Phần mềm vẫn chạy khi chưa chuyển.',
    ),
  filesThere: ({ gone }) =>
    judged(
      'Sổ, thư mục và mẫu văn bản còn đủ',
      gone.length === 0 ? 'Còn đủ.' : `Không thấy: ${gone.join(', ')}.`,
      gone.length > 0 && 'Mở Drive › Thùng rác, chọn Khôi phục.',
    ),
  filesPlace: ({ moved }) =>
    judged(
      'Sổ, thư mục và mẫu văn bản nằm đúng chỗ',
      moved.length === 0 ? 'Nằm đúng chỗ.' : `Đã bị chuyển đi: ${moved.join(', ')}.`,
      moved.length > 0 && 'Kéo về thư mục “Đối thoại doanh nghiệp” để người được chia sẻ còn thấy.',
    ),
  templates: ({ faultyTemplates }) =>
    judged(
      'Mẫu văn bản đọc được',
      faultyTemplates.length === 0 ? 'Đọc được cả.' : faultyTemplates.join(' '),
      faultyTemplates.length > 0 &&
        'Sửa mẫu theo lời báo, hoặc lấy lại bản trước trong Nhật ký phiên bản của tệp.',
    ),
  zone({ zones }) {
    const wrong = Object.values(zones).filter((zone) => !isOfficeZone(zone));
    return judged(
      'Ngôn ngữ và múi giờ của hai tệp',
      Object.values(zones)
        .map(({ locale, timeZone }) => `${locale}, ${timeZone}`)
        .join('; '),
      wrong.length > 0 &&
        'Mở tệp › Tệp › Cài đặt: Ngôn ngữ Việt Nam, múi giờ (GMT+07:00) Hồ Chí Minh; rồi xem lại các ngày vừa ghi.',
    );
  },
  landing: ({ firstRow }) =>
    judged(
      'Dòng mới được ghi ngay dưới dòng cuối',
      firstRow === null
        ? 'Nhật ký chưa có dòng nào.'
        : `Dòng đầu của Nhật ký nằm ở dòng ${firstRow}.`,
      firstRow !== 2 &&
        'Phần mềm vẫn đọc đúng; báo người phụ trách phần mềm. Muốn gọn: chọn các dòng trống phía trên trong từng tab rồi xóa.',
    ),
  mailQuota: ({ mailQuota }) =>
    judged(
      'Số thư còn gửi được hôm nay',
      `Còn ${mailQuota} người nhận.`,
      mailQuota < MAILS_LEFT &&
        'Thư còn lại tự gửi vào ngày sau; không gửi thêm thư tay từ tài khoản này hôm nay.',
    ),
  time({ used }) {
    const minutes = Math.ceil((used?.milliseconds ?? 0) / 60_000);
    return judged(
      'Thời gian chạy trong ngày',
      used === null
        ? 'Chưa có lượt chạy tự động nào.'
        : `Ngày ${showDate(used.day)} đã dùng ${minutes} trong ${MINUTES_A_DAY} phút.`,
      minutes > MINUTES_A_DAY * ENOUGH &&
        'Gần hết thời gian của ngày: đề nghị dán nhiều dòng một lần thay vì sửa từng ô; việc còn lại làm tiếp vào ngày sau.',
    );
  },
  otherAccount: ({ otherEdit }) =>
    judged(
      'Yêu cầu của tài khoản khác được làm ngay',
      otherEdit === null
        ? 'Chưa thấy thao tác nào của tài khoản khác.'
        : `Đã thấy lúc ${showDateTime(otherEdit)}.`,
      otherEdit === null &&
        'Nhờ một cán bộ mở sổ bằng tài khoản của mình, đánh dấu ô “Chạy ngay” ở Tổng quan, đợi một phút rồi chạy lại kiemTra. Vẫn chưa thấy: chia sẻ quyền xem tệp kịch bản cho cán bộ đó. Trong khi chờ, yêu cầu vẫn được làm ở lượt chạy hằng giờ.',
    ),
} as const satisfies Readonly<Record<string, Check>>;

/** Recipients below which a day may run short. */
const MAILS_LEFT = 20;
/** All triggers of an ordinary account together. */
const MINUTES_A_DAY = 90;
const ENOUGH = 0.8;

export const checkAll = (facts: Facts): Line[] =>
  Object.values(CHECKS).map((check) => check(facts));

/** What a day may change without anybody's doing; asked without reading the register. */
const DAILY = ['triggers', 'formOpen', 'filesThere', 'filesPlace', 'mailQuota', 'time'] as const;

/** The line of “Tổng quan”. */
export function healthWords(facts: Facts): string {
  const lines = DAILY.map((name) => CHECKS[name](facts));
  const wrong = lines.filter(({ verdict }) => verdict === 'Chưa đạt');
  return wrong.length === 0
    ? `Đạt. ${lines
        .slice(-2)
        .map(({ found }) => found)
        .join(' ')}`
    : `CHƯA ĐẠT – ${wrong.map(({ item, found }) => `${item}: ${found}`).join(' ')} Đề nghị chủ sổ chạy kiemTra.`;
}
