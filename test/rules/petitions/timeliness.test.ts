// The figures of how petitions were answered (A-I.1.2, A-I.1.3).
import { describe, expect, it } from 'vitest';
import { buildCalendar, OFFICIAL_DAYS } from '#rules/calendar/calendar';
import { civilDate, localDateTime } from '#rules/dates/civil-date';
import { measureOf, onTimeRate, timelinessOf } from '#rules/petitions/timeliness';
import { petition } from './facts.ts';

const calendar = buildCalendar(OFFICIAL_DAYS);
const today = civilDate('2026-10-01');
const due = civilDate('2026-09-28');
const conferenceDay = civilDate('2026-09-17');
const receivedAt = localDateTime('2026-09-10T09:00');
const answered = (date: string) =>
  ({ kind: 'D16', number: '34', date: civilDate(date), sent: true }) as const;
const one = (more: Parameters<typeof petition>[0]) => ({
  facts: { ...petition(more), receivedAt },
  due,
  conferenceDay,
});

const figures = (petitions: readonly Parameters<typeof measureOf>[0][]) =>
  timelinessOf(petitions.flatMap((petition) => measureOf(petition, { calendar, today }) ?? []));

describe('how well petitions were answered in time', () => {
  it.each([
    ['on the last day', [one({ issued: [answered('2026-09-28')] })], { judged: 1, inTime: 1 }],
    ['the day after', [one({ issued: [answered('2026-09-29')] })], { judged: 1, inTime: 0 }],
    ['not yet, and late', [one({})], { judged: 1, inTime: 0 }],
    ['not yet, the term runs', [{ ...one({}), due: today }], { judged: 0, inTime: 0 }],
    [
      'without a term of the plan',
      [{ ...one({ issued: [answered('2026-09-29')] }), due: null }],
      { answered: 1, judged: 0 },
    ],
    [
      'in the hall',
      [one({ oralAnswer: 'Đã rõ', outcome: 'Đã giải quyết triệt để' })],
      { judged: 1, inTime: 1 },
    ],
    [
      'not at all, and received on no day that anybody wrote',
      [{ ...one({}), facts: petition({ receivedAt: null }) }],
      { all: 1, answered: 0, medianDays: null },
    ],
    [
      'in writing, received on no day that anybody wrote',
      [{ ...one({}), facts: petition({ receivedAt: null, issued: [answered('2026-09-28')] }) }],
      { all: 1, answered: 1, inTime: 1, medianDays: null },
    ],
    [
      'one of two, the other waiting',
      [one({ issued: [answered('2026-09-28')] }), { ...one({}), due: today }],
      { all: 2, answered: 1, judged: 1, inTime: 1 },
    ],
    ['withdrawn', [one({ outcome: 'Rút kiến nghị' })], { all: 0, judged: 0 }],
  ])('A-I.1.2: answered %s', (_, petitions, found) => {
    expect(figures(petitions)).toMatchObject(found);
  });

  it('A-I.1.3: the median counts working days from receipt; of an even number the lower one', () => {
    const days = ['2026-09-11', '2026-09-14', '2026-09-16', '2026-09-28'].map((date) =>
      one({ issued: [answered(date)] }),
    );
    expect(figures(days).medianDays).toBe(2);
    expect(figures([...days].reverse()).medianDays).toBe(2);
    expect(figures(days.slice(1)).medianDays).toBe(4);
    expect(figures([]).medianDays).toBeNull();
  });

  it.each([
    [0, 0, null],
    [3, 2, '67%'],
    [3, 3, '100%'],
    [3, 0, '0%'],
  ])('A-I.1.3: of %i with a term of the plan %i in time are %s', (judged, inTime, rate) => {
    expect(onTimeRate({ all: 9, answered: 9, judged, inTime, medianDays: null })).toBe(rate);
  });
});
