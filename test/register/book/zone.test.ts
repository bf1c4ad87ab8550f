// A file counts days as the office does in Vietnamese, in +07 without summer time, under any of its names.
import { expect, it } from 'vitest';
import { isOfficeZone } from '#register/book/zone';

it.each([
  ['vi_VN', 'Asia/Ho_Chi_Minh', true],
  ['vi_VN', 'Asia/Bangkok', true],
  ['vi_VN', 'Etc/GMT-7', true],
  ['vi_VN', 'Etc/GMT+7', false],
  ['vi_VN', 'Asia/Singapore', false],
  ['en_US', 'Asia/Ho_Chi_Minh', false],
  ['en_US', 'Europe/London', false],
])('a file in %s, %s: %j', (locale, timeZone, counts) => {
  expect(isOfficeZone({ locale, timeZone })).toBe(counts);
});
