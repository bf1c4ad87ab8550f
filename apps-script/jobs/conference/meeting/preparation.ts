// “Công tác chuẩn bị”: the usual work of a conference is copied for it once; each piece has its day, its state, its faults.
import type { Drafts } from '../../../register/book/book.ts';
import { addWorkingDays, workingDayUntil } from '../../../rules/calendar/calendar.ts';
import { citeClause, isClauseId, type ClauseId } from '../../../rules/clauses/cite.ts';
import { civilDate, yearOf } from '../../../rules/dates/civil-date.ts';
import { ownDeadline, type Deadline } from '../../../rules/deadlines/deadline.ts';
import { ANCHOR_WORDS } from '../../../rules/deadlines/terms.ts';
import type { RunContext } from '../../base/context.ts';
import type { Told } from '../../base/journal.ts';
import { isBlank, rowFaults } from '../../base/row-faults.ts';
import { isBeforeStart } from '../../base/start-day.ts';
import type { ConferenceState } from '../derive.ts';
import { addedTo, addOnce, type OnceRow } from './once.ts';
import { preparationFigures, type Found } from './preparation-figures.ts';
import { isWorkedFor, levelOf, type Work } from './work.ts';

type Tab = Drafts['preparation'];
type Row = Tab['rows'][number];
type New = OnceRow<Tab['tab']['columns']>;

export function derivePreparation(
  context: RunContext,
  conferences: ReadonlyMap<string, ConferenceState>,
  found: Found,
): { readonly works: readonly Work[]; readonly events: readonly Told[] } {
  const { preparation } = context.book.tabs;
  const usual = preparation.rows.filter(({ value }) => value.conference === null);
  const events = [...conferences].flatMap(([code, state]) =>
    isAhead(context, state) && addedTo(context.book, preparation.tab.title, code).size === 0
      ? addOnce(context, preparation, code, copied(usual, code))
      : [],
  );
  events.push(...ofHalfYear(context, usual));
  const works = preparation.rows.flatMap((row) => {
    const state = conferences.get(row.value.conference ?? '') ?? null;
    row.value.auto =
      state === null ? null : preparationFigures(context, clauseOf(row), { state, ...found });
    return deriveRow(context, row, state);
  });
  return { works, events };
}

const isAhead = (context: RunContext, state: ConferenceState): boolean =>
  isWorkedFor(context, state) && (state.facts.day ?? '') >= context.today;

const copied = (usual: readonly Row[], conference: string): New[] =>
  usual.flatMap(({ value: { item, owner, partners, days, clause, note } }) =>
    item === null || clause === 'A-III.3.4'
      ? []
      : [{ name: item, values: { conference, item, owner, partners, days, clause, note } }],
  );

/** Calendar days: the end of each half of the year, the second before the report of the year is made. */
const HALVES = [
  ['06-30', '06 tháng đầu năm'],
  ['11-30', '06 tháng cuối năm'],
] as const;
const MONTH_BEFORE = -20;

// A-III.3.4: “kết nối, thông tin và tháo gỡ khó khăn cho các doanh nghiệp”: what came of it is noted twice a year.
function ofHalfYear(context: RunContext, usual: readonly Row[]): Told[] {
  const { book, today } = context;
  const conference = String(yearOf(today));
  const rows = usual.filter(({ value }) => value.clause === 'A-III.3.4');
  return HALVES.flatMap(([end, half]) => {
    const due = workingDayUntil(book.calendar, civilDate(`${conference}-${end}`));
    const from = addWorkingDays(book.calendar, due, MONTH_BEFORE).result;
    if (today < from || today > due || isBeforeStart(context, due)) return [];
    const fresh = rows.map(({ value: { item, owner, partners, clause } }): New => {
      const name = `${item ?? ''} ${half}`;
      return { name, values: { conference, item: name, owner, partners, due, clause } };
    });
    return addOnce(context, book.tabs.preparation, conference, fresh);
  });
}

function deriveRow(context: RunContext, row: Row, state: ConferenceState | null): Work[] {
  const { value } = row;
  const { conference, item, owner } = value;
  const deadline = deadlineOf(context, row, state);
  const isOver = value.state === 'Xong' || value.state === 'Không cần' || value.doneOn !== null;
  value.aim = deadline?.due ?? null;
  value.basis = citeClause(clauseOf(row));
  value.level = isOver ? null : levelOf(context, value.aim);
  value.fix = faultsOf(context, row, state).join('\n') || null;
  if (isOver || conference === null || deadline === null) return [];
  return [{ conference, title: item ?? '', owner, deadline }];
}

/** A-III.1.5: “các công việc khác phục vụ Hội nghị”: whatever else staff write. */
const clauseOf = ({ value: { clause } }: Row): ClauseId =>
  clause !== null && isClauseId(clause) ? clause : 'A-III.1.5';

/** The day that staff wrote, or so many working days from the conference; it moves with it. */
function deadlineOf(context: RunContext, row: Row, state: ConferenceState | null): Deadline | null {
  const { due, days, conference, item } = row.value;
  const { calendar } = context.book;
  const named = { clause: clauseOf(row), name: item ?? '' };
  const { conference: anchorWords } = ANCHOR_WORDS;
  const isOfYear = conference !== null && YEAR.test(conference);
  if (!isOfYear && (state === null || !isWorkedFor(context, state))) return null;
  if (due !== null)
    return ownDeadline(calendar, { ...named, anchor: due, anchorWords: IN_DUE, days: null });
  const anchor = state?.facts.day ?? null;
  if (!isCount(days) || anchor === null) return null;
  return ownDeadline(calendar, { ...named, anchor, anchorWords, days });
}

const IN_DUE = 'ngày ghi ở cột Hạn';

/** As many working days as a year has: what is more is a slip of the hand. */
const MOST_DAYS = 250;
const isCount = (days: number | null): days is number =>
  Number.isInteger(days) && Math.abs(days ?? 0) <= MOST_DAYS;

const YEAR = /^\d{4}$/;

/** A tax code: ten figures, thirteen with a branch, twelve of a person. */
const TAX_CODE = /(?<!\d)\d{10}(\d{2}|-?\d{3})?(?!\d)/;

function faultsOf({ today }: RunContext, row: Row, state: ConferenceState | null): string[] {
  const { conference, state: done, doneOn, days, note, link, item } = row.value;
  const faults = rowFaults(row);
  if (conference !== null && state === null && !YEAR.test(conference))
    faults.push(`Không có hội nghị mã ${conference}.`);
  if (isBlank(row, 'item')) faults.push('Chưa ghi việc.');
  if (days !== null && !isCount(days))
    faults.push(`Số ngày làm việc: ghi số nguyên từ −${MOST_DAYS} đến ${MOST_DAYS}.`);
  if (doneOn !== null && doneOn > today) faults.push('Ngày xong ở sau ngày hôm nay; chưa đến.');
  if (doneOn !== null && done !== null && done !== 'Xong')
    faults.push(`Đã ghi Ngày xong nhưng Tình trạng là “${done}”.`);
  // A-III.4.2, AM-28: “các trường hợp nợ thuế, nợ tiền sử dụng đất”: everybody reads this tab, so a reference is all it holds.
  if ([note, link, item].some((text) => TAX_CODE.test(text ?? '')))
    faults.push(
      `Có mã số thuế: không đưa danh sách nợ thuế, nợ tiền sử dụng đất vào sổ chung, chỉ ghi số, ngày văn bản (${citeClause('A-III.4.2')}).`,
    );
  return faults;
}
