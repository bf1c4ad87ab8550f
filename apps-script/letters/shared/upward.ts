// Petitions that go above the ward: which still have to be reported, until when, gathered under what.
import type { DocumentCode } from '../../rules/documents.ts';
import { addWorkingDays } from '../../rules/calendar/calendar.ts';
import { WARD } from '../../ward.ts';
import { agencyNames } from '../../rules/agency.ts';
import { lastIssued } from '../../rules/petitions/facts.ts';
import { SIGNING_DAYS } from '../../rules/petitions/term.ts';
import type { Route } from '../../rules/words.ts';
import type { Gathered, Office, PetitionCase } from './kind.ts';
import { isToHandle, phrase } from './petition.ts';

/** UBND thành phố, written out: the highest of the bodies above. */
export const CITY = agencyNames(WARD.above[0]?.name ?? '').full;

interface Way {
  readonly route: Route;
  readonly isReport: (kind: DocumentCode | null) => boolean;
}

/** Under its conference, or the year in which it came outside one; null where nothing (more) is to be reported. */
export function stillToReport(
  { facts, row }: PetitionCase,
  { route, isReport }: Way,
): string | null {
  if (facts.route !== route || !isToHandle({ row, facts }) || facts.incoming.length > 0)
    return null;
  if (facts.outcome === 'Đã giải quyết triệt để' || lastIssued(facts, isReport) !== null)
    return null;
  return row.value.conference ?? `ngoai-ky-${(facts.receivedAt ?? '').slice(0, 4)}`;
}

// The plan gives no day for a report upward (AM-06); the unit is to be told of it within its term (D36), so that it lies
// before the signer as long before the first of these ends as the office keeps for signing (AM-08).
/** Whether it is time to report, for the first of the petitions. */
export const isTimeToReport = ({ book, today }: Office, gathered: Gathered): boolean =>
  gathered.some(({ term }) => {
    const until = term.due ?? term.target;
    return until !== null && today >= addWorkingDays(book.calendar, until, -SIGNING_DAYS).result;
  });

/** The body that a petition is to be decided by, as staff wrote it; '' where nobody did. */
export const competentOf = ({ facts }: PetitionCase): string => phrase(facts.competent);

/** The superior body: what staff wrote, else the one above the body that leads; '' where neither is known. */
export const superiorOf = ({ directory }: Pick<Office, 'directory'>, { facts }: Asked): string => {
  const lead = directory.find(facts.lead);
  return phrase(facts.competent) || (lead?.kind === 'ngoài UBND' ? (lead.leader ?? '') : '');
};

type Asked = Pick<PetitionCase, 'facts'>;
