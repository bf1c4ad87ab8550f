// Derived columns of “Kiến nghị”: name, status, terms and why, column of the report, what to mend.
import {
  casesIn,
  issuedOf,
  kindCode,
  petitionFactsOf,
  type CaseFiles,
  type DocumentRow,
  type PetitionRow,
} from '../register/petition-facts-of.ts';
import { CELL_LIMIT } from '../register/clip.ts';
import { settingNumber } from '../register/book.ts';
import { isWorkingDay, type WorkingCalendar } from '../rules/calendar.ts';
import { dateOf, showDate, type LocalDateTime } from '../rules/civil-date.ts';
import { citeClause } from '../rules/clauses.ts';
import { isAnswered, isCoordinated, type PetitionFacts } from '../rules/petition-facts.ts';
import { last } from '../rules/last.ts';
import { petitionStatus } from '../rules/petition-status.ts';
import { petitionTerm, type PetitionTerm, type TermOptions } from '../rules/petition-term.ts';
import { cityColumnOf, reportColumnOf } from '../rules/report-column.ts';
import { arrivalOf } from '../rules/registrants.ts';
import type { ReportColumn } from '../rules/terms.ts';
import { OUT_OF_SCOPE } from '../rules/terms.ts';
import { termFrom } from './deadlines-of.ts';
import type { ConferenceState } from './derive-conferences.ts';
import { isBlank, rowFaults } from './faults.ts';
import { plainText } from './identity.ts';
import { nextKey } from './document-keys.ts';
import { writeJournal } from './journal.ts';
import type { Context } from './plan-context.ts';
import { isBeforeStart } from './start-day.ts';

export interface PetitionState {
  readonly row: PetitionRow;
  readonly facts: PetitionFacts;
  readonly term: PetitionTerm;
  readonly column: ReportColumn;
}

/** How terms are counted today, by the settings of the office. */
export function termOptions(context: Context): TermOptions {
  const { book, today } = context;
  return {
    calendar: book.calendar,
    today,
    fourteenFrom:
      book.setting('fourteenFrom') === 'ngày xác định' ? 'ngày xác định' : 'ngày tiếp nhận',
    soonDays: settingNumber(book.setting('soonDays'), 3),
    longOverdueDays: settingNumber(book.setting('longOverdueDays'), 5),
  };
}

export function derivePetitions(
  context: Context,
  conferences: ReadonlyMap<string, ConferenceState>,
  files: CaseFiles,
): PetitionState[] {
  const { petitions, units } = context.book.tabs;
  const names = new Map(units.rows.map(({ value }) => [value.code, value.name]));
  const options = termOptions(context);
  const cityColumn = cityColumnOf(context.book.setting('cityColumn'));
  const doubles = doublesOf(petitions.rows);
  const states: PetitionState[] = [];
  for (const row of petitions.rows) {
    row.value.name = names.get(row.value.unit ?? '') ?? null;
    const facts = petitionFactsOf(row, files, context.directory);
    const conference = conferences.get(row.value.conference ?? '')?.facts ?? null;
    const term = petitionTerm(facts, conference, options);
    const column = reportColumnOf(facts, cityColumn);
    const { value } = row;
    noteMovedDue(context, row, term);
    value.status = petitionStatus(facts, column);
    value.due = term.due;
    value.internalDue = term.internalDue;
    value.target = term.target;
    value.level = beforeStart(context, term) ? null : term.level;
    value.reportColumn = column;
    value.explain = term.explain;
    const faults = [
      ...rowFaults(row),
      ...petitionFaults(context, row, facts, conferences),
      ...doubleFault(row, doubles),
    ];
    value.fix = faults.join('\n') || null;
    states.push({ row, facts, term, column });
  }
  return states;
}

/** Nothing dated before the office began to use the register turns red (AM-40). */
function beforeStart(context: Context, term: PetitionTerm): boolean {
  const due = term.target ?? term.due;
  return due !== null && isBeforeStart(context, due);
}

/** A term that moves (a late holiday, a moved conference) is told with its old and its new day. */
function noteMovedDue(context: Context, row: PetitionRow, term: PetitionTerm): void {
  const { code, due } = row.value;
  if (row.at === null || due === null || term.due === null || due === term.due) return;
  writeJournal(context, {
    ...{ key: null, kind: 'đổi hạn', state: 'đã xong', case: code },
    note: `Thời hạn theo Kế hoạch: ${showDate(due)} → ${showDate(term.due)}. ${term.explain}`,
  });
}

