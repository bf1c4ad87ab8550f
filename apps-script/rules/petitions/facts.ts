// What the rules need to know of one petition.
import type { CivilDate, LocalDateTime } from '../dates/civil-date.ts';
import {
  isCityReport,
  isGuidanceOrAnswer,
  isSuperiorReport,
  isWrittenToUnit,
  type DocumentCode,
} from '../documents.ts';
import { last } from '../last.ts';
import {
  OUT_OF_SCOPE,
  type Group,
  type IncomingMeaning,
  type Outcome,
  type Route,
  type Scope,
} from '../words.ts';

/** A document about the petition that bears a number and a date (AM-39: only an issued one counts). */
export interface IssuedDocument {
  /** Null where staff left the kind blank. */
  readonly kind: DocumentCode | null;
  readonly number: string;
  readonly date: CivilDate;
  readonly sent: boolean;
}

export interface IncomingDocument {
  readonly meaning: IncomingMeaning;
  readonly number: string;
  readonly date: CivilDate | null;
  readonly from: string;
  readonly competent: string | null;
}

/** What happened to a petition on a day, and what of it that was; null for a day that nobody noted. */
export interface CourseStep {
  readonly on: CivilDate | null;
  readonly words: string;
  readonly of: 'lead' | 'hall' | 'objected' | 'settled' | 'record';
}

/** A term that a leader let go on: complete or not at all. */
interface Extension {
  readonly to: CivilDate;
  readonly by: string;
  readonly why: string;
}

export interface PetitionFacts {
  readonly code: string;
  readonly unitName: string;
  readonly group: Group | null;
  readonly title: string;
  readonly summary: string | null;
  readonly receivedAt: LocalDateTime | null;
  readonly scope: Scope;
  readonly route: Route | null;
  readonly lead: string | null;
  readonly partners: readonly string[];
  readonly competent: string | null;
  readonly oralAnswer: string | null;
  readonly writtenRequestOn: CivilDate | null;
  readonly outcome: Outcome | null;
  readonly duplicateOf: string | null;
  readonly process: string | null;
  readonly obstacle: string | null;
  readonly proposal: string | null;
  readonly delayCause: string | null;
  readonly plan: string | null;
  /** Issued documents of this case, oldest first. */
  readonly issued: readonly IssuedDocument[];
  /** Whether a draft of this case has been put before the signer. */
  readonly submitted: boolean;
  readonly incoming: readonly IncomingDocument[];
  /** What the journal tells of its way: who was to answer it, what was said in the hall, what the unit thought. */
  readonly history: readonly CourseStep[];
  readonly extension: Extension | null;
  /** What the unit was asked for, and until when; null where nothing is awaited. */
  readonly waiting: { readonly what: string; readonly until: CivilDate | null } | null;
  /** Whether the row lacks something that staff must ask for. */
  readonly incomplete: boolean;
}

/** Needs coordination exactly when a body other than the lead is named (AM-16). */
export function isCoordinated(petition: Pick<PetitionFacts, 'lead' | 'partners'>): boolean {
  return petition.partners.some((partner) => partner !== petition.lead);
}

/** The last issued document of which that is true, or null. */
export function lastIssued(
  petition: Pick<PetitionFacts, 'issued'>,
  is: (kind: DocumentCode | null) => boolean,
): IssuedDocument | null {
  return last(petition.issued.filter((document) => is(document.kind))) ?? null;
}

// A-II.5a.5: “Trường hợp chưa trả lời được các kiến nghị … thì giao các đơn vị có văn bản trả lời kiến nghị”. What was
// said in the hall is the answer when its outcome says so; a promise (“sẽ trả lời sau”) is none, and neither is an
// answer that the unit objects to or of which nobody recorded the outcome. Guidance to the right body is said and done
// (A-II.5a.3), unless its outcome says that it is not.

/** Whether what was said at the conference answers the petition, and nobody asked for writing since (A-II.5a.1, A-II.5a.8). */
export function answeredOrally(petition: PetitionFacts): boolean {
  return petition.writtenRequestOn === null && saidAll(petition);
}

