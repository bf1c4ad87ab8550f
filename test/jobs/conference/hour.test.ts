// The hour of a conference stands in letters and mails as it was typed: what is no hour is told in its row.
import { expect, it } from 'vitest';
import { CONFERENCE } from '../people.ts';
import { paperOffice } from '../paper.ts';

it.each([
  ['08:00', true],
  ['8h', true],
  ['8h30', true],
  ['14 giờ 30 phút', true],
  ['từ 23.59', true],
  ['23:60', false],
  ['24:00', false],
  ['8:5', false],
  ['8', false],
  ['sáng', false],
])('“%s” is taken for an hour: %s', (time, isHour) => {
  const paper = paperOffice('2026-08-01');
  paper.add('conferences', { ...CONFERENCE, time });
  paper.run('2026-08-05T08:00');
  const fix = String(paper.row('conferences', {})['fix'] ?? '');
  expect(fix.includes(`Giờ “${time}” chưa rõ`)).toBe(!isHour);
});
