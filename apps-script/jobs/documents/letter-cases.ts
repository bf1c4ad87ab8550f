// The petitions and conferences of a run, as letters take them.
import type {
  ConferenceCase,
  DraftCase,
  LetterCatalogue,
  LetterKind,
  YearCase,
  YearLetter,
  PetitionCase,
} from '../../letters/shared/kind.ts';
import { doublesOf, outcomeInForce } from '../../rules/petitions/closing.ts';
import { isDenunciation } from '../../rules/petitions/denunciation.ts';
import type { RunContext } from '../base/context.ts';
import { contactsByUnit } from '../base/identity.ts';
import { isBeforeStart, waitsForStart } from '../base/start-day.ts';
import type { ConferenceState } from '../conference/derive.ts';
import { byCode } from '../../register/book/by-code.ts';
import { casesIn } from '../../register/book/outgoing.ts';
import { yearOf } from '../../rules/dates/civil-date.ts';
import { documentCode, DOCUMENTS } from '../../rules/documents.ts';
import type { TaskOfYear } from '../../register/book/tasks-of.ts';
import { planDeadline } from '../duties/of-year.ts';
import { dueOf } from '../duties/second-plan/due.ts';
import type { Milestone } from '../duties/milestone.ts';
import type { Registered } from '../intake/registrations.ts';
import type { PetitionState } from '../petitions/derive.ts';

export interface LetterFacts {
  readonly conferences: ReadonlyMap<string, ConferenceState>;
  readonly petitions: readonly PetitionState[];
  readonly registered: Registered;
  readonly milestones: readonly Milestone[];
  readonly tasks: readonly TaskOfYear[];
}

/** By their codes. */
export interface LetterCases {
  readonly petitions: ReadonlyMap<string, PetitionState & PetitionCase>;
  /** Of them, those about which letters are drafted without being asked for. */
  readonly current: ReadonlyMap<string, PetitionState & PetitionCase>;
  readonly conferences: ReadonlyMap<string, ConferenceCase>;
  /** This year and the one before it, and the tasks of the second plan. */
  readonly years: ReadonlyMap<string, YearCase>;
  /** The rows of “Văn bản đi”, by their keys. */
  readonly drafts: ReadonlyMap<string, DraftCase>;
}

export function letterCases(context: RunContext, found: LetterFacts): LetterCases {
  const facts = {
    ...found,
    petitions: [...found.petitions].sort((a, b) => byCode(a.facts, b.facts)),
  };
  const contacts = contactsByUnit(context.book.tabs);
  const petitions = new Map<string, PetitionState & PetitionCase>();
  for (const state of facts.petitions) {
    if (isDenunciation(state.row.value)) continue;
    const { unit, conference } = state.row.value;
    petitions.set(state.facts.code, {
      ...state,
      conference: facts.conferences.get(conference ?? '')?.facts ?? null,
      address: contacts.get(unit ?? '')?.value.address ?? '',
    });
  }
  nameMains(context, petitions);
  const conferences = new Map<string, ConferenceCase>();
  for (const [code, state] of facts.conferences) {
    const { day } = state.facts;
    if (day !== null) conferences.set(code, conferenceCase(facts, state, { code, day }));
  }
  const now = yearOf(context.today);
  const years = new Map(
    [
      ...[now - 1, now].map((year) => yearCase(context, year)),
      ...facts.tasks.map((task) => taskCase(context, task)),
    ].map((about) => [about.code, about]),
  );
  const drafts = new Map<string, DraftCase>();
  for (const row of context.book.tabs.documents.rows) {
    const { key, kind, case: named } = row.value;
    const [code = ''] = casesIn(named);
    const asked = documentCode(kind);
    const duty = asked === null ? null : DOCUMENTS[asked].fulfils;
    const owed = facts.milestones.find(
      (one) => one.case === code && one.kind === duty && !one.deadline.default,
    );
    const due = petitions.get(code)?.term.due ?? owed?.deadline.due ?? null;
    if (key !== null) drafts.set(key, { row, due });
  }
  const current = new Map([...petitions].filter(([, petition]) => isOfNow(context, petition)));
  return { petitions, current, conferences, years, drafts };
}

/** Nothing is drafted by itself about what was due before the office began to use the register (AM-40). */
function isOfNow(context: RunContext, { term, facts, conference }: PetitionCase): boolean {
  // What was answered in the hall has no term of its own any more.
  const until = term.due ?? term.target ?? conference?.day ?? null;
  return (
    until !== null &&
    !isBeforeStart(context, until) &&
    !waitsForStart(context, facts.receivedAt) &&
    facts.unitName !== ''
  );
}

/** A double of what another unit raised is answered in the words of that petition, in a letter of its own (A-I.2.2). */
function nameMains(
  { book }: RunContext,
  petitions: Map<string, PetitionState & PetitionCase>,
): void {
  const values = book.tabs.petitions.rows.map(({ value }) => value);
  const named = [...petitions].filter(([, { row }]) => row.value.duplicateOf !== null);
  const doubles = named.length === 0 ? null : doublesOf(values);
  for (const [code, petition] of named) {
    const { duplicateOf, unit } = petition.row.value;
    const main = petitions.get(duplicateOf ?? '');
    if (doubles === null || main === undefined || main.row.value.unit === unit) continue;
    if (outcomeInForce(petition.row.value, doubles) === 'Trùng')
      petitions.set(code, { ...petition, main });
  }
}

const yearCase = ({ book }: RunContext, year: number): YearCase => ({
  year,
  code: String(year),
  planDue: planDeadline(book, year)?.due ?? null,
  task: null,
});

function taskCase(context: RunContext, task: TaskOfYear): YearCase {
  const deadline = dueOf(context, task);
  const planDue = deadline?.default === false ? deadline.due : null;
  return { year: yearOf(context.today), code: task.task.number, planDue, task };
}

/** Whether a letter about a year, or about a task, is one about this. */
export const isOf = ({ task }: YearLetter, about: YearCase): boolean =>
  task === about.task?.task.number;

function conferenceCase(
  { petitions, registered, milestones }: LetterFacts,
  { row, facts, postponed }: ConferenceState,
  { code, day }: Pick<ConferenceCase, 'code' | 'day'>,
): ConferenceCase {
  const supplement = milestones.find(
    (milestone) => milestone.kind === 'supplement' && milestone.case === code && !milestone.done,
  );
  const own = petitions.filter((state) => state.row.value.conference === code);
  return {
    row,
    code,
    day,
    held: facts.held,
    facts,
    postponed,
    petitions: own.filter(({ column }) => column !== 'outside'),
    registered: registered.get(code) ?? new Set(),
    open: own.some(({ column }) => column === 'inProgress'),
    supplementDue: supplement?.deadline.due ?? null,
  };
}

/** The letters about petitions, or about conferences, with the names of their templates. */
export function lettersAbout<A extends LetterKind['about']>(
  about: A,
  catalogue: LetterCatalogue,
): [string, Extract<LetterKind, { readonly about: A }>][] {
  return Object.entries(catalogue).filter(
    (entry): entry is [string, Extract<LetterKind, { readonly about: A }>] =>
      entry[1].about === about,
  );
}
