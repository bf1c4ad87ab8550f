// The eleven lines of “Tổng quan”, in the office's words.
import { twoDigits } from '../../rules/dates/numbers.ts';
import { rowWords } from '../../register/journal/phrases.ts';
import { budgetWords } from '../../register/book/budget-of.ts';
import type { OverviewLine } from '../../register/tabs/overview.ts';
import { slashDate, slashDateTime, yearOf } from '../../rules/dates/civil-date.ts';
import { REPORT_COLUMN_NAMES, REPORT_COLUMNS } from '../../rules/petitions/report-columns.ts';
import type { ShownOutlook } from './live.ts';
import type { ConferenceNumbers } from './conference-numbers.ts';
import type { OverviewFacts } from './facts.ts';

export function overviewWords(facts: OverviewFacts): Readonly<Record<OverviewLine, string>> {
  const { conference } = facts;
  return {
    'Hội nghị': conferenceLine(facts),
    'Điều kiện tổ chức': conference === null ? '' : conditionLine(conference),
    'Đơn vị đăng ký': conference === null ? '' : registrantsLine(conference),
    'Kiến nghị': petitionsLine(facts),
    'Thời hạn trả lời': termsLine(facts),
    'Việc sắp tới': nextLine(facts),
    'Văn bản đi': documentsLine(facts),
    'Báo cáo Sở Tài chính': reportLine(facts),
    'Dữ liệu cần sửa': faultsLine(facts),
    'Kết nối và quyền': `${mailWords(facts)}${facts.health}`,
    'Lần cập nhật gần nhất': lastRunLine(facts),
  };
}

/** What keeps mails from those they are for. */
const mailWords = ({ mailsPaused, testMode, mailsWaiting }: OverviewFacts): string =>
  [
    mailsPaused ? 'ĐANG TẠM DỪNG GỬI THƯ. ' : '',
    testMode ? 'CHẾ ĐỘ THỬ: mọi thư chỉ gửi về chủ sổ. ' : '',
    mailsWaiting > 0 && !mailsPaused
      ? `${twoDigits(mailsWaiting)} thư chờ ngày sau (hết phần thư trong ngày, hoặc một địa chỉ đã nhận đủ 05 thư xác nhận). `
      : '',
  ].join('');

function conferenceLine(facts: OverviewFacts): string {
  const { conference } = facts;
  if (conference?.day == null) {
    return `${conference === null ? 'Chưa có hội nghị; ghi một dòng ở tab “Hội nghị”.' : `${conference.code}: ô “Ngày tổ chức” ở tab “Hội nghị” chưa ghi hoặc chưa đúng là ngày nên chưa tính được hạn.`}${yearEndWords(facts)}`;
  }
  const { code, day, time, venue } = conference;
  const line = [
    `${code}: ${slashDate(day)}${time === null ? '' : ` lúc ${time}`}`,
    venue,
    whenWords(conference),
  ]
    .filter((part) => part !== null)
    .join(' – ');
  const others = facts.others.map(
    (other) => `${other.code}: ${slashDate(other.day)}, ${OUTLOOK_WORDS[other.outlook]}`,
  );
  const beside = others.length === 0 ? '' : ` Hội nghị khác: ${others.join('; ')}.`;
  return `${line}.${budgetWords(conference.budget)}${beside}${facts.heldThisYear ? '' : yearEndWords(facts)}`;
}

/** What is on record of a conference, in a word. */
const OUTLOOK_WORDS: Readonly<Record<ShownOutlook, string>> = {
  before: 'trước ngày bắt đầu dùng sổ',
  held: 'đã tổ chức',
  ahead: 'chưa đến ngày tổ chức',
  unrecorded: 'đã qua ngày tổ chức, chưa ghi “Đã tổ chức”',
  undecided: 'chờ lãnh đạo quyết định',
  'not held': 'không tổ chức',
  stopped: 'đã dừng',
};

function whenWords({ outlook, daysLeft }: ConferenceNumbers): string {
  if (outlook !== 'ahead' && outlook !== 'undecided') return OUTLOOK_WORDS[outlook];
  if (daysLeft !== null && daysLeft >= 0) return `còn ${twoDigits(daysLeft)} ngày làm việc`;
  return `${OUTLOOK_WORDS.unrecorded}; ${OUTLOOK_WORDS.undecided}`;
}

