// Parts of the journal's sentences; explanations and mails say the same things in the same words.
import { branchWords, type Range } from '../../rules/conference/branches.ts';
import { quorumMinimums } from '../../rules/conference/minimums.ts';
import { dateOf, parseCivilDate, slashDate, slashDateTime } from '../../rules/dates/civil-date.ts';
import { inFigures, twoDigits } from '../../rules/dates/numbers.ts';
import type { EventOf, MailType } from './events.ts';

/** The name of a row: its code, or the day that a row of the calendar speaks of. */
export function rowWords(code: string): string {
  const day = parseCivilDate(code);
  return day === null ? code : `ngày ${slashDate(day)}`;
}

export const quoted = (text: string | null): string => (text === null ? '(trống)' : `“${text}”`);

/** The counts of a closing; the explanation beside them says them in the same words. */
export const countWords = (event: Range & { readonly upTo?: Range | null }): string => {
  const count = (of: keyof Range): string => {
    const most = event.upTo?.[of] ?? event[of];
    if (most === event[of]) return most === 0 ? 'không có' : twoDigits(most);
    return `${inFigures(event[of])}–${twoDigits(most)}`;
  };
  const all = count('allPetitions');
  return [
    `${count('registrants')} đơn vị đăng ký`,
    `${count('petitions')} kiến nghị của đơn vị đăng ký`,
    all === 'không có' ? 'không có kiến nghị nào' : `${all} kiến nghị tất cả`,
  ].join('; ');
};

export function intakeWords(event: EventOf<'intake'>): string {
  const { name, attends, petitions } = event;
  const sent = petitions.length === 0 ? 'không có' : twoDigits(petitions.length);
  return `Nhận phiếu của ${name}: ${attends ? '' : 'không '}đăng ký tham dự, ${sent} kiến nghị${openWords(event.open ?? [])}${senderWords(event)}`;
}

/** What a later phiếu of the unit does to what is on record: the columns, not what stands in them. */
function senderWords({ sender, changed }: EventOf<'intake'>): string {
  const columns = (changed ?? []).length === 0 ? '' : `; cập nhật ${(changed ?? []).join(', ')}`;
  if (sender === 'stranger')
    return `${columns}; không trùng điện thoại, thư điện tử đã có, chờ xác nhận`;
  return `${columns}${sender === 'new contact' ? '; liên hệ mới' : ''}`;
}

/** Of a phiếu that names no conference: which one was written for it, or which ones staff may choose. */
function openWords(open: readonly string[]): string {
  if (open.length === 0) return '';
  return open.length === 1
    ? `; phiếu không ghi mã hội nghị, phần mềm ghi ${open.join()} là hội nghị duy nhất đang nhận`
    : `; phiếu không ghi mã hội nghị, chờ chọn trong ${open.join(', ')}`;
}

export const agreedWords = ({ agreed }: EventOf<'closing'>): string =>
  agreed.length === 0
    ? ''
    : ` (kể cả ${agreed.join(', ')} nhận sau hạn thông báo, trong hạn Kế hoạch)`;

/** What is left of a dated duty; a mail says it in the same words. */
export function leftWords({
  left,
  ownTarget,
}: Pick<EventOf<'milestone'>, 'left' | 'ownTarget'>): string {
  if (left > 0) return `còn ${twoDigits(left)} ngày làm việc`;
  if (left === 0) return 'đến hạn hôm nay';
  return `${ownTarget ? 'qua mốc phấn đấu' : 'quá hạn'} ${twoDigits(-left)} ngày làm việc`;
}

/** “Báo cáo số 61/BC-UBND ngày 28/9/2026”. */
export const reportTitle = ({ number, date }: Pick<EventOf<'push'>, 'number' | 'date'>): string =>
  number === null || date === null
    ? 'Dự thảo Báo cáo kết quả'
    : `Báo cáo số ${number} ngày ${slashDate(date)}`;

/** The branch of a closing in the words of the plan that ruled it. */
export const branchAt = ({ at, branch }: Pick<EventOf<'closing'>, 'at' | 'branch'>): string =>
  branchWords(branch, quorumMinimums(dateOf(at)));

