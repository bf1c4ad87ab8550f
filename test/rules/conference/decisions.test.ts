import { describe, expect, it } from 'vitest';
import { DECISIONS, leavesOpen, postpones } from '#rules/conference/decisions';
import type { Flaw } from '#rules/conference/flaws';
import { conferencesInForce } from '#rules/conference/in-force';
import type { Recorded } from '#rules/conference/recorded';
import { localDateTime } from '#rules/dates/civil-date';
import { on } from '../petitions/facts.ts';
import { KNOWN, DECIDED, NOTICED, PUT_OFF, found, inForce, taken } from './rows.ts';

const LONGER = { ...DECIDED, decision: 'Gia hạn tiếp nhận' } as const;
const ANYWAY = { ...DECIDED, decision: 'Vẫn tổ chức theo ý kiến lãnh đạo' } as const;
const STOP = { ...DECIDED, decision: 'Dừng' } as const;
const MOVED = { ...DECIDED, decision: 'Dời ngày', newDate: on('2026-09-24') } as const;
const BARE = { decisionReason: null, decidedBy: null, decidedOn: null } as const;

type Case = readonly [what: string, Partial<Recorded>, flaws: readonly Flaw[]];

/** The flaw of the decision itself, without what is told of the closings. */
const ofDecision = (row: Partial<Recorded>): Flaw[] =>
  inForce(row).flaws.filter(({ kind }) => !/clos(ing|ed) (wanted|typed over|too late)/.test(kind));

function each(cases: readonly Case[]): void {
  it.each(cases)('%s', (_what, row, flaws) => {
    expect(ofDecision(row)).toEqual(flaws);
  });
}

describe('a decision with pieces missing has no effect and names each piece (AM-03, AM-37)', () => {
  const closings = [found('B1')];
  each([
    [
      '“Dời ngày”, nothing else written',
      { closings, ...BARE, decision: 'Dời ngày' },
      [
        {
          kind: 'incomplete',
          decision: 'Dời ngày',
          missing: ['lý do', 'người quyết định', 'ngày quyết định', 'ngày mới của Hội nghị'],
        },
      ],
    ],
    [
      '“Hoãn” without its new day',
      { closings, ...PUT_OFF, newDate: null },
      [{ kind: 'incomplete', decision: 'Hoãn', missing: ['ngày mới của Hội nghị'] }],
    ],
    [
      '“Dừng”, which needs no new day',
      { closings, ...STOP, ...BARE },
      [
        {
          kind: 'incomplete',
          decision: 'Dừng',
          missing: ['lý do', 'người quyết định', 'ngày quyết định'],
        },
      ],
    ],
    ['“Dừng”, all written', { closings, ...STOP }, []],
    ['“Tổ chức” needs nothing', { closings, ...BARE, decision: 'Tổ chức' }, []],
  ]);
});

