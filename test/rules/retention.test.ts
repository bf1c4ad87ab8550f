import { expect, it } from 'vitest';
import { civilDate } from '#rules/dates/civil-date';
import { keptUntil } from '#rules/retention';

it.each([
  ['2026-10-22', 24, '2028-10-22'],
  ['2026-01-31', 1, '2026-02-28'],
  ['2028-01-31', 1, '2028-02-29'],
  ['2026-12-31', 12, '2027-12-31'],
  ['2026-11-30', 1, '2026-12-30'],
  ['2026-12-01', 1, '2027-01-01'],
  ['2026-03-15', 0, '2026-03-15'],
])('closed on %s, kept for %i months: until %s (Luật 91/2025/QH15)', (closed, months, until) => {
  expect(keptUntil(civilDate(closed), months)).toBe(until);
});
