// The tab “Kỳ”: the next year's row is proposed, and each year shows what came of it (A-II.1.1, A-II.4.13, A-I.1.2).
import { addRow } from '../../register/table/draft.ts';
import { basesIn, newestDayIn, planRead, type CycleRow } from '../../register/book/cycle-of.ts';
import { citeClause } from '../../rules/clauses/cite.ts';
import { civilDate, slashDate, yearOf, type CivilDate } from '../../rules/dates/civil-date.ts';
import { twoDigits } from '../../rules/dates/numbers.ts';
import { coverageFault } from '../../rules/dates/dated.ts';
import { lastNoticeOfYear } from '../../rules/deadlines/year-end.ts';
import { WARD } from '../../ward.ts';
import type { RunContext } from '../base/context.ts';
import { tell, type Told } from '../base/journal.ts';
import { rowFaults } from '../base/row-faults.ts';
import type { ConferenceState } from '../conference/derive.ts';
import type { PetitionState } from '../petitions/derive.ts';
import { deriveFigures } from '../petitions/figures.ts';
import { sentFor, type Milestone } from './milestone.ts';

interface Found {
  readonly conferences: ReadonlyMap<string, ConferenceState>;
  readonly petitions: readonly PetitionState[];
  readonly milestones: readonly Milestone[];
}

export function deriveCycles(context: RunContext, found: Found): { readonly events: Told[] } {
  const events = proposed(context);
  const figures = deriveFigures(context, found.petitions);
  for (const row of context.book.tabs.cycles.rows) {
    const { year } = row.value;
    row.value.fix = faultsOf(context, row).join('\n') || null;
    if (year === null || year < 2000 || year > 9999) continue;
    row.value.sentOn = sentFor(context, 'plan', { year })[0] ?? null;
    row.value.minimumMet = minimumWords(context, found, year);
    row.value.figures = figures.get(year) ?? null;
    row.value.carried = carriedTo(found, year);
  }
  return { events };
}

const DECEMBER = 12;

// A-II.1.1: “Hằng năm, căn cứ Kế hoạch của Ủy ban nhân dân thành phố, hướng dẫn của các Sở, ban, ngành thành phố”.
/** The row of this year, in December of the next: proposed once from the last one; a row that staff deleted stays away. */
function proposed({ book, today, job }: RunContext): Told[] {
  const { cycles } = book.tabs;
  const next = yearOf(today) + (Number(today.slice(5, 7)) === DECEMBER ? 1 : 0);
  const before = cycles.rows.filter(({ value }) => value.year !== null && value.year < next).pop();
  const stands =
    cycles.rows.some(({ value }) => value.year === next) ||
    book.journal.entries.some(({ event }) => event?.type === 'cycle' && event.year === next);
  if (stands || before === undefined || job !== 'hourly') return [];
  const { year, bases, planB } = before.value;
  addRow(cycles, {
    year: next,
    bases,
    planB,
    note: `Đề nghị theo kỳ ${year ?? ''}: xem lại từng căn cứ, thay văn bản của năm ${next}; ghi số, ngày Kế hoạch khi ban hành.`,
  });
  return [tell({ type: 'cycle', year: next }, { key: null, case: null, clause: 'A-II.1.1' })];
}

function faultsOf({ book }: RunContext, row: CycleRow): string[] {
  const { year, planA, planB, sendBy } = row.value;
  const faults = rowFaults(row);
  if (year === null && row.problems.length === 0) faults.push('Chưa ghi năm; dòng chưa được dùng.');
  if (year !== null && book.tabs.cycles.rows.some((one) => one !== row && one.value.year === year))
    faults.push(`Năm ${year} có ở hai dòng, chỉ dòng dưới được dùng.`);
  for (const plan of [planA, planB])
    if (plan !== null && Object.values(planRead(plan)).includes(null))
      faults.push(`“${plan}”: ghi dạng 47/KH-UBND ngày 10/4/2026.`);
  faults.push(
    ...tooOld(planA, newestDayIn(basesIn(row).join())),
    ...tooOld(planB, civilDate(WARD.secondPlanBasedOn)),
  );
  if (sendBy !== null && yearOf(sendBy) !== year)
    faults.push('Hạn gửi Kế hoạch không thuộc năm của dòng này; chưa dùng.');
  if (basesIn(row).length === 0) faults.push('Chưa ghi căn cứ; mỗi căn cứ một dòng.');
  return faults;
}

// B-0.2: “ngày tháng 5 năm 2026”, and the annex says June, while B-0.6 cites a plan of 26/5/2026 (AM-32).
/** A plan is not older than what it rests on. */
function tooOld(plan: string | null, basis: CivilDate | null): string[] {
  const day = newestDayIn(planRead(plan).date ?? '');
  return day === null || basis === null || day >= basis
    ? []
    : [
        `“${plan ?? ''}”: ngày ở trước ${slashDate(basis)} là ngày của văn bản làm căn cứ; xem lại ngày.`,
      ];
}

// A-II.4.13: “Số lần tổ chức Hội nghị: ít nhất 01 lần/năm”.
function minimumWords({ book, today }: RunContext, { conferences }: Found, year: number): string {
  const own = [...conferences.values()].filter(({ facts: { day } }) => day?.startsWith(`${year}-`));
  const held = own.flatMap(({ facts: { held, day, code } }) =>
    held && day !== null ? [`${code} (${slashDate(day)})`] : [],
  );
  if (held.length > 0) return `Có: ${held.join(', ')}`;
  const clause = citeClause('A-II.4.13');
  const why = own.flatMap(({ facts, row }) =>
    facts.decision === null || facts.decidedOn === null
      ? []
      : [
          `${facts.code}: ${facts.decision} ngày ${slashDate(facts.decidedOn)}${row.value.decisionReason === null ? '' : `, ${row.value.decisionReason}`}`,
        ],
  );
  const day = coverageFault(today) === null ? lastNoticeOfYear(book.calendar, year) : null;
  if (day === null || day.lastConference < today)
    return [`Không tổ chức (${clause})`, ...why].join('; ');
  const { workBy, due } = day.notice;
  const until = due < today ? 'đã qua ngày niêm yết cuối' : 'niêm yết Thông báo';
  const plan = workBy === null || workBy < today ? '' : ` nên trước ${slashDate(workBy)},`;
  return [`Chưa;${plan} ${until} chậm nhất ${slashDate(due)} (${clause})`, ...why].join('; ');
}

/** What earlier years left undone: it stays in force as it was, and nothing of it is lost with the year. */
function carriedTo({ petitions, milestones, conferences }: Found, year: number): string | null {
  const first = `${year}-01-01`;
  const open = petitions.filter(({ facts, column, row }) => {
    const day = conferences.get(row.value.conference ?? '')?.facts.day ?? facts.receivedAt;
    return column === 'inProgress' && day !== null && day < first;
  });
  const undone = milestones.filter(
    ({ done, ifHeld, deadline: { due } }) => !done && ifHeld !== true && due < first,
  );
  const parts = [
    ...(open.length === 0
      ? []
      : [`${twoDigits(open.length)} kiến nghị: ${open.map(({ facts }) => facts.code).join(', ')}`]),
    ...undone.map(({ title, case: code }) => `${title} (${code})`),
  ];
  return parts.join('; ') || null;
}
