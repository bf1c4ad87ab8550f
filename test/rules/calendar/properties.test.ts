import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  type CalendarDay,
  type DayKind,
  OFFICIAL_CALENDAR,
  OFFICIAL_DAYS,
  addWorkingDays,
  buildCalendar,
  isWorkingDay,
  workingDaysBetween,
} from '#rules/calendar/calendar';
import {
  civilDate,
  dateFromSerial,
  daysBetween,
  isoWeekday,
  toSerial,
} from '#rules/dates/civil-date';

const day = fc
  .integer({ min: toSerial(civilDate('2021-01-01')), max: toSerial(civilDate('2031-12-31')) })
  .map(dateFromSerial);
const distance = fc.integer({ min: -300, max: 300 }).filter((n) => n !== 0);
const kind = fc.constantFrom<DayKind>('Nghỉ lễ', 'Nghỉ bù', 'Nghỉ hoán đổi', 'Làm bù');
const rows: fc.Arbitrary<CalendarDay[]> = fc.array(
  fc.record({ date: day, kind, name: fc.string(), document: fc.string(), confirmed: fc.boolean() }),
  { maxLength: 60 },
);
const calendar = fc.oneof(fc.constant(OFFICIAL_CALENDAR), rows.map(buildCalendar));

describe('working days, for any calendar and any day', () => {
  it('never lands on a rest day', () => {
    fc.assert(
      fc.property(calendar, day, distance, (cal, start, n) => {
        expect(isWorkingDay(cal, addWorkingDays(cal, start, n).result)).toBe(true);
      }),
    );
  });

  it('gives back n when what was added is counted', () => {
    fc.assert(
      fc.property(calendar, day, distance, (cal, start, n) => {
        expect(workingDaysBetween(cal, start, addWorkingDays(cal, start, n).result)).toBe(n);
      }),
    );
  });

  it('comes to b by adding the count from a to b, where b is worked', () => {
    fc.assert(
      fc.property(calendar, day, day, (cal, a, b) => {
        fc.pre(a !== b && isWorkingDay(cal, b));
        expect(addWorkingDays(cal, a, workingDaysBetween(cal, a, b)).result).toBe(b);
      }),
    );
  });

  it('comes back from a working day after going forth and back', () => {
    fc.assert(
      fc.property(calendar, day, distance, (cal, start, n) => {
        fc.pre(isWorkingDay(cal, start));
        const there = addWorkingDays(cal, start, n).result;
        expect(addWorkingDays(cal, there, -n).result).toBe(start);
      }),
    );
  });

  it('goes step by step to where it goes at once', () => {
    fc.assert(
      fc.property(calendar, day, fc.integer({ min: 2, max: 40 }), (cal, start, n) => {
        const before = addWorkingDays(cal, start, n - 1).result;
        expect(addWorkingDays(cal, before, 1).result).toBe(addWorkingDays(cal, start, n).result);
      }),
    );
  });

  it('explains each day between: weekdays = counted − Saturdays worked + skipped', () => {
    fc.assert(
      fc.property(calendar, day, distance, (cal, start, n) => {
        const sum = addWorkingDays(cal, start, n);
        const [from, to] = n > 0 ? [start, sum.result] : [sum.result, start];
        let weekdays = 0;
        for (let i = 0; i < Math.abs(daysBetween(from, to)); i += 1) {
          const passed = dateFromSerial(toSerial(from) + i + (n > 0 ? 1 : 0));
          if (isoWeekday(passed) <= 5) weekdays += 1;
        }
        expect(weekdays).toBe(Math.abs(n) - sum.worked.length + sum.skipped.length);
        for (const list of [sum.skipped, sum.worked]) {
          const dates = list.map((one) => one.date);
          expect(dates).toEqual([...new Set(dates)].sort());
        }
      }),
    );
  });

  it('does not depend on the order of the rows', () => {
    const shuffled = fc.shuffledSubarray([...OFFICIAL_DAYS], { minLength: OFFICIAL_DAYS.length });
    fc.assert(
      fc.property(shuffled, day, distance, (days, start, n) => {
        expect(addWorkingDays(buildCalendar(days), start, n)).toEqual(
          addWorkingDays(OFFICIAL_CALENDAR, start, n),
        );
      }),
      { numRuns: 50 },
    );
  });

  it('does 100,000 sums well within two seconds', () => {
    const started = performance.now();
    const start = civilDate('2026-11-20');
    for (let i = 0; i < 100_000; i += 1) {
      addWorkingDays(OFFICIAL_CALENDAR, start, (i % 120) - 60 || 7);
    }
    expect(performance.now() - started).toBeLessThan(2000);
  });
});
