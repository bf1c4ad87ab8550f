// The closings of each conference, and what was found at them (AM-04, AM-14).
import { dayOf, type ConferenceRow } from '../register/conference-day.ts';
import { CLOSING } from '../register/journal-index.ts';
import { parseLocalDateTime, type LocalDateTime } from '../rules/civil-date.ts';
import type { Closing, ConferenceFacts } from '../rules/conference-facts.ts';
import { decideBranch } from '../rules/quorum.ts';
import type { Context } from './plan-context.ts';

/** What the registrations ask of each conference: its two closings (AM-14: the second is the first unless set). */
export function closingsOf({ value }: ConferenceRow): {
  petitionsClose: LocalDateTime | null;
  registrationsClose: LocalDateTime | null;
} {
  return {
    petitionsClose: value.petitionsClose,
    registrationsClose: value.registrationsClose ?? value.petitionsClose,
  };
}

/** How many conferences of a year were put off (A-II.2.10: “01 lần/01 năm”). */
export function postponedIn(rows: readonly ConferenceRow[], row: ConferenceRow): number {
  const year = (value: ConferenceRow['value']): string =>
    value.decidedOn?.slice(0, 4) ?? value.date?.slice(0, 4) ?? '';
  return rows.filter(
    (other) =>
      other !== row && other.value.decision === 'Hoãn' && year(other.value) === year(row.value),
  ).length;
}

export const closingKey = (code: string, at: LocalDateTime): string => `${code}·${CLOSING}·${at}`;

const COUNTS = /(\d+) đơn vị đăng ký; (\d+) kiến nghị của đơn vị đăng ký; (\d+) kiến nghị tất cả/;

/** The sentence in which the journal keeps the counts of a closing. */
export function closingWords(closing: Omit<Closing, 'at' | 'final' | 'branch'>): string {
  return `${closing.registrants} đơn vị đăng ký; ${closing.petitions} kiến nghị của đơn vị đăng ký; ${closing.allPetitions} kiến nghị tất cả`;
}

/** The closings of a conference that the journal holds: frozen, whatever happens later (AM-04). */
export function frozenClosings(context: Context, code: string): Closing[] {
  const closings: Closing[] = [];
  for (const entry of context.book.journal.entries) {
    const [owner, kind, at = ''] = (entry.key ?? '').split('·');
    const counts = COUNTS.exec(entry.note ?? '');
    const moment = parseLocalDateTime(at);
    if (owner !== code || kind !== CLOSING || counts === null || moment === null) continue;
    const [registrants, petitions, allPetitions] = counts.slice(1).map(Number);
    closings.push(closing(moment, registrants ?? 0, petitions ?? 0, allPetitions ?? 0, true));
  }
  return closings.sort((a, b) => (a.at < b.at ? -1 : 1));
}

/** A closing with the branch its counts lead to. */
export function closing(
  at: LocalDateTime,
  registrants: number,
  petitions: number,
  allPetitions: number,
  final: boolean,
): Closing {
  const decided = decideBranch({ registrants, petitions, allPetitions, postponed: 0 });
  if (!decided.ok) throw new Error(decided.problem);
  return { at, branch: decided.branch, registrants, petitions, allPetitions, final };
}

export function conferenceFacts(row: ConferenceRow, closings: readonly Closing[]): ConferenceFacts {
  return {
    code: row.value.code ?? '',
    day: dayOf(row),
    ...closingsOf(row),
    decision: row.value.decision,
    decidedOn: row.value.decidedOn,
    held: row.value.held === 'Có',
    closings,
  };
}
