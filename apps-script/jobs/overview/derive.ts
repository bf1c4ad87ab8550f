// The tab “Tổng quan”: the day on one screen, ten lines.
import {
  OVERVIEW_LINES,
  OVERVIEW_REQUESTS,
  type OverviewLine,
} from '../../register/tabs/overview.ts';
import { addRow } from '../../register/table/draft.ts';
import { workingDaysBetween } from '../../rules/calendar/calendar.ts';
import { showDate, showDateTime, yearOf } from '../../rules/dates/civil-date.ts';
import { finalClosing } from '../../rules/conference/facts.ts';
import { lastNoticeOfYear } from '../../rules/deadlines/year-end.ts';
import { coverageFault } from '../../rules/deadlines/dated.ts';
import { LEVELS, type LevelCount } from '../../rules/petitions/levels.ts';
import { UNIT_KINDS } from '../../rules/words.ts';
import { reportedConference } from '../../letters/report/report-of.ts';
import { hasMore } from '../conference/close-list.ts';
import type { ConferenceState } from '../conference/derive.ts';
import type { PetitionState } from '../petitions/derive.ts';
import type { Registered } from '../intake/registrations.ts';
import { pad } from '../base/office-words.ts';
import type { Milestone } from '../duties/milestone.ts';
import type { Context } from '../base/context.ts';

export interface OverviewFacts {
  readonly conferences: ReadonlyMap<string, ConferenceState>;
  readonly petitions: readonly PetitionState[];
  readonly registered: Registered;
  readonly milestones: readonly Milestone[];
  readonly lost: readonly string[];
  /** Petitions left to the next run, because one write could not hold all. */
  readonly waiting: number;
}

export function deriveOverview(context: Context, facts: OverviewFacts): void {
  const { tabs, setting } = context.book;
  const current = reportedConference(tabs.conferences, setting('reportConference'));
  const state = facts.conferences.get(current?.value.code ?? '') ?? null;
  const words: Record<OverviewLine, string> = {
    'Hội nghị': conferenceLine(context, state),
    'Điều kiện tổ chức': conditionLine(context, state),
    'Đơn vị đăng ký': registrantsLine(context, state, facts.registered),
    'Kiến nghị': petitionsLine(facts),
    'Thời hạn trả lời': termsLine(facts.petitions),
    'Việc sắp tới': nextLine(context, facts.milestones),
    'Văn bản đi': documentsLine(context),
    'Báo cáo Sở Tài chính': reportLine(context, facts.milestones),
    'Dữ liệu cần sửa': faultsLine(context, facts.lost),
    'Lần cập nhật gần nhất': lastRunLine(context),
  };
  const rows = new Map(tabs.overview.rows.map((row) => [row.value.item, row]));
  const known = new Set<string | null>([...OVERVIEW_LINES, ...OVERVIEW_REQUESTS]);
  // A name that somebody typed over is put right where it stands.
  const nameless = tabs.overview.rows.filter(({ value }) => !known.has(value.item));
  for (const line of OVERVIEW_LINES) {
    const row = rows.get(line) ?? nameless.shift() ?? addRow(tabs.overview, { item: line });
    row.value.item = line;
    row.value.value = words[line];
  }
}

function conferenceLine(context: Context, state: ConferenceState | null): string {
  const day = state?.facts.day ?? null;
  if (state === null || day === null) {
    return `Chưa có hội nghị; ghi một dòng ở tab “Hội nghị”.${yearEndWords(context)}`;
  }
  const { time, venue } = state.row.value;
  const left = workingDaysBetween(context.book.calendar, context.today, day);
  const when = state.facts.held
    ? 'đã tổ chức'
    : left >= 0
      ? `còn ${pad(left)} ngày làm việc`
      : 'đã qua ngày tổ chức, chưa ghi “Đã tổ chức”';
  return [
    `${state.facts.code}: ${showDate(day)}${time === null ? '' : ` lúc ${time}`}`,
    venue,
    when,
  ]
    .filter((part) => part !== null)
    .join(' – ');
}

