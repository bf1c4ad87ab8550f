// Which responses of the form are taken in: each once, whatever tells of it; one that was edited since, as a later phiếu.
import { describe, expect, it } from 'vitest';
import type { EventOf } from '#register/journal/events';
import { keys, versionOf } from '#register/journal/keys';
import { localDateTime } from '#rules/dates/civil-date';
import {
  recordedResponses,
  saidAnew,
  versionToTakeIn,
} from '../../../apps-script/jobs/intake/versions.ts';
import { contextAt, noted, takenIn, type Tabs } from '../context.ts';

const SENT = localDateTime('2026-08-10T09:00');
const LATER = localDateTime('2026-08-11T10:00');
const EDITED = versionOf('p1', 2);

const intake = (more: Partial<EventOf<'intake'>> = {}, version = 'p1') =>
  noted(takenIn({ petitions: ['AQ-2026-0001'], sentAt: SENT, ...more }), '2026-08-10T10:00', {
    key: keys.intake(version),
    state: 'đã xong',
  });
const registered = (id: string) => ({ unit: 'DV-0001', responseId: id });

function taken(tabs: Tabs, at = SENT) {
  const recorded = recordedResponses(contextAt(tabs).book);
  const response = { id: 'p1', at, answers: { name: 'Cơ sở' } };
  return { found: recorded('p1'), version: versionToTakeIn(response, recorded) };
}

describe('a response', () => {
  it('that nothing tells of is taken in as it came', () => {
    expect(taken({})).toEqual({
      found: null,
      version: { id: 'p1', at: SENT, answers: { name: 'Cơ sở' } },
    });
    const others = { journal: [intake({}, 'p2')], registrations: [registered('p3')] };
    expect(taken(others).version).not.toBeNull();
  });

  it.each<[string, Tabs]>([
    ['the journal', { journal: [intake()] }],
    ['a registration, where the journal lost its row', { registrations: [registered('p1')] }],
    ['both', { journal: [intake()], registrations: [registered('p1')] }],
    [
      'what Google refused of it',
      { journal: [noted({ type: 'refused', what: 'p1', sentAt: SENT })] },
    ],
  ])('is taken in once: %s tells of it', (_, tabs) => {
    expect(taken(tabs).version).toBeNull();
    expect(taken(tabs).found).toMatchObject({ versions: 1 });
  });

  it('edited since is a later phiếu, under an id of its own', () => {
    expect(taken({ journal: [intake()] }, LATER)).toEqual({
      found: { versions: 1, sentAt: SENT, petitions: ['AQ-2026-0001'] },
      version: { id: EDITED, at: LATER, answers: { name: 'Cơ sở' } },
    });
    const refused = noted({ type: 'refused', what: 'p1', sentAt: SENT });
    expect(taken({ journal: [refused] }, LATER).version).toMatchObject({ id: EDITED });
  });

  it('edited again is the version after the last one', () => {
    const journal = [intake(), intake({ sentAt: LATER, petitions: ['AQ-2026-0009'] }, EDITED)];
    expect(taken({ journal }, LATER).version).toBeNull();
    const { found, version } = taken({ journal }, localDateTime('2026-08-12T08:00'));
    expect(found).toEqual({
      versions: 2,
      sentAt: LATER,
      petitions: ['AQ-2026-0001', 'AQ-2026-0009'],
    });
    expect(version).toMatchObject({ id: versionOf('p1', 3) });
  });

  it('of which nobody noted when it was sent is not taken for an edited one', () => {
    const silent = [intake({ sentAt: null })];
    expect(taken({ journal: silent }, LATER).version).toBeNull();
    expect(taken({ registrations: [registered('p1')] }, LATER).version).toBeNull();
    expect(
      taken({ journal: [intake()], registrations: [registered('p1')] }, LATER).version,
    ).not.toBeNull();
    const row = noted({ type: 'refused', what: 'p1', sentAt: null });
    expect(taken({ journal: [row] }).found).toBeNull();
  });

  it('is told of by rows of intake and of refusal alone', () => {
    const other = noted(
      { type: 'code', code: 'AQ-2026-0001', title: 'x', restored: false, from: null },
      SENT,
      { key: keys.intake('p1') },
    );
    expect(taken({ journal: [other] }).found).toBeNull();
  });
});

describe('of an edited phiếu', () => {
  const old = { title: 'Cấp nước', content: 'Nước yếu vào giờ cao điểm', group: null };
  const fresh = { title: 'Chiếu sáng', content: 'Đường tối', group: null };
  const before = { versions: 1, sentAt: SENT, petitions: ['AQ-2026-0001'] };
  const petitions = [
    { code: 'AQ-2026-0001', title: 'Cấp nước', content: 'Nước yếu vào giờ  cao điểm' },
    { code: 'AQ-2026-0002', title: 'Chiếu sáng', content: 'Đường tối' },
  ];
  const kept = (
    rows: Tabs['petitions'],
    sent = [old, fresh],
    known: typeof before | null = before,
  ) => {
    const { book } = contextAt(rows === undefined ? {} : { petitions: rows });
    return saidAnew(book, sent, known).fresh.map(({ petition }) => petition);
  };

  it('what stayed as it was is no second petition; what others said does not count', () => {
    expect(kept(petitions)).toEqual([fresh]);
  });

  it('a first phiếu brings all it says', () => {
    expect(kept(petitions, [old, fresh], null)).toEqual([old, fresh]);
  });

  it('a petition without content is known by its title', () => {
    const untold = { title: 'Cấp nước', content: null, group: null };
    const rows = [{ code: 'AQ-2026-0001', title: 'Cấp nước' }];
    expect(kept(rows, [untold as unknown as typeof old, fresh])).toEqual([fresh]);
    expect(kept(rows, [old])).toEqual([old]);
  });

  it('nothing comes where one of its petitions was handed over as a denunciation (A-I.2.7)', () => {
    const [first, second] = petitions;
    const denounced = {
      ...first,
      scope: 'Không thuộc phạm vi giải quyết',
      scopeReason: 'Đơn tố cáo',
    };
    expect(kept([denounced, second ?? {}] as Tabs['petitions'])).toEqual([]);
    expect(
      kept([first ?? {}, { ...second, scopeReason: 'Đơn tố cáo' }] as Tabs['petitions']),
    ).toEqual([fresh]);
  });
});
