// What anybody may look up, who counts for nobody, what is to be mended: counted from the book and what a run found.
import { describe, expect, it } from 'vitest';
import { civilDate } from '#rules/dates/civil-date';
import type { ConferenceFacts } from '#rules/conference/facts';
import { attendingAside } from '../../../apps-script/jobs/overview/aside.ts';
import { faultsFound, unconfirmedYear } from '../../../apps-script/jobs/overview/faults.ts';
import { firstOf } from '../../../apps-script/jobs/overview/first-of.ts';
import { publicView } from '../../../apps-script/jobs/overview/publish.ts';
import { tally } from '../../../apps-script/jobs/overview/tally.ts';
import { twinsOf } from '#register/book/twins';
import { contextAt, noted, type Tabs } from '../context.ts';
import { byCode, conferenceState, petitionState } from '../states.ts';

type Row = Readonly<Record<string, string>>;
type States = readonly ReturnType<typeof petitionState>[];

const view = (petitions: States, tabs: Tabs = {}, facts: Partial<ConferenceFacts> = {}) => {
  const conferences = [{ code: 'HN-2026-1', time: '08:00', venue: 'Hội trường' }];
  const context = contextAt({ conferences, ...tabs }, '2026-09-10T09:00');
  return publicView(context, {
    conferences: byCode(conferenceState(context, facts)),
    petitions,
    twins: twinsOf(context.book),
  });
};
const RECEIVED = { receivedAt: petitionState().facts.receivedAt };
const SECRET = { scope: 'Không thuộc phạm vi giải quyết', scopeReason: 'Đơn tố cáo' } as const;

describe('the figures of the year', () => {
  it('by column, without denunciations and without other years', () => {
    const old = { cells: { receivedAt: null } };
    const { figures } = view([
      petitionState({}, { column: 'resolved' }),
      petitionState({}, { column: 'inProgress' }),
      petitionState({}, { cells: SECRET }),
      petitionState({}, old),
    ]);
    expect(figures).toMatchObject({
      year: 2026,
      received: 2,
      agency: 'Ủy ban nhân dân phường Ái Quốc',
      byColumn: { resolved: 1, inProgress: 1, transferred: 0, superior: 0, outside: 0 },
    });
  });

  const POSTED = {
    code: 'HN-2026-1',
    time: '08:00',
    venue: 'Hội trường',
    postedDesk: '2026-08-03',
  };
  it.each<[string, Row, Partial<ConferenceFacts>, boolean]>([
    ['made known', {}, {}, true],
    ['made known on the portal', { postedDesk: '', postedPortal: '2026-08-03' }, {}, true],
    ['of today', {}, { day: civilDate('2026-09-10') }, true],
    ['of yesterday', {}, { day: civilDate('2026-09-09') }, false],
    ['not made known', { postedDesk: '' }, {}, false],
    ['stopped', {}, { decision: 'Dừng' }, false],
    ['without a day', {}, { day: null }, false],
  ])('the next conference: %s', (_, row, facts, is) => {
    const { conference } = view([], { conferences: [{ ...POSTED, ...row }] }, facts).figures;
    expect(conference === null).toBe(!is);
    if (is) expect(conference).toMatchObject({ time: '08:00', venue: 'Hội trường' });
  });
});

