import { describe, expect, it } from 'vitest';
import { waysOpen } from '#rules/conference/ways-open';
import { KNOWN, found } from './rows.ts';
import { on } from '../petitions/facts.ts';

const ALL = ['Hoãn', 'Dừng', 'Gia hạn tiếp nhận', 'Vẫn tổ chức theo ý kiến lãnh đạo'];
const NO_MORE_TIME = ['Hoãn', 'Dừng', 'Vẫn tổ chức theo ý kiến lãnh đạo'];

// The conference of 17/9/2026: the plan's limit of receipt is Monday 24/8 (A-II.3.4).
const ways = (today: string, { at = '2026-08-21T17:00', held = false, postponed = 0 } = {}) =>
  waysOpen(found('B3', at), {
    facts: { day: on('2026-09-17'), held },
    postponed,
    calendar: KNOWN.calendar,
    today: on(today),
  });

describe('the ways still open to a leader (A-II.3.4, A-II.3.5, AM-03)', () => {
  it.each<[string, string[], string[]]>([
    ['the day before the limit', ways('2026-08-23'), ALL],
    ['on the day of the limit', ways('2026-08-24'), ALL],
    ['the day after: no more receipt', ways('2026-08-25'), NO_MORE_TIME],
    ['closed a minute before the limit', ways('2026-08-24', { at: '2026-08-24T23:58' }), ALL],
    ['closed at the limit', ways('2026-08-24', { at: '2026-08-24T23:59' }), NO_MORE_TIME],
    ['put off once this year', ways('2026-08-24', { postponed: 1 }), ALL.slice(1)],
    ['held: nothing is left to choose', ways('2026-09-18', { held: true }), []],
  ])('%s', (_when, open, expected) => {
    expect(open).toEqual(expected);
  });

  it('none where the conditions are met', () => {
    const facts = { day: on('2026-09-17'), held: false };
    const around = { facts, postponed: 0, calendar: KNOWN.calendar, today: on('2026-08-24') };
    expect(waysOpen(found('B1'), around)).toEqual([]);
  });
});
