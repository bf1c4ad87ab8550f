// When the lists close, and what is counted then: by the hour’s run once the counts are clear, by staff’s request, at the
// plan’s last day as they are (§0, A-II.3.1, A-II.3.4, AM-01, AM-04, AM-40). The notice closes them on 21/8/2026 at 17:00.
import { describe, expect, it } from 'vitest';
import type { EventOf, JournalEvent } from '#register/journal/events';
import { closeList, hasMore } from '../../../apps-script/jobs/conference/close-list.ts';
import type { Counts } from '../../../apps-script/jobs/conference/counts.ts';
import type { JobKind } from '../../../apps-script/jobs/base/context.ts';
import { contextAt, noted } from '../context.ts';
import { CONFERENCE } from '../people.ts';
import { COUNTS } from '../states.ts';

const CLOSES = '2026-08-21T17:00';
const AFTER = '2026-08-21T18:00';

interface Case {
  readonly at?: string;
  readonly job?: JobKind;
  readonly counts?: Partial<Counts>;
  readonly row?: Readonly<Record<string, string>>;
  readonly journal?: readonly JournalEvent[];
  /** Staff ask for the closing in “Tổng quan”. */
  readonly asked?: boolean;
  readonly startFrom?: string;
}

function close({
  at = AFTER,
  job = 'hourly',
  counts = {},
  row = {},
  journal = [],
  asked = false,
  startFrom = '2026-08-01',
}: Case = {}) {
  const context = contextAt(
    {
      conferences: [{ ...CONFERENCE, ...row }],
      journal: journal.map((event) => noted(event, CLOSES)),
      settings: [{ key: 'startFrom', value: startFrom }],
    },
    at,
    { job },
  );
  const { overview } = context.book.tabs;
  for (const { value } of overview.rows)
    if (value.item === 'Chốt danh sách đăng ký, kiến nghị') value.request = asked;
  const [conference] = context.book.tabs.conferences.rows;
  if (conference === undefined) throw new Error('no conference');
  const { all, events } = closeList(context, conference, { ...COUNTS, ...counts });
  return { all, told: events.map(({ event }) => event), about: events.map(({ about }) => about) };
}

const NOTHING = { all: [], told: [], about: [] };

const CLOSED: EventOf<'closing'> = {
  type: 'closing',
  conference: 'HN-2026-1',
  at: CLOSES as EventOf<'closing'>['at'],
  day: '2026-09-17' as EventOf<'closing'>['day'],
  registrants: 17,
  petitions: 9,
  allPetitions: 9,
  branch: 'B1',
  upTo: null,
  agreed: [],
  occasion: 'first',
};
const frozen = (more: Partial<EventOf<'closing'>> = {}): EventOf<'closing'> => ({
  ...CLOSED,
  ...more,
});
const TWIN: Partial<Counts> = {
  twins: { registered: 1, all: 1 },
  doubts: { ...COUNTS.doubts, twins: ['AQ-2026-0002'] },
};

describe('the lists are closed', () => {
  it('by the first hour at the closing, with the counts as they stand', () => {
    expect(close({ at: '2026-08-21T16:59' })).toEqual(NOTHING);
    const { all, told } = close({ at: CLOSES });
    expect(told).toMatchObject([CLOSED]);
    expect(all).toMatchObject([{ at: CLOSES, registrants: 17, petitions: 9, final: true }]);
  });

  it('not while somebody types: what the counts lead to is shown, and told nobody', () => {
    for (const job of ['edit', 'form'] as const) {
      const { all, told } = close({ job });
      expect([job, told]).toEqual([job, []]);
      expect(all).toMatchObject([{ branch: 'B1', final: false }]);
    }
  });

  it('whenever staff ask for it after the closing', () => {
    expect(close({ job: 'edit', asked: true }).told).toMatchObject([CLOSED]);
    expect(close({ job: 'edit', asked: true, at: '2026-08-21T16:00' }).told).toEqual([]);
  });

  it.each([
    [15, 5, 5, 'B1', 'A-II.3.1'],
    [14, 5, 5, 'B2', 'A-II.5b.0'],
    [0, 0, 1, 'B2', 'A-II.5b.0'],
    [15, 4, 4, 'B3', 'A-II.3.1'],
    [14, 0, 0, 'B4', 'A-II.3.1'],
    [15, 4, 5, 'B5', 'A-II.3.1'],
    [0, 0, 0, 'B0', 'A-II.2.8'],
  ])(
    '%i units, %i of their petitions, %i in all: %s (%s)',
    (units, petitions, allPetitions, branch, clause) => {
      const counts = { least: units, most: units, petitions, allPetitions };
      const { told, about } = close({ counts });
      expect(told).toMatchObject([{ registrants: units, petitions, allPetitions, branch }]);
      expect(about).toEqual([
        { key: 'HN-2026-1·chốt danh sách·2026-08-21T17:00', case: 'HN-2026-1', clause },
      ]);
    },
  );

  it('not where no closing is known', () => {
    expect(close({ row: { petitionsClose: '', date: '' }, counts: {} })).toEqual(NOTHING);
  });
});

