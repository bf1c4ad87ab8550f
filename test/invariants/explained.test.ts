// Design invariant 4: every deadline explains itself; only a term with a number in the plan can be late and red.
import { LEVELS } from '#rules/petitions/levels';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addWorkingDays, isWorkingDay, OFFICIAL_CALENDAR } from '#rules/calendar/calendar';
import {
  addDays,
  civilDate,
  isoWeekday,
  localDateTime,
  slashDate,
  type CivilDate,
} from '#rules/dates/civil-date';
import { citeClause } from '#rules/clauses/cite';
import type { ConferenceFacts } from '#rules/conference/facts';
import { deadlinesFor, explainDeadline, type Deadline } from '#rules/deadlines/all';
import type { PetitionFacts } from '#rules/petitions/facts';
import { petitionTerm, type PetitionTerm } from '#rules/petitions/term';
import { ROUTES } from '#rules/words';
import { TABS } from '#register/tabs/all';
import { rowsOf, startSmallYear } from './moments.ts';
import { fileOf } from '../../sync/workplace/sheet.ts';

const cal = OFFICIAL_CALENDAR;
const two = (n: number): string => String(n).padStart(2, '0');

/** Days off between two days that are no weekend: a reader must be told of each. */
function holidaysBetween(from: CivilDate, to: CivilDate): CivilDate[] {
  const [first, last] = from < to ? [from, to] : [to, from];
  const found: CivilDate[] = [];
  for (let day = addDays(first, 1); day < last; day = addDays(day, 1))
    if (isoWeekday(day) <= 5 && !isWorkingDay(cal, day)) found.push(day);
  return found;
}

describe('every row of “deadlines”', () => {
  const conferences = ['2026-05-14', '2026-09-17', '2026-11-20', '2027-02-25', '2027-09-09'];
  const rows: Deadline[] = conferences.flatMap((day) =>
    deadlinesFor(
      {
        conference: civilDate(day),
        received: addDays(civilDate(day), -25),
        year: Number(day.slice(0, 4)),
      },
      cal,
    ),
  );

  it('names its day, its anchor, the days counted, the days off on the way and its clause (design invariant 4)', () => {
    expect(rows.length).toBeGreaterThan(40);
    for (const row of rows) {
      const said = explainDeadline(row);
      expect(said).toContain(slashDate(row.due));
      expect(said).toContain(row.anchorWords);
      expect(said).toContain(citeClause(row.clause));
      if (row.days === null) continue;
      expect(said).toContain(slashDate(row.anchor));
      expect(said).toContain(
        `${two(Math.abs(row.days))} ngày làm việc ${row.days > 0 ? 'sau' : 'trước'}`,
      );
      for (const day of holidaysBetween(row.anchor, row.due))
        expect(said, row.name).toContain(slashDate(day));
    }
  });

  it('says of the office’s own targets that they are its own', () => {
    for (const row of rows)
      expect(/không phải quy định của Kế hoạch/.test(explainDeadline(row))).toBe(row.default);
  });
});

const day = (from: string, days: number): fc.Arbitrary<CivilDate> =>
  fc.integer({ min: 0, max: days }).map((n) => addDays(civilDate(from), n));

const cases = fc.record({
  held: fc.boolean(),
  conference: day('2026-04-20', 500),
  before: fc.integer({ min: 0, max: 60 }),
  waits: fc.integer({ min: 0, max: 90 }),
  route: fc.option(fc.constantFrom(...ROUTES), { nil: null }),
  partners: fc.constantFrom<readonly string[]>([], ['Công an phường Ái Quốc']),
  stopped: fc.boolean(),
});
type Case = typeof cases extends fc.Arbitrary<infer T> ? T : never;

