// What staff are asked to write about a conference: from when, until when, naming which rows (A-I.2.5, AM-03, AM-04, AM-11).
import { describe, expect, it } from 'vitest';
import type { ConferenceFacts } from '#rules/conference/facts';
import { civilDate } from '#rules/dates/civil-date';
import {
  askToScreen,
  askWhetherHeld,
  newClosing,
} from '../../../apps-script/jobs/duties/asked-of-staff.ts';
import { closed } from '../../rules/petitions/facts.ts';
import { contextAt, noted } from '../context.ts';
import { CONFERENCE } from '../people.ts';
import { conferenceState, COUNTS } from '../states.ts';

type Counts = typeof COUNTS;
const doubts = (more: Partial<Counts['doubts']>): Counts['doubts'] => ({
  ...COUNTS.doubts,
  ...more,
});
const UNSCREENED = { unscreened: 1, doubts: doubts({ unscreened: ['AQ-2026-0001'] }) };

const asked = (
  at: string,
  counts: Partial<Counts> = UNSCREENED,
  facts: Partial<ConferenceFacts> = {},
) => {
  const context = contextAt({ conferences: [CONFERENCE] }, at);
  return askToScreen(
    context,
    conferenceState(context, facts, { counts: { ...COUNTS, ...counts } }),
  )[0];
};

describe('what keeps the list open (A-I.2.5, AM-04)', () => {
  // 20 working days before 17/9/2026, two days of the national holiday between.
  it.each([
    ['2026-08-17T09:00', false],
    ['2026-08-18T09:00', true],
    ['2026-09-17T23:00', true],
    ['2026-09-18T00:00', false],
  ])('is asked for on %s: %s', (at, isAsked) => {
    expect(asked(at) !== undefined).toBe(isAsked);
  });

  it.each([
    ['2026-08-21T16:59', undefined],
    ['2026-08-21T17:00', '2026-08-18'],
    ['2026-08-21T17:01', '2026-08-18'],
  ])('on every day from the closing on; at %s: %s', (at, from) => {
    expect(asked(at)?.dailyFrom).toBe(from);
  });

  it('not daily while no closing is set', () => {
    const found = asked('2026-08-25T09:00', UNSCREENED, { petitionsClose: null });
    expect(found).toMatchObject({ kind: 'screening', case: 'HN-2026-1', done: false });
    expect(found?.dailyFrom).toBeUndefined();
  });

  it.each<[string, Partial<Counts>, boolean]>([
    ['nothing is open', {}, false],
    ['one petition is not screened', { unscreened: 1 }, true],
    ['two units may be one', { least: 16 }, true],
    ['two petitions may be one', { twins: { registered: 0, all: 1 } }, true],
  ])('where %s: %s', (_, counts, isAsked) => {
    expect(asked('2026-08-19T09:00', counts) !== undefined).toBe(isAsked);
  });

  it.each<[string, Partial<ConferenceFacts>, boolean]>([
    ['its list is closed', { closings: [closed('B1')] }, false],
    ['it closed provisionally', { closings: [{ ...closed('B1'), final: false }] }, true],
    [
      'it closed with something undecided',
      {
        closings: [{ ...closed('open'), upTo: { registrants: 15, petitions: 5, allPetitions: 5 } }],
      },
      true,
    ],
    ['an earlier closing stands alone', { closings: [closed('B3', '2026-08-14T17:00')] }, true],
    ['it has no day', { day: null }, false],
    ['its day is before the plans', { day: civilDate('2025-09-17') }, false],
  ])('where %s: %s', (_, facts, isAsked) => {
    expect(asked('2026-08-24T09:00', UNSCREENED, facts) !== undefined).toBe(isAsked);
  });

  it('is the office’s own term, up to the plan’s day for receipt', () => {
    expect(asked('2026-08-19T09:00')?.deadline).toMatchObject({
      clause: 'A-I.2.5',
      due: '2026-08-24',
      workBy: null,
      default: true,
      name: expect.stringMatching(/^Xét phạm vi/),
    });
  });

  it('names the rows of each kind, and no kind that has none', () => {
    const steps = (of: Partial<Counts['doubts']>) =>
      asked('2026-08-19T09:00', { unscreened: 1, doubts: doubts(of) })?.steps;
    expect(steps({ unscreened: ['A', 'B'] })).toEqual(['Xét phạm vi (tab Kiến nghị): A, B']);
    expect(steps({ twins: ['C'], pairs: [['DV-0001', 'DV-0002']] })).toEqual([
      'Kết luận kiến nghị giống nhau, trùng hay không (tab Kiến nghị): C',
      'Kết luận đơn vị nghi trùng (tab DN, HKD, HTX): DV-0001 và DV-0002',
    ]);
    expect(steps({})).toEqual([]);
  });

  it.each([
    [19, false],
    [20, false],
    [21, true],
  ])('of %i rows it says that there are more: %s', (count, more) => {
    const unscreened = Array.from({ length: count }, (_, n) => `K${n + 1}`);
    const [step = ''] =
      asked('2026-08-19T09:00', { unscreened: count, doubts: doubts({ unscreened }) })?.steps ?? [];
    expect(step.endsWith(' …')).toBe(more);
    expect(step).toContain(`K${Math.min(count, 20)}`);
    expect(step).not.toContain('K21');
  });
});

