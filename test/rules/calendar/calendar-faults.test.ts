import { describe, expect, it } from 'vitest';
import { buildCalendar, OFFICIAL_DAYS, type DayKind } from '#rules/calendar/calendar';
import { calendarFaults } from '#rules/calendar/calendar-faults';
import { civilDate } from '#rules/dates/civil-date';

const row = (date: string, kind: DayKind) => ({ date: civilDate(date), kind });

describe('rows of the calendar that contradict (working days)', () => {
  it('are none of the official ones', () => {
    expect(OFFICIAL_DAYS.flatMap((day) => calendarFaults(day, OFFICIAL_DAYS))).toEqual([]);
  });

  it.each<[string, DayKind, DayKind | null, string]>([
    ['2026-11-24', 'Nghỉ lễ', 'Làm bù', 'vừa ghi nghỉ vừa ghi làm bù'],
    ['2026-11-24', 'Nghỉ lễ', 'Nghỉ lễ', 'ghi hai dòng'],
    ['2026-11-25', 'Làm bù', null, 'vốn là ngày làm việc'],
    ['2026-11-22', 'Nghỉ hoán đổi', null, 'vốn là ngày nghỉ cuối tuần'],
    ['2026-11-21', 'Nghỉ bù', null, 'vốn là ngày nghỉ cuối tuần'],
  ])('%s %s beside %s is told', (date, kind, other, words) => {
    const one = row(date, kind);
    const all = other === null ? [one] : [one, row(date, other)];
    expect(calendarFaults(one, all).join()).toContain(words);
  });

  it.each<[string, DayKind]>([
    ['2026-11-22', 'Nghỉ lễ'],
    ['2026-11-21', 'Làm bù'],
    ['2026-11-25', 'Nghỉ hoán đổi'],
  ])('%s as %s is in order', (date, kind) => {
    expect(calendarFaults(row(date, kind), [row(date, kind)].slice(1))).toEqual([]);
  });

  it('takes a year as unconfirmed while a row that stood in it is gone', () => {
    const left = OFFICIAL_DAYS.filter(({ date }) => date !== '2026-11-24');
    const calendar = buildCalendar(left, [civilDate('2026-11-24')]);
    expect([calendar.year(2026).confirmed, calendar.year(2025).confirmed]).toEqual([false, true]);
    expect(buildCalendar(left).year(2026).confirmed).toBe(true);
  });
});
