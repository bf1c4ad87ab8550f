import { describe, expect, it } from 'vitest';
import { conferencesInForce } from '#rules/conference/in-force';
import type { Recorded } from '#rules/conference/recorded';
import { localDateTime } from '#rules/dates/civil-date';
import { on } from '../petitions/facts.ts';
import { KNOWN, DECIDED, NOTICED, PUT_OFF, found, inForce, kinds, taken } from './rows.ts';

describe('the day in force (A-II.2.10, AM-10, AM-11, AM-37)', () => {
  const B1 = [found('B1')];
  const B2 = [found('B2')];
  const SECOND = [...B2, found('B2', '2026-10-20T17:00', '2026-11-12')];
  const FIRST = [taken('Hoãn', '2026-08-24', '2026-11-12')];
  const MOVED = { ...DECIDED, decision: 'Dời ngày', newDate: on('2026-09-24') } as const;
  it.each<[string, Partial<Recorded>, string, string[]]>([
    ['typed before the closing', { date: on('2026-09-18') }, '2026-09-18', []],
    ['typed over after it', { closings: B1, date: on('2026-09-24') }, '2026-09-17', ['typed over']],
    ['moved', { closings: B1, ...MOVED }, '2026-09-24', []],
    [
      'moved without a reason',
      { closings: B1, ...MOVED, decisionReason: null },
      '2026-09-17',
      ['incomplete'],
    ],
    ['moved by nobody', { closings: B1, ...MOVED, decidedBy: null }, '2026-09-17', ['incomplete']],
    ['moved on no day', { closings: B1, ...MOVED, decidedOn: null }, '2026-09-17', ['incomplete']],
    [
      'moved, by the date cell',
      { closings: B1, ...MOVED, newDate: null, date: on('2026-09-24') },
      '2026-09-17',
      ['incomplete', 'typed over'],
    ],
    ['moved for want of units', { closings: B2, ...MOVED }, '2026-09-17', ['is a postponement']],
    [
      'earlier, 29 days after posting',
      { closings: B1, ...MOVED, newDate: on('2026-09-15') },
      '2026-09-17',
      ['notice too short'],
    ],
    [
      'earlier, 30 days after posting',
      { closings: B1, ...MOVED, newDate: on('2026-09-16') },
      '2026-09-16',
      [],
    ],
    ['put off', { closings: B2, ...PUT_OFF }, '2026-11-12', ['closing wanted']],
    [
      'put off to an earlier day',
      { closings: B2, ...PUT_OFF, newDate: on('2026-09-16') },
      '2026-09-17',
      ['not later'],
    ],
    [
      'put off, its decision put right the same day',
      { closings: B2, ...PUT_OFF, newDate: on('2026-11-13'), taken: FIRST },
      '2026-11-13',
      ['closing wanted'],
    ],
    [
      'put off again before its closing',
      {
        closings: B2,
        ...PUT_OFF,
        decidedOn: on('2026-09-24'),
        newDate: on('2026-12-28'),
        taken: FIRST,
      },
      '2026-11-12',
      ['second time', 'closing wanted'],
    ],
    [
      'put off again after its closing',
      {
        closings: SECOND,
        ...PUT_OFF,
        decidedOn: on('2026-10-22'),
        newDate: on('2026-12-28'),
        taken: FIRST,
      },
      '2026-11-12',
      ['second time'],
    ],
    [
      'put off, closed, and the new day typed over',
      { closings: SECOND, ...PUT_OFF, newDate: on('2026-12-28'), taken: FIRST },
      '2026-11-12',
      ['typed over'],
    ],
    [
      'put off, closed, then “Tổ chức”',
      { closings: SECOND, ...PUT_OFF, decision: 'Tổ chức', taken: FIRST },
      '2026-11-12',
      [],
    ],
    [
      'put off, closed, and the closing typed over',
      {
        closings: SECOND,
        ...PUT_OFF,
        decision: 'Tổ chức',
        taken: FIRST,
        petitionsClose: localDateTime('2026-10-19T17:00'),
      },
      '2026-11-12',
      ['closing typed over'],
    ],
  ])('%s', (_what, row, day, flaws) => {
    const one = inForce(row);
    expect([one.day, kinds(one)]).toEqual([day, flaws]);
  });

  it('of two conferences of a year put off, the one decided first has effect', () => {
    const other = { ...NOTICED, code: 'HN-2026-2', closings: B2 };
    const [late, early] = conferencesInForce(
      [
        { ...other, ...PUT_OFF, decidedOn: on('2026-08-25') },
        { ...NOTICED, closings: B2, ...PUT_OFF },
      ],
      KNOWN,
    );
    expect([early?.day, late?.day]).toEqual(['2026-11-12', '2026-09-17']);
    expect(late === undefined ? [] : kinds(late)).toContain('second time');
  });
});

describe('a decision with a day that has not come', () => {
  const STOP = { ...NOTICED, closings: [found('B2')], ...DECIDED, decision: 'Dừng' } as const;
  it.each([
    ['2026-08-24', null, ['not taken yet']],
    ['2026-08-25', 'Dừng', []],
    ['2026-08-26', 'Dừng', []],
  ])('on %s is %s', (today, decision, flaws) => {
    const one = inForce({ ...STOP, decidedOn: on('2026-08-25') }, on(today));
    expect([one.decision, kinds(one)]).toEqual([decision, flaws]);
  });
});

