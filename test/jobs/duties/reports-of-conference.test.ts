// The reports on a conference: when each is due, what ends it, what calls for one more (A-III.2.3, A-II.5c, AM-08).
import { describe, expect, it } from 'vitest';
import { civilDate } from '#rules/dates/civil-date';
import type { PetitionFacts } from '#rules/petitions/facts';
import { dutiesOfConference } from '../../../apps-script/jobs/duties/of-conference.ts';
import { came, closed, issued } from '../../rules/petitions/facts.ts';
import { contextAt, noted } from '../context.ts';
import { CONFERENCE } from '../people.ts';
import { conferenceState, petitionState } from '../states.ts';
import { HELD, one, sentReport, type Row } from './of-conference.ts';

describe('the report (A-III.2.3)', () => {
  const ahead = { facts: { closings: [closed('B1')] } };
  it('is due 7 working days after its day, and only provisionally while nobody wrote that it was held', () => {
    expect(one('report', '2026-09-18', { facts: HELD })).toMatchObject({
      title: 'Báo cáo kết quả tổ chức Hội nghị gửi Sở Tài chính',
      done: false,
      ifHeld: false,
      deadline: { due: '2026-09-28' },
    });
    const ifHeld = one('report', '2026-09-18', ahead);
    expect(ifHeld).toMatchObject({ ifHeld: true, case: 'HN-2026-1' });
    expect(ifHeld?.title).toMatch(/ \(hạn tạm tính, nếu đã tổ chức\)$/);
    expect(ifHeld?.steps[0]).toMatch(/^Nếu Hội nghị đã tổ chức/);
    expect(ifHeld?.steps).toHaveLength(3);
  });

  it.each<[string, Row, boolean]>([
    ['sent', {}, true],
    ['of another conference', { case: 'HN-2026-2' }, false],
    [
      'with a number but not sent (AM-39)',
      { state: 'Đã phát hành', sentOn: '', sentBy: '' },
      false,
    ],
  ])('is done by the report %s', (_, more, done) => {
    const conferences = [CONFERENCE, { ...CONFERENCE, code: 'HN-2026-2', date: '2026-11-20' }];
    const tabs = { conferences, documents: [sentReport('2026-09-24', more)] };
    expect(one('report', '2026-09-25', { facts: HELD, tabs })?.done).toBe(done);
  });

  it('asks for what is not on record of the leader’s opinion, where the conditions were not met (AM-03)', () => {
    const journal = [
      noted({
        type: 'closing',
        conference: 'HN-2026-1',
        at: closed('B3').at,
        day: civilDate('2026-09-17'),
        branch: 'B3',
        registrants: 16,
        petitions: 2,
        allPetitions: 3,
        upTo: null,
        agreed: [],
        occasion: 'first',
      }),
    ];
    const steps = (row: Row) =>
      one('report', '2026-09-18', { facts: HELD, row: { held: 'Có', ...row }, tabs: { journal } })
        ?.steps ?? [];
    expect(steps({}).filter((step) => /^Bổ sung .+ ở tab Hội nghị$/.test(step))).not.toEqual([]);
    const whole = {
      decision: 'Vẫn tổ chức theo ý kiến lãnh đạo',
      decisionReason: 'đã mời',
      decidedBy: 'Chủ tịch',
      decidedOn: '2026-08-24',
      opinionNumber: '12/TB-UBND ngày 24/8/2026',
    };
    expect(steps(whole)).toHaveLength(2);
  });
});

describe('the report that follows (AM-08, A-II.5c.1, A-II.5c.4)', () => {
  const found = (
    facts: Partial<PetitionFacts>,
    more: Parameters<typeof petitionState>[1] = { column: 'resolved' },
    documents: readonly Row[] = [sentReport('2026-09-24')],
  ) =>
    one('supplement', '2026-10-20', {
      facts: HELD,
      tabs: { documents },
      petitions: [petitionState(facts, more)],
    });
  const settled = (on: string): Partial<PetitionFacts> => ({
    history: [{ of: 'settled', on: civilDate(on), words: '' }],
  });

  it.each<[string, Partial<PetitionFacts>, Parameters<typeof petitionState>[1], boolean]>([
    ['something is open', {}, { column: 'inProgress' }, true],
    ['it is open at another conference', {}, { cells: { conference: 'HN-2026-2' } }, false],
    ['it was answered before', { issued: [issued('D16', '2026-09-23')] }, undefined, false],
    ['it was answered on the day', { issued: [issued('D16', '2026-09-24')] }, undefined, false],
    ['it was answered after', { issued: [issued('D16', '2026-09-25')] }, undefined, true],
    [
      'an answer came on the day',
      { incoming: [came('Ý kiến chỉ đạo', '2026-09-24')] },
      undefined,
      false,
    ],
    ['an answer came after', { incoming: [came('Ý kiến chỉ đạo', '2026-09-25')] }, undefined, true],
    [
      'a letter that is no answer went after',
      { issued: [issued('D18', '2026-09-25')] },
      undefined,
      false,
    ],
    [
      'the hall spoke of it after',
      { history: [{ of: 'hall', on: civilDate('2026-09-25'), words: '' }] },
      undefined,
      false,
    ],
    ['it was settled on the day', settled('2026-09-24'), undefined, false],
    ['it was settled after', settled('2026-09-25'), undefined, true],
    [
      'it is none of the plan’s',
      { issued: [issued('D16', '2026-09-25')] },
      { column: 'outside' },
      false,
    ],
  ])('where %s: %s', (_, facts, more, owed) => {
    expect(found(facts, more) !== undefined).toBe(owed);
  });

  it('one that moved is enough, and one before the plans has none', () => {
    const context = contextAt(
      { conferences: [CONFERENCE], documents: [sentReport('2026-09-24')] },
      '2026-10-20T09:00',
    );
    const petitions = [petitionState({}, { column: 'resolved' }), petitionState()];
    const of = (day: string) =>
      dutiesOfConference(
        context,
        conferenceState(context, { ...HELD, day: civilDate(day) }),
        petitions,
      ).map(({ kind }) => kind);
    expect(of('2026-09-17')).toEqual(['notice', 'report', 'supplement']);
    expect(of('2025-09-17')).toEqual([]);
  });

  it('none is owed before the first was sent', () => {
    expect(found({}, {}, [])).toBeUndefined();
  });

  it('the first counts from the conference, each further one from the one before', () => {
    const first = found({}, {});
    expect(first).toMatchObject({ nth: 1, done: false, case: 'HN-2026-1' });
    expect(first?.deadline).toMatchObject({ clause: 'A-II.5c.1', anchor: '2026-09-17' });
    const further = found({}, {}, [
      sentReport('2026-09-24'),
      sentReport('2026-10-15', { number: '60/BC-UBND' }),
    ]);
    expect(further).toMatchObject({ nth: 2 });
    expect(further?.deadline).toMatchObject({ clause: 'A-II.5c.4', anchor: '2026-10-15' });
  });
});
