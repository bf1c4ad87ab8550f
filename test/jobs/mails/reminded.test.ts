// On which days and hours reminders go out and to whom; what waits for a leader's decision (A-III.2.6, AM-01, AM-03).
import { describe, expect, it } from 'vitest';
import { directoryOf } from '#register/book/bodies-of';
import { civilDate } from '#rules/dates/civil-date';
import type { RunContext } from '../../../apps-script/jobs/base/context.ts';
import { reminders, remindsNow } from '../../../apps-script/jobs/mails/remind.ts';
import { waitingForDecision } from '../../../apps-script/jobs/mails/to-decide.ts';
import { came, closed, DESK, TAX } from '../../rules/petitions/facts.ts';
import { contextAt, noted, type Tabs } from '../context.ts';
import { byCode, conferenceState, petitionState } from '../states.ts';

type Given = Parameters<typeof petitionState>;
const at = (today: string, tabs: Tabs = {}, hour = '08:00') => contextAt(tabs, `${today}T${hour}`);
const TODAY = '2026-09-25';

describe('reminders go out', () => {
  const KEY = `KTHT&ĐT·nhắc việc·${TODAY}`;
  const meant = (key: string) =>
    noted({ type: 'reminder', body: 'x', count: 1, codes: [] }, `${TODAY}T08:00`, {
      key,
      state: 'dự định',
    });

  it.each<[string, string, Tabs, boolean]>([
    [TODAY, '07:00', {}, true],
    [TODAY, '06:59', {}, false],
    [TODAY, '17:59', {}, true],
    [TODAY, '18:00', {}, false],
    ['2026-09-26', '08:00', {}, false],
    [TODAY, '19:00', { journal: [meant(KEY)] }, true],
    [TODAY, '19:00', { journal: [meant('KTHT&ĐT·nhắc việc·2026-09-24')] }, false],
    [TODAY, '08:00', { settings: [{ key: 'startFrom', value: TODAY }] }, true],
    [TODAY, '08:00', { settings: [{ key: 'startFrom', value: '2026-09-26' }] }, false],
    [TODAY, '08:00', { settings: [{ key: 'startFrom', value: '' }] }, true],
  ])('on %s at %s, %o: %s', (today, hour, tabs, is) => {
    expect(remindsNow(at(today, tabs, hour))).toBe(is);
    expect(remindsNow(contextAt(tabs, `${today}T${hour}`, { job: 'edit' }))).toBe(false);
  });

  const ADDRESSES = new Map([
    [DESK, 'kt@aq.vn'],
    [TAX, 'thue@aq.vn'],
  ]);
  function addressed(tabs: Tabs = {}): RunContext {
    const context = at(TODAY, tabs);
    const { bodies } = context.book.tabs;
    for (const { value } of bodies.rows) value.email ??= ADDRESSES.get(value.name ?? '') ?? null;
    return { ...context, directory: directoryOf(bodies) };
  }
  const mails = (given: Given, tabs: Tabs = {}) =>
    reminders(addressed(tabs), {
      petitions: [petitionState(...given)],
      milestones: [],
      conferences: new Map(),
    }).map(({ kind, to, cc }) => [kind, ...to, ...cc.map((one) => `cc ${one}`)].join(' '));
  const due = (day: string | null, more: object = {}) => ({
    term: { due: day === null ? null : civilDate(day), internalDue: null, ...more },
  });

  it.each<[string, Given, string[]]>([
    ['five days before', [{}, due('2026-10-02')], ['nhac-viec kt@aq.vn']],
    ['not four days before', [{}, due('2026-10-01')], []],
    ['on the day', [{}, due(TODAY)], ['nhac-viec kt@aq.vn']],
    ['not past it', [{}, due('2026-09-24')], []],
    [
      'by the new day of an extension',
      [{}, due('2026-10-01', { extendedTo: civilDate(TODAY) })],
      ['nhac-viec kt@aq.vn'],
    ],
    [
      'by the office’s own target',
      [{}, due(null, { target: civilDate('2026-09-28') })],
      ['nhac-viec kt@aq.vn'],
    ],
    [
      'on the internal day',
      [{}, due('2026-10-01', { internalDue: civilDate(TODAY) })],
      ['nhac-viec kt@aq.vn'],
    ],
    [
      'on the day until which the unit was asked',
      [{ waiting: { what: 'x', until: civilDate(TODAY) } }, due('2026-10-01')],
      ['nhac-viec kt@aq.vn'],
    ],
    ['nothing owed', [{}, { ...due(TODAY), level: null }], []],
    ['an unknown lead through the desk', [{ lead: 'Ban lạ' }, due(TODAY)], ['nhac-viec kt@aq.vn']],
    [
      'a partner by the internal day',
      [{ partners: [TAX] }, due('2026-10-01', { internalDue: civilDate('2026-09-28') })],
      ['nhac-viec thue@aq.vn'],
    ],
    [
      'not one whose word is there',
      [
        { partners: [TAX], incoming: [{ ...came('Trả lời'), from: TAX }] },
        due('2026-10-01', { internalDue: civilDate('2026-09-28') }),
      ],
      [],
    ],
    [
      'late the first day',
      [{ lead: TAX }, due('2026-09-24', { daysLate: 1 })],
      ['don-doc thue@aq.vn cc kt@aq.vn'],
    ],
    ['not the second', [{ lead: TAX }, due('2026-09-23', { daysLate: 2 })], []],
    [
      'again the sixth, the desk without a copy',
      [{}, due('2026-09-17', { daysLate: 6 })],
      ['don-doc kt@aq.vn'],
    ],
  ])('to a body: %s', (_, given, expected) => {
    expect(mails(given)).toEqual(expected);
  });

  it('a body that stands in two rows of “Danh bạ” gets one mail, by the row that is found', () => {
    const twice = { bodies: [{ name: DESK, short: 'Phòng', email: 'moi@aq.vn' }] };
    expect(mails([{}, due(TODAY)], twice)).toEqual(['nhac-viec moi@aq.vn']);
  });
});

