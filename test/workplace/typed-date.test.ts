import { expect, test } from 'vitest';
import { typedDate } from '../../sync/workplace/typed-date.ts';

test.each([
  ['2026-11-20', '2026-11-20'],
  ['20/11/2026', '2026-11-20'],
  ['1/2/2026', '2026-02-01'],
  ['29/02/2028', '2028-02-29'],
])('%s is %s', (text, date) => {
  expect(typedDate(text)).toBe(date);
});

test.each([
  '30/02/2026',
  '29/02/2026',
  '2026-02-30',
  '11/20/2026',
  '20-11-2026',
  '20/11/26',
  '',
  'mai',
])('“%s” is refused in words that name the option', (text) => {
  expect(() => typedDate(text, '--today')).toThrow(/^--today: “.*” không phải ngày có thật/);
});