/** AM-41: until when a notice still lets the conference be held this year, and be put off once. */
function yearEndWords({ yearEnd, today, conference }: OverviewFacts): string {
  if (yearEnd === null) return '';
  const year = yearOf(today);
  const { notice, postponable } = yearEnd;
  if (today > notice.due && conference?.outlook === 'ahead') return '';
  if (today > notice.due) return ` Năm ${year} không còn đủ thời gian thông báo để tổ chức.`;
  const workBy = notice.workBy === null ? '' : `nên trước ngày ${slashDate(notice.workBy)}, `;
  return ` Để tổ chức trong năm ${year}: đăng đủ thông báo ${workBy}chậm nhất ngày ${slashDate(notice.due)}; Hội nghị sau ngày ${slashDate(postponable.due)} thì không còn kịp hoãn trong năm.`;
}

function conditionLine({ condition, units }: ConferenceNumbers): string {
  const { closesAt, isClosed } = condition;
  // AM-40: nothing is counted of a conference of before, and nothing asked.
  if (units === null) return condition.words ?? '';
  const notes: string[] = [];
  if (condition.unscreened > 0) {
    notes.push(`tạm tính, còn ${twoDigits(condition.unscreened)} kiến nghị chưa xét phạm vi`);
  }
  if (condition.hasTwins) notes.push('tạm tính, còn kiến nghị nghi trùng chưa kết luận');
  if (condition.hasDoubtfulUnits) notes.push('tạm tính, còn đơn vị nghi trùng chưa kết luận');
  if (condition.hasMore) {
    notes.push(
      'có phiếu nhận trong hạn nhưng ghi sau khi chốt, đánh dấu ô “Chốt danh sách” để tính thêm',
    );
  }
  if (!isClosed && condition.isPast) notes.push('đề nghị xét xong để chốt');
  const closes = closesAt === null || isClosed ? '' : ` (hạn chốt ${slashDateTime(closesAt)})`;
  return `${condition.words ?? ''}${closes}${notes.length > 0 ? ` – ${notes.join('; ')}` : ''}`;
}

function registrantsLine(conference: ConferenceNumbers): string {
  // AM-40: of a conference of before nothing is counted.
  if (conference.units === null) return '';
  const split = conference.byKind.map(({ kind, count }) => `${kind} ${twoDigits(count)}`);
  const aside = conference.aside.map(({ kind, count }) => `${kind} ${twoDigits(count)}`);
  const uncounted = aside.length === 0 ? '' : `; không tính: ${aside.join(', ')}`;
  return `${show(conference.units)} đơn vị (${split.join(', ')})${uncounted}; ${show(conference.petitionsOfRegistered)} kiến nghị của đơn vị đăng ký, tổng số ${show(conference.petitionsAll)}`;
}

const show = (value: string | number | null): string =>
  typeof value === 'number' && value > 0 ? twoDigits(value) : String(value ?? 0);

function petitionsLine({ petitions }: OverviewFacts): string {
  const { byColumn, waiting } = petitions;
  return [
    `${show(petitions.all)} kiến nghị`,
    `chưa xét phạm vi ${twoDigits(petitions.unscreened)}`,
    ...REPORT_COLUMN_NAMES.map(
      (column) => `${REPORT_COLUMNS[column].counted} ${twoDigits(byColumn[column])}`,
    ),
    ...(waiting > 0 ? [`còn ${waiting} dòng chờ cập nhật ở lượt sau`] : []),
  ].join('; ');
}

const termsLine = ({ terms }: OverviewFacts): string =>
  `Quá hạn ${twoDigits(terms.late)}; đến hạn hôm nay ${twoDigits(terms.today)}; sắp đến hạn ${twoDigits(terms.soon)}; qua mốc phấn đấu ${twoDigits(terms.pastTarget)}`;