describe('what a closing found is decided on after it (AM-03)', () => {
  const at = localDateTime('2026-08-21T17:00');
  const early = (decision: Recorded['decision'] & string): Flaw[] => [
    { kind: 'before the closing', decision, at },
  ];
  const BEFORE = { decidedOn: on('2026-08-10') } as const;
  const B2 = [found('B2')];
  const B3 = [found('B3')];
  each([
    [
      '“Vẫn tổ chức” the day before the list is closed',
      { ...ANYWAY, decidedOn: on('2026-08-20') },
      early(ANYWAY.decision),
    ],
    ['“Vẫn tổ chức” on that day', { ...ANYWAY, decidedOn: on('2026-08-21') }, []],
    ['“Vẫn tổ chức” while no closing is set', { ...ANYWAY, ...BEFORE, petitionsClose: null }, []],
    [
      '“Vẫn tổ chức” with the day itself written as the new one',
      { closings: B3, ...ANYWAY, ...BEFORE, newDate: on('2026-09-17') },
      early(ANYWAY.decision),
    ],
    ['“Hoãn” before any closing', { ...PUT_OFF, ...BEFORE }, []],
    ['“Hoãn” before the closing', { closings: B2, ...PUT_OFF, ...BEFORE }, early('Hoãn')],
    [
      '“Hoãn” that took effect before the closing, another day written since',
      { closings: B2, ...PUT_OFF, ...BEFORE, taken: [taken('Hoãn', '2026-08-10', '2026-11-12')] },
      [{ kind: 'typed over', typed: on('2026-11-12') }],
    ],
    [
      '“Hoãn” where another decision took effect that day',
      {
        closings: B2,
        ...PUT_OFF,
        ...BEFORE,
        taken: [taken('Dời ngày', '2026-08-10', '2026-09-17')],
      },
      early('Hoãn'),
    ],
    [
      '“Hoãn” where one of another day took effect',
      { closings: B2, ...PUT_OFF, ...BEFORE, taken: [taken('Hoãn', '2026-08-09', '2026-09-17')] },
      early('Hoãn'),
    ],
    [
      '“Dời ngày” to the day that the closing found',
      { closings: [found('B1')], ...MOVED, ...BEFORE, newDate: on('2026-09-17') },
      [],
    ],
    ['“Dừng” whenever it was decided', { closings: B2, ...STOP, ...BEFORE }, []],
    [
      '“Gia hạn” before the only closing',
      { closings: B3, ...LONGER, ...BEFORE },
      early(LONGER.decision),
    ],
    [
      '“Gia hạn” followed by a closing of its own',
      {
        closings: [...B3, found('B3', '2026-08-24T23:59')],
        ...LONGER,
        decidedOn: on('2026-08-22'),
      },
      [],
    ],
    [
      '“Hoãn” between two closings that never took effect',
      {
        closings: [...B3, found('B3', '2026-08-24T23:59')],
        ...PUT_OFF,
        decidedOn: on('2026-08-22'),
      },
      [{ kind: 'before the closing', decision: 'Hoãn', at: localDateTime('2026-08-24T23:59') }],
    ],
  ]);
});

describe('the ways that a result leaves open (A-II.2.9, AM-03, AM-37)', () => {
  const goesOn = (decidedOn: string) => [taken(ANYWAY.decision, decidedOn, '2026-09-17')];
  const LATER = { ...MOVED, decidedOn: on('2026-08-28') } as const;
  const postponement: Flaw[] = [{ kind: 'is a postponement' }];
  const SHORT = ['Hoãn', 'Dừng'] as const;
  each([
    ['eligible: “Hoãn”', { closings: [found('B1')], ...PUT_OFF }, []],
    ['eligible: “Dừng”', { closings: [found('B1')], ...STOP }, []],
    [
      'eligible: “Vẫn tổ chức” says nothing',
      { closings: [found('B1')], ...ANYWAY },
      [{ kind: 'not offered', decision: ANYWAY.decision, options: [] }],
    ],
    [
      'too few units: “Gia hạn”',
      { closings: [found('B2')], ...LONGER },
      [{ kind: 'not offered', decision: LONGER.decision, options: SHORT }],
    ],
    ['not named: “Gia hạn”', { closings: [found('B5')], ...LONGER }, []],
    [
      'not named: “Dời ngày” is a postponement',
      { closings: [found('B3')], ...MOVED },
      postponement,
    ],
    [
      '“Dời ngày” of one that goes on by the leader’s opinion',
      { closings: [found('B3')], ...LATER, taken: goesOn('2026-08-24') },
      [],
    ],
    [
      '… given on the day of the closing',
      { closings: [found('B3')], ...LATER, taken: goesOn('2026-08-21') },
      [],
    ],
    [
      '… given for an earlier closing',
      { closings: [found('B3')], ...LATER, taken: goesOn('2026-08-20') },
      postponement,
    ],
    [
      '“Dời ngày” of one that was stopped',
      { closings: [found('B3')], ...LATER, taken: [taken('Dừng', '2026-08-24', '2026-09-17')] },
      postponement,
    ],
    ['before the closing everything is open', LONGER, []],
  ]);
});

