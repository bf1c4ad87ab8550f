// When a conference takes place, in the words of letters, however its hour was typed.
import { expect, it } from 'vitest';
import { conferenceDays, momentWords, whenWords } from '#register/book/conference-day';
import type { Book } from '#register/book/book';
import { civilDate, localDateTime } from '#rules/dates/civil-date';

it.each([
  [null, 'ngày 17 tháng 9 năm 2026'],
  ['  ', 'ngày 17 tháng 9 năm 2026'],
  ['8:00', '08 giờ 00 ngày 17/9/2026'],
  ['08h30', '08 giờ 30 ngày 17/9/2026'],
  ['8g', '08 giờ 00 ngày 17/9/2026'],
  ['14 giờ 5', '14 giờ 05 ngày 17/9/2026'],
  ['14 giờ', '14 giờ 00 ngày 17/9/2026'],
  [' 14 giờ 05 ', '14 giờ 05 ngày 17/9/2026'],
  ['8H15', '08 giờ 15 ngày 17/9/2026'],
  ['8  :  15', '08 giờ 15 ngày 17/9/2026'],
  ['buổi sáng', 'buổi sáng ngày 17/9/2026'],
  ['từ 8 giờ', 'từ 8 giờ ngày 17/9/2026'],
  ['23:59', '23 giờ 59 ngày 17/9/2026'],
  ['24:00', 'ngày 17 tháng 9 năm 2026'],
  ['25:00', 'ngày 17 tháng 9 năm 2026'],
  ['8:60', 'ngày 17 tháng 9 năm 2026'],
])('an hour typed as %j reads “%s”', (time, words) => {
  expect(whenWords(time, civilDate('2026-09-17'))).toBe(words);
});

it('a moment reads like a typed hour', () => {
  expect(momentWords(localDateTime('2026-08-21T17:00'))).toBe('17 giờ 00 ngày 21/8/2026');
});

it('every conference has its day in force under its code, null where it has none', () => {
  const rows = ['HN-2026-1', 'HN-2026-2'].map((code) => ({ value: { code } }));
  const days = { 'HN-2026-1': civilDate('2026-09-17') } as Record<string, unknown>;
  const book = {
    tabs: { conferences: { rows } },
    inForce: ({ value: { code } }: { value: { code: string } }) => ({ day: days[code] ?? null }),
  } as unknown as Book;
  expect([...conferenceDays(book)]).toEqual([
    ['HN-2026-1', '2026-09-17'],
    ['HN-2026-2', null],
  ]);
});
