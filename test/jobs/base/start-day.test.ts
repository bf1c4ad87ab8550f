// From which day on the register is used; what is dated before it waits (AM-40).
import { describe, expect, it } from 'vitest';
import { civilDate, localDateTime } from '#rules/dates/civil-date';
import {
  firstRun,
  isBeforeStart,
  rowsBeforeStart,
  startOf,
  waitsForStart,
} from '../../../apps-script/jobs/base/start-day.ts';
import { contextAt, noted, NOW, type Tabs } from '../context.ts';

const UNSAID = { settings: [{ key: 'startFrom', value: '' }] };
const RAN = [
  noted({ type: 'started' }, '2026-09-01T09:00'),
  noted({ type: 'started' }, '2026-09-02T09:00'),
];

describe('it is used', () => {
  it.each<[string, Tabs, string, boolean]>([
    ['from the day that the office said', { journal: RAN }, '2026-01-01', true],
    ['else from the first run', { ...UNSAID, journal: RAN }, '2026-09-01', false],
    ['else from today', UNSAID, '2026-09-25', false],
    [
      'what a person typed or set-up told is no run',
      {
        ...UNSAID,
        journal: [
          { at: '2026-08-01T09:00', data: 'x' },
          { at: '2026-08-01T09:00', kind: 'cài đặt', data: '' },
          ...RAN,
        ],
      },
      '2026-09-01',
      false,
    ],
  ])('%s', (_, tabs, day, isSaid) => {
    expect(startOf(contextAt(tabs))).toEqual({ day: civilDate(day), isSaid });
  });

  it('the first run is noted once', () => {
    expect(firstRun(contextAt(UNSAID)).map(({ event }) => event.type)).toEqual(['started']);
    expect(firstRun(contextAt({ journal: RAN }))).toEqual([]);
  });
});

it.each([
  ['2025-12-31', true],
  ['2026-01-01', false],
  ['2025-12-31T23:59', true],
  ['2026-01-01T00:00', false],
])('%s lies before 1/1/2026: %s', (date, before) => {
  expect(isBeforeStart(contextAt(), date as ReturnType<typeof civilDate>)).toBe(before);
});

it('a row waits while nobody has said the day, where it came before the first run', () => {
  const waits = (tabs: Tabs, at: string | null) =>
    waitsForStart(contextAt(tabs), at === null ? null : localDateTime(at));
  expect(waits({ ...UNSAID, journal: RAN }, '2026-08-31T09:00')).toBe(true);
  expect(waits({ ...UNSAID, journal: RAN }, '2026-09-01T09:00')).toBe(false);
  expect(waits({ ...UNSAID, journal: RAN }, null)).toBe(false);
  expect(waits({}, '2025-08-31T09:00')).toBe(false);
});

it('how many rows wait, of every tab that bears days', () => {
  const tabs: Tabs = {
    journal: RAN,
    conferences: [
      { code: 'A', date: '2026-08-31' },
      { code: 'B', date: '2026-09-01' },
      { code: 'C' },
    ],
    petitions: [{ receivedAt: '2026-08-31T09:00' }, { receivedAt: '2026-09-01T00:00' }],
    registrations: [{ receivedAt: '2026-08-31T09:00' }],
    documents: [{ date: '2026-08-31' }, {}],
  };
  expect(rowsBeforeStart(contextAt({ ...UNSAID, ...tabs }, NOW))).toEqual({
    rows: 4,
    day: civilDate('2026-09-01'),
  });
  expect(rowsBeforeStart(contextAt(tabs))).toEqual({ rows: 0, day: civilDate('2026-01-01') });
});