describe('the new day of a conference (A-II.2.4, AM-11, AM-37)', () => {
  const closings = [found('B1')];
  const short = (earliest: string | null): Flaw[] => [
    { kind: 'notice too short', earliest: earliest === null ? null : on(earliest) },
  ];
  each([
    [
      'moved to a day before the decision',
      { closings, ...MOVED, decidedOn: on('2026-09-25') },
      [{ kind: 'not later', newDate: on('2026-09-24') }],
    ],
    ['moved by nobody knows when', { ...MOVED, date: null }, []],
    [
      'put off to an earlier day',
      { closings, ...PUT_OFF, newDate: on('2026-09-16') },
      [{ kind: 'not later', newDate: on('2026-09-16') }],
    ],
    [
      'put off to the same day',
      { closings, ...PUT_OFF, newDate: on('2026-09-17') },
      [{ kind: 'not later', newDate: on('2026-09-17') }],
    ],
    [
      'put off to the same day before the list is closed',
      { ...PUT_OFF, newDate: on('2026-09-17') },
      [{ kind: 'not later', newDate: on('2026-09-17') }],
    ],
    [
      'put off, and closed for its new day since',
      { closings: [found('B2'), found('B2', '2026-10-20T17:00', '2026-11-12')], ...PUT_OFF },
      [],
    ],
    [
      'put off, of a list whose day nobody noted',
      { closings: [{ ...found('B2'), day: null }], ...PUT_OFF },
      [],
    ],
    ['moved to the same day', { closings, ...MOVED, newDate: on('2026-09-17') }, []],
    [
      'moved to the day of the decision itself',
      { closings, ...MOVED, decidedOn: on('2026-09-24') },
      [{ kind: 'not later', newDate: on('2026-09-24') }],
    ],
    [
      'moved to a later day, posted too late for it',
      { closings, ...MOVED, posted: on('2026-09-01') },
      [],
    ],
    [
      'stopped, an earlier day left in the cell',
      { closings, ...STOP, newDate: on('2026-09-01') },
      [{ kind: 'typed over', typed: on('2026-09-01') }],
    ],
    [
      '29 days after posting: the earliest is named',
      { closings, ...MOVED, newDate: on('2026-09-15') },
      short('2026-09-16'),
    ],
    ['30 days after posting', { closings, ...MOVED, newDate: on('2026-09-16') }, []],
    [
      'earlier, while nothing is posted',
      { closings, ...MOVED, newDate: on('2026-09-16'), posted: null },
      short(null),
    ],
    [
      'earlier, posted before the plans began',
      {
        closings: [found('B1', '2026-01-05T17:00', '2026-02-10')],
        ...MOVED,
        decidedOn: on('2026-01-06'),
        newDate: on('2026-01-30'),
        posted: on('2025-12-29'),
      },
      short(null),
    ],
  ]);
});

describe('“Gia hạn tiếp nhận” leaves the day, so that the plan’s limit stays (A-II.3.4, AM-03)', () => {
  const closedAt = (at: string) => [found('B3', at)];
  const limit = localDateTime('2026-08-24T23:59');
  const NOW = { decidedOn: on('2026-08-25') } as const;
  each([
    [
      'closed a minute before the limit, decided on its day',
      { closings: closedAt('2026-08-24T23:58'), ...LONGER },
      [],
    ],
    [
      'closed on the Friday before, decided the day after the limit',
      { closings: closedAt('2026-08-21T17:00'), ...LONGER, ...NOW },
      [{ kind: 'no time left', limit }],
    ],
    [
      'closed on the Friday before, decided on the day of the limit',
      { closings: closedAt('2026-08-21T17:00'), ...LONGER },
      [],
    ],
    [
      'at the limit',
      { closings: closedAt('2026-08-24T23:59'), ...LONGER, ...NOW },
      [{ kind: 'no time left', limit }],
    ],
    [
      'another decision at the limit',
      { closings: closedAt('2026-08-24T23:59'), ...STOP, ...NOW },
      [],
    ],
    [
      'decided on the day of the closing at the limit',
      { closings: closedAt('2026-08-24T23:59'), ...LONGER },
      [{ kind: 'no time left', limit }],
    ],
    [
      'no day known, so no limit',
      {
        date: null,
        closings: [{ ...found('B3', '2026-08-24T23:59'), day: null }],
        ...LONGER,
        ...NOW,
      },
      [],
    ],
  ]);
});