/** Whether something was said at the conference that does not end the term. */
export function onlyPromised(petition: PetitionFacts): boolean {
  return petition.oralAnswer !== null && !saidAll(petition);
}

function saidAll({ oralAnswer, outcome, route }: PetitionFacts): boolean {
  if (oralAnswer === null) return false;
  if (outcome === 'Đã giải quyết triệt để') return true;
  return outcome === null && route === 'Không thuộc chức năng – hướng dẫn gửi đúng cơ quan';
}

export type Closed = 'duplicate' | 'withdrawn' | 'outOfScope';

/** Why nothing is owed on a petition whatever was written about it, or null (A-I.2.5; A-I.2.2: closed, never deleted). */
export function closedAs({
  outcome,
  scope,
}: Pick<PetitionFacts, 'outcome' | 'scope'>): Closed | null {
  if (outcome === 'Trùng') return 'duplicate';
  if (outcome === 'Rút kiến nghị') return 'withdrawn';
  return scope === OUT_OF_SCOPE ? 'outOfScope' : null;
}

/** Whether nothing more is owed under a term: withdrawn, double, out of scope, or an answer was issued or given. */
export function isAnswered(petition: PetitionFacts): boolean {
  if (closedAs(petition) !== null) return true;
  if (answeredOrally(petition)) return true;
  const answer = lastIssued(petition, isWrittenToUnit);
  if (answer === null || objectedSince(petition) !== null) return false;
  return petition.writtenRequestOn === null || answer.date >= petition.writtenRequestOn;
}

// A-I.2.2: “giải quyết triệt để kiến nghị”: a unit that does not agree with what was written is owed another answer.
/** Since when the unit objects to the written answer; null where it does not, or got another one afterwards. */
export function objectedSince(petition: PetitionFacts): CivilDate | null {
  if (petition.outcome !== 'Đơn vị chưa đồng ý') return null;
  const answer = lastIssued(petition, isWrittenToUnit);
  if (answer === null) return null;
  const said = last(petition.history.filter(({ of }) => of === 'objected'))?.on ?? answer.date;
  return said < answer.date ? null : said;
}

/**
 * Whether the ward has done its part for now and waits for another body: guided or passed on in writing, or reported
 * to the body that decides, which has not answered (A-II.5a.2–A-II.5a.4; AM-18: guidance done has no clock).
 */
export function waitsForOthers(petition: PetitionFacts): boolean {
  const { route } = petition;
  if (route === 'Không thuộc chức năng – hướng dẫn gửi đúng cơ quan') {
    return lastIssued(petition, isGuidanceOrAnswer) !== null;
  }
  return reportedUpOn(petition) !== null;
}

/** On which day it was last reported to the body above that has not said its word yet; null where it waits for none. */
export function reportedUpOn(petition: PetitionFacts): CivilDate | null {
  const upward = UPWARD.find(([name]) => name === petition.route);
  const on = upward === undefined ? null : (lastIssued(petition, upward[1])?.date ?? null);
  return on === null || directedSince(petition, on) ? null : on;
}

/** Whether a direction came on what was reported that day; one of before was on an earlier report. */
export const directedSince = ({ incoming }: PetitionFacts, on: CivilDate): boolean =>
  incoming.some(
    ({ meaning, date }) => meaning === 'Ý kiến chỉ đạo' && (date === null || date >= on),
  );

/** Whether another body, above the ward, decides on it (A-II.5a.2, A-II.5a.4). */
export const isUpwardRoute = (route: Route | null): boolean =>
  UPWARD.some(([name]) => name === route);

/** The routes upward, and what the document that reports on each is. */
const UPWARD: readonly (readonly [route: Route, is: typeof isCityReport])[] = [
  ['Ngoài thẩm quyền – báo cáo UBND thành phố', isCityReport],
  ['Thuộc thẩm quyền cấp trên của cơ quan Trung ương – xin ý kiến chỉ đạo', isSuperiorReport],
];
