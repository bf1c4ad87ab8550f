// The closings of a conference that the journal holds: frozen, whatever happens later (AM-04).
import { describe, expect, it } from 'vitest';
import { closing, conditionOf, frozenClosings } from '#register/book/closings';
import { indexJournal, type JournalIndex } from '#register/journal/journal-index';
import { civilDate, localDateTime } from '#rules/dates/civil-date';

const CLOSING = {
  type: 'closing',
  conference: 'HN-2026-1',
  at: '2026-09-10T17:00',
  day: '2026-09-17',
  registrants: 15,
  petitions: 5,
  allPetitions: 6,
  branch: 'B1',
  upTo: null,
  agreed: [],
  occasion: 'first',
};

/** The journal with these rows, one a minute. */
const journalOf = (...events: readonly object[]): JournalIndex =>
  indexJournal(
    events.map((event, index) => ({
      at: localDateTime(`2026-10-01T08:0${index}`),
      key: null,
      kind: null,
      state: null,
      case: null,
      note: null,
      data: JSON.stringify(event),
    })),
  );

describe('the closings of a conference', () => {
  it('are read out of the journal, with what was counted', () => {
    expect(frozenClosings({ journal: journalOf(CLOSING) }, 'HN-2026-1')).toEqual([
      {
        at: '2026-09-10T17:00',
        day: '2026-09-17',
        branch: 'B1',
        registrants: 15,
        petitions: 5,
        allPetitions: 6,
        upTo: null,
        final: true,
      },
    ]);
  });

  it('are those of no other conference, and nothing else that the journal tells', () => {
    const journal = journalOf(
      CLOSING,
      { type: 'cycle', year: 2026 },
      { type: 'postponed', conference: 'HN-2026-2', on: '2026-09-01', days: [] },
      {},
    );
    expect(frozenClosings({ journal }, 'HN-2026-2')).toEqual([]);
    expect(frozenClosings({ journal }, 'HN-2026-1')).toHaveLength(1);
  });

  it('stand oldest first; a later row of one moment takes the place of the earlier', () => {
    const later = { ...CLOSING, at: '2026-09-20T17:00' };
    const journal = journalOf(later, CLOSING, { ...CLOSING, petitions: 6, occasion: 'agreed' });
    const found = frozenClosings({ journal }, 'HN-2026-1');
    expect(found.map(({ at, petitions }) => `${at} ${petitions}`)).toEqual([
      '2026-09-10T17:00 6',
      '2026-09-20T17:00 5',
    ]);
  });

  it('keep the highest counts where something was undecided', () => {
    const upTo = { registrants: 16, petitions: 7, allPetitions: 8 };
    const [one] = frozenClosings({ journal: journalOf({ ...CLOSING, upTo }) }, 'HN-2026-1');
    expect(one?.upTo).toEqual(upTo);
  });
});

describe('counts', () => {
  const counts = {
    at: localDateTime('2026-09-10T17:00'),
    day: null,
    registrants: 15,
    petitions: 5,
    allPetitions: 5,
    final: true,
  };
  it.each([
    [15, 5, 5, 'B1'],
    [14, 5, 5, 'B2'],
    [15, 4, 4, 'B3'],
    [0, 0, 0, 'B0'],
  ])('%i units, %i and %i petitions lead to %s (A-II.3)', (registrants, petitions, all, branch) => {
    const given = { ...counts, registrants, petitions, allPetitions: all };
    expect(closing(given)).toEqual({ ...given, branch });
  });

  it('that cannot be are no closing', () => {
    expect(closing({ ...counts, petitions: 6 })).toBeNull();
    expect(closing({ ...counts, registrants: -1 })).toBeNull();
  });
});

describe('what is on record of the conditions', () => {
  const cells = {
    decision: null,
    decisionReason: null,
    decidedBy: null,
    decidedOn: null,
    opinionNumber: null,
  };
  const kind = (code: string | null, ...events: readonly object[]) =>
    conditionOf(
      { journal: journalOf(...events), today: civilDate('2026-10-01') },
      { value: { code, ...cells } },
    ).kind;

  it('is nothing before the list is closed, nor of a row without a code', () => {
    expect(kind('HN-2026-1')).toBe('not closed');
    expect(kind(null, CLOSING)).toBe('not closed');
    expect(kind('HN-2026-2', CLOSING)).toBe('not closed');
  });

  it('is what the last closing found', () => {
    const below = { ...CLOSING, at: '2026-09-20T17:00', registrants: 14, branch: 'B2' };
    expect(kind('HN-2026-1', CLOSING)).toBe('met');
    expect(kind('HN-2026-1', below, CLOSING)).toBe('missing');
  });
});