describe('how often a year’s conferences were put off (A-II.2.10, AM-10)', () => {
  const B2 = { ...NOTICED, closings: [found('B2')] };
  const all = (...rows: readonly Partial<Recorded>[]) =>
    conferencesInForce(
      rows.map((row, index) => ({ ...B2, code: `HN-2026-${index + 1}`, ...row })),
      KNOWN,
    );
  const second = (used: number): Flaw => ({ kind: 'second time', used, limit: 1 });
  const IN_2027 = {
    ...PUT_OFF,
    date: on('2027-03-18'),
    newDate: on('2027-06-17'),
    closings: [found('B2', '2027-02-24T17:00', '2027-03-18')],
    decidedOn: on('2027-02-25'),
    petitionsClose: localDateTime('2027-02-24T17:00'),
  } as const;

  it.each<[string, readonly Partial<Recorded>[], number[]]>([
    ['never', [{}, {}], [0, 0]],
    ['once: counted beside the other, not against itself', [PUT_OFF, {}], [0, 1]],
    [
      'once before, by the conference itself',
      [
        {
          ...PUT_OFF,
          decidedOn: on('2026-10-22'),
          closings: [...B2.closings, found('B2', '2026-10-20T17:00', '2026-11-12')],
          taken: [taken('Hoãn', '2026-08-24', '2026-11-12')],
        },
      ],
      [1],
    ],
    [
      'a refused one counts nowhere',
      [PUT_OFF, { ...PUT_OFF, decidedOn: on('2026-08-25') }, {}],
      [0, 1, 1],
    ],
    ['each year by itself', [PUT_OFF, IN_2027], [0, 0]],
    ['nothing for a row without any day', [PUT_OFF, { date: null, closings: [] }], [0, 0]],
    ['an extension is no postponement', [{ ...LONGER, closings: [found('B3')] }, {}], [0, 0]],
  ])('%s', (_what, rows, counts) => {
    expect(all(...rows).map(({ postponed }) => postponed)).toEqual(counts);
  });

  it.each<[string, readonly Partial<Recorded>[], (Flaw | undefined)[]]>([
    ['two of one day: the first row', [PUT_OFF, PUT_OFF], [undefined, second(1)]],
    [
      'three, the last decided first, then two of one day',
      [PUT_OFF, PUT_OFF, { ...PUT_OFF, decidedOn: on('2026-08-21') }],
      [second(1), second(1), undefined],
    ],
    [
      'three, the middle decided first',
      [
        { ...PUT_OFF, decidedOn: on('2026-08-26') },
        { ...PUT_OFF, decidedOn: on('2026-08-22') },
        { ...PUT_OFF, decidedOn: on('2026-08-25') },
      ],
      [second(1), undefined, second(1)],
    ],
    [
      'two of two days: the earlier',
      [PUT_OFF, { ...PUT_OFF, decidedOn: on('2026-08-21') }],
      [second(1), undefined],
    ],
    ['one of each year', [PUT_OFF, IN_2027], [undefined, undefined]],
    [
      'one without effect uses up nothing',
      [
        { ...PUT_OFF, decisionReason: null },
        { ...PUT_OFF, decidedOn: on('2026-08-25') },
      ],
      [undefined, undefined],
    ],
    [
      'an extension before uses up nothing',
      [
        {
          ...PUT_OFF,
          decidedOn: on('2026-08-25'),
          closings: [found('B3'), found('B3', '2026-08-24T23:59')],
          taken: [taken('Gia hạn tiếp nhận', '2026-08-22', '2026-09-17')],
        },
      ],
      [undefined],
    ],
    [
      'one before the plans began is judged by none',
      [{ ...PUT_OFF, closings: [], decidedOn: on('2025-12-30') }],
      [undefined],
    ],
  ])('%s has effect', (_what, rows, flaws) => {
    const seen = all(...rows).map((one) => one.flaws.find(({ kind }) => kind === 'second time'));
    expect(seen).toEqual(flaws);
  });
});

describe('what a decision does, and that none does nothing (AM-03)', () => {
  it('leaves everything open where there is none, and where it is “Tổ chức”', () => {
    expect([null, ...DECISIONS].filter(leavesOpen)).toEqual([null, 'Tổ chức']);
    expect([null, ...DECISIONS].filter(postpones)).toEqual(['Hoãn']);
  });
});
