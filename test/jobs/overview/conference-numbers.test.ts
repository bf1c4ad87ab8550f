// What “Tổng quan” counts of a conference, from plain rows (A-II.3.1, A-II.3.2, AM-38).
import { describe, expect, it } from 'vitest';
import type { ConferenceFacts } from '#rules/conference/facts';
import { conferenceNumbers } from '../../../apps-script/jobs/overview/conference-numbers.ts';
import { closed } from '../../rules/petitions/facts.ts';
import { contextAt, type Tabs } from '../context.ts';
import { CONFERENCE } from '../people.ts';
import { conferenceState, COUNTS } from '../states.ts';

type Row = Readonly<Record<string, string>>;

describe('the numbers of a conference', () => {
  const UNITS = [
    { code: 'DV-0001', kind: 'Hộ kinh doanh' },
    { code: 'DV-0002', kind: 'Doanh nghiệp' },
    { code: 'DV-0003', kind: 'Doanh nghiệp' },
  ];
  interface Case {
    readonly at?: string;
    readonly facts?: Partial<ConferenceFacts>;
    readonly counts?: Partial<typeof COUNTS>;
    readonly tabs?: Tabs;
  }
  const numbers = ({ at = '2026-08-24T09:00', facts = {}, counts = {}, tabs = {} }: Case = {}) => {
    const context = contextAt({ conferences: [CONFERENCE], units: UNITS, ...tabs }, at);
    const state = conferenceState(context, facts, { counts: { ...COUNTS, ...counts } });
    const registered = new Map([
      ['HN-2026-1', new Set(['DV-0001', 'DV-0002', 'DV-0003', 'DV-0009'])],
    ]);
    return conferenceNumbers(context, state, registered);
  };
  const open = { unscreened: 2, least: 15, twins: { registered: 0, all: 1 } };

  it('of one with nothing closed', () => {
    expect(numbers({ counts: open })).toMatchObject({
      code: 'HN-2026-1',
      day: '2026-09-17',
      time: '08:00',
      venue: 'Hội trường UBND phường Ái Quốc',
      outlook: 'ahead',
      budget: null,
      leastUnits: 15,
      condition: {
        closesAt: '2026-08-21T17:00',
        isClosed: false,
        isMet: null,
        isPast: true,
        unscreened: 2,
        hasDoubtfulUnits: true,
        hasTwins: true,
        hasMore: false,
      },
    });
    expect(numbers().condition).toMatchObject({ hasDoubtfulUnits: false, hasTwins: false });
  });

  it.each<[string, Partial<ConferenceFacts>, object]>([
    ['met', { closings: [closed('B1')] }, { isClosed: true, isMet: true }],
    ['not met', { closings: [closed('B2')] }, { isClosed: true, isMet: false }],
    [
      'provisional',
      { closings: [{ ...closed('B1'), final: false }] },
      { isClosed: false, isMet: null },
    ],
    ['of another moment', { closings: [closed('B1', '2026-08-20T17:00')] }, { isClosed: false }],
    [
      'a range',
      {
        closings: [{ ...closed('open'), upTo: { registrants: 15, petitions: 5, allPetitions: 5 } }],
      },
      { isClosed: false, isMet: null },
    ],
  ])('whose condition is %s', (_, facts, condition) => {
    expect(numbers({ facts }).condition).toMatchObject(condition);
  });

  it('closed, has nothing open but what was typed in later', () => {
    const facts = { closings: [closed('B1')] };
    const none = { unscreened: 0, hasDoubtfulUnits: false, hasTwins: false };
    expect(numbers({ facts, counts: open }).condition).toMatchObject({ ...none, hasMore: false });
    expect(numbers({ facts, counts: { petitions: 10 } }).condition.hasMore).toBe(true);
    expect(numbers({ counts: { petitions: 10 } }).condition.hasMore).toBe(false);
  });

  it.each([
    ['2026-08-21T16:59', false],
    ['2026-08-21T17:00', true],
  ])('at %s its closing is past: %s', (at, isPast) => {
    expect(numbers({ at }).condition.isPast).toBe(isPast);
  });

  it.each([
    ['2026-09-16T09:00', 1],
    ['2026-09-17T09:00', 0],
    ['2026-09-18T09:00', -1],
  ])('on %s there are %i working days to it', (at, days) => {
    expect(numbers({ at }).daysLeft).toBe(days);
  });

  it('without a day or a closing says so', () => {
    const found = numbers({ facts: { day: null, petitionsClose: null } });
    expect(found).toMatchObject({ day: null, daysLeft: null });
    expect(found.condition).toMatchObject({ closesAt: null, isPast: false });
    expect(found.leastUnits).toBe(15);
  });

  it('counts its units by kind, and those who count for nobody once each (AM-38)', () => {
    const row = (more: Row): Row => ({
      conference: 'HN-2026-1',
      attend: 'Có',
      unit: 'DV-0011',
      ...more,
    });
    const registrations = [
      row({ status: 'Không tính' }),
      row({ status: 'Không tính' }),
      row({ status: 'Không tính', unit: 'DV-0012', attend: 'Không' }),
      row({ status: 'Không tính', unit: 'DV-0013', conference: 'HN-2026-2' }),
      row({ status: 'Ngoài địa bàn', unit: 'DV-0014', confirmed: 'Không' }),
      row({ status: 'Hợp lệ', unit: 'DV-0015' }),
      row({ status: 'Ngoài địa bàn', unit: 'DV-0016' }),
      row({ status: 'Ngoài địa bàn', unit: 'DV-0017' }),
    ];
    const { byKind, aside } = numbers({ tabs: { registrations } });
    expect(byKind.filter(({ count }) => count > 0)).toEqual(
      expect.arrayContaining([
        { kind: 'Hộ kinh doanh', count: 1 },
        { kind: 'Doanh nghiệp', count: 2 },
      ]),
    );
    expect(aside).toEqual([
      { kind: 'Hiệp hội, hội, câu lạc bộ', count: 1 },
      { kind: 'ngoài địa bàn', count: 2 },
    ]);
  });
});