function petitionFaults(
  context: Context,
  row: PetitionRow,
  facts: PetitionFacts,
  conferences: ReadonlyMap<string, ConferenceState>,
): string[] {
  const { value } = row;
  const faults: string[] = [];
  const conference = conferences.get(value.conference ?? '');
  if (value.conference !== null && conference === undefined) {
    faults.push(`Không có hội nghị mã ${value.conference}.`);
  }
  if (value.unit === null) faults.push('Chưa ghi mã đơn vị.');
  else if (value.name === null) faults.push(`Không có đơn vị mã ${value.unit}.`);
  if (isBlank(row, 'receivedAt')) faults.push('Chưa ghi thời điểm nhận.');
  if (value.receivedAt !== null && dateOf(value.receivedAt) > context.today)
    faults.push('Thời điểm nhận ở sau ngày hôm nay.');
  if (isBlank(row, 'group') && value.scope !== OUT_OF_SCOPE)
    faults.push('Chưa ghi nhóm theo biểu của Sở Tài chính.');
  if ((value.content ?? '').length >= CELL_LIMIT - 1) {
    faults.push('Nội dung quá dài, ô chỉ giữ phần đầu; toàn văn lưu thành tệp riêng.');
  }
  if (conference !== undefined && value.receivedAt !== null) {
    faults.push(...arrivalFault(conference, row, context.book.calendar));
  }
  if (value.scope === OUT_OF_SCOPE && (value.scopeReason === null || value.scopeBy === null)) {
    faults.push(`Không thuộc phạm vi: cần ghi lý do và người duyệt (${citeClause('A-I.2.5')}).`);
  }
  if (value.outcome === 'Trùng' && value.duplicateOf === null)
    faults.push('Chưa ghi trùng với mã nào.');
  if (
    value.scope === OUT_OF_SCOPE ||
    value.outcome === 'Trùng' ||
    value.outcome === 'Rút kiến nghị'
  )
    return faults;
  faults.push(...routeFaults(facts, context));
  return faults;
}

/** AM-01: late for the notice is not yet late for the plan. */
function arrivalFault(
  { facts }: ConferenceState,
  { value }: PetitionRow,
  calendar: WorkingCalendar,
): string[] {
  if (value.channel === 'Tại Hội nghị' || value.receivedAt === null) return [];
  const limit = termFrom(calendar, 'A-II.3.4', facts.day)?.due ?? null;
  const arrival = arrivalOf(value.receivedAt, {
    close: facts.petitionsClose,
    planLimit: limit === null ? null : (`${limit}T23:59` as LocalDateTime),
  });
  if (arrival === 'in time') return [];
  if (arrival === 'late') {
    return [
      `Nhận sau hạn của Kế hoạch (${citeClause('A-II.3.4')}): vẫn giải quyết, không tính vào điều kiện tổ chức.`,
    ];
  }
  return value.lateAgreed === 'Có'
    ? []
    : [
        'Nhận sau hạn thông báo, trong hạn Kế hoạch: chỉ tính vào điều kiện tổ chức khi lãnh đạo đồng ý.',
      ];
}

function routeFaults(facts: PetitionFacts, context: Context): string[] {
  const faults: string[] = [];
  const coordinated = isCoordinated(facts);
  if (facts.route === 'Thuộc thẩm quyền – cần phối hợp' && !coordinated) {
    faults.push(
      `Cần phối hợp: chưa ghi cơ quan phối hợp nên tính theo 07 ngày làm việc (${citeClause('A-II.5a.5')}).`,
    );
  }
  if (facts.route === 'Thuộc thẩm quyền – trả lời' && coordinated) {
    faults.push('Có cơ quan phối hợp: đề nghị chọn cách xử lý “Thuộc thẩm quyền – cần phối hợp”.');
  }
  if (
    facts.route === 'Không thuộc chức năng – hướng dẫn gửi đúng cơ quan' &&
    facts.competent === null
  ) {
    faults.push('Hướng dẫn gửi đúng cơ quan: chưa ghi cơ quan có thẩm quyền.');
  }
  const unknown = [facts.lead, ...facts.partners].filter(
    (name): name is string => name !== null && context.directory.find(name) === null,
  );
  for (const name of unknown) faults.push(`Không có “${name}” trong Danh bạ cơ quan.`);
  if (
    facts.outcome === 'Đã giải quyết triệt để' &&
    !isAnswered(facts) &&
    facts.incoming.length === 0
  ) {
    faults.push(
      `Đã ghi giải quyết triệt để nhưng chưa có văn bản trả lời đã phát hành hoặc nội dung trả lời tại Hội nghị (${citeClause('A-II.5c.1')}).`,
    );
  }
  return faults;
}

