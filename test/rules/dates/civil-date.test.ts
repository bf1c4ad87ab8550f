import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  addDays,
  civilDate,
  dateFromSerial,
  dateOf,
  dateTimeFromSerial,
  daysBetween,
  isDateSerial,
  isoWeekday,
  localDateTime,
  longDate,
  minutesBetween,
  parseCivilDate,
  parseLocalDateTime,
  readDate,
  showDate,
  showDateTime,
  slashDate,
  timeOf,
  toSerial,
  weekdayName,
  yearOf,
} from '#rules/dates/civil-date';

const FIRST = toSerial(civilDate('1900-01-01'));
const LAST = toSerial(civilDate('9999-12-31'));
const anyDate = fc.integer({ min: FIRST, max: LAST }).map(dateFromSerial);

describe('a civil date', () => {
  it.each([
    '2026-02-30',
    '2026-02-29',
    '2100-02-29',
    '2026-04-31',
    '2026-06-31',
    '2026-09-31',
    '2026-11-31',
    '2026-13-01',
    '2026-00-10',
    '2026-01-00',
    '2026-1-1',
    '26-01-01',
    '1899-12-31',
    '2026-01-01 ',
    '2026-01-01\n',
    '2026-01-01T00:00',
    '01/02/2026',
    '٢٠٢٦-٠١-٠١',
    '',
  ])('is refused when it is no real day written yyyy-MM-dd: %j', (text) => {
    expect(parseCivilDate(text)).toBeNull();
    expect(() => civilDate(text)).toThrow(new RangeError(`Không phải ngày hợp lệ: ${text}`));
  });

  it.each(['2024-02-29', '2000-02-29', '1900-01-01', '9999-12-31', '2026-12-31'])(
    'is accepted when the day exists: %s',
    (text) => {
      expect(parseCivilDate(text)).toBe(text);
    },
  );

  it.each([
    ['1900-01-01', 2],
    ['1900-03-01', 61],
    ['1970-01-01', 25569],
    ['2000-01-01', 36526],
    ['2024-02-29', 45351],
    ['2026-09-17', 46282],
    ['9999-12-31', 2958465],
  ])('has the day number that Sheets gives it: %s is %i', (text, serial) => {
    expect(toSerial(civilDate(text))).toBe(serial);
    expect(dateFromSerial(serial)).toBe(text);
  });

  it('agrees with UTC day arithmetic on every day of the years 1900 to 2200', () => {
    const end = toSerial(civilDate('2200-12-31'));
    for (let serial = FIRST; serial <= end; serial += 1) {
      const utc = new Date((serial - 25569) * 86_400_000);
      const date = dateFromSerial(serial);
      if (date !== utc.toISOString().slice(0, 10)) expect.fail(`${serial}: ${date}`);
      if (toSerial(date) !== serial) expect.fail(date);
      if (isoWeekday(date) !== (utc.getUTCDay() || 7)) expect.fail(`${date}: weekday`);
    }
  });

  it('comes back after going n days forth and n days back', () => {
    fc.assert(
      fc.property(anyDate, fc.integer({ min: -40_000, max: 40_000 }), (date, n) => {
        fc.pre(isDateSerial(toSerial(date) + n));
        const there = addDays(date, n);
        expect(daysBetween(date, there)).toBe(n);
        expect(addDays(there, -n)).toBe(date);
      }),
    );
  });

  it('does not leave the years 1900 to 9999', () => {
    expect(() => addDays(civilDate('9999-12-31'), 1)).toThrow(RangeError);
    expect(() => dateFromSerial(1)).toThrow(new RangeError('Ngày nằm ngoài các năm 1900–9999: 1'));
    expect(() => dateFromSerial(Number.NaN)).toThrow(RangeError);
    expect(isDateSerial(Number.POSITIVE_INFINITY)).toBe(false);
  });

  it('drops the time of day of a day number', () => {
    expect(dateFromSerial(46282.999)).toBe('2026-09-17');
  });
});

