// What the steps of a run find, for tables: a petition, a conference, a duty as they stand.
import { termDeadline } from '#rules/deadlines/all';
import { OFFICIAL_CALENDAR } from '#rules/calendar/calendar';
import type { ConferenceFacts } from '#rules/conference/facts';
import { civilDate } from '#rules/dates/civil-date';
import type { PetitionFacts } from '#rules/petitions/facts';
import type { RunContext } from '../../apps-script/jobs/base/context.ts';
import type { ConferenceState } from '../../apps-script/jobs/conference/derive.ts';
import type { Milestone } from '../../apps-script/jobs/duties/milestone.ts';
import type { PetitionState } from '../../apps-script/jobs/petitions/derive.ts';
import { AT_CONFERENCE, petitionCells } from '../letters/cases.ts';
import { conference, petition } from '../rules/petitions/facts.ts';

type Cells = Parameters<typeof petitionCells>[0];
type More = Partial<Omit<PetitionState, 'term'>> & {
  readonly cells?: Cells;
  readonly term?: Partial<PetitionState['term']>;
};

/** A petition of the conference, open, due on 28/9/2026. */
export function petitionState(facts: Partial<PetitionFacts> = {}, more: More = {}): PetitionState {
  const { cells = {}, term = {}, ...rest } = more;
  const found = petition(facts);
  const { code, receivedAt, lead } = found;
  const value = petitionCells({ code, receivedAt, lead, conference: 'HN-2026-1', ...cells });
  return {
    row: { at: null, value, cells: {} as PetitionState['row']['cells'], problems: [] },
    facts: found,
    column: 'inProgress',
    level: 'open',
    ...rest,
    term: {
      regime: AT_CONFERENCE,
      due: civilDate('2026-09-28'),
      measuredBy: civilDate('2026-09-28'),
      internalDue: civilDate('2026-09-23'),
      target: null,
      extendedTo: null,
      level: 'open',
      days: 7,
      daysLate: 0,
      ifHeld: false,
      clause: 'A-II.5a.5',
      explain: '',
      ...term,
    },
  };
}

export const COUNTS: ConferenceState['counts'] = {
  most: 17,
  least: 17,
  petitions: 9,
  allPetitions: 9,
  twins: { registered: 0, all: 0 },
  unscreened: 0,
  unsure: { registered: 0, all: 0 },
  doubts: { unscreened: [], twins: [], pairs: [] },
  agreed: [],
};

/** The first conference of the book. */
export function conferenceState(
  { book }: Pick<RunContext, 'book'>,
  facts: Partial<ConferenceFacts> = {},
  more: Partial<ConferenceState> = {},
): ConferenceState {
  const found = conference(facts);
  const { rows } = book.tabs.conferences;
  const row = rows.find(({ value }) => value.code === found.code) ?? rows[0];
  if (row === undefined) throw new Error('no conference');
  return { row, facts: found, counts: COUNTS, postponed: 0, ...more };
}

export const byCode = (...states: readonly ConferenceState[]) =>
  new Map(states.map((state) => [state.facts.code, state]));

/** The report on the conference of 17/9/2026, due on 28/9. */
export const milestone = (
  more: Partial<Omit<Milestone, 'deadline'>> & {
    readonly deadline?: Partial<Milestone['deadline']>;
  } = {},
): Milestone => ({
  kind: 'report',
  case: 'HN-2026-1',
  title: 'Báo cáo kết quả',
  done: false,
  steps: ['Trình ký'],
  ...more,
  deadline: {
    ...termDeadline(OFFICIAL_CALENDAR, 'A-III.2.3', civilDate('2026-09-17')),
    ...more.deadline,
  },
});
