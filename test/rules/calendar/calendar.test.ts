import { describe, expect, it } from 'vitest';
import {
  type CalendarDay,
  OFFICIAL_CALENDAR,
  OFFICIAL_DAYS,
  addWorkingDays,
  buildCalendar,
  isProvisional,
  isWorkingDay,
  workingDaysBetween,
} from '#rules/calendar/calendar';
import { addDays, civilDate, isoWeekday, yearOf } from '#rules/dates/civil-date';

const cal = OFFICIAL_CALENDAR;

function row(date: string, more: Partial<CalendarDay> = {}): CalendarDay {
  return {
    date: civilDate(date),
    kind: 'Nghỉ lễ',
    name: 'X',
    document: 'CV 1',
    confirmed: true,
    ...more,
  };
}

function weekdaysOff(year: number): string[] {
  const days: string[] = [];
  for (let day = civilDate(`${year}-01-01`); yearOf(day) === year; day = addDays(day, 1)) {
    if (isoWeekday(day) <= 5 && !isWorkingDay(cal, day)) days.push(day.slice(5));
  }
  return days;
}

function weekendsWorked(year: number): string[] {
  const days: string[] = [];
  for (let day = civilDate(`${year}-01-01`); yearOf(day) === year; day = addDays(day, 1)) {
    if (isoWeekday(day) > 5 && isWorkingDay(cal, day)) days.push(day.slice(5));
  }
  return days;
}

describe('the official calendar of the public sector', () => {
  it.each([
    [2023, 249, '01-02 01-20 01-23 01-24 01-25 01-26 05-01 05-02 05-03 09-01 09-04', ''],
    [2024, 251, '01-01 02-08 02-09 02-12 02-13 02-14 04-18 04-29 04-30 05-01 09-02 09-03', '05-04'],
    [2025, 250, '01-01 01-27 01-28 01-29 01-30 01-31 04-07 04-30 05-01 05-02 09-01 09-02', '04-26'],
    [
      2026,
      249,
      '01-01 01-02 02-16 02-17 02-18 02-19 02-20 04-27 04-30 05-01 08-31 09-01 09-02 11-24',
      '01-10 08-22',
    ],
    [2027, 249, '01-01 02-04 02-05 02-08 02-09 02-10 04-16 04-30 05-03 09-02 09-03 11-24', ''],
  ])(
    '%i has %i working days, the weekdays off %s and the Saturdays worked %s',
    (year, count, off, worked) => {
      expect(weekdaysOff(year)).toEqual(off.split(' '));
      expect(weekendsWorked(year).join(' ')).toBe(worked);
      const before = civilDate(`${year - 1}-12-31`);
      expect(workingDaysBetween(cal, before, civilDate(`${year}-12-31`))).toBe(count);
    },
  );

  it('lists every day once, ascending, confirmed and with its document', () => {
    const dates = OFFICIAL_DAYS.map((day) => day.date);
    expect(dates).toEqual([...new Set(dates)].sort());
    expect(
      OFFICIAL_DAYS.every((day) => day.confirmed && day.document !== '' && day.name !== ''),
    ).toBe(true);
  });

  it.each([
    ['2023-01-25', 'Nghỉ bù'],
    ['2023-05-01', 'Nghỉ lễ'],
    ['2023-09-04', 'Nghỉ bù'],
    ['2024-04-29', 'Nghỉ hoán đổi'],
    ['2024-05-04', 'Làm bù'],
    ['2025-05-02', 'Nghỉ hoán đổi'],
    ['2026-01-02', 'Nghỉ hoán đổi'],
    ['2026-04-27', 'Nghỉ bù'],
    ['2026-08-22', 'Làm bù'],
    ['2026-08-31', 'Nghỉ hoán đổi'],
    ['2026-11-24', 'Nghỉ lễ'],
    ['2027-02-10', 'Nghỉ bù'],
    ['2027-05-03', 'Nghỉ bù'],
  ])('calls %s %s', (date, kind) => {
    expect(OFFICIAL_DAYS.find((day) => day.date === date)?.kind).toBe(kind);
  });

  it('works on 23/11/2026 and rests on Saturday 28/11/2026: that swap was proposed, never ordered', () => {
    expect(isWorkingDay(cal, civilDate('2026-11-23'))).toBe(true);
    expect(isWorkingDay(cal, civilDate('2026-11-28'))).toBe(false);
  });

  it('counts 24/11 as a working day until 2025 and rests on it from 2026 (NQ 28/2026/QH16)', () => {
    expect(isWorkingDay(cal, civilDate('2025-11-24'))).toBe(true);
    expect(isWorkingDay(buildCalendar([]), civilDate('2025-11-24'))).toBe(true);
    expect(isWorkingDay(buildCalendar([]), civilDate('2026-11-24'))).toBe(false);
    expect(isWorkingDay(cal, civilDate('2028-11-24'))).toBe(false);
  });
});

