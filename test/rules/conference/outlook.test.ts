import { describe, expect, it } from 'vitest';
import type { ConferenceFacts } from '#rules/conference/facts';
import { isUnanswered, outlookOf } from '#rules/conference/outlook';
import { closed, conference, on } from '../petitions/facts.ts';

const BEFORE = '2026-09-16';
const DAY = '2026-09-17';
const AFTER = '2026-09-18';
const B1 = { closings: [closed('B1')] };
const B3 = { closings: [closed('B3')] };
const ANYWAY = { decision: 'Vẫn tổ chức theo ý kiến lãnh đạo' } as const;

type Row = readonly [what: string, Partial<ConferenceFacts>, today: string, outlook: string];

const TABLE: readonly Row[] = [
  ['nothing closed, before its day', {}, BEFORE, 'ahead'],
  ['nothing closed, on its day', {}, DAY, 'ahead'],
  ['nothing closed, the day after', {}, AFTER, 'undecided'],
  ['no day known', { day: null }, AFTER, 'ahead'],
  ['eligible, on its day', B1, DAY, 'ahead'],
  ['eligible, nobody wrote whether it was held', B1, AFTER, 'unrecorded'],
  ['eligible, no day known', { ...B1, day: null }, AFTER, 'ahead'],
  ['below the conditions, nobody decided', B3, BEFORE, 'undecided'],
  [
    'below the conditions, still provisional',
    { closings: [{ ...closed('B3'), final: false }] },
    BEFORE,
    'ahead',
  ],
  [
    'below the conditions at a closing of before',
    { closings: [closed('B3', '2026-08-20T17:00')] },
    BEFORE,
    'ahead',
  ],
  ['held by the leader’s opinion, before its day', { ...B3, ...ANYWAY }, BEFORE, 'ahead'],
  ['held by the leader’s opinion, nobody wrote it', { ...B3, ...ANYWAY }, AFTER, 'unrecorded'],
  ['written as not held, the day before', { ...B1, notHeld: true }, BEFORE, 'ahead'],
  ['written as not held, on its day', { ...B1, notHeld: true }, DAY, 'not held'],
  ['written as not held, after it', { ...B1, notHeld: true }, AFTER, 'not held'],
  ['written as not held, no day known', { ...B1, notHeld: true, day: null }, AFTER, 'ahead'],
  ['stopped', { ...B3, decision: 'Dừng' }, BEFORE, 'stopped'],
  ['held, whatever was decided', { ...B3, decision: 'Dừng', held: true }, AFTER, 'held'],
];

describe('whether a conference takes place, as far as it is on record (A-II.5a.5, AM-03)', () => {
  it.each(TABLE)('%s', (_what, given, today, outlook) => {
    expect(outlookOf(conference(given), on(today))).toBe(outlook);
  });

  it.each<[string, Partial<ConferenceFacts>, string, boolean]>([
    ['on its day', B1, DAY, false],
    ['eligible, the day after', B1, AFTER, true],
    ['undecided, the day after', B3, AFTER, true],
    ['undecided, before its day', B3, BEFORE, false],
    ['undecided, on its day', B3, DAY, false],
    ['expressly not “not held”', { ...B1, notHeld: false }, AFTER, true],
    ['no day known', { ...B3, day: null }, AFTER, false],
    ['not held', { ...B1, notHeld: true }, AFTER, false],
    ['stopped', { ...B3, decision: 'Dừng' }, AFTER, false],
    ['held', { ...B1, held: true }, AFTER, false],
  ])('still wants an answer: %s', (_what, given, today, wants) => {
    expect(isUnanswered(conference(given), on(today))).toBe(wants);
  });
});