describe('a double that nobody has decided on (AM-04)', () => {
  it('keeps the lists open, and is told nobody while it changes nothing', () => {
    expect(close({ counts: TWIN })).toMatchObject({
      told: [],
      all: [{ branch: 'B1', final: false }],
    });
  });

  it('shows no outcome where it could change it', () => {
    const counts = { ...TWIN, petitions: 4, allPetitions: 4 };
    expect(close({ counts })).toEqual(NOTHING);
  });

  it('is closed over when staff ask for it', () => {
    expect(close({ counts: TWIN, asked: true }).told).toMatchObject([{ petitions: 9, upTo: null }]);
  });

  it.each([
    ['2026-08-24T16:59', []],
    [
      '2026-08-24T17:00',
      [{ petitions: 9, upTo: { registrants: 17, petitions: 10, allPetitions: 10 } }],
    ],
    [
      '2026-08-25T00:00',
      [{ petitions: 9, upTo: { registrants: 17, petitions: 10, allPetitions: 10 } }],
    ],
  ])('at %s, by the plan’s last day of receipt (A-II.3.4): %o', (at, events) => {
    expect(close({ at, counts: TWIN }).told).toMatchObject(events);
    expect(close({ at, counts: TWIN }).told).toHaveLength(events.length);
    expect(close({ at, counts: TWIN, job: 'edit' }).told).toEqual([]);
  });

  it('decided after such a closing: the counts are what they were, told once as settled', () => {
    const journal = [frozen({ upTo: { registrants: 17, petitions: 10, allPetitions: 10 } })];
    const at = '2026-08-26T08:00';
    expect(close({ at, journal, counts: TWIN })).toMatchObject({
      told: [],
      all: [{ petitions: 9 }],
    });
    expect(close({ at, journal, job: 'edit' }).told).toEqual([]);
    const { all, told } = close({ at, journal, counts: { petitions: 10, allPetitions: 10 } });
    expect(told).toMatchObject([{ petitions: 10, upTo: null, occasion: 'settled' }]);
    expect(all).toMatchObject([{ petitions: 10, upTo: null }]);
  });
});

describe('a petition typed in after the closing that came in time', () => {
  const MORE = { petitions: 11, allPetitions: 12, least: 18, most: 18 };
  const at = '2026-08-24T08:00';

  it('is added by the hour’s run until the leader decides, and says so', () => {
    const { all, told } = close({ at, journal: [CLOSED], counts: MORE });
    expect(told).toMatchObject([
      { registrants: 18, petitions: 11, allPetitions: 12, occasion: 'again' },
    ]);
    expect(all).toMatchObject([{ registrants: 18, petitions: 11 }]);
  });

  it.each<[string, Case]>([
    ['while somebody types', { job: 'edit' }],
    ['where nothing is more', { counts: {} }],
    ['on the day of the conference', { at: '2026-09-17T07:00' }],
    [
      'once the leader has decided',
      { row: { decision: 'Tổ chức', decidedOn: '2026-08-24', decidedBy: 'Chủ tịch UBND phường' } },
    ],
  ])('is not added %s', (_, other) => {
    const { told, all } = close({ at, journal: [CLOSED], counts: MORE, ...other });
    expect(told).toEqual([]);
    expect(all).toMatchObject([{ registrants: 17, petitions: 9 }]);
  });

  it('is added when staff ask, whatever day it is', () => {
    const asked = close({
      at: '2026-09-17T07:00',
      job: 'edit',
      asked: true,
      journal: [CLOSED],
      counts: MORE,
    });
    expect(asked.told).toMatchObject([{ petitions: 11, occasion: 'again' }]);
  });

  it('takes nothing back that was counted once', () => {
    const counts = { least: 3, most: 3, petitions: 4, allPetitions: 12 };
    expect(close({ at, journal: [CLOSED], counts }).told).toMatchObject([
      { registrants: 17, petitions: 9, allPetitions: 12 },
    ]);
  });

  it.each<[string, Partial<Counts>, boolean]>([
    ['a unit', { least: 18 }, true],
    ['a petition of a registered unit', { petitions: 10 }, true],
    ['a petition of another unit', { allPetitions: 10 }, true],
    ['nothing', {}, false],
    ['a unit less', { least: 16 }, false],
  ])('%s more is seen: told as more %s', (_, more, isMore) => {
    const [closed] = close({ journal: [CLOSED] }).all;
    if (closed === undefined) throw new Error('not closed');
    expect(hasMore(closed, { ...COUNTS, ...more })).toBe(isMore);
    const open = { ...closed, upTo: { registrants: 18, petitions: 9, allPetitions: 9 } };
    expect(hasMore(open, { ...COUNTS, ...more })).toBe(false);
  });
});

