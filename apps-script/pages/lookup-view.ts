// The page of look-ups as a visitor reads it: figures of the year, and how a receipt stands; every word but data is the page's.
import type { PublicFigures, PublicPetition, PublicReceipt } from '../jobs/base/public-view.ts';
import { dateOf, slashDate, slashDateTime, type CivilDate } from '../rules/dates/civil-date.ts';
import { STATUSES, type Status } from '../rules/petitions/status.ts';

export const LOOKUP_PAGE = { file: 'tra-cuu', title: 'Tra cứu kiến nghị' };

/** What happens next: the page has the words. */
type Next =
  | 'screen'
  | 'add'
  | 'handle'
  | 'sign'
  | 'written'
  | 'given'
  | 'elsewhere'
  | 'again'
  | 'closed';

const NEXT: Readonly<Record<Status, Next>> = {
  received: 'screen',
  incomplete: 'add',
  assigned: 'handle',
  coordinating: 'handle',
  submitted: 'sign',
  answeredInHall: 'written',
  answered: 'given',
  guided: 'elsewhere',
  passedOn: 'elsewhere',
  reportedToCity: 'elsewhere',
  askedSuperior: 'elsewhere',
  objected: 'again',
  resolved: 'closed',
  withdrawn: 'closed',
  duplicate: 'closed',
  outOfScope: 'closed',
};

/** While the ward itself owes an answer, its term is shown. */
const OPEN: readonly Next[] = ['screen', 'add', 'handle', 'sign', 'again'];

interface Visit {
  readonly typed: string;
  /** Where the form of the page leads. */
  readonly address: string;
  readonly figures: PublicFigures | null;
  readonly receipt: PublicReceipt | null;
}

/** Pure. Whatever is wrong with a code, the same is said of it. */
export function lookupView({ typed, address, figures, receipt }: Visit) {
  const code = typed.trim().slice(0, 20);
  return {
    address,
    code,
    asked: code !== '',
    agency: figures?.agency ?? '',
    phone: figures?.phone ?? '',
    figures: figures === null ? null : figuresShown(figures),
    receipt: receipt === null || figures === null ? null : receiptShown(receipt, figures),
  };
}

function figuresShown({ year, at, received, byColumn, conference }: PublicFigures) {
  return {
    year,
    at: slashDateTime(at),
    received,
    lines: (['resolved', 'inProgress', 'transferred', 'superior'] as const).map((column) => ({
      column,
      count: byColumn[column],
    })),
    conference:
      conference === null
        ? null
        : {
            day: slashDate(conference.day),
            time: conference.time ?? '',
            venue: conference.venue ?? '',
          },
  };
}

const receiptShown = ({ on, attends, petitions }: PublicReceipt, { at }: PublicFigures) => ({
  on: slashDate(on),
  attends: attends === null ? '' : slashDate(attends),
  isPast: attends !== null && attends < dateOf(at),
  petitions: petitions.map((petition) => petitionShown(petition, dateOf(at))),
});

function petitionShown(
  { code, group, status, due, lead, sameAs }: PublicPetition,
  today: CivilDate,
) {
  const next = NEXT[status];
  const term = OPEN.includes(next) ? due : null;
  return {
    code,
    group: group ?? '',
    status: STATUSES[status],
    sameAs: status === 'duplicate' ? (sameAs ?? '') : '',
    lead: lead ?? '',
    due: term === null ? '' : slashDate(term),
    isLate: term !== null && term < today,
    next,
  };
}