export function decisionWords({ decision, on, by, opinion, day }: EventOf<'decision'>): string {
  const who = by === null ? '' : ` của ${by}`;
  const where = opinion === null ? '' : ` tại ${opinion}`;
  const held = day === null ? '' : `; ngày tổ chức ${slashDate(day)}`;
  return `Ghi nhận quyết định “${decision}” ngày ${slashDate(on)}${who}${where}${held}`;
}

export function codeWords({ title, restored, from }: EventOf<'code'>): string {
  const named = title === '' ? 'chưa ghi tiêu đề' : `“${title}”`;
  if (restored) return `Trả lại mã cho kiến nghị ${named}`;
  if (from === null) return `Cấp mã cho kiến nghị ${named}`;
  return `Dòng sao chép từ ${from}: cấp mã riêng cho kiến nghị ${named}`;
}

export const postponedWords = ({ on, days }: EventOf<'postponed'>): string =>
  `Hội nghị đã hoãn ngày ${slashDate(on)}: ${days.map(slashDate).join(' → ')}`;

export const OCCASIONS: Readonly<Record<EventOf<'closing'>['occasion'], string>> = {
  first: 'Chốt',
  agreed: 'Tính thêm kiến nghị được đồng ý sau chốt',
  again: 'Chốt lại danh sách',
  settled: 'Xét xong sau khi chốt',
};

export const FILE_KINDS: Readonly<Record<EventOf<'file'>['holds'], string>> = {
  letter: 'dự thảo',
  original: 'lưu nguyên văn',
  copy: 'bản để đăng',
  issued: 'bản phát hành',
};

const FILE_STEPS: Readonly<Record<EventOf<'file'>['step'], string>> = {
  intended: 'Tạo',
  made: 'Đã tạo',
  found: 'Đã có',
};

export const fileWords = ({ step, name }: EventOf<'file'>): string =>
  `${FILE_STEPS[step]} tệp “${name}”${step === 'found' ? ' từ lượt trước' : ''}`;

export const PUT_OFF_WHY: Readonly<Record<EventOf<'putOff'>['why'], string>> = {
  time: 'Hết thời gian của lượt chạy, để lượt sau',
  'run quota': 'Hết số thư của lượt chạy, để lượt sau',
  'day quota': 'Hết số thư trong ngày, để ngày sau',
  'not needed': 'Không còn cần gửi',
  // The sentence is what went wrong; it stands after this.
  fault: '',
};

export const draftedWords = ({ document, restsOn }: EventOf<'drafted'>): string =>
  `Lập dự thảo ${document}${restsOn === '' ? '' : `: ${restsOn}`}`;

export const addedWords = ({ tab, names }: EventOf<'rowsAdded'>): string =>
  `Thêm vào tab “${tab}”: ${names.join('; ')}`;

/** What a mail is called in the journal. */
export const MAIL_KINDS: Readonly<Record<MailType, string>> = {
  acknowledgement: 'xác nhận tiếp nhận',
  reminder: 'nhắc việc',
  chase: 'đôn đốc',
  closingResult: 'kết quả chốt',
  milestone: 'nhắc mốc',
  replySent: 'báo kết quả',
  leaderDigest: 'báo cáo lãnh đạo',
};

export const restoredWords = ({ count }: EventOf<'journalLost'>): string =>
  `Nhật ký mất ${twoDigits(count)} dòng; đã ghi lại từ bản lưu. Không xóa dòng của tab này.`;

export const refusedWords = ({ what, sentAt }: EventOf<'refused'>): string =>
  sentAt === null
    ? `Google không nhận nội dung ghi vào dòng “${what}”: các ô phần mềm tính của dòng này giữ nguyên đến khi sửa dòng.`
    : `Google không nhận nội dung phiếu gửi lúc ${slashDateTime(sentAt)} (${what}): phiếu vẫn còn trong biểu mẫu, đề nghị mở ra và ghi tay.`;

export const resetWords = ({ locale, timeZone }: EventOf<'fileReset'>): string =>
  `Ngôn ngữ, múi giờ của tệp đã bị đổi thành ${locale}, ${timeZone}; đã đặt lại tiếng Việt, giờ Việt Nam. Đề nghị kiểm tra các ngày vừa ghi: ngày và tháng có thể bị đảo.`;

export const reportedWords = ({ number }: EventOf<'reported'>): string =>
  `Biểu Sở Tài chính như trong Báo cáo số ${number}`;