describe('a local time', () => {
  it.each([
    '2026-02-30T10:00',
    '2026-02-03T24:00',
    '2026-02-03T10:60',
    '2026-02-03 10:00',
    '2026-02-03T10:00:00',
    '2026-02-03',
  ])('is refused when it is not written yyyy-MM-ddTHH:mm: %j', (text) => {
    expect(parseLocalDateTime(text)).toBeNull();
    expect(() => localDateTime(text)).toThrow(
      new RangeError(`Không phải thời điểm hợp lệ: ${text}`),
    );
  });

  it('keeps every minute of a day through its day number', () => {
    const day = 46282;
    for (let minute = 0; minute < 1440; minute += 1) {
      const time = dateTimeFromSerial(day + minute / 1440);
      const hour = String(Math.floor(minute / 60)).padStart(2, '0');
      expect(time).toBe(`2026-09-17T${hour}:${String(minute % 60).padStart(2, '0')}`);
      expect(toSerial(time)).toBeCloseTo(day + minute / 1440, 9);
    }
  });

  it('is rounded to the nearest minute, over midnight too', () => {
    expect(dateTimeFromSerial(46282 + (23 * 3600 + 59 * 60 + 40) / 86_400)).toBe(
      '2026-09-18T00:00',
    );
    expect(dateTimeFromSerial(46282 + (8 * 3600 + 29) / 86_400)).toBe('2026-09-17T08:00');
  });

  it.each([
    ['2026-09-17T08:05', '2026-09-17T08:05', 0],
    ['2026-09-17T08:05', '2026-09-17T09:04', 59],
    ['2026-09-17T08:05', '2026-09-17T10:06', 121],
    ['2026-09-17T23:50', '2026-09-18T00:10', 20],
    ['2026-09-30T12:00', '2026-10-02T11:00', 2820],
  ])('from %s to %s lie %i minutes', (from, to, minutes) => {
    expect(minutesBetween(localDateTime(from), localDateTime(to))).toBe(minutes);
  });

  it('gives its day, its hour and its year', () => {
    const time = localDateTime('2026-09-17T08:05');
    expect([dateOf(time), timeOf(time), yearOf(time)]).toEqual(['2026-09-17', '08:05', 2026]);
  });
});

describe('a date in words', () => {
  it.each([
    ['2026-02-05', '05/02/2026', '05/02/2026', 'ngày 05 tháng 02 năm 2026', 'Thứ Năm'],
    ['2026-03-13', '13/03/2026', '13/3/2026', 'ngày 13 tháng 3 năm 2026', 'Thứ Sáu'],
    ['2026-05-02', '02/05/2026', '02/5/2026', 'ngày 02 tháng 5 năm 2026', 'Thứ Bảy'],
    ['2026-11-22', '22/11/2026', '22/11/2026', 'ngày 22 tháng 11 năm 2026', 'Chủ nhật'],
    ['2027-01-04', '04/01/2027', '04/01/2027', 'ngày 04 tháng 01 năm 2027', 'Thứ Hai'],
  ])('%s is written as Nghị định 30 asks', (text, shown, slashed, long, weekday) => {
    const date = civilDate(text);
    expect([showDate(date), slashDate(date), longDate(date), weekdayName(date)]).toEqual([
      shown,
      slashed,
      long,
      weekday,
    ]);
  });

  it('shows a time before its day', () => {
    expect(showDateTime(localDateTime('2026-09-07T08:05'))).toBe('08:05 07/09/2026');
  });
});

describe('a date as people write it', () => {
  it.each([
    ['5/9/2026', '2026-09-05'],
    ['05/09/2026', '2026-09-05'],
    ['29/02/2028', '2028-02-29'],
    ['2026-09-05', '2026-09-05'],
    ['29/02/2026', null],
    ['05/13/2026', null],
    ['05-09-2026', null],
    ['05/09/26', null],
    ['05/09/2026 ', null],
    ['105/09/2026', null],
    ['', null],
  ])('%j is %j', (text, date) => {
    expect(readDate(text)).toBe(date);
  });
});
