import { describe, expect, it } from 'vitest';
import type { Flaw } from '#rules/conference/flaws';
import type { Recorded, Taken } from '#rules/conference/recorded';
import { localDateTime } from '#rules/dates/civil-date';
import { closed, on } from '../petitions/facts.ts';
import { DECIDED, PUT_OFF, found, inForce, taken } from './rows.ts';

const LONGER = { ...DECIDED, decision: 'Gia hạn tiếp nhận' } as const;
const ANYWAY = { ...DECIDED, decision: 'Vẫn tổ chức theo ý kiến lãnh đạo' } as const;
const STOP = { ...DECIDED, decision: 'Dừng' } as const;
const HOLD = { ...DECIDED, decision: 'Tổ chức' } as const;
const MOVED = { ...DECIDED, decision: 'Dời ngày', newDate: on('2026-09-24') } as const;
const NOVEMBER = taken('Hoãn', '2026-08-24', '2026-11-12');
const EXTENDED = taken('Gia hạn tiếp nhận', '2026-08-24', '2026-09-17');
const onClosing = { decidedOn: on('2026-08-21') } as const;

describe('the earlier decisions that hold (A-II.2.10, AM-37)', () => {
  const B2 = [found('B2')];
  it.each<[string, Partial<Recorded>, readonly Taken[]]>([
    ['taken out of the row: taken back', { closings: B2, taken: [NOVEMBER] }, []],
    ['only the newest is taken back', { closings: B2, taken: [EXTENDED, NOVEMBER] }, [EXTENDED]],
    [
      'a closing on its own day has not come after it',
      { closings: B2, taken: [{ ...NOVEMBER, ...onClosing }] },
      [],
    ],
    [
      'a closing the day after has',
      { closings: [found('B2'), found('B2', '2026-08-25T17:00', '2026-11-12')], taken: [NOVEMBER] },
      [NOVEMBER],
    ],
    [
      '“Tổ chức” of the same day leaves it',
      { closings: B2, ...HOLD, taken: [NOVEMBER] },
      [NOVEMBER],
    ],
    ['the same decision put right that day', { closings: B2, ...PUT_OFF, taken: [NOVEMBER] }, []],
    [
      'the same decision, its day wiped',
      { closings: B2, ...PUT_OFF, decidedOn: null, taken: [NOVEMBER] },
      [],
    ],
    [
      'another decision, no day yet',
      { closings: B2, ...STOP, decidedOn: null, taken: [NOVEMBER] },
      [NOVEMBER],
    ],
  ])('%s', (_what, row, past) => {
    expect(inForce(row).past).toEqual(past);
  });
});

describe('the day before the row’s own decision (AM-11, AM-37)', () => {
  const NO_DAY = closed('B1');
  it.each<[string, Partial<Recorded>, string | null]>([
    ['an earlier “Hoãn”, nothing closed', { ...HOLD, taken: [NOVEMBER] }, '2026-11-12'],
    [
      'an earlier “Hoãn” of the closing’s own day',
      { closings: [found('B2')], ...HOLD, taken: [{ ...NOVEMBER, ...onClosing }] },
      '2026-11-12',
    ],
    [
      'as the closing after it found',
      { closings: [found('B2', '2026-08-25T17:00', '2026-10-01')], ...HOLD, taken: [NOVEMBER] },
      '2026-10-01',
    ],
    ['an extension gives no day', { ...HOLD, taken: [NOVEMBER, EXTENDED] }, '2026-11-12'],
    [
      'a “Hoãn” to no day gives none',
      { ...HOLD, taken: [NOVEMBER, { ...NOVEMBER, decidedOn: on('2026-08-25'), day: null }] },
      '2026-11-12',
    ],
    [
      'a closing that noted no day, after a “Hoãn”',
      {
        closings: [{ ...NO_DAY, at: localDateTime('2026-08-25T17:00') }],
        ...HOLD,
        taken: [NOVEMBER],
      },
      '2026-11-12',
    ],
    ['a closing that noted no day, nothing before', { closings: [NO_DAY] }, '2026-09-17'],
    ['no day at all', { closings: [NO_DAY], date: null }, null],
  ])('%s', (_what, row, day) => {
    expect(inForce(row).day).toBe(day);
  });

  it('is not the new day left in its cell when the decision was taken out', () => {
    const left = inForce({ closings: [found('B1')], newDate: on('2026-11-12') });
    expect([left.day, left.flaws]).toEqual(['2026-09-17', []]);
  });

  it('is never told as typed over before the list is closed, or where nothing is typed', () => {
    expect(inForce({ ...HOLD, taken: [NOVEMBER] }).flaws).toEqual([]);
    expect(inForce({ closings: [found('B1')], date: null }).flaws).toEqual([]);
  });
});

