// Every setting of the office: its key, its label on the screen, the value it starts with, and where it comes from.
import { dateFromSerial, readDate, type CivilDate } from '../../rules/dates/civil-date.ts';
import { REPORT_COLUMNS } from '../../rules/petitions/report-columns.ts';
import { checkEmail } from '../../rules/units/phone.ts';
import { RETENTION_MONTHS } from '../../rules/retention.ts';
import { WARD } from '../../ward.ts';

interface Setting {
  readonly key: string;
  readonly label: string;
  readonly value: string;
  /** A clause of the plans, or “phường tự đặt” for what the plans do not say. */
  readonly source: string;
}

const OWN = 'phường tự đặt';

export const SETTINGS = [
  { key: 'owner', label: 'Tài khoản vận hành', value: '', source: OWN },
  { key: 'startFrom', label: 'Bắt đầu dùng từ ngày', value: '', source: OWN },
  {
    key: 'agency',
    label: 'Tên cơ quan',
    value: WARD.agency,
    source: 'Biểu mẫu, Kế hoạch đối thoại',
  },
  { key: 'place', label: 'Địa danh', value: WARD.place, source: 'Thể thức, Kế hoạch đối thoại' },
  { key: 'senderName', label: 'Tên người gửi thư', value: WARD.agency, source: OWN },
  { key: 'replyTo', label: 'Thư điện tử nhận trả lời', value: '', source: OWN },
  { key: 'contactPhone', label: 'Điện thoại liên hệ', value: '', source: OWN },
  {
    key: 'contactAddress',
    label: 'Địa chỉ liên hệ',
    value: WARD.settings.contactAddress,
    source: OWN,
  },
  {
    key: 'replySignedBy',
    label: 'Cơ quan ký công văn trả lời của một phòng',
    value: 'Phòng chuyên môn',
    source: 'Điểm a khoản 5 mục II Kế hoạch đối thoại',
  },
  {
    key: 'confirmOral',
    label: 'Soạn sẵn văn bản xác nhận nội dung đã trả lời tại Hội nghị',
    value: 'Không',
    source: OWN,
  },
  {
    key: 'symbolUbnd',
    label: 'Ký hiệu công văn của UBND',
    value: WARD.settings.symbolUbnd,
    source: OWN,
  },
  {
    key: 'fourteenFrom',
    label: 'Mốc 14 ngày',
    value: 'ngày tiếp nhận',
    source: 'Điểm b khoản 5 mục II Kế hoạch đối thoại',
  },
  {
    key: 'cityColumn',
    label: 'Cột của kiến nghị báo cáo UBND thành phố',
    value: REPORT_COLUMNS.superior.words,
    source: OWN,
  },
  { key: 'soonDays', label: 'Số ngày làm việc báo sắp đến hạn', value: '3', source: OWN },
  {
    key: 'longOverdueDays',
    label: 'Số ngày làm việc coi là quá hạn kéo dài',
    value: '5',
    source: OWN,
  },
  {
    key: 'retentionMonths',
    label: 'Số tháng lưu thông tin liên hệ sau khi kết thúc kỳ',
    value: String(RETENTION_MONTHS),
    source: OWN,
  },
  {
    key: 'targetTolerance',
    label: 'Dung sai của chỉ tiêu “khoảng 1.000” (số đơn vị; trống: chỉ nêu số, không đánh giá)',
    value: '',
    source: OWN,
  },
  {
    key: 'leaderDigest',
    label: 'Gửi lãnh đạo UBND danh sách quá hạn',
    value: 'Không',
    source: OWN,
  },
  { key: 'leaderEmail', label: 'Thư điện tử lãnh đạo UBND', value: '', source: OWN },
  {
    key: 'deciders',
    label: 'Người được ghi quyết định, ngoài chủ sổ (thư điện tử; ghi xong chạy caiDat)',
    value: '',
    source: OWN,
  },
  { key: 'testMode', label: 'Chế độ thử: mọi thư chỉ gửi về chủ sổ', value: 'Không', source: OWN },
  { key: 'mailsPaused', label: 'Tạm dừng gửi thư', value: 'Không', source: OWN },
  { key: 'reportConference', label: 'Hội nghị đang lập biểu', value: '', source: OWN },
  {
    key: 'registrationLink',
    label: 'Địa chỉ biểu mẫu đăng ký',
    value: '',
    source: 'Mục II.2 Kế hoạch đối thoại',
  },
  { key: 'lookupPage', label: 'Địa chỉ trang tra cứu', value: '', source: OWN },
] as const satisfies readonly Setting[];

export type SettingKey = (typeof SETTINGS)[number]['key'];

/** The settings that only these texts may hold; the sheet offers them in a drop-down. */
export const SETTING_CHOICES: Partial<Record<SettingKey, readonly string[]>> = {
  replySignedBy: ['Phòng chuyên môn', 'UBND phường'],
  confirmOral: ['Có', 'Không'],
  fourteenFrom: ['ngày tiếp nhận', 'ngày xác định'],
  cityColumn: [REPORT_COLUMNS.superior.words, REPORT_COLUMNS.transferred.words],
  leaderDigest: ['Có', 'Không'],
  testMode: ['Có', 'Không'],
  mailsPaused: ['Có', 'Không'],
};

const NUMBERS: readonly SettingKey[] = ['soonDays', 'longOverdueDays'];
const DATES: readonly SettingKey[] = ['startFrom'];

export const isDateSetting = (key: SettingKey | null): boolean =>
  key !== null && DATES.includes(key);

/** Why a setting cannot be understood as it stands, and what to write; the columns of the sheet take any text. */
export function settingFault(key: SettingKey, text: string): string | null {
  const choices = SETTING_CHOICES[key];
  if (choices !== undefined && !choices.includes(text))
    return `Chọn một trong: ${choices.map((one) => `“${one}”`).join(', ')}.`;
  if (NUMBERS.includes(key) && !/^\d{1,3}$/.test(text))
    return 'Ghi số ngày làm việc bằng chữ số, ví dụ 3.';
  if (
    key === 'retentionMonths' &&
    !(/^\d{1,2}$/.test(text) && Number(text) > 0 && Number(text) <= RETENTION_MONTHS)
  )
    return `Ghi số tháng bằng chữ số, từ 1 đến ${RETENTION_MONTHS} như đã báo trên phiếu.`;
  if (key === 'targetTolerance' && !/^\d{0,3}$/.test(text))
    return 'Ghi số đơn vị bằng chữ số, ví dụ 50, hoặc để trống.';
  if (isDateSetting(key) && text !== '' && settingDate(text) === null)
    return 'Ghi ngày dạng 05/02/2026.';
  if (key === 'deciders' && !addressList(text).every((one) => checkEmail(one).valid))
    return 'Ghi thư điện tử đầy đủ, cách nhau bằng dấu phẩy, ví dụ van.a@vidu.vn, thi.b@vidu.vn.';
  return null;
}

/** Addresses as people list them. */
export const addressList = (text: string): string[] =>
  text.split(/[\s,;]+/).filter((one) => one !== '');

/** A date typed into a setting: `dd/MM/yyyy`, `yyyy-MM-dd`, or a day number that the sheet made of it. */
export function settingDate(text: string): CivilDate | null {
  if (/^\d{5}(\.\d+)?$/.test(text)) return dateFromSerial(Number(text));
  return readDate(text);
}