function nextLine({ overdue, next, today, beforeStart }: OverviewFacts): string {
  const coming = next
    .slice(0, 3)
    .map(
      ({ title, deadline: { workBy, due } }) =>
        `${slashDate(workBy !== null && workBy >= today ? workBy : due)}: ${title}`,
    );
  const passed = overdue.map(
    ({ title, deadline }) =>
      `${deadline.default ? 'đã qua' : 'QUÁ HẠN'} ${slashDate(deadline.due)}: ${title}`,
  );
  const all = [...passed, ...coming];
  if (beforeStart.duties > 0)
    all.push(
      `chờ ghi “Bắt đầu dùng từ ngày” ở tab Thiết lập mới tính, mới nhắc: ${twoDigits(beforeStart.duties)} việc có hạn trước ngày chạy đầu tiên ${slashDate(beforeStart.day)}`,
    );
  return all.length === 0 ? 'Không có mốc nào đang chờ.' : all.join('; ');
}

const documentsLine = ({ documents }: OverviewFacts): string =>
  `Dự thảo ${twoDigits(documents['Dự thảo'])}; đã trình ký ${twoDigits(documents['Đã trình ký'])}; chờ lấy số ${twoDigits(documents['Đã ký, chờ lấy số'])}; đã phát hành, chưa gửi ${twoDigits(documents['Đã phát hành'])}; đã gửi ${twoDigits(documents['Đã gửi'])}`;

function reportLine({ reports, today }: OverviewFacts): string {
  if (reports.length === 0) return 'Chưa đến kỳ báo cáo.';
  return reports
    .map(({ title, deadline, done, ifHeld }) => {
      const late = !done && today > deadline.due && !deadline.default && ifHeld !== true;
      return `${title}: ${done ? 'đã gửi' : `${deadline.default ? 'mốc phấn đấu' : 'chậm nhất'} ${slashDate(deadline.due)}${late ? ' – QUÁ HẠN' : ''}`}`;
    })
    .join('; ');
}

function faultsLine(facts: OverviewFacts): string {
  const parts = faultParts(facts);
  return parts.length === 0 ? 'Không có.' : parts.join('; ');
}

/** What is to be mended, in words; nothing where all is well. */
export function faultParts({ faults, beforeStart }: OverviewFacts): string[] {
  const { byTab, lost, unconfirmed, doubtful, silentBodies, silentLeads } = faults;
  const parts = byTab.map(({ title, count }) => `${title} ${twoDigits(count)} dòng`);
  if (beforeStart.rows > 0)
    parts.unshift(
      `chưa ghi “Bắt đầu dùng từ ngày” ở tab Thiết lập, có ${twoDigits(beforeStart.rows)} dòng trước ngày chạy đầu tiên ${slashDate(beforeStart.day)} nên chưa gửi thư, chưa soạn văn bản, chưa báo quá hạn cho các dòng đó`,
    );
  if (unconfirmed.length > 0) parts.push(`phiếu chờ xác nhận: ${firstFive(unconfirmed)}`);
  if (lost.length > 0) parts.push(`dòng đã mất: ${firstFive(lost.map(rowWords))}`);
  for (const { template, message } of faults.templates)
    parts.push(`mẫu văn bản ${template} có lỗi: ${message}`);
  if (faults.undrafted.length > 0)
    parts.push(
      `chưa tạo được dự thảo: ${firstFive(faults.undrafted)} (xem cột Cần sửa ở tab Văn bản đi)`,
    );
  if (doubtful > 0) parts.push(`thư, văn bản cần kiểm tra: ${twoDigits(doubtful)} (xem Nhật ký)`);
  if (faults.journalLost > 0)
    parts.push(`Nhật ký mất ${twoDigits(faults.journalLost)} dòng, đã ghi lại từ bản lưu`);
  if (silentBodies > 0) parts.push(`cơ quan chưa có thư điện tử: ${twoDigits(silentBodies)}`);
  if (silentLeads.length > 0)
    parts.push(`đến hạn mà thư nhắc không tới được: ${silentLeads.join(', ')}`);
  return parts;
}

const firstFive = (all: readonly string[]): string =>
  `${all.slice(0, 5).join(', ')}${all.length > 5 ? ' …' : ''}`;

const lastRunLine = ({ now, unconfirmedYear }: OverviewFacts): string =>
  `${slashDateTime(now)}.${unconfirmedYear === null ? '' : ` Lịch nghỉ năm ${unconfirmedYear} chưa cập nhật – hạn tính tạm.`}`;
