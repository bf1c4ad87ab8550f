// What a run lays out for the page of look-ups: the figures of the year, and how every receipt of two years stands.
import { agencyNames } from '../../rules/agency.ts';
import {
  dateOf,
  yearOf,
  type CivilDate,
  type LocalDateTime,
} from '../../rules/dates/civil-date.ts';
import { isDenunciation } from '../../rules/petitions/denunciation.ts';
import { REPORT_COLUMN_NAMES, type ReportColumn } from '../../rules/petitions/report-columns.ts';
import { petitionStatus } from '../../rules/petitions/status.ts';
import { stops } from '../../rules/conference/decisions.ts';
import type { RunContext } from '../base/context.ts';
import type { ConferenceState } from '../conference/derive.ts';
import type {
  PublicFigures,
  PublicPetition,
  PublicReceipt,
  PublicView,
} from '../base/public-view.ts';
import { isUntold, type Twins } from '../../register/book/twins.ts';
import type { PetitionState } from '../petitions/derive.ts';

/** Pure: what a visit may see of this run. */
export function publicView(context: RunContext, found: Found): PublicView {
  const { book, today, now } = context;
  const year = yearOf(today);
  const counted = found.petitions.filter(
    ({ row: { value } }) => !isDenunciation(value) && isOfYear(value.receivedAt, year),
  );
  const byColumn = REPORT_COLUMN_NAMES.map((name): [ReportColumn, number] => [
    name,
    counted.filter(({ column }) => column === name).length,
  ]);
  return {
    figures: {
      year,
      at: now,
      agency: agencyNames(book.setting('agency')).full,
      phone: book.setting('contactPhone'),
      received: counted.length,
      byColumn: Object.fromEntries(byColumn) as Record<ReportColumn, number>,
      conference: nextConference(found.conferences, today),
    },
    receipts: receiptsOf(context, found),
  };
}

/** The next one that the office has made known (A-II.2.1). */
function nextConference(
  conferences: Found['conferences'],
  today: CivilDate,
): PublicFigures['conference'] {
  const known = [...conferences.values()].flatMap(({ facts, row: { value } }) => {
    const { day } = facts;
    const isPosted = value.postedDesk !== null || value.postedPortal !== null;
    if (day === null || day < today || !isPosted || stops(facts.decision)) return [];
    return [{ day, time: value.time, venue: value.venue }];
  });
  return known.sort((a, b) => (a.day < b.day ? -1 : 1))[0] ?? null;
}

interface Found {
  readonly conferences: ReadonlyMap<string, ConferenceState>;

  readonly petitions: readonly PetitionState[];
  readonly twins: Twins;
}

const isOfYear = (at: LocalDateTime | null, year: number): boolean =>
  at !== null && yearOf(at) === year;

type Growing = Omit<PublicReceipt, 'petitions'> & { readonly petitions: PublicPetition[] };

/** Of this year and the one before; nothing of a phiếu that may be a stranger's. */
function receiptsOf(
  { book: { tabs }, today }: RunContext,
  { conferences, petitions, twins }: Found,
): ReadonlyMap<string, PublicReceipt> {
  const receipts = new Map<string, Growing>();
  const unsure = new Set<string>();
  const isRecent = (at: LocalDateTime): boolean => yearOf(at) >= yearOf(today) - 1;
  for (const { value } of tabs.registrations.rows) {
    const { lookup, receivedAt, status, confirmed, attend, conference } = value;
    if (lookup === null || receivedAt === null || !isRecent(receivedAt)) continue;
    if (status === 'Chờ xác nhận' || confirmed === 'Không') {
      unsure.add(lookup);
      continue;
    }
    const day = conferences.get(conference ?? '')?.facts.day ?? null;
    const attends = attend === 'Có' ? day : null;
    receipts.set(lookup, { on: dateOf(receivedAt), attends, petitions: [] });
  }
  for (const { row, facts, column, term, level } of petitions) {
    const { lookup, code, receivedAt, group } = row.value;
    if (lookup === null || code === null || receivedAt === null || !isRecent(receivedAt)) continue;
    if (unsure.has(lookup) || isUntold(twins, code) || isDenunciation(row.value)) continue;
    const receipt = receipts.get(lookup) ?? {
      on: dateOf(receivedAt),
      attends: null,
      petitions: [],
    };
    receipts.set(lookup, receipt);
    receipt.petitions.push({
      code,
      group,
      status: petitionStatus(facts, column),
      due: level === null ? null : term.due,
      lead: facts.lead,
      sameAs: facts.duplicateOf,
    });
  }
  return receipts;
}
