import { expect, it } from 'vitest';
import { civilDate } from '#rules/dates/civil-date';
import { dayLabel, monthLabel } from '../../sync/rehearse/day-label.ts';

it.each([
  ['2026-09-17', 'Thứ Năm   17/9', 'Tháng 9/2026'],
  ['2026-02-05', 'Thứ Năm   05/02', 'Tháng 2/2026'],
  ['2026-08-16', 'Chủ Nhật  16/8', 'Tháng 8/2026'],
])('names %s as the office does', (day, label, month) => {
  expect(dayLabel(civilDate(day))).toBe(label);
  expect(monthLabel(civilDate(day))).toBe(month);
});
