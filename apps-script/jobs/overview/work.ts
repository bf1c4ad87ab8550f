// What “Tổng quan” names to be done: each petition that waits and each duty, whose it is, until when, in which row.
import type { Draft } from '../../register/table/draft.ts';
import { clip } from '../../register/table/clip.ts';
import { workingDaysBetween } from '../../rules/calendar/calendar.ts';
import type { CivilDate } from '../../rules/dates/civil-date.ts';
import { isDenunciation } from '../../rules/petitions/denunciation.ts';
import { LEVELS } from '../../rules/petitions/levels.ts';
import { withoutContacts } from '../../rules/units/phone.ts';
import { WARD } from '../../ward.ts';
import type { RunContext } from '../base/context.ts';
import type { Milestone } from '../duties/milestone.ts';
import type { PetitionState } from '../petitions/derive.ts';

/** A row of the register, or, without one, its tab. */
export interface Place {
  readonly draft: Pick<Draft, 'tab'>;
  readonly at: number | null;
}

export interface Work {
  readonly who: string;
  readonly what: string;
  readonly due: CivilDate | null;
  /** How it stands, in words, and the colour that these take. */
  readonly state: string;
  readonly colour: 'red' | 'amber' | null;
  readonly place: Place;
}

interface Found {
  readonly petitions: readonly PetitionState[];
  readonly milestones: readonly Milestone[];
}

const RANK = { red: 0, amber: 1 } as const;
const rankOf = ({ colour }: Work): number => (colour === null ? 2 : RANK[colour]);

/** By urgency, then by day, then by code or title: in whatever order the rows stand. */
const inOrder = (a: Work, b: Work): number =>
  rankOf(a) - rankOf(b) || compared(a.due ?? '9', b.due ?? '9') || compared(a.what, b.what);
const compared = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/** What is late or near first, body by body; then the rest by its day. */
export function workOf(context: RunContext, { petitions, milestones }: Found): Work[] {
  const all = [
    ...petitions.flatMap((one) => petitionWork(context, one)),
    ...milestones.flatMap((one) => (one.done ? [] : [dutyWork(context, one)])),
  ];
  all.sort(inOrder);
  const near = all.filter(({ colour }) => colour !== null);
  const bodies = [...new Set(near.map(({ who }) => who))];
  return [
    ...bodies.flatMap((body) => near.filter(({ who }) => who === body)),
    ...all.filter(({ colour }) => colour === null),
  ];
}

/** So much is shown: a row stays two or three lines high. */
const [TITLE, STEPS] = [80, 150];
const shortened = (steps: string): string =>
  steps.length <= STEPS ? steps : `${clip(steps, STEPS).replace(/\s+\S*$/, '')} …`;

function petitionWork({ book, directory }: RunContext, { row, level }: PetitionState): Work[] {
  const { code, name, title, lead, due, level: state } = row.value;
  if (level === null || code === null) return [];
  const body = directory.find(lead);
  const about = isDenunciation(row.value)
    ? []
    : [name ?? '', clip(title ?? '', TITLE)].map(withoutContacts);
  return [
    {
      who: body?.short ?? body?.name ?? lead ?? 'Chưa giao',
      what: [code, ...about].filter((part) => part !== '').join(' – '),
      due,
      state: state ?? '',
      colour: LEVELS[level].colour,
      place: { draft: book.tabs.petitions, at: row.at },
    },
  ];
}

const SOON = 3;

function dutyWork(context: RunContext, duty: Milestone): Work {
  const { book, today, directory } = context;
  const { deadline, ifHeld, title, steps, copies = [] } = duty;
  const { workBy } = deadline;
  const day = workBy !== null && workBy >= today ? workBy : deadline.due;
  const own = duty.body ?? (copies.length === 1 ? directory.find(copies[0] ?? null) : null);
  const near = workingDaysBetween(book.calendar, today, day);
  const of = (state: string, colour: Work['colour']) => ({ state, colour });
  const stands =
    day < today
      ? ifHeld === true
        ? of('Hạn tạm tính', null)
        : deadline.default
          ? of('Qua mốc', 'amber')
          : of('Quá hạn', 'red')
      : day === today
        ? of('Đến hạn hôm nay', 'amber')
        : near <= SOON
          ? of('Sắp đến hạn', 'amber')
          : of('Còn hạn', null);
  return {
    who: own?.short ?? own?.name ?? WARD.desk.short,
    // Several pieces of work of one day: each by its name.
    what: duty.kind === 'work' && steps.length > 1 ? shortened(steps.join('; ')) : title,
    due: day,
    ...stands,
    place: placeOf(context, duty),
  };
}

/** The row that tells of a duty: of its conference, year or task, or of the work that is due that day. */
function placeOf({ book: { tabs } }: RunContext, { kind, case: of, deadline }: Milestone): Place {
  const { conferences, preparation, publicity, cycles, tasks, taskUpdates, calendar } = tabs;
  const { due, workBy } = deadline;
  if (kind === 'calendar') return { draft: calendar, at: null };
  if (kind === 'progress') return { draft: taskUpdates, at: null };
  if (kind === 'review') return { draft: publicity, at: null };
  if (kind === 'task')
    return { draft: tasks, at: rowIn(tasks, ({ value }) => value.number === of) };
  if (kind === 'plan' || kind === 'annual')
    return { draft: cycles, at: rowIn(cycles, ({ value }) => String(value.year) === of) };
  const isDue = (day: CivilDate | null): boolean => day !== null && (day === due || day === workBy);
  const prepared =
    kind === 'work'
      ? rowIn(
          preparation,
          ({ value }) => value.conference === of && (isDue(value.due) || isDue(value.aim)),
        )
      : null;
  if (prepared !== null) return { draft: preparation, at: prepared };
  const posted =
    kind === 'work'
      ? rowIn(publicity, ({ value }) => value.conference === of && isDue(value.due))
      : null;
  if (posted !== null) return { draft: publicity, at: posted };
  return { draft: conferences, at: rowIn(conferences, ({ value }) => value.code === of) };
}

const rowIn = <R extends { readonly at: number | null }>(
  { rows }: { readonly rows: readonly R[] },
  is: (row: R) => boolean,
): number | null => rows.find(is)?.at ?? null;
