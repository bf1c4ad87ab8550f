// “Số liệu PCI, DDCI”: the figures of each year, of all petitions, by body, by group, by kind of unit (A-I.1.2, A-I.1.3).
import { conferenceDays } from '../../register/book/conference-day.ts';
import { addTo } from '../../rules/lists/add-to.ts';
import { addRow, type DraftRow } from '../../register/table/draft.ts';
import type { TABS } from '../../register/tabs/all.ts';
import { slashDate, yearOf } from '../../rules/dates/civil-date.ts';
import { documentCode, type DocumentCode } from '../../rules/documents.ts';
import { twoDigits } from '../../rules/dates/numbers.ts';
import {
  measureOf,
  onTimeRate,
  timelinessOf,
  type Measure,
} from '../../rules/petitions/timeliness.ts';
import type { RunContext } from '../base/context.ts';
import type { PetitionState } from './derive.ts';

interface Counted {
  readonly year: number;
  readonly measure: Measure;
  readonly satisfaction: string | null;
  /** What it counts under, cut by cut. */
  readonly names: Readonly<Record<Cut, string>>;
}

type Cut = 'Chung' | 'Cơ quan' | 'Nhóm' | 'Loại đơn vị';
const CUTS: readonly Cut[] = ['Chung', 'Cơ quan', 'Nhóm', 'Loại đơn vị'];
const WHOLE = 'Tất cả kiến nghị';

/** Writes the rows of the tab; returns the line of each year that “Kỳ” shows. */
export function deriveFigures(
  context: RunContext,
  petitions: readonly PetitionState[],
): ReadonlyMap<number, string> {
  const groups = new Map<string, Counted[]>();
  for (const one of countedOf(context, petitions))
    for (const cut of CUTS) {
      addTo(groups, keyOf(one.year, cut, one.names[cut]), one);
    }
  addMissing(context, groups);
  const lines = new Map<number, string>();
  for (const row of context.book.tabs.figures.rows) {
    const { year, by, name } = row.value;
    if (year === null) continue;
    const group = groups.get(keyOf(year, by, name)) ?? [];
    fill(row, group);
    if (by === 'Chung') row.value.evidence = evidenceOf(context, year);
  }
  for (const [key, group] of groups) {
    const [first] = group;
    if (first !== undefined && key === keyOf(first.year, 'Chung', WHOLE))
      lines.set(first.year, wordsOf(group));
  }
  return lines;
}

const keyOf = (...parts: readonly (string | number | null)[]): string => parts.join('|');

function countedOf({ book, today, directory }: RunContext, states: readonly PetitionState[]) {
  const kinds = new Map(book.tabs.units.rows.map(({ value }) => [value.code, value.kind]));
  const days = conferenceDays(book);
  return states.flatMap(({ facts, term, row: { value } }): Counted[] => {
    const conferenceDay = days.get(value.conference) ?? null;
    // The year of its conference, outside one the year in which it came.
    const day = conferenceDay ?? facts.receivedAt;
    const measure = measureOf(
      { facts, due: term.measuredBy, conferenceDay },
      { calendar: book.calendar, today },
    );
    if (day === null || measure === null) return [];
    const names = {
      Chung: WHOLE,
      'Cơ quan': directory.find(facts.lead)?.name ?? facts.lead ?? 'Chưa giao',
      Nhóm: facts.group ?? 'Chưa ghi nhóm',
      'Loại đơn vị': kinds.get(value.unit) ?? 'Chưa ghi loại',
    };
    return [{ year: yearOf(day), measure, satisfaction: value.satisfaction, names }];
  });
}

/** Not while somebody types. A row once there stays, with nothing in it when nothing counts under it any more. */
function addMissing({ book, job }: RunContext, groups: ReadonlyMap<string, Counted[]>): void {
  if (job !== 'hourly') return;
  const { figures } = book.tabs;
  const there = new Set(figures.rows.map(({ value: { year, by, name } }) => keyOf(year, by, name)));
  for (const by of CUTS)
    for (const [key, [first]] of groups) {
      if (first === undefined || there.has(key)) continue;
      const { year, names } = first;
      if (key === keyOf(year, by, names[by])) addRow(figures, { year, by, name: names[by] });
    }
}

type FigureRow = DraftRow<(typeof TABS)['figures']['columns']>;

function fill({ value }: FigureRow, group: readonly Counted[]): void {
  const figures = timelinessOf(group.map(({ measure }) => measure));
  const { all, answered, judged, inTime, medianDays } = figures;
  Object.assign(value, { all, answered, judged, inTime, medianDays, rate: onTimeRate(figures) });
  const rated = group.flatMap(({ satisfaction }) => satisfaction ?? []);
  value.rated = rated.length;
  value.satisfied = rated.filter((word) => word === 'Hài lòng').length;
}

/** The documents that show it: the conclusions, the reports on the results, what was made public. */
const PROOFS: ReadonlySet<DocumentCode | null> = new Set(['D15', 'D22', 'D23', 'D25']);

// A-I.1.3: “nâng cao Chỉ số năng lực cạnh tranh (PCI) và Chỉ số năng lực cạnh tranh (DCCI)”: what the office can show for it.
function evidenceOf({ book, outgoing }: RunContext, year: number): string | null {
  const held = book.tabs.conferences.rows.flatMap((row) => {
    const { day } = book.inForce(row);
    return row.value.held === 'Có' && day !== null && yearOf(day) === year
      ? [`Hội nghị ${row.value.code ?? ''} ngày ${slashDate(day)}`]
      : [];
  });
  const proofs = book.tabs.documents.rows.flatMap((row) => {
    const issued = outgoing.issued(row);
    if (issued === null || yearOf(issued.date) !== year) return [];
    if (!PROOFS.has(documentCode(row.value.kind))) return [];
    return [`${row.value.kind?.slice(4) ?? ''} số ${issued.number} ngày ${slashDate(issued.date)}`];
  });
  return [...held, ...proofs].join('\n') || null;
}

function wordsOf(group: readonly Counted[]): string {
  const figures = timelinessOf(group.map(({ measure }) => measure));
  const { all, answered, judged, inTime, medianDays } = figures;
  const rate = onTimeRate(figures);
  return [
    `${twoDigits(all)} kiến nghị, đã trả lời ${twoDigits(answered)}`,
    `trong thời hạn Kế hoạch ${twoDigits(inTime)}/${twoDigits(judged)}${rate === null ? '' : ` (${rate})`}`,
    ...(medianDays === null ? [] : [`trung vị ${twoDigits(medianDays)} ngày làm việc từ khi nhận`]),
  ].join('; ');
}
