// What a row of “Hội nghị” and the journal say of a conference, put together for the rules (AM-37).
import { describe, expect, it } from 'vitest';
import { takenOf } from '#register/book/in-force';
import { indexJournal } from '#register/journal/journal-index';
import { localDateTime } from '#rules/dates/civil-date';
import { bookOf } from '../../jobs/paper.ts';

type Texts = Readonly<Record<string, string>>;

const CODE = 'HN-2026-1';
const DECISION = {
  type: 'decision',
  conference: CODE,
  decision: 'Dời ngày',
  on: '2026-09-01',
  by: 'Lê Văn Thảo',
  reason: 'Mưa bão',
  opinion: '12/TB-UBND',
  day: '2026-09-24',
};
const POSTPONED = {
  type: 'postponed',
  conference: CODE,
  on: '2026-09-01',
  days: ['2026-09-17', '2026-10-15'],
};

const journalRow = (event: object, index = 0): Texts => ({
  at: `2026-10-01T08:0${index}`,
  data: JSON.stringify(event),
});

const taken = (...events: readonly object[]) => {
  const rows = events.map((event, index) => ({
    at: localDateTime(`2026-10-01T08:0${index}`),
    key: null,
    kind: null,
    state: null,
    case: null,
    note: null,
    data: JSON.stringify(event),
  }));
  return takenOf(indexJournal(rows).entries, CODE);
};

describe('the decisions of a conference', () => {
  it('are read out of the journal with who took them, why and where they stand', () => {
    expect(taken(DECISION)).toEqual([
      {
        decision: 'Dời ngày',
        decidedOn: '2026-09-01',
        day: '2026-09-24',
        decidedBy: 'Lê Văn Thảo',
        decisionReason: 'Mưa bão',
        opinionNumber: '12/TB-UBND',
      },
    ]);
  });

  it('of which nothing more was noted are of nobody, for no reason, on no new day', () => {
    const { conference, decision, on } = DECISION;
    expect(taken({ type: 'decision', conference, decision, on })).toEqual([
      {
        decision: 'Dời ngày',
        decidedOn: '2026-09-01',
        day: null,
        decidedBy: null,
        decisionReason: null,
        opinionNumber: null,
      },
    ]);
  });

  it('are none of another conference, and none of another event', () => {
    expect(taken({ ...DECISION, conference: 'HN-2026-2' })).toEqual([]);
    expect(taken({ ...POSTPONED, conference: 'HN-2026-2' }, { type: 'started' }, {})).toEqual([]);
  });

  it('stand oldest first, one a day: the later row of a day puts the earlier right', () => {
    const found = taken(
      { ...DECISION, on: '2026-09-05' },
      DECISION,
      { ...DECISION, decision: 'Hoãn' },
      { ...DECISION, on: '2026-08-20' },
    );
    expect(found.map(({ decidedOn, decision }) => `${decidedOn} ${decision}`)).toEqual([
      '2026-08-20 Dời ngày',
      '2026-09-01 Hoãn',
      '2026-09-05 Dời ngày',
    ]);
  });
});

describe('a “Hoãn” that an earlier version noted', () => {
  it('gives the last of its days, and knows nobody who took it', () => {
    expect(taken(POSTPONED)).toEqual([
      {
        decision: 'Hoãn',
        decidedOn: '2026-09-01',
        day: '2026-10-15',
        decidedBy: null,
        decisionReason: null,
        opinionNumber: null,
      },
    ]);
    expect(taken({ ...POSTPONED, days: [] })[0]?.day).toBeNull();
  });

  it('does not put a decision of its day in another’s place', () => {
    expect(taken(DECISION, POSTPONED).map(({ decision }) => decision)).toEqual(['Dời ngày']);
    expect(taken(DECISION, { ...POSTPONED, on: '2026-09-02' })).toHaveLength(2);
  });
});

describe('a row of “Hội nghị”', () => {
  const inForce = (row: Texts, journal: readonly Texts[] = []) => {
    const book = bookOf({ conferences: [{ code: CODE, ...row }], journal }, '2026-09-05');
    const [first] = book.tabs.conferences.rows;
    if (first === undefined) throw new Error('no conference');
    return { book, first, found: book.inForce(first) };
  };

  it.each([
    ['2026-08-20T00:00', '2026-08-20T23:59'],
    ['2026-08-20T00:01', '2026-08-20T00:01'],
    ['2026-08-20T17:00', '2026-08-20T17:00'],
    ['', null],
  ])('whose petitions close “%s” closes them %j: a bare day is all of it', (typed, closes) => {
    const days = { date: '2026-09-17', petitionsClose: typed, registrationsClose: typed };
    const { found } = inForce(days);
    expect([found.petitionsClose, found.registrationsClose]).toEqual([closes, closes]);
  });

  it('has the day that a decision in the journal gave it', () => {
    const typed = {
      date: '2026-09-17',
      decision: 'Dời ngày',
      decidedOn: '2026-09-03',
      newDate: '2026-09-24',
    };
    expect(inForce({ date: '2026-09-17' }).found.day).toBe('2026-09-17');
    const again = { ...DECISION, on: '2026-09-02', day: '2026-09-22' };
    expect(inForce(typed, [journalRow(again)]).found.past).toHaveLength(1);
    expect(inForce({ ...typed, code: '' }, [journalRow(again)]).found.past).toEqual([]);
  });

  it('of an earlier reading is judged on its own', () => {
    const { book, first } = inForce({ date: '2026-09-17' });
    const copy = { value: { ...first.value, date: null } };
    expect(book.inForce(copy).day).toBeNull();
    expect(book.inForce(first).day).toBe('2026-09-17');
  });
});