describe('a petition after the closing that the leader agreed to (AM-01)', () => {
  const agreed = [
    { code: 'AQ-2026-0020', registered: true },
    { code: 'AQ-2026-0021', registered: false },
  ];
  const counts = { agreed, petitions: 10, allPetitions: 11 };

  it('is added once, whichever run comes first', () => {
    const { all, told, about } = close({
      at: '2026-08-24T08:00',
      job: 'edit',
      journal: [CLOSED],
      counts,
    });
    expect(about).toMatchObject([{ case: 'HN-2026-1 AQ-2026-0020 AQ-2026-0021' }]);
    expect(told).toMatchObject([
      {
        petitions: 10,
        allPetitions: 11,
        agreed: ['AQ-2026-0020', 'AQ-2026-0021'],
        occasion: 'agreed',
      },
    ]);
    expect(all).toMatchObject([{ petitions: 10, allPetitions: 11 }]);
  });

  it('is not added again', () => {
    const known = frozen({
      petitions: 10,
      allPetitions: 11,
      agreed: agreed.map(({ code }) => code),
    });
    expect(close({ at: '2026-08-24T08:00', journal: [known], counts }).told).toEqual([]);
    const half = frozen({ petitions: 10, allPetitions: 10, agreed: ['AQ-2026-0020'] });
    expect(
      close({ at: '2026-08-24T08:00', job: 'edit', journal: [half], counts }).told,
    ).toMatchObject([{ petitions: 10, allPetitions: 11, agreed: ['AQ-2026-0021'] }]);
  });

  it('of another conference or another closing says nothing of this one', () => {
    const codes = agreed.map(({ code }) => code);
    const others = [
      frozen({ conference: 'HN-2026-2', agreed: codes }),
      frozen({ at: '2026-08-10T17:00' as EventOf<'closing'>['at'], agreed: codes }),
    ];
    expect(
      close({ at: '2026-08-24T08:00', job: 'edit', journal: [...others, CLOSED], counts }).told,
    ).toMatchObject([{ agreed: codes }]);
  });
});

describe('a conference from before the register was used (AM-40)', () => {
  it('is not counted by itself, and is counted when staff ask', () => {
    const before = { startFrom: '2026-10-01', at: '2026-10-02T08:00' };
    expect(close(before)).toEqual(NOTHING);
    expect(close({ ...before, job: 'edit', asked: true }).told).toMatchObject([CLOSED]);
  });

  it('whose day is still to come is shown, not closed, where its closing lies before', () => {
    const between = { startFrom: '2026-09-01', at: '2026-09-02T08:00' };
    expect(close(between)).toMatchObject({ told: [], all: [{ final: false }] });
    expect(close({ ...between, counts: TWIN })).toMatchObject({
      told: [],
      all: [{ final: false }],
    });
  });
});

describe('a “Hoãn” whose new closing has come', () => {
  it('is used up with that closing, and told (A-II.2.10)', () => {
    const row = {
      decision: 'Hoãn',
      decidedOn: '2026-08-24',
      decidedBy: 'Chủ tịch UBND phường',
      decisionReason: 'Không có đơn vị nào đăng ký',
      newDate: '2026-10-22',
      petitionsClose: '2026-09-25T17:00',
    };
    const none = { registrants: 0, petitions: 0, allPetitions: 0 };
    const nobody = frozen({ ...none, branch: 'B0' });
    const decided: EventOf<'decision'> = {
      type: 'decision',
      conference: 'HN-2026-1',
      decision: 'Hoãn',
      on: '2026-08-24' as EventOf<'decision'>['on'],
      by: row.decidedBy,
      reason: null,
      opinion: null,
      day: '2026-10-22' as EventOf<'decision'>['day'],
    };
    const { told, about } = close({ at: '2026-09-25T18:00', journal: [nobody, decided], row });
    expect(about).toMatchObject([{}, { case: 'HN-2026-1', clause: 'A-II.2.10' }]);
    expect(told).toMatchObject([
      { type: 'closing', at: '2026-09-25T17:00', day: '2026-10-22' },
      { type: 'postponed', on: '2026-08-24', days: ['2026-09-17', '2026-10-22'] },
    ]);
  });
});