describe('adding working days', () => {
  it.each([
    ['2026-01-08', 3, '2026-01-12', 'Saturday 10/01 counts'],
    ['2026-01-08', 2, '2026-01-10', 'ends on the Saturday worked'],
    ['2026-11-20', 7, '2026-12-02', '24/11 off, 23/11 worked, 28/11 not'],
    ['2027-02-03', 7, '2027-02-19', 'over Tết 4–10/02'],
    ['2024-04-26', 5, '2024-05-07', 'Saturday 04/5 counts'],
    ['2026-01-15', -31, '2025-12-02', 'over the swap of 10/01'],
    ['2026-01-15', -30, '2025-12-03', ''],
    ['2026-01-15', -16, '2025-12-23', ''],
    ['2026-01-15', -15, '2025-12-24', ''],
    ['2026-01-15', 7, '2026-01-26', ''],
    ['2026-01-15', 15, '2026-02-05', ''],
    ['2026-11-20', -31, '2026-10-08', ''],
    ['2026-11-20', -30, '2026-10-09', ''],
    ['2026-11-20', -16, '2026-10-29', ''],
    ['2026-11-20', -15, '2026-10-30', ''],
    ['2026-11-20', 15, '2026-12-14', ''],
    ['2026-09-17', -16, '2026-08-22', 'lands on the Saturday worked for 31/8'],
    ['2026-09-17', -15, '2026-08-24', ''],
    ['2026-09-17', 7, '2026-09-28', 'no holiday between'],
    ['2026-08-21', 1, '2026-08-22', 'Friday to the Saturday worked'],
    ['2026-08-22', 1, '2026-08-24', 'from a Saturday worked to Monday'],
    ['2026-08-28', 1, '2026-09-03', 'over 31/8, 01/9, 02/9'],
    ['2026-09-03', -1, '2026-08-28', 'and back'],
    ['2026-02-14', 1, '2026-02-23', 'starts on a rest day before Tết'],
    ['2026-02-18', 1, '2026-02-23', 'starts within Tết'],
    ['2026-02-18', -1, '2026-02-13', 'backwards from within Tết'],
    ['2026-04-24', 1, '2026-04-28', '27/4 is the day for Giỗ Tổ on a Sunday'],
    ['2026-04-29', 1, '2026-05-04', 'over 30/4 and 01/5'],
    ['2027-04-29', 1, '2027-05-04', 'over 30/4, the weekend and 03/5'],
    ['2025-04-25', 1, '2025-04-26', 'Saturday 26/4 worked for 02/5'],
    ['2025-04-29', 1, '2025-05-05', 'over 30/4, 01/5, 02/5'],
    ['2023-01-19', 1, '2023-01-27', 'over Tết 20–26/01'],
    ['2025-12-31', 1, '2026-01-05', 'over 01/01 and 02/01'],
    ['2026-12-31', -30, '2026-11-18', 'AM-41'],
  ])('from %s, %i working days is %s %s', (start, days, result) => {
    expect(addWorkingDays(cal, civilDate(start), days).result).toBe(result);
  });

  it('names the weekdays skipped and the Saturdays worked with their documents, ascending', () => {
    expect(addWorkingDays(cal, civilDate('2026-09-15'), -30)).toEqual({
      start: '2026-09-15',
      days: -30,
      result: '2026-07-31',
      provisional: false,
      skipped: [
        { date: '2026-08-31', why: 'Nghỉ hoán đổi dịp Quốc khánh (TB 9441/TB-BNV)' },
        { date: '2026-09-01', why: 'Nghỉ Quốc khánh (TB 9441/TB-BNV)' },
        { date: '2026-09-02', why: 'Nghỉ Quốc khánh (TB 9441/TB-BNV)' },
      ],
      worked: [{ date: '2026-08-22', why: 'Làm bù cho ngày 31/8/2026 (TB 9441/TB-BNV)' }],
    });
  });

  it('explains only days after the start up to and including the result', () => {
    const forth = addWorkingDays(cal, civilDate('2026-08-31'), 1);
    expect(forth.skipped.map((day) => day.date)).toEqual(['2026-09-01', '2026-09-02']);
    const back = addWorkingDays(cal, civilDate('2026-09-02'), -1);
    expect(back.skipped.map((day) => day.date)).toEqual(['2026-08-31', '2026-09-01']);
    const onto = addWorkingDays(cal, civilDate('2026-08-24'), -1);
    expect(onto.worked.map((day) => day.date)).toEqual(['2026-08-22']);
    const from = addWorkingDays(cal, civilDate('2026-08-22'), 1);
    expect(from.worked).toEqual([]);
  });

  it.each([
    ['2027-12-31', -1, false],
    ['2027-12-30', 1, false],
    ['2027-12-31', 1, true],
    ['2028-01-03', -1, true],
    ['2028-01-01', -1, false],
    ['2022-12-31', 1, false],
    ['2022-12-30', 1, true],
    ['2023-01-03', -1, true],
    ['2023-01-04', -1, false],
    ['2023-01-01', -1, true],
  ])('from %s, %i days: provisional is %s', (start, days, provisional) => {
    expect(addWorkingDays(cal, civilDate(start), days).provisional).toBe(provisional);
  });

  it.each([0, 1.5, Number.NaN, Number.POSITIVE_INFINITY])('refuses %d days', (days) => {
    expect(() => addWorkingDays(cal, civilDate('2026-01-08'), days)).toThrow(RangeError);
  });
});