/** AM-41: until when a notice still lets the conference be held this year, and be put off once. */
function yearEndWords({ book, today }: Context): string {
  const year = yearOf(today);
  if (coverageFault(today) !== null) return '';
  const { notice, postponable } = lastNoticeOfYear(book.calendar, year);
  if (today > notice.due) return ` Năm ${year} không còn đủ thời gian thông báo để tổ chức.`;
  const plan = notice.plan === null ? '' : `nên trước ngày ${showDate(notice.plan)}, `;
  return ` Để tổ chức trong năm ${year}: đăng đủ thông báo ${plan}chậm nhất ngày ${showDate(notice.due)}; Hội nghị sau ngày ${showDate(postponable.due)} thì không còn kịp hoãn trong năm.`;
}

function conditionLine(context: Context, state: ConferenceState | null): string {
  if (state === null) return '';
  const { row, counts, facts } = state;
  const closed = facts.closings.some(
    (closing) => closing.final && closing.at === finalClosing(facts),
  );
  const notes: string[] = [];
  if (!closed && counts.unscreened > 0) {
    notes.push(`tạm tính, còn ${pad(counts.unscreened)} kiến nghị chưa xét phạm vi`);
  }
  if (!closed && counts.least !== counts.most)
    notes.push('tạm tính, còn đơn vị nghi trùng chưa kết luận');
  const at = finalClosing(facts);
  const known = facts.closings.find((closing) => closing.final && closing.at === at);
  if (known !== undefined && hasMore(known, counts)) {
    notes.push(
      'có phiếu nhận trong hạn nhưng ghi sau khi chốt, đánh dấu ô “Chốt danh sách” để tính thêm',
    );
  }
  if (!closed && at !== null && context.now >= at) notes.push('đề nghị xét xong để chốt');
  const closes = at === null || closed ? '' : ` (hạn chốt ${showDateTime(at)})`;
  return `${row.value.branch ?? ''}${closes}${notes.length > 0 ? ` – ${notes.join('; ')}` : ''}`;
}

function registrantsLine(
  context: Context,
  state: ConferenceState | null,
  registered: Registered,
): string {
  if (state === null) return '';
  const kinds = new Map(context.book.tabs.units.rows.map(({ value }) => [value.code, value.kind]));
  const codes = [...(registered.get(state.facts.code) ?? [])];
  const split = UNIT_KINDS.map(
    (kind) => `${kind} ${pad(codes.filter((code) => kinds.get(code) === kind).length)}`,
  );
  const { units, petitionsOfRegistered, petitionsAll } = state.row.value;
  return `${show(units)} đơn vị (${split.join(', ')}); ${show(petitionsOfRegistered)} kiến nghị của đơn vị đăng ký, tổng số ${show(petitionsAll)}`;
}

const show = (value: string | number | null): string =>
  typeof value === 'number' ? pad(value) : (value ?? '00');

function petitionsLine({ petitions, waiting }: OverviewFacts): string {
  const count = (test: (state: PetitionState) => boolean): string =>
    pad(petitions.filter(test).length);
  return [
    `${pad(petitions.length)} kiến nghị`,
    `chưa xét phạm vi ${count(({ facts, column }) => facts.scope === 'Chưa xét' && column !== 'Ngoài biểu')}`,
    `đã giải quyết triệt để ${count(({ column }) => column === 'Đã giải quyết triệt để')}`,
    `đang xử lý ${count(({ column }) => column === 'Đang xử lý')}`,
    `chuyển cơ quan khác ${count(({ column }) => column === 'Chuyển cơ quan khác giải quyết')}`,
    `xin ý kiến cấp trên ${count(({ column }) => column === 'Xin ý kiến chỉ đạo của cơ quan cấp trên')}`,
    `ngoài biểu ${count(({ column }) => column === 'Ngoài biểu')}`,
    ...(waiting > 0 ? [`còn ${waiting} dòng chờ cập nhật ở lượt sau`] : []),
  ].join('; ');
}