describe('after which decision receipt is open again, and which “Hoãn” was before (A-II.2.10)', () => {
  const B2 = [found('B2')];
  const AGAIN = [found('B2'), found('B2', '2026-10-20T17:00', '2026-11-12')];
  it.each<[string, Partial<Recorded>, string | null, string | null]>([
    ['“Hoãn”', { closings: B2, ...PUT_OFF }, 'Hoãn', null],
    ['“Hoãn” on the closing’s own day', { closings: B2, ...PUT_OFF, ...onClosing }, 'Hoãn', null],
    ['“Gia hạn”', { closings: [found('B3')], ...LONGER }, LONGER.decision, null],
    ['“Vẫn tổ chức”', { closings: [found('B3')], ...ANYWAY }, null, null],
    ['“Hoãn”, then “Tổ chức”', { closings: B2, ...HOLD, taken: [NOVEMBER] }, 'Hoãn', '2026-08-24'],
    [
      '“Hoãn” of the closing’s own day, then “Tổ chức”',
      { closings: B2, ...HOLD, taken: [{ ...NOVEMBER, ...onClosing }] },
      'Hoãn',
      '2026-08-21',
    ],
    [
      '“Hoãn”, closed, then “Tổ chức”',
      { closings: AGAIN, ...HOLD, taken: [NOVEMBER] },
      null,
      '2026-08-24',
    ],
    [
      '“Hoãn” that stands in the row itself',
      { closings: AGAIN, ...PUT_OFF, taken: [NOVEMBER] },
      null,
      null,
    ],
    ['“Hoãn”, nothing closed', { ...HOLD, taken: [NOVEMBER] }, null, '2026-08-24'],
    [
      '“Gia hạn”, then “Tổ chức”',
      { closings: [found('B3')], ...HOLD, taken: [EXTENDED] },
      LONGER.decision,
      null,
    ],
    [
      '“Dừng” of before the closing leaves nothing open',
      { closings: [found('B3')], ...STOP, decidedOn: on('2026-08-20'), taken: [EXTENDED] },
      null,
      null,
    ],
    ['never closed', {}, null, null],
  ])('%s', (_what, row, reopenedBy, putOffOn) => {
    const one = inForce(row);
    expect([one.reopenedBy, one.putOffOn]).toEqual([reopenedBy, putOffOn]);
  });
});