describe('the decision in force (AM-03)', () => {
  const LONGER = { ...DECIDED, decision: 'Gia hạn tiếp nhận' } as const;
  const ANYWAY = { ...DECIDED, decision: 'Vẫn tổ chức theo ý kiến lãnh đạo' } as const;
  const STOP = { ...DECIDED, decision: 'Dừng' } as const;
  it.each<[string, Partial<Recorded>, string | null, string | null]>([
    ['B2, “Gia hạn”', { closings: [found('B2')], ...LONGER }, null, 'not offered'],
    ['B2, “Vẫn tổ chức”', { closings: [found('B2')], ...ANYWAY }, null, 'not offered'],
    ['B0, “Vẫn tổ chức”', { closings: [found('B0')], ...ANYWAY }, null, 'not offered'],
    ['B1, “Gia hạn”', { closings: [found('B1')], ...LONGER }, null, 'not offered'],
    ['B3, “Vẫn tổ chức”', { closings: [found('B3')], ...ANYWAY }, ANYWAY.decision, null],
    [
      'B3, on the closing’s day',
      { closings: [found('B3')], ...ANYWAY, decidedOn: on('2026-08-21') },
      ANYWAY.decision,
      null,
    ],
    [
      'B3, the day before it',
      { closings: [found('B3')], ...ANYWAY, decidedOn: on('2026-08-20') },
      null,
      'before the closing',
    ],
    [
      'B3, “Dừng” without a reason',
      { closings: [found('B3')], ...STOP, decisionReason: null },
      null,
      'incomplete',
    ],
    ['B2, “Dừng”', { closings: [found('B2')], ...STOP }, 'Dừng', null],
    [
      'B3, “Gia hạn”',
      { closings: [found('B3')], ...LONGER },
      'Gia hạn tiếp nhận',
      'closing wanted',
    ],
    [
      'B3, “Gia hạn” after the plan’s limit',
      { closings: [found('B3', '2026-08-24T23:59')], ...LONGER, decidedOn: on('2026-08-25') },
      null,
      'no time left',
    ],
    ...(['B1', 'B2'] as const).map((branch): [string, Partial<Recorded>, string, null] => [
      `B3, “Gia hạn”, then ${branch}: a decision answers the closing before it`,
      {
        closings: [found('B3'), found(branch, '2026-08-24T23:59')],
        ...LONGER,
        decidedOn: on('2026-08-22'),
      },
      LONGER.decision,
      null,
    ]),
  ])('%s', (_what, row, decision, flaw) => {
    const one = inForce(row);
    expect(one.decision).toBe(decision);
    if (flaw === null) expect(kinds(one)).not.toContain('not offered');
    if (flaw === null) expect(kinds(one)).not.toContain('incomplete');
    else expect(kinds(one)).toContain(flaw);
  });
});

describe('the closings in force (A-II.3.4, AM-01, AM-14)', () => {
  it.each<[string, Partial<Recorded>, string | null, string | null]>([
    ['one closing for both', {}, '2026-08-21T17:00', '2026-08-21T17:00'],
    [
      'the limit of the plan itself',
      { petitionsClose: localDateTime('2026-08-24T23:59') },
      '2026-08-24T23:59',
      '2026-08-24T23:59',
    ],
    [
      'a day after the limit',
      { petitionsClose: localDateTime('2026-08-25T17:00') },
      '2026-08-24T23:59',
      '2026-08-24T23:59',
    ],
    [
      'registrations later',
      { registrationsClose: localDateTime('2026-09-10T17:00') },
      '2026-08-21T17:00',
      '2026-09-10T17:00',
    ],
    [
      'registrations on the day itself',
      { registrationsClose: localDateTime('2026-09-17T07:00') },
      '2026-08-21T17:00',
      '2026-09-16T23:59',
    ],
    [
      'typed over after the closing',
      { closings: [found('B1')], petitionsClose: localDateTime('2026-08-25T17:00') },
      '2026-08-21T17:00',
      '2026-08-21T17:00',
    ],
    [
      'put off, no new one',
      { closings: [found('B2')], ...PUT_OFF },
      '2026-10-22T23:59',
      '2026-10-22T23:59',
    ],
    [
      'put off, a new one',
      {
        closings: [found('B2')],
        ...PUT_OFF,
        petitionsClose: localDateTime('2026-10-16T17:00'),
        registrationsClose: localDateTime('2026-08-21T17:00'),
      },
      '2026-10-16T17:00',
      '2026-10-16T17:00',
    ],
    [
      'put off, one after the new limit',
      { closings: [found('B2')], ...PUT_OFF, petitionsClose: localDateTime('2026-10-30T17:00') },
      '2026-10-22T23:59',
      '2026-10-22T23:59',
    ],
  ])('%s', (_what, row, petitions, registrations) => {
    const one = inForce(row);
    expect([one.petitionsClose, one.registrationsClose]).toEqual([petitions, registrations]);
  });
});
