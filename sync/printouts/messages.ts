// Texts to be copied into the groups in which officials work: each body's list of the day, and the call to the businesses.
import { addTo } from '#rules/lists/add-to';
import { momentWords } from '#register/book/conference-day';
import type { Book } from '#register/book/book';
import { slashDate } from '#rules/dates/civil-date';
import { officeNames, senderOf } from '#letters/shared/office';

interface Message {
  /** Whose group it is for. */
  readonly group: string;
  readonly text: string;
}

/** No name of a unit and no address: a group is no place of the office's. */
export const messagesOf = (book: Book): Message[] => [...listsOf(book), ...callsOf(book)];

function listsOf(book: Book): Message[] {
  const byBody = new Map<string, string[]>();
  for (const { value } of book.tabs.petitions.rows) {
    const { code, title, lead, level, due } = value;
    if (code === null || level === null) continue;
    const until = due === null ? '' : `, thời hạn ${slashDate(due)}`;
    const line = `- ${code}: ${title ?? ''}${until} – ${level}`;
    addTo(byBody, lead ?? UNASSIGNED, line);
  }
  const { cơ_quan_gọn } = officeNames(book.setting);
  return [...byBody].map(([group, lines]) => ({
    group,
    text: [
      `${cơ_quan_gọn} – kiến nghị doanh nghiệp ngày ${slashDate(book.today)}`,
      `${group}:`,
      ...lines,
      'Đề nghị xử lý trước hạn, cập nhật vào sổ đối thoại doanh nghiệp.',
    ].join('\n'),
  }));
}

const UNASSIGNED = 'Chưa giao cơ quan chủ trì';

/** While a conference takes petitions (A-II.2.1, A-III.5.1). */
function callsOf(book: Book): Message[] {
  const { cơ_quan_gọn, bộ_phận } = officeNames(book.setting);
  const link = book.setting('registrationLink');
  return book.tabs.conferences.rows.flatMap(({ value }) => {
    const { date, time, venue, petitionsClose } = value;
    if (date === null || petitionsClose === null || petitionsClose.slice(0, 10) < book.today)
      return [];
    const when = `${time === null ? '' : `${time} `}ngày ${slashDate(date)}`;
    const lines = [
      `${cơ_quan_gọn} mời doanh nghiệp, hộ kinh doanh, hợp tác xã dự Hội nghị đối thoại: ${when}${venue === null ? '' : `, tại ${venue}`}.`,
      `Gửi kiến nghị, đăng ký trước ${momentWords(petitionsClose)}${link === '' ? '' : `: ${link}`}`,
      `Hoặc nộp phiếu giấy tại Trung tâm phục vụ hành chính công phường. Liên hệ ${bộ_phận}: ${senderOf({ book }).liên_hệ}.`,
    ];
    return [{ group: 'Nhóm doanh nghiệp', text: lines.join('\n') }];
  });
}
