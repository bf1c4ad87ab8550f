// Which duties a conference brings, from when, and what ends each (A-II.2.4, A-II.2.9, AM-40).
import { describe, expect, it } from 'vitest';
import type { ConferenceFacts } from '#rules/conference/facts';
import { civilDate } from '#rules/dates/civil-date';
import { closed } from '../../rules/petitions/facts.ts';
import { petitionState } from '../states.ts';
import { HELD, kinds, one, sentReport, type Case } from './of-conference.ts';

describe('the notice (A-II.2.4)', () => {
  it.each<[string, Case, boolean]>([
    ['posted at both places', {}, true],
    ['not at the desk', { row: { postedDesk: '' } }, false],
    ['not on the portal', { row: { postedPortal: '' } }, false],
    ['of a conference held', { row: { postedDesk: '' }, facts: { held: true } }, true],
  ])('%s', (_, given, done) => {
    const notice = one('notice', '2026-08-10', given);
    expect(notice).toMatchObject({ case: 'HN-2026-1', done, deadline: { due: '2026-08-04' } });
    expect(notice?.steps).toHaveLength(2);
  });

  it('is owed by no conference without a day, or before the plans', () => {
    expect(kinds('2026-08-10', { facts: { day: null } })).toEqual([]);
    expect(kinds('2026-08-10', { facts: { day: civilDate('2025-09-17') } })).not.toContain(
      'notice',
    );
  });
});

describe('which duties stand', () => {
  it.each<[string, string, Case, readonly string[]]>([
    ['it is ahead', '2026-08-10', {}, ['notice']],
    ['it was held', '2026-09-18', { facts: HELD }, ['notice', 'report']],
    ['its day is today', '2026-09-17', { facts: { closings: [closed('B1')] } }, ['notice']],
    [
      'nobody wrote whether it was held',
      '2026-09-18',
      { facts: { closings: [closed('B1')] } },
      ['notice', 'held', 'report'],
    ],
    [
      'it fell short and nobody decided',
      '2026-08-24',
      { facts: { closings: [closed('B2')] } },
      ['notice', 'decision'],
    ],
    [
      'it fell short, and its day is over',
      '2026-09-18',
      { facts: { closings: [closed('B2')] } },
      ['notice', 'decision', 'held'],
    ],
    [
      'it was stopped',
      '2026-08-25',
      { facts: { closings: [closed('B2')], decision: 'Dừng', decidedOn: civilDate('2026-08-24') } },
      ['decision'],
    ],
    [
      'it fell short and was held all the same',
      '2026-09-18',
      { facts: { held: true, closings: [closed('B3')] } },
      ['notice', 'report'],
    ],
  ])('%s', (_, today, given, expected) => {
    expect(kinds(today, given)).toEqual(expected);
  });
});

describe('a conference over before the office began (AM-40)', () => {
  const begun = (startFrom: string, facts: Partial<ConferenceFacts> = HELD) =>
    kinds('2026-09-25', { facts, tabs: { settings: [{ key: 'startFrom', value: startFrom }] } });
  it.each<[string, readonly string[]]>([
    ['2026-09-16', ['notice', 'report']],
    ['2026-09-17', ['notice', 'report']],
    ['2026-09-18', ['report']],
  ])('used from %s: %o', (startFrom, expected) => {
    expect(begun(startFrom)).toEqual(expected);
  });

  it('owes nothing while the office has not said from when on it uses the register', () => {
    expect(begun('')).toEqual([]);
  });

  it('owes the report that follows the one it sent, too', () => {
    const tabs = {
      settings: [{ key: 'startFrom', value: '2026-09-18' }],
      documents: [sentReport('2026-09-21')],
    };
    const petitions = [petitionState()];
    expect(kinds('2026-09-25', { facts: HELD, tabs, petitions })).toEqual(['report', 'supplement']);
  });
});

describe('the Sở is told of a stop (A-II.2.9, AM-09)', () => {
  const decided = (decision: ConferenceFacts['decision'], decidedOn = '2026-08-24') => ({
    decision,
    decidedOn: civilDate(decidedOn),
  });
  it.each<[string, Partial<ConferenceFacts>, boolean]>([
    ['nothing is closed', {}, false],
    ['the counts are provisional', { closings: [{ ...closed('B2'), final: false }] }, false],
    ['the conditions are met', { closings: [closed('B1')] }, false],
    ['they are not', { closings: [closed('B2')] }, true],
    ['nobody registered', { closings: [closed('B0')] }, true],
    [
      'the last closing counts',
      { closings: [closed('B2', '2026-08-14T17:00'), closed('B1')] },
      false,
    ],
    ['it is put off', { closings: [closed('B2')], ...decided('Hoãn') }, true],
    ['it is stopped', { closings: [closed('B2')], ...decided('Dừng') }, true],
    [
      'it is held all the same',
      { closings: [closed('B3')], ...decided('Vẫn tổ chức theo ý kiến lãnh đạo') },
      false,
    ],
    ['receipt goes on', { closings: [closed('B3')], ...decided('Gia hạn tiếp nhận') }, false],
    [
      'receipt went on and is closed',
      { closings: [closed('B3')], ...decided('Gia hạn tiếp nhận', '2026-08-20') },
      true,
    ],
  ])('%s: %s', (_, facts, told) => {
    expect(kinds('2026-08-25', { facts }).includes('decision')).toBe(told);
  });

  it('one of two reports sent after it is enough', () => {
    const kind = 'D08 Báo cáo về việc dừng hoặc hoãn';
    const documents = [
      sentReport('2026-08-20', { kind }),
      sentReport('2026-08-24', { kind, number: '51/BC-UBND' }),
    ];
    const given = { facts: { closings: [closed('B2')] }, tabs: { documents } };
    expect(one('decision', '2026-08-25', given)?.done).toBe(true);
  });

  it.each([
    ['2026-08-20', false],
    ['2026-08-21', true],
    ['2026-08-24', true],
  ])('it is done by a report sent on %s: %s', (date, done) => {
    const tabs = { documents: [sentReport(date, { kind: 'D08 Báo cáo về việc dừng hoặc hoãn' })] };
    const decision = one('decision', '2026-08-25', { facts: { closings: [closed('B2')] }, tabs });
    expect(decision).toMatchObject({ done, case: 'HN-2026-1', deadline: { anchor: '2026-08-21' } });
    expect(decision?.steps).toHaveLength(2);
  });
});