function termsLine(petitions: readonly PetitionState[]): string {
  const count = (as: LevelCount): string =>
    pad(petitions.filter(({ level }) => level !== null && LEVELS[level].countsAs === as).length);
  return `Quá hạn ${count('late')}; đến hạn hôm nay ${count('today')}; sắp đến hạn ${count('soon')}; qua mốc phấn đấu ${count('pastTarget')}`;
}

function nextLine(context: Context, milestones: readonly Milestone[]): string {
  const next = milestones.filter(({ done, deadline }) => !done && deadline.due >= context.today);
  if (next.length === 0) return 'Không có mốc nào đang chờ.';
  return next
    .slice(0, 3)
    .map(
      ({ title, deadline }) =>
        `${showDate(deadline.plan !== null && deadline.plan >= context.today ? deadline.plan : deadline.due)}: ${title}`,
    )
    .join('; ');
}

function documentsLine(context: Context): string {
  const states = context.book.tabs.documents.rows.map(({ value }) => value.state);
  const count = (state: string): string => pad(states.filter((one) => one === state).length);
  return `Dự thảo ${count('Dự thảo')}; đã trình ký ${count('Đã trình ký')}; chờ lấy số ${count('Đã ký, chờ lấy số')}; đã phát hành, chưa gửi ${count('Đã phát hành')}; đã gửi ${count('Đã gửi')}`;
}

function reportLine(context: Context, milestones: readonly Milestone[]): string {
  const reports = milestones.filter(({ kind }) => kind === 'report' || kind === 'supplement');
  if (reports.length === 0) return 'Chưa đến kỳ báo cáo.';
  return reports
    .map(({ title, deadline, done }) => {
      const late = !done && context.today > deadline.due && !deadline.default;
      return `${title}: ${done ? 'đã phát hành' : `${deadline.default ? 'mốc phấn đấu' : 'chậm nhất'} ${showDate(deadline.due)}${late ? ' – QUÁ HẠN' : ''}`}`;
    })
    .join('; ');
}

function faultsLine(context: Context, lost: readonly string[]): string {
  const counted = context.book.drafts
    .map(({ tab, rows }) => ({
      title: tab.title,
      count: rows.filter((row) => tab.isFaulty(row)).length,
    }))
    .filter(({ count }) => count > 0)
    .map(({ title, count }) => `${title} ${pad(count)} dòng`);
  const doubtful = new Set(
    context.book.journal.entries
      .filter((entry) => entry.state === 'cần kiểm tra' && entry.kind !== 'dòng đã mất')
      .map((entry) => entry.key),
  );
  const parts = [...counted];
  if (lost.length > 0)
    parts.push(`dòng đã mất: ${lost.slice(0, 5).join(', ')}${lost.length > 5 ? ' …' : ''}`);
  if (doubtful.size > 0)
    parts.push(`thư, văn bản cần kiểm tra: ${pad(doubtful.size)} (xem Nhật ký)`);
  const silent = context.directory.all.filter(
    ({ kind, email }) => kind === 'thuộc UBND' && email === null,
  );
  if (silent.length > 0) parts.push(`cơ quan chưa có thư điện tử: ${pad(silent.length)}`);
  return parts.length === 0 ? 'Không có.' : parts.join('; ');
}

function lastRunLine(context: Context): string {
  const next = yearOf(context.today) + 1;
  const confirmed = context.book.calendar.year(next).confirmed;
  const warn =
    !confirmed && context.today.slice(5) >= '10-01'
      ? ` Lịch nghỉ năm ${next} chưa cập nhật – hạn tính tạm.`
      : '';
  return `${showDateTime(context.now)}.${warn}`;
}
