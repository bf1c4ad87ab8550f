// What people read of an event: its kind, its state and its sentence are made from the event, never the other way round.
import { twoDigits } from '../../rules/dates/numbers.ts';
import { slashDate, slashDateTime } from '../../rules/dates/civil-date.ts';
import type { EventOf, EventType, JournalEvent, MailType } from './events.ts';
import { ERASING_WORDS } from './erasing-words.ts';
import type { State, Words } from './told-in.ts';
import {
  FILE_KINDS,
  MAIL_KINDS,
  OCCASIONS,
  PUT_OFF_WHY,
  agreedWords,
  addedWords,
  branchAt,
  codeWords,
  rowWords,
  countWords,
  decisionWords,
  draftedWords,
  fileWords,
  intakeWords,
  leftWords,
  postponedWords,
  quoted,
  refusedWords,
  reportTitle,
  resetWords,
  restoredWords,
  reportedWords,
} from './phrases.ts';

const SENT_KINDS: ReadonlyMap<string, string> = new Map(Object.entries(MAIL_KINDS));

const mail = <T extends MailType>(
  type: T,
  note: (event: EventOf<T>) => string,
): Words<EventOf<T>> => ({ kind: MAIL_KINDS[type], state: 'dự định', note });

const WORDS: { readonly [T in EventType]: Words<EventOf<T>> } = {
  started: { kind: 'bắt đầu', state: 'đã xong', note: () => 'Lượt chạy đầu tiên của sổ' },
  intake: { kind: 'nhận phiếu', state: 'đã xong', note: intakeWords },
  code: { kind: 'cấp mã', state: 'đã xong', note: codeWords },
  codes: {
    kind: 'cấp mã',
    state: 'đã xong',
    note: ({ count, first, last }) => `Cấp mã cho ${count} kiến nghị, từ ${first} đến ${last}`,
  },
  journalLost: { kind: 'khôi phục nhật ký', state: 'đã xong', note: restoredWords },
  change: {
    kind: 'thay đổi',
    state: 'đã xong',
    note: ({ cells }) =>
      cells
        .map(({ column, before, after }) => `${column}: ${quoted(before)} → ${quoted(after)}`)
        .join('; '),
  },
  overtyped: {
    kind: 'đặt lại ô',
    state: 'đã xong',
    note: ({ code, columns }) =>
      `Ô do phần mềm tính của ${rowWords(code)} bị sửa tay, đã đặt lại: ${columns.join(', ')}`,
  },
  lost: {
    kind: 'dòng đã mất',
    state: 'cần kiểm tra',
    note: ({ code }) => `Dòng của ${rowWords(code)} không còn trong sổ.`,
  },
  closing: {
    kind: 'chốt danh sách',
    state: 'đã xong',
    note: (event) =>
      `${OCCASIONS[event.occasion]} lúc ${slashDateTime(event.at)}: ${countWords(event)}${agreedWords(event)}. ${branchAt(event)}`,
  },
  decision: { kind: 'quyết định', state: 'đã xong', note: decisionWords },
  postponed: { kind: 'đã hoãn', state: 'đã xong', note: postponedWords },
  rowsAdded: { kind: 'thêm dòng', state: 'đã xong', note: addedWords },
  dueMoved: {
    kind: 'đổi hạn',
    state: 'đã xong',
    note: ({ from, to }) => `Thời hạn theo Kế hoạch: ${slashDate(from)} → ${slashDate(to)}`,
  },
  reportDrafted: {
    kind: 'lập báo cáo',
    state: 'đã xong',
    note: ({ supplement }) =>
      `Lập dự thảo Báo cáo ${supplement ? 'bổ sung ' : ''}kết quả gửi Sở Tài chính`,
  },
  reported: { kind: 'báo cáo', state: 'đã xong', note: reportedWords },
  cycle: {
    kind: 'đề nghị kỳ',
    state: 'đã xong',
    note: ({ year }) => `Đã thêm dòng năm ${year} vào tab “Kỳ” để xem lại`,
  },
  drafted: { kind: 'lập dự thảo', state: 'đã xong', note: draftedWords },
  file: {
    kind: ({ holds }) => FILE_KINDS[holds],
    state: ({ step }) => (step === 'intended' ? 'dự định' : 'đã xong'),
    note: fileWords,
  },
  uncopied: { kind: FILE_KINDS.issued, state: 'đã xong', note: ({ message }) => message },
  acknowledgement: mail(
    'acknowledgement',
    ({ name, codes }) =>
      `Gửi xác nhận tiếp nhận cho ${name}${codes.length > 0 ? `: ${codes.join(', ')}` : ''}`,
  ),
  reminder: mail(
    'reminder',
    ({ body, count, codes }) => `Nhắc ${body}: ${twoDigits(count)} kiến nghị (${codes.join(', ')})`,
  ),
  chase: mail(
    'chase',
    ({ body, count, codes, politely }) =>
      `${politely ? 'Đề nghị' : 'Đôn đốc'} ${body}: ${twoDigits(count)} kiến nghị quá hạn (${codes.join(', ')})`,
  ),
  leaderDigest: mail(
    'leaderDigest',
    ({ late, decisions }) =>
      `Báo cáo lãnh đạo: ${late === 0 ? 'không có' : twoDigits(late)} kiến nghị quá hạn${(decisions ?? 0) === 0 ? '' : `, ${twoDigits(decisions ?? 0)} việc chờ quyết định`}`,
  ),
  closingResult: mail(
    'closingResult',
    (event) => `Báo ${event.body} kết quả chốt danh sách: ${branchAt(event)}`,
  ),
  milestone: mail(
    'milestone',
    (event) =>
      `Nhắc ${event.body}: ${event.title}, hạn ${slashDate(event.due)}, ${leftWords(event)}`,
  ),
  replySent: mail(
    'replySent',
    ({ name, number, date }) =>
      `Báo ${name} đã có văn bản trả lời số ${number} ngày ${slashDate(date)}`,
  ),
  mail: { kind: ({ word }) => word, state: 'dự định', note: ({ note }) => note },
  sent: {
    kind: ({ mail: name }) => SENT_KINDS.get(name) ?? name,
    state: 'đã xong',
    note: () => 'Đã gửi',
  },
  putOff: { kind: 'để lượt sau', state: 'đã xong', note: ({ why }) => PUT_OFF_WHY[why] },
  unread: { kind: 'để lượt sau', state: 'đã xong', note: ({ message }) => message },
  doubt: {
    kind: 'cần kiểm tra',
    state: 'cần kiểm tra',
    note: ({ waited }) =>
      `Lượt chạy trước dừng giữa chừng; kiểm tra thư đã gửi hay chưa${waited ? ', không tự gửi lại' : ''}.`,
  },
  ...ERASING_WORDS,
  refused: { kind: 'không ghi được', state: 'cần kiểm tra', note: refusedWords },
  failed: { kind: 'không thực hiện được', state: 'cần kiểm tra', note: ({ message }) => message },
  waits: {
    kind: 'chờ gửi',
    state: ({ over }) => (over ? 'đã xong' : 'dự định'),
    note: ({ over }) =>
      over
        ? 'Không gửi nữa: trạng thái đã được đổi lại'
        : 'Sẽ gửi sau ít nhất 15 phút, nếu trạng thái không bị đổi lại',
  },
  template: {
    kind: 'mẫu văn bản',
    state: 'đã xong',
    note: ({ template, fault }) =>
      fault === null ? `Mẫu ${template} đã đọc được.` : `Mẫu ${template} có lỗi: ${fault}`,
  },
  fileReset: { kind: 'đặt lại tệp', state: 'đã xong', note: resetWords },
  push: {
    kind: ({ number }) => (number === null ? 'dự thảo gửi Sở Tài chính' : 'gửi Sở Tài chính'),
    state: ({ step }) => (step === 'intended' ? 'dự định' : 'đã xong'),
    note: (event) =>
      `${reportTitle(event)}: ${event.files.map(({ name, id }) => `${name} [${id}]`).join(', ')}`,
  },
};

const wordsFor = (event: JournalEvent): Words<JournalEvent> =>
  WORDS[event.type] as Words<JournalEvent>;

export function kindOf(event: JournalEvent): string {
  const { kind } = wordsFor(event);
  return typeof kind === 'string' ? kind : kind(event);
}

export function stateOf(event: JournalEvent): State {
  const { state } = wordsFor(event);
  return typeof state === 'string' ? state : state(event);
}

/** The sentence of an event, without the clause it rests on. */
export const noteOf = (event: JournalEvent): string => wordsFor(event).note(event);