describe('a receipt by its code', () => {
  const PHIEU = {
    lookup: 'ABC',
    receivedAt: '2026-08-10T09:00',
    attend: 'Có',
    conference: 'HN-2026-1',
  };
  const found = (row: Row | null, petitions: States = []) =>
    view(petitions, row === null ? {} : { registrations: [{ ...PHIEU, ...row }] }).receipts.get(
      'ABC',
    );

  it.each<[string, Row, object | undefined]>([
    ['that attends', {}, { on: '2026-08-10', attends: '2026-09-17', petitions: [] }],
    ['that does not', { attend: 'Không' }, { attends: null }],
    ['of a conference that nobody knows', { conference: 'x' }, { attends: null }],
    ['of last year', { receivedAt: '2025-01-01T09:00' }, { on: '2025-01-01' }],
    ['of before', { receivedAt: '2024-12-31T09:00' }, undefined],
    ['that may be a stranger’s', { status: 'Chờ xác nhận' }, undefined],
    ['that is a stranger’s', { confirmed: 'Không' }, undefined],
  ])('%s', (_, row, receipt) => {
    const one = found(row);
    if (receipt === undefined) expect(one).toBeUndefined();
    else expect(one).toMatchObject(receipt);
  });

  const CELLS = { lookup: 'ABC', ...RECEIVED, group: 'Đất đai' } as const;
  it('shows how its petitions stand, of a phiếu or by themselves', () => {
    const petition = petitionState({ duplicateOf: 'AQ-2026-0009' }, { cells: CELLS });
    for (const row of [{}, null])
      expect(found(row, [petition])?.petitions).toMatchObject([
        { code: 'AQ-2026-0001', group: 'Đất đai', due: '2026-09-28', sameAs: 'AQ-2026-0009' },
      ]);
    expect(found(null, [petition])).toMatchObject({ on: '2026-08-10', attends: null });
    const settled = petitionState({}, { cells: CELLS, level: null });
    expect(found(null, [settled])?.petitions[0]?.due).toBeNull();
  });

  it('nothing of a denunciation, of a stranger, without a code of its own', () => {
    const secret = petitionState({}, { cells: { ...CELLS, ...SECRET } });
    expect(found(null, [secret])).toBeUndefined();
    const petition = petitionState({}, { cells: CELLS });
    expect(found({ confirmed: 'Không' }, [petition])).toBeUndefined();
    expect(found(null, [petitionState({}, { cells: { ...CELLS, code: null } })])).toBeUndefined();
    expect(found(null, [petitionState({}, { cells: { ...CELLS, lookup: null } })])).toBeUndefined();
  });
});

it('who wants to attend and counts for nobody, each once (AM-38)', () => {
  const one = { conference: 'HN', attend: 'Có', unit: 'A', status: 'Không tính' };
  const { registrations } = contextAt({
    registrations: [
      one,
      one,
      { ...one, unit: 'B' },
      { ...one, unit: 'C', attend: 'Không' },
      { ...one, unit: 'D', confirmed: 'Không' },
      { ...one, unit: 'E', conference: 'x' },
      { ...one, unit: 'F', status: 'Hợp lệ' },
    ],
  }).book.tabs;
  expect(attendingAside(registrations, 'HN')).toEqual([
    { kind: 'Hiệp hội, hội, câu lạc bộ', count: 2 },
  ]);
});

it('lists are cut short, words counted', () => {
  expect(firstOf(['a', 'b'], 2, ', ')).toBe('a, b');
  expect(firstOf(['a', 'b', 'c'], 2, ', ')).toBe('a, b, và 01 nữa');
  expect(tally(['a', 'b'], ['a', null, 'c', 'a'])).toEqual({ a: 2, b: 0 });
});

describe('what is to be mended', () => {
  const NONE = { lost: [], failures: { byCase: new Map() }, petitions: [] };
  const faults = (tabs: Tabs, more: object = {}) =>
    faultsFound(contextAt(tabs), { ...NONE, ...more } as never);

  it('rows with a fault by their tab, unreadable rows of the journal', () => {
    const lost = { at: '2026-09-25T08:00', data: 'x' };
    expect(faults({ petitions: [{ fix: 'x' }, {}], journal: [lost] }).byTab).toEqual([
      { title: 'Kiến nghị', count: 1 },
      { title: 'Nhật ký', count: 1 },
    ]);
    expect(faults({}).byTab).toEqual([]);
  });

  it('phiếu that wait, keys of which somebody must look, each once', () => {
    const doubt = noted({ type: 'doubt', waited: true }, undefined, {
      key: 'K',
      state: 'cần kiểm tra',
    });
    const gone = noted({ type: 'lost', code: 'X' }, undefined, { key: 'L', state: 'cần kiểm tra' });
    const registrations = [
      { unit: 'A', status: 'Chờ xác nhận' },
      { status: 'Chờ xác nhận' },
      { unit: 'B', status: 'Hợp lệ' },
    ];
    const found = faults({ journal: [doubt, doubt, gone], registrations });
    expect([found.doubtful, found.unconfirmed]).toEqual([1, ['A']]);
  });

  it.each([
    ['2026-09-18T08:00', 2],
    ['2026-09-17T23:00', 0],
  ])('a tidied journal is told for a week: of %s %i', (at, count) => {
    const journal = [noted({ type: 'journalLost', count: 2 }, at)];
    expect(faults({ journal }).journalLost).toBe(count);
  });

  it.each([
    ['2029-09-30', null],
    ['2029-10-01', 2030],
    ['2026-12-31', null],
  ])('the next year’s days off are asked for from October on: %s', (day, year) => {
    expect(unconfirmedYear(contextAt({}, `${day}T09:00`))).toBe(year);
  });
});