describe('whether it was held (A-II.4.13)', () => {
  it.each([
    ['2026-09-17', '17/9/2026', '2026-09-18'],
    ['2026-09-18', '18/9/2026', '2026-09-21'],
  ])('of %s is asked for daily from the next working day on', (day, words, from) => {
    const found = askWhetherHeld(contextAt(), 'HN-2026-1', civilDate(day));
    expect(found).toMatchObject({
      kind: 'held',
      case: 'HN-2026-1',
      title: `Ghi Hội nghị ngày ${words} đã tổ chức hay không`,
      done: false,
      dailyFrom: from,
      deadline: { due: from, clause: 'A-II.4.13', anchor: day, days: 1 },
    });
    expect(found.steps.map((step) => /chọn “(.+?)”/.exec(step)?.[1])).toEqual(['Có', 'Không']);
  });
});

describe('a new closing after “Hoãn” (AM-03, AM-11)', () => {
  const PUT_OFF = {
    decision: 'Hoãn',
    decisionReason: 'chưa đủ đăng ký',
    decidedBy: 'Chủ tịch',
    decidedOn: '2026-08-24',
    newDate: '2026-11-20',
  };
  const wanted = (
    row: Readonly<Record<string, string>>,
    decidedOn: string | null = '2026-08-24',
  ) => {
    const journal = [
      noted({
        type: 'closing',
        conference: 'HN-2026-1',
        at: closed('B2').at,
        day: civilDate('2026-09-17'),
        branch: 'B2',
        registrants: 9,
        petitions: 6,
        allPetitions: 6,
        upTo: null,
        agreed: [],
        occasion: 'first',
      }),
    ];
    const context = contextAt(
      { conferences: [{ ...CONFERENCE, ...row }], journal },
      '2026-08-25T09:00',
    );
    const facts = { decidedOn: decidedOn === null ? null : civilDate(decidedOn) };
    return newClosing(
      context,
      conferenceState(context, { day: civilDate('2026-11-20'), ...facts }),
    )[0];
  };

  it('is asked for from the working day after the decision on', () => {
    const found = wanted(PUT_OFF);
    expect(found).toMatchObject({
      kind: 'closing',
      case: 'HN-2026-1',
      done: false,
      title: 'Ghi hạn nhận kiến nghị, hạn đăng ký tham dự mới',
      deadline: { clause: 'A-II.2.7', anchor: '2026-08-24', due: '2026-08-25', days: 1 },
    });
    expect(found?.deadline.name).toBe(found?.title);
    expect(found?.steps).toEqual([expect.stringMatching(/^Sau “Hoãn” cần hạn nhận kiến nghị mới/)]);
  });

  it('is not asked for without a decision, or without its day', () => {
    expect(wanted({})).toBeUndefined();
    expect(wanted(PUT_OFF, null)).toBeUndefined();
  });
});
