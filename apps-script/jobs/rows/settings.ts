// “Cần sửa” of “Thiết lập”: values that cannot be understood, settings that stand twice or that nothing reads.
import { settingKey, settingText } from '../../register/book/settings-of.ts';
import { settingFault, type SettingKey } from '../../register/tabs/settings-list.ts';
import { addressesIn } from '../base/office-words.ts';
import { rowFaults } from '../base/row-faults.ts';
import type { RunContext } from '../base/context.ts';

export function deriveSettings({ book }: Pick<RunContext, 'book'>): void {
  const { settings, conferences } = book.tabs;
  const codes = new Set(conferences.rows.map(({ value }) => value.code));
  const stands = new Map<SettingKey, number>();
  for (const row of settings.rows) {
    const key = settingKey(row);
    if (key !== null) stands.set(key, (stands.get(key) ?? 0) + 1);
  }
  for (const row of settings.rows) {
    const key = settingKey(row);
    const text = settingText(row);
    const read = text === '' ? rowFaults(row) : [];
    const faults =
      key === null ? [isMoved(row.value.key) ? MOVED : UNKNOWN] : [...read, ...faultOf(key, text)];
    if (key !== null && (stands.get(key) ?? 0) > 1) faults.push(TWICE);
    if (key === 'reportConference' && text !== '' && !codes.has(text))
      faults.push(`Không có hội nghị mã ${text}.`);
    if (key === 'leaderEmail' && text === '' && book.setting('leaderDigest') === 'Có')
      faults.push('Đã bật gửi lãnh đạo danh sách quá hạn nhưng chưa ghi thư điện tử; chưa gửi.');
    row.value.fix = faults.join('\n') || null;
  }
}

const UNKNOWN = 'Phần mềm không có mục này nên không đọc; đề nghị xem lại tên mục.';
const MOVED =
  'Mục này nay ghi ở tab “Kỳ” hoặc “Người ký” (đã chuyển sang khi cài đặt); xóa dòng này được.';
/** Settings of earlier versions that became tabs. */
const isMoved = (key: string | null): boolean =>
  /^(plan(Number|Date)|basis\d|signer(Title)?)$/.test(key ?? '');
const TWICE = 'Mục này có ở hai dòng, chỉ dòng dưới được dùng; đề nghị xóa bớt.';

const ADDRESSES: readonly SettingKey[] = ['replyTo', 'leaderEmail'];

function faultOf(key: SettingKey, text: string): string[] {
  const fault = settingFault(key, text);
  if (fault !== null) return [fault];
  return ADDRESSES.includes(key) && text !== '' && addressesIn(text).length === 0
    ? ['Không đúng dạng địa chỉ thư điện tử; chưa dùng được.']
    : [];
}
