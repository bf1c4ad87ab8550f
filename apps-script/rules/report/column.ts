// In which column of the annex a petition stands on a day: by what has been issued, not by its route (AM-18).
import {
  isAnswer,
  isCityReport,
  isGuidance,
  isGuidanceOrAnswer,
  isSuperiorReport,
  type DocumentCode,
} from '../documents.ts';
import { last } from '../last.ts';
import {
  answeredOrally,
  closedAs,
  directedSince,
  lastIssued,
  type IncomingDocument,
  type IssuedDocument,
  type PetitionFacts,
} from '../petitions/facts.ts';
import type { IncomingMeaning } from '../words.ts';
import { REPORT_COLUMNS, type ReportColumn } from '../petitions/report-columns.ts';

export type CityColumn = Extract<ReportColumn, 'superior' | 'transferred'>;

/** Where what went up to the city stands, by the office's setting (AM-18). */
export const cityColumnOf = (setting: string): CityColumn =>
  setting === REPORT_COLUMNS.transferred.words ? 'transferred' : 'superior';

/** Returns exactly one column; withdrawn, double and out-of-scope petitions stand outside the table (A-PL.5–A-PL.9). */
export function reportColumnOf(petition: PetitionFacts, cityColumn: CityColumn): ReportColumn {
  if (closedAs(petition) !== null) return 'outside';
  // Answered with a promise for later, or the business objects: not settled.
  if (petition.outcome === 'Đơn vị chưa đồng ý') return 'inProgress';
  switch (wayOf(petition)) {
    case 'guided':
      return guidedColumn(petition);
    case 'city':
      return upwardColumn(petition, { isReport: isCityReport, waiting: cityColumn });
    case 'superior':
      return upwardColumn(petition, { isReport: isSuperiorReport, waiting: 'superior' });
    case 'answered here':
      return answeredHere(petition) && !isUnfinished(petition) ? 'resolved' : 'inProgress';
  }
}

type Way = 'guided' | 'city' | 'superior' | 'answered here';

/** The way a petition goes: its route, or what was issued where that says more than the route (AM-18). */
function wayOf(petition: PetitionFacts): Way {
  switch (petition.route) {
    case 'Không thuộc chức năng – hướng dẫn gửi đúng cơ quan':
      return isAnswer(lastIssued(petition, isGuidanceOrAnswer)?.kind ?? null)
        ? 'answered here'
        : 'guided';
    case 'Ngoài thẩm quyền – báo cáo UBND thành phố':
      return 'city';
    case 'Thuộc thẩm quyền cấp trên của cơ quan Trung ương – xin ý kiến chỉ đạo':
      return 'superior';
    case 'Thuộc thẩm quyền – trả lời':
    case 'Thuộc thẩm quyền – cần phối hợp':
    case null:
      if (answeredHere(petition)) return 'answered here';
      if (lastIssued(petition, isCityReport) !== null) return 'city';
      if (lastIssued(petition, isSuperiorReport) !== null) return 'superior';
      return lastIssued(petition, isGuidance) !== null ? 'guided' : 'answered here';
  }
}

const isUnfinished = (petition: PetitionFacts): boolean => petition.outcome === 'Đang xử lý';

/** A written answer, or one given at the conference that nobody asked to have in writing since (A-II.5a.8, AM-36). */
function answeredHere(petition: PetitionFacts): boolean {
  const { writtenRequestOn } = petition;
  const answer = lastIssued(petition, isAnswer);
  if (answer === null) return answeredOrally(petition);
  return writtenRequestOn === null || answer.date >= writtenRequestOn;
}

function guidedColumn(petition: PetitionFacts): ReportColumn {
  if (came(petition, 'Trả lời') !== null && !isUnfinished(petition)) return 'resolved';
  const guided = lastIssued(petition, isGuidance) !== null || answeredOrally(petition);
  return guided ? 'transferred' : 'inProgress';
}

interface Upward {
  readonly isReport: (kind: DocumentCode | null) => boolean;
  /** Where it stands while the body above has not answered. */
  readonly waiting: ReportColumn;
}

function upwardColumn(petition: PetitionFacts, { isReport, waiting }: Upward): ReportColumn {
  const reported = lastIssued(petition, isReport);
  if (answeredAfterwards(petition, reported) && !isUnfinished(petition)) return 'resolved';
  if (came(petition, 'Giao cơ quan khác giải quyết') !== null) return 'transferred';
  return reported === null || directedSince(petition, reported.date) ? 'inProgress' : waiting;
}

/** The competent body's answer came, or an answer of our own was issued after the report (AM-18, last row). */
function answeredAfterwards(petition: PetitionFacts, reported: IssuedDocument | null): boolean {
  if (came(petition, 'Trả lời') !== null) return true;
  const answer = lastIssued(petition, isAnswer);
  return answer !== null && (reported === null || answer.date >= reported.date);
}

function came(petition: PetitionFacts, meaning: IncomingMeaning): IncomingDocument | null {
  return last(petition.incoming.filter((document) => document.meaning === meaning)) ?? null;
}
