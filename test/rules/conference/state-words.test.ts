import { describe, expect, it } from 'vitest';
import type { InForce } from '#rules/conference/in-force';
import { openWords, stoppedWords } from '#rules/conference/state-words';
import { localDateTime } from '#rules/dates/civil-date';
import { on } from '../petitions/facts.ts';
import { inForce } from './rows.ts';

const state = (given: Partial<InForce>): InForce => ({ ...inForce({}), ...given });

describe('“Điều kiện tổ chức” while the closing has not come (AM-03, AM-11)', () => {
  it.each<[string, Partial<InForce>, string]>([
    ['before the first closing', {}, 'Chưa đến hạn chốt'],
    [
      'put off to a day',
      { reopenedBy: 'Hoãn', day: on('2026-11-12') },
      'Hoãn đến ngày 12/11/2026 – chưa đến hạn chốt',
    ],
    [
      'put off to no day yet',
      { reopenedBy: 'Hoãn', day: null },
      'Hoãn đến ngày …… – chưa đến hạn chốt',
    ],
    [
      'extended to a moment',
      { reopenedBy: 'Gia hạn tiếp nhận', petitionsClose: localDateTime('2026-08-24T17:00') },
      'Gia hạn tiếp nhận đến 17:00 24/8/2026 – chưa đến hạn chốt',
    ],
    [
      'extended, no moment yet',
      { reopenedBy: 'Gia hạn tiếp nhận', petitionsClose: null },
      'Gia hạn tiếp nhận – chưa đến hạn chốt',
    ],
  ])('%s', (_what, given, words) => {
    expect(openWords(state(given))).toBe(words);
  });
});

describe('what follows the result of a conference that a leader has stopped', () => {
  it.each<[string, Partial<InForce>, string]>([
    ['nothing without a decision', { decidedOn: on('2026-08-24') }, ''],
    ['nothing after “Hoãn”', { decision: 'Hoãn', decidedOn: on('2026-08-24') }, ''],
    ['nothing while no day is written', { decision: 'Dừng', decidedOn: null }, ''],
    [
      'the day of “Dừng”',
      { decision: 'Dừng', decidedOn: on('2026-08-24') },
      '; đã dừng theo quyết định ngày 24/8/2026',
    ],
  ])('%s', (_what, given, words) => {
    expect(stoppedWords(state(given))).toBe(words);
  });
});
