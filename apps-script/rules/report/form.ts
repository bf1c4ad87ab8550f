// The annex form of Sở Tài chính filled from the petitions: seven groups, four columns, text where the form wants text.
import { slashDate } from '../dates/civil-date.ts';
import { isGuidance, isUpward } from '../documents.ts';
import { last } from '../last.ts';
import {
  closedAs,
  lastIssued,
  type Closed,
  type IssuedDocument,
  type PetitionFacts,
} from '../petitions/facts.ts';
import { courseOf } from '../petitions/course.ts';
import { GROUPS, type Group } from '../words.ts';
import type { ReportColumn } from '../petitions/report-columns.ts';

export interface PlacedPetition {
  readonly petition: PetitionFacts;
  readonly column: ReportColumn;
}

export interface ReportRow {
  readonly stt: number;
  readonly group: Group;
  readonly resolved: number;
  readonly inProgress: number;
  /** The number, then a line for each petition: process; obstacle; proposal (A-PL.7: not just a number). */
  readonly inProgressText: string;
  readonly transferred: number;
  readonly superior: number;
  readonly note: string;
}

export interface ReportForm {
  readonly rows: readonly ReportRow[];
  readonly resolved: number;
  readonly inProgress: number;
  readonly transferred: number;
  readonly superior: number;
  /** Petitions in scope: the sum of the four columns. */
  readonly inScope: number;
  readonly outOfScope: number;
  readonly withdrawn: number;
  readonly duplicates: number;
}

/** Fills the form (A-PL.4a–A-PL.17). Petitions in scope without a group stand in no row: the checks name them. */
export function fillReport(placed: readonly PlacedPetition[]): ReportForm {
  const rows = GROUPS.map((group, index) => rowOf(index + 1, group, placed));
  const sum = (count: (row: ReportRow) => number): number =>
    rows.reduce((total, row) => total + count(row), 0);
  const closed = placed
    .filter(({ column }) => column === 'outside')
    .map(({ petition }) => closedAs(petition));
  const outside = (as: Closed): number => closed.filter((one) => one === as).length;
  return {
    rows,
    resolved: sum((row) => row.resolved),
    inProgress: sum((row) => row.inProgress),
    transferred: sum((row) => row.transferred),
    superior: sum((row) => row.superior),
    inScope: placed.length - closed.length,
    outOfScope: outside('outOfScope'),
    withdrawn: outside('withdrawn'),
    duplicates: outside('duplicate'),
  };
}

function rowOf(stt: number, group: Group, placed: readonly PlacedPetition[]): ReportRow {
  const inGroup = placed.filter(({ petition }) => petition.group === group);
  const at = (column: ReportColumn): PetitionFacts[] =>
    inGroup.filter((entry) => entry.column === column).map((entry) => entry.petition);
  const open = at('inProgress');
  const transferred = at('transferred');
  const superior = at('superior');
  return {
    stt,
    group,
    resolved: at('resolved').length,
    inProgress: open.length,
    inProgressText: [String(open.length), ...open.map(progressLine)].join('\n'),
    transferred: transferred.length,
    superior: superior.length,
    note: [...transferred.map(transferLine), ...superior.map(superiorLine)].join('\n'),
  };
}

/** What the petition is about, in the words staff gave it; its code where there are none. */
export function petitionLabel({
  code,
  title,
  summary,
}: Pick<PetitionFacts, 'code' | 'title' | 'summary'>): string {
  return (summary ?? (title || code))
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/[.;]+$/, '');
}

// A-PL.7: “(nêu rõ quá trình giải quyết; vướng mắc; đề xuất, báo cáo)”.
function progressLine(petition: PetitionFacts): string {
  const clean = (text: string | null): string => oneLine(text) || 'chưa ghi';
  return (
    `- ${petitionLabel(petition)}: quá trình giải quyết: ${clean(petition.process ?? courseOf(petition))}; ` +
    `vướng mắc: ${clean(petition.obstacle)}; đề xuất, báo cáo: ${clean(petition.proposal)}.`
  );
}

// A-PL.8: “Kiến nghị chuyển cơ quan khác giải quyết”: the number alone does not say to whom; “Ghi chú” does (A-PL.10).
function transferLine(petition: PetitionFacts): string {
  const assigned = last(
    petition.incoming.filter((d) => d.meaning === 'Giao cơ quan khác giải quyết'),
  );
  const body = assigned?.competent ?? petition.competent ?? 'cơ quan có thẩm quyền';
  const guidance = lastIssued(petition, isGuidance);
  if (assigned !== undefined) {
    const when = assigned.date === null ? '' : ` ngày ${slashDate(assigned.date)}`;
    return `- ${petitionLabel(petition)}: giao ${body} tại văn bản số ${assigned.number}${when}.`;
  }
  // What went up to the city stands here where the office has set it so (AM-18).
  const reported = lastIssued(petition, isUpward);
  if (guidance === null && reported !== null)
    return `- ${petitionLabel(petition)}: báo cáo Ủy ban nhân dân thành phố, tại văn bản ${cite(reported)}.`;
  const where = guidance === null ? 'hướng dẫn tại Hội nghị' : `tại văn bản ${cite(guidance)}`;
  return `- ${petitionLabel(petition)}: chuyển ${body}, ${where}.`;
}

function superiorLine(petition: PetitionFacts): string {
  const up = lastIssued(petition, isUpward);
  return `- ${petitionLabel(petition)}: đã báo cáo${up === null ? '' : ` tại văn bản ${cite(up)}`}.`;
}

const cite = (document: IssuedDocument): string =>
  `số ${document.number} ngày ${slashDate(document.date)}`;

const oneLine = (text: string | null): string =>
  (text ?? '')
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/[.;]+$/, '');