describe('counting back', () => {
  it.each([
    ['2026-09-17', '2026-09-17', 0],
    ['2026-09-17', '2026-09-28', 7],
    ['2026-09-28', '2026-09-17', -7],
    ['2026-09-18', '2026-09-19', 0],
    ['2026-09-19', '2026-09-18', -1],
    ['2026-08-21', '2026-08-22', 1],
    ['2025-12-31', '2026-12-31', 249],
  ])('from %s to %s are %i working days', (from, to, count) => {
    expect(workingDaysBetween(cal, civilDate(from), civilDate(to))).toBe(count);
  });

  it('finds the last working day strictly before a day (AM-02)', () => {
    expect(addWorkingDays(cal, civilDate('2026-02-15'), -1).result).toBe('2026-02-13');
    expect(addWorkingDays(cal, civilDate('2026-08-24'), -1).result).toBe('2026-08-22');
    expect(addWorkingDays(cal, civilDate('2026-09-18'), -1).result).toBe('2026-09-17');
  });
});

describe('a calendar of edited rows', () => {
  it('is confirmed in a year that has rows, all of them confirmed', () => {
    const edited = buildCalendar([
      row('2028-01-03'),
      row('2029-01-01'),
      row('2029-02-13', { confirmed: false }),
    ]);
    expect(isProvisional(edited, civilDate('2028-06-01'))).toBe(false);
    expect(isProvisional(edited, civilDate('2029-06-01'))).toBe(true);
    expect(isProvisional(edited, civilDate('2030-06-01'))).toBe(true);
  });

  it('takes the rows of a confirmed year as the truth and adds the fixed holidays to any other', () => {
    const edited = buildCalendar([row('2028-01-03'), row('2029-02-13', { confirmed: false })]);
    expect(isWorkingDay(edited, civilDate('2028-05-01'))).toBe(true);
    expect(isWorkingDay(edited, civilDate('2029-05-01'))).toBe(false);
    expect(isWorkingDay(edited, civilDate('2029-02-13'))).toBe(false);
    expect(isWorkingDay(edited, civilDate('2030-01-01'))).toBe(false);
    expect(isWorkingDay(edited, civilDate('2030-11-25'))).toBe(true);
  });

  it('lets a new row for a year move only sums that pass it', () => {
    const late = buildCalendar([
      ...OFFICIAL_DAYS,
      row('2026-11-23', { kind: 'Nghỉ hoán đổi', name: 'Ngày Văn hóa' }),
    ]);
    expect(addWorkingDays(late, civilDate('2026-11-20'), 7).result).toBe('2026-12-03');
    expect(addWorkingDays(late, civilDate('2026-11-24'), 5).result).toBe('2026-12-01');
  });

  it('is not disturbed by rows on weekends or a Monday called a working day', () => {
    const edited = buildCalendar([
      ...OFFICIAL_DAYS,
      row('2026-04-26', { name: 'Giỗ Tổ Hùng Vương' }),
      row('2026-11-23', { kind: 'Làm bù' }),
    ]);
    const sum = addWorkingDays(edited, civilDate('2026-04-24'), 1);
    expect([sum.result, sum.skipped.map((day) => day.date)]).toEqual([
      '2026-04-28',
      ['2026-04-27'],
    ]);
    expect(addWorkingDays(edited, civilDate('2026-11-20'), 1).worked).toEqual([]);
  });

  it('rests where two rows contradict each other, says it is provisional, and does not care for their order', () => {
    const rows = [
      row('2028-04-03'),
      row('2028-04-03', { kind: 'Làm bù' }),
      row('2028-04-03', { name: 'A' }),
    ];
    for (const days of [rows, [...rows].reverse()]) {
      const sum = addWorkingDays(buildCalendar(days), civilDate('2028-04-02'), 1);
      expect(sum).toMatchObject({ result: '2028-04-04', provisional: true });
      expect(sum.skipped).toEqual([{ date: '2028-04-03', why: 'Nghỉ A (CV 1)' }]);
    }
  });

  it('says why in the words of the row, also where the row is short', () => {
    const why = (more: Partial<CalendarDay>): string | undefined =>
      addWorkingDays(buildCalendar([row('2028-04-03', more)]), civilDate('2028-04-02'), 1)
        .skipped[0]?.why;
    expect(why({ name: 'Giỗ Tổ', document: '' })).toBe('Nghỉ Giỗ Tổ');
    expect(why({ name: ' ', document: 'CV 9' })).toBe('Nghỉ lễ (CV 9)');
    expect(why({ name: 'Nghỉ Tết', document: 'CV 9' })).toBe('Nghỉ Tết (CV 9)');
    expect(why({ name: 'Tết', kind: 'Nghỉ bù' })).toBe('Nghỉ bù Tết (CV 1)');
    expect(why({ name: 'Tết', document: ' CV 9 ' })).toBe('Nghỉ Tết (CV 9)');
    expect(why({ name: 'Ngày làm bù', kind: 'Nghỉ bù' })).toBe('Nghỉ bù Ngày làm bù (CV 1)');
  });

  it('says why of a holiday that no row has', () => {
    const [day] = addWorkingDays(buildCalendar([]), civilDate('2027-09-01'), 1).skipped;
    expect(day?.why).toBe('Nghỉ Quốc khánh (Điều 112 Bộ luật Lao động 2019)');
  });

  it.each([0, 1.5, Number.NaN])('refuses to add %s working days', (days) => {
    expect(() => addWorkingDays(cal, civilDate('2026-09-15'), days)).toThrow(
      new RangeError(`Số ngày làm việc phải là số nguyên khác 0: ${days}`),
    );
  });
});