describe('the closings in force and what is told of them (A-II.3.4, AM-01, AM-14)', () => {
  const at = localDateTime('2026-08-21T17:00');
  const limit = localDateTime('2026-08-24T23:59');
  const eve = localDateTime('2026-09-16T23:59');
  const late: Flaw = { kind: 'closing too late', limit };
  const lateUnits: Flaw = { kind: 'registrations too late', limit: eve };
  const over: Flaw = { kind: 'closing typed over', at };
  const typed = (petitions: string | null, registrations: string | null = null) => ({
    petitionsClose: petitions === null ? null : localDateTime(petitions),
    registrationsClose: registrations === null ? null : localDateTime(registrations),
  });
  const LATER = (again: string) => [found('B2'), found('B2', again, '2026-11-12')];
  const ONCE = { taken: [NOVEMBER] };
  type Row = [string, Partial<Recorded>, string | null, string | null, readonly Flaw[]];
  it.each<Row>([
    ['at the limit', typed('2026-08-24T23:59'), limit, limit, []],
    ['a minute after it', typed('2026-08-25T00:00'), limit, limit, [late]],
    ['registrations to the eve', typed('2026-08-21T17:00', eve), at, eve, []],
    ['a minute after the eve', typed('2026-08-21T17:00', '2026-09-17T00:00'), at, eve, [lateUnits]],
    ['registrations alone', typed(null, '2026-09-10T17:00'), null, '2026-09-10T17:00', []],
    ['nothing typed', typed(null), null, null, []],
    [
      'no day, so no limit',
      { ...typed('2026-12-30T17:00', '2026-12-31T17:00'), date: null },
      '2026-12-30T17:00',
      '2026-12-31T17:00',
      [],
    ],
    ['closed, and wiped since', { ...typed(null), closings: [found('B1')] }, at, at, [over]],
    [
      'closed, and earlier since',
      { ...typed('2026-08-20T17:00'), closings: [found('B1')] },
      '2026-08-20T17:00',
      at,
      [over],
    ],
    [
      'closed as it reads, after the limit',
      { ...typed('2026-08-25T17:00'), closings: [found('B1', '2026-08-25T17:00')] },
      limit,
      '2026-08-25T17:00',
      [],
    ],
    [
      'closed at the limit, then moved: judged by the day it was closed for',
      {
        ...typed('2026-08-25T17:00'),
        closings: [found('B1', '2026-08-24T23:59')],
        ...MOVED,
        decidedOn: on('2026-08-25'),
      },
      limit,
      limit,
      [late],
    ],
    [
      'put off, a new closing',
      { ...typed('2026-10-16T17:00', '2026-10-20T17:00'), closings: [found('B2')], ...PUT_OFF },
      '2026-10-16T17:00',
      '2026-10-20T17:00',
      [],
    ],
    [
      'put off, the old closing left',
      { ...typed('2026-08-21T17:00'), closings: [found('B2')], ...PUT_OFF },
      '2026-10-22T23:59',
      '2026-10-22T23:59',
      [{ kind: 'closing wanted', decision: 'Hoãn', limit: localDateTime('2026-10-22T23:59') }],
    ],
    [
      'put off to a day whose limit lies before the registrations closed: nothing new was set',
      {
        ...typed('2026-09-14T17:00'),
        closings: [found('B2', '2026-09-10T17:00')],
        ...PUT_OFF,
        decidedOn: on('2026-09-11'),
        newDate: on('2026-09-24'),
      },
      '2026-09-03T23:59',
      '2026-09-03T23:59',
      [{ kind: 'closing wanted', decision: 'Hoãn', limit: localDateTime('2026-09-03T23:59') }],
    ],
    [
      'put off, closed at the very limit of the new day before: nothing new was set',
      {
        ...typed('2026-10-30T17:00'),
        closings: [found('B2', '2026-10-22T23:59', '2026-11-10')],
        ...PUT_OFF,
        decidedOn: on('2026-10-23'),
      },
      '2026-10-22T23:59',
      '2026-10-22T23:59',
      [{ kind: 'closing wanted', decision: 'Hoãn', limit: localDateTime('2026-10-22T23:59') }],
    ],
    [
      'extended, no day known: no limit either',
      { ...typed(null), date: null, closings: [{ ...found('B3'), day: null }], ...LONGER },
      null,
      null,
      [{ kind: 'closing wanted', decision: LONGER.decision, limit: null }],
    ],
    [
      'put off, no closing typed anew, closed at the limit of its new day',
      { ...typed('2026-08-21T17:00'), closings: LATER('2026-10-22T23:59'), ...PUT_OFF, ...ONCE },
      '2026-10-22T23:59',
      '2026-10-22T23:59',
      [],
    ],
    [
      'put off, one of the two typed anew, and closed',
      {
        ...typed('2026-10-16T17:00', '2026-08-21T17:00'),
        closings: LATER('2026-10-16T17:00'),
        ...PUT_OFF,
        ...ONCE,
      },
      '2026-10-16T17:00',
      '2026-10-16T17:00',
      [],
    ],
    [
      'put off, both typed anew, and closed',
      {
        ...typed('2026-10-16T17:00', '2026-10-20T17:00'),
        closings: LATER('2026-10-20T17:00'),
        ...PUT_OFF,
        ...ONCE,
      },
      '2026-10-16T17:00',
      '2026-10-20T17:00',
      [],
    ],
  ])('%s', (_what, row, petitions, registrations, flaws) => {
    const one = inForce(row);
    expect([one.petitionsClose, one.registrationsClose]).toEqual([petitions, registrations]);
    expect(one.flaws).toEqual(flaws);
  });
});