/** Petitions of one unit with the same words: the earliest code of each. */
function doublesOf(rows: readonly PetitionRow[]): Map<string, string> {
  const first = new Map<string, string>();
  for (const { value } of rows) {
    if (value.code === null || value.outcome === 'Trùng') continue;
    const key = doubleKey(value);
    if (key !== null && !first.has(key)) first.set(key, value.code);
  }
  return first;
}

function doubleKey(value: PetitionRow['value']): string | null {
  const text = value.content ?? value.title;
  return value.unit === null || text === null ? null : `${value.unit}|${plainText(text)}`;
}

function doubleFault({ value }: PetitionRow, doubles: ReadonlyMap<string, string>): string[] {
  const first = doubles.get(doubleKey(value) ?? '');
  if (first === undefined || first === value.code || value.outcome === 'Trùng') return [];
  return [
    `Giống kiến nghị ${first} của cùng đơn vị; nếu trùng, chọn Kết quả “Trùng” và ghi mã đó.`,
  ];
}

/** Why a draft could not be made, from the journal: what is wrong with the template, and how to go on. */
function failureOf(context: Context, key: string): string[] {
  if (!context.book.journal.state(key).doubtful) return [];
  const told = last(
    context.book.journal.entries.filter(
      (entry) => entry.key === key && entry.state === 'cần kiểm tra',
    ),
  );
  return [
    `Chưa tạo được dự thảo. ${told?.note ?? ''} Sửa xong, chọn “Hủy dự thảo” cho dòng này rồi chọn lại yêu cầu “Soạn dự thảo”.`,
  ];
}

/** What an answer that staff drafted elsewhere is known by, once it is issued: the business is told of it once. */
function keyOfTyped(context: Context, row: DocumentRow): string | null {
  const [code] = casesIn(row.value.case);
  const action = ANSWERS[kindCode(row.value.kind)];
  if (code === undefined || action === undefined || issuedOf(row) === null) return null;
  return nextKey(context, `${code}·${action}`);
}

const ANSWERS: Readonly<Record<string, string>> = {
  ...{ D16: 'trả lời', D17: 'hướng dẫn', D36: 'thông báo' },
};

/** Derived columns of “Văn bản đi”: what to mend before a document counts as issued (AM-39). */
export function deriveDocuments(context: Context): void {
  const { documents } = context.book.tabs;
  const byNumber = new Map<string, string>();
  for (const row of documents.rows) {
    const { value } = row;
    const faults = rowFaults(row);
    value.key ??= keyOfTyped(context, row);
    const leaves = value.state === 'Đã phát hành' || value.state === 'Đã gửi';
    if (leaves && issuedOf(row) === null) {
      faults.push('Chưa có số và ngày của văn thư nên chưa tính là đã phát hành.');
    }
    if (value.state === 'Đã gửi' && (value.sentOn === null || value.sentBy === null)) {
      faults.push('Đã gửi: cần ghi ngày gửi và hình thức gửi.');
    }
    if (value.number !== null && value.date !== null) {
      const key = `${value.date.slice(0, 4)}|${kindCode(value.kind)}|${plainText(value.number)}`;
      const other = byNumber.get(key);
      if (other !== undefined) faults.push(`Số ${value.number} đã ghi cho văn bản “${other}”.`);
      else byNumber.set(key, value.title ?? value.kind ?? '');
    }
    if (value.state === 'Dự thảo' && value.file === null && value.key !== null) {
      faults.push(...failureOf(context, value.key));
    }
    if (value.date !== null && value.dayConfirmed !== 'Có') {
      const odd =
        value.date > context.today
          ? 'ở sau ngày hôm nay'
          : isWorkingDay(context.book.calendar, value.date)
            ? null
            : 'là ngày nghỉ';
      if (odd !== null) {
        faults.push(`Ngày văn bản ${odd}; nếu đúng, chọn “Có” ở cột Xác nhận ngày khác thường.`);
      }
    }
    value.fix = faults.join('\n') || null;
  }
}