function termOf({ held, conference, before, waits, route, partners, stopped }: Case): {
  readonly term: PetitionTerm;
  readonly today: CivilDate;
} {
  const received = addDays(conference, -before);
  const today = addDays(received, waits);
  const petition: PetitionFacts = {
    code: 'AQ-2026-0001',
    unitName: 'HTX Vũ La',
    group: 'Vốn',
    title: 'Vay vốn',
    summary: null,
    receivedAt: localDateTime(`${received}T09:00`),
    scope: 'Trong phạm vi',
    route,
    partners,
    lead: 'Phòng Kinh tế, Hạ tầng và Đô thị',
    competent: null,
    oralAnswer: null,
    writtenRequestOn: null,
    outcome: null,
    duplicateOf: null,
    process: null,
    obstacle: null,
    proposal: null,
    delayCause: null,
    plan: null,
    issued: [],
    submitted: false,
    incoming: [],
    history: [],
    extension: null,
    waiting: null,
    incomplete: false,
  };
  const facts: ConferenceFacts = {
    code: 'HN-2026-1',
    day: conference,
    held: held && !stopped,
    closings: [],
    petitionsClose: null,
    registrationsClose: null,
    decision: stopped ? 'Dừng' : 'Tổ chức',
    decidedOn: stopped ? today : null,
    putOffOn: null,
  };
  const options = { fourteenFrom: 'ngày tiếp nhận', soonDays: 3, longOverdueDays: 5 } as const;
  return { term: petitionTerm(petition, facts, { ...options, calendar: cal, today }), today };
}

const BINDING = ['A-II.5a.5', 'A-II.5a.6', 'A-II.5b.5'];

describe('every petition with a day to keep', () => {
  it('names the day, the days counted, the days off on the way and the clause (design invariant 4)', () => {
    fc.assert(
      fc.property(cases, (one) => {
        const { term } = termOf(one);
        const end = term.due ?? term.target;
        if (end === null) return;
        const anchor = /sau [^0-9]* (\d\d)\/(\d\d?)\/(\d{4})/.exec(term.explain);
        const from = civilDate(`${anchor?.[3]}-${anchor?.[2]?.padStart(2, '0')}-${anchor?.[1]}`);
        const count = Number(/: (\d+) ngày làm việc/.exec(term.explain)?.[1]);
        expect(addWorkingDays(cal, from, count).result).toBe(end);
        expect(term.explain).toContain(slashDate(end));
        expect(term.explain).toContain(`Căn cứ: ${citeClause(term.clause)}`);
        for (const off of holidaysBetween(from, end))
          expect(term.explain).toContain(slashDate(off));
      }),
    );
  });

  it('is late only by a term with a number in the plan; the office’s own targets only pass (AM-06)', () => {
    fc.assert(
      fc.property(cases, (one) => {
        const { term, today } = termOf(one);
        const red = term.level !== null && LEVELS[term.level].colour === 'red';
        expect(red).toBe(term.daysLate > 0);
        if (red) {
          expect(BINDING).toContain(term.clause);
          expect(term.due !== null && today > term.due).toBe(true);
        }
        if (term.due === null) expect(term.explain).not.toMatch(/^Chậm nhất/);
      }),
    );
  });
});

describe('the sheet', () => {
  it('shows beside every term how it was counted, and paints red only what is late by the plan', async () => {
    const { office, moments } = await startSmallYear();
    for (const moment of moments) {
      office.setClock(moment.at);
      moment.act(office);
    }
    const rows = rowsOf(office, 'petitions').filter(
      ({ due, target }) => due !== null || target !== null,
    );
    expect(rows.length).toBeGreaterThan(3);
    for (const row of rows) {
      const end = civilDate(String(row['due'] ?? row['target']));
      expect(row['explain']).toContain(slashDate(end));
      expect(row['explain']).toContain('Căn cứ: ');
    }
    const { sheets } = office.store.spreadsheet(fileOf(office, TABS.overview));
    const red = sheets.flatMap(({ title, conditional }) =>
      conditional.filter(({ rule }) => isRed(rule)).map(({ rule }) => `${title}: ${words(rule)}`),
    );
    expect(red).toEqual([
      'Tổng quan: Quá hạn',
      'Kiến nghị: Quá hạn',
      'Nhiệm vụ KH 41-NQ-TW: Quá hạn',
    ]);
  });
});

interface Rule {
  readonly booleanRule?: {
    readonly condition?: { readonly values?: readonly { readonly userEnteredValue?: string }[] };
    readonly format?: {
      readonly backgroundColor?: {
        readonly red?: number;
        readonly green?: number;
        readonly blue?: number;
      };
    };
  };
}

/** More red than amber: little green in it. */
function isRed(rule: unknown): boolean {
  const {
    red = 0,
    green = 0,
    blue = 0,
  } = (rule as Rule).booleanRule?.format?.backgroundColor ?? {};
  return red - Math.max(green, blue) > 0.1 && Math.abs(green - blue) < 0.1;
}

const words = (rule: unknown): string =>
  (rule as Rule).booleanRule?.condition?.values
    ?.map(({ userEnteredValue }) => userEnteredValue)
    .join() ?? '';