describe('what waits for a leader’s decision (AM-01, AM-03)', () => {
  const ROW = { code: 'HN-2026-1', date: '2026-09-17', petitionsClose: '2026-08-21T17:00' };
  const waits = (
    facts: Parameters<typeof conferenceState>[1],
    petitions: Tabs['petitions'] = [],
    today = '2026-08-24',
  ) => {
    const context = at(today, { conferences: [ROW], petitions: petitions ?? [] });
    return waitingForDecision(context, byCode(conferenceState(context, facts)));
  };
  const SHORT = { closings: [closed('B3')] };

  it.each<[string, Parameters<typeof conferenceState>[1], number]>([
    ['the conditions were not met', SHORT, 1],
    ['they were', { closings: [closed('B1')] }, 0],
    ['nothing is closed', {}, 0],
    ['the counts stand open', { closings: [{ ...closed('B3'), final: false }] }, 0],
    ['somebody decided', { ...SHORT, decision: 'Dừng', decidedOn: civilDate('2026-08-24') }, 0],
    ['no day is set', { ...SHORT, day: null }, 0],
    ['it was before the office began', { ...SHORT, day: civilDate('2025-09-17') }, 0],
  ])('where %s', (_, facts, count) => {
    expect(waits(facts)).toHaveLength(count);
  });

  it('with what may be decided', () => {
    expect(waits(SHORT)[0]).toMatch(/^HN-2026-1, ngày tổ chức 17\/9\/2026: .+\. Phương án: .+\.$/);
  });

  const LATE = { code: 'AQ-2026-0001', conference: 'HN-2026-1', receivedAt: '2026-08-24T09:00' };
  it.each<[string, Record<string, string>, boolean]>([
    ['after the notice, within the plan', {}, true],
    ['in time', { receivedAt: '2026-08-21T17:00' }, false],
    ['of another conference', { conference: 'HN-2' }, false],
    ['in the hall', { channel: 'Tại Hội nghị' }, false],
    ['agreed to', { lateAgreed: 'Có', lateAgreedBy: 'A', lateAgreedOn: '2026-08-24' }, false],
    ['at no moment', { receivedAt: '' }, false],
  ])('a petition received %s: %3$s', (_, cells, is) => {
    expect(waits({}, [{ ...LATE, ...cells }])).toHaveLength(is ? 1 : 0);
  });
});
