// The registration form (A-II.2.6): one phiếu with attendance and petitions, its questions by key.
import { agencyNames } from '../../rules/agency.ts';
import { GROUPS, UNIT_KINDS } from '../../rules/words.ts';
import { RETENTION_MONTHS } from '../../rules/retention.ts';
import { WARD } from '../../ward.ts';
import { YES_NO } from './lists.ts';

type FormItemType = 'text' | 'paragraph' | 'choice' | 'list' | 'section';

export interface FormItem {
  readonly key: string;
  readonly type: FormItemType;
  readonly title: string;
  readonly help: string;
  readonly required: boolean;
  readonly choices: readonly string[];
}

/** A Google Form has no repeatable block: so many petitions fit one phiếu, more by a second one. */
export const PETITIONS_PER_FORM = 5;

export const formTitle = (agency: string): string =>
  `Phiếu đăng ký tham dự Hội nghị đối thoại và gửi kiến nghị – ${agency}`;

export const formDescription = (agency: string): string =>
  [
    'Không gửi đơn khiếu nại, tố cáo qua phiếu này.',
    `${agency} thu thập các thông tin trong phiếu để đăng ký đại biểu, tiếp nhận, giải quyết và trả lời kiến nghị (Luật Bảo vệ dữ liệu cá nhân số 91/2025/QH15, Nghị định số 356/2025/NĐ-CP). Thông tin chỉ cán bộ được giao nhiệm vụ truy cập, không công khai số điện thoại, thư điện tử, số định danh; lưu đến hết ${RETENTION_MONTHS} tháng sau khi kết thúc kỳ. Quyền xem, sửa, rút lại đồng ý: liên hệ ${WARD.desk.name}.`,
  ].join('\n');

export const formConfirmation = (agency: string): string =>
  `${agency} đã nhận phiếu. Mã kiến nghị sẽ được gửi tới thư điện tử của đơn vị; trường hợp không có thư điện tử, ${WARD.desk.name} sẽ liên hệ qua điện thoại.`;

/** To have read the notice is one thing, to agree another (Luật 91/2025/QH15, điều 9). */
export const NOTICE_READ = 'Tôi đã đọc thông báo';
export const CONSENT_GIVEN = 'Tôi đồng ý';
/** A form of an earlier version asks both in one. */
export const consents = (answer: string | null): boolean =>
  answer === CONSENT_GIVEN || answer === 'Tôi đã đọc và đồng ý';

/** The question that is asked above the code while more than one conference receives. */
export const WHICH_CONFERENCE = {
  key: 'which',
  title: 'Hội nghị',
  help: 'Nhiều hội nghị đang nhận phiếu: đề nghị chọn một. Đã chọn thì không cần ghi mã ở câu sau.',
} as const;

/** What is chosen there for none of them. */
export const NO_CONFERENCE = 'Ngoài kỳ (không gửi tới hội nghị nào)';

const item = (
  key: string,
  type: FormItemType,
  title: string,
  options: Partial<Pick<FormItem, 'help' | 'required' | 'choices'>> = {},
): FormItem => ({ key, type, title, help: '', required: false, choices: [], ...options });

function petitionItems(n: number): FormItem[] {
  return [
    item(`petition${n}`, 'section', n === 1 ? 'Kiến nghị 1' : `Kiến nghị ${n} (nếu có)`),
    item(`group${n}`, 'list', `Kiến nghị ${n}: nhóm`, { choices: GROUPS }),
    item(`title${n}`, 'text', `Kiến nghị ${n}: tiêu đề`),
    item(`content${n}`, 'paragraph', `Kiến nghị ${n}: nội dung`),
  ];
}

export const FORM_ITEMS: readonly FormItem[] = [
  item('conference', 'text', 'Mã hội nghị', {
    help: 'Ghi mã trong Thông báo của UBND phường, ví dụ HN-2026-1; có thể để trống khi chỉ một hội nghị đang nhận phiếu; ghi “ngoài kỳ” khi kiến nghị không gửi tới hội nghị nào.',
  }),
  item('kind', 'choice', 'Loại đơn vị', { required: true, choices: UNIT_KINDS }),
  item('name', 'text', 'Tên đơn vị', { required: true }),
  item('taxCode', 'text', 'Mã số thuế hoặc số định danh', {
    help: '10 số của doanh nghiệp, hợp tác xã; 13 số của chi nhánh; 12 số của hộ kinh doanh.',
  }),
  item('address', 'text', 'Địa chỉ', { required: true }),
  item(
    'inWard',
    'choice',
    `Trụ sở, chi nhánh hoặc địa điểm kinh doanh trên địa bàn ${agencyNames(WARD.agency).area}`,
    { required: true, choices: YES_NO },
  ),
  item('representative', 'text', 'Người đại diện', { required: true }),
  item('position', 'text', 'Chức vụ'),
  item('phone', 'text', 'Điện thoại', { help: 'Đề nghị ghi ít nhất điện thoại hoặc thư điện tử.' }),
  item('email', 'text', 'Thư điện tử'),
  item('attend', 'choice', 'Đăng ký tham dự Hội nghị', { required: true, choices: YES_NO }),
  item('delegates', 'text', 'Số đại biểu tham dự'),
  item('notice', 'choice', 'Thông báo về dữ liệu cá nhân', { choices: [NOTICE_READ] }),
  item(
    'consent',
    'choice',
    'Đồng ý cho dùng thông tin liên hệ vào các việc nêu trong thông báo (không bắt buộc)',
    { choices: [CONSENT_GIVEN] },
  ),
  item(
    'publishName',
    'choice',
    'Đồng ý công khai tên đơn vị trong thông báo kết quả (không bắt buộc)',
    { choices: YES_NO },
  ),
  ...Array.from({ length: PETITIONS_PER_FORM }, (_, index) => petitionItems(index + 1)).flat(),
];
