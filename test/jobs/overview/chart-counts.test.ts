// “Biểu đồ” from plain rows: by term, state and group, and how registrations grow (A-I.1.2, A-II.3.1, A-II.3.2).
import { describe, expect, it } from 'vitest';
import type { ConferenceFacts } from '#rules/conference/facts';
import { civilDate, localDateTime } from '#rules/dates/civil-date';
import { deriveCharts } from '../../../apps-script/jobs/overview/chart-figures.ts';
import type { JobKind } from '../../../apps-script/jobs/base/context.ts';
import { issued } from '../../rules/petitions/facts.ts';
import { contextAt } from '../context.ts';
import { CONFERENCE } from '../people.ts';
import { byCode, conferenceState, petitionState } from '../states.ts';

type Row = Readonly<Record<string, string>>;
type State = ReturnType<typeof petitionState>;

describe('the charts', () => {
  interface Case {
    readonly at?: string;
    readonly petitions?: readonly State[];
    readonly registrations?: readonly Row[];
    readonly facts?: Partial<ConferenceFacts>;
    readonly job?: JobKind;
  }
  const charts = ({
    at = '2026-08-12T09:00',
    petitions = [],
    registrations = [],
    facts = {},
    job = 'hourly',
  }: Case) => {
    const context = contextAt({ conferences: [CONFERENCE], registrations }, at, { job });
    deriveCharts(context, {
      conferences: byCode(conferenceState(context, facts)),
      petitions,
      registered: new Map([['HN-2026-1', new Set(['DV-0001', 'DV-0002'])]]),
      units: { identities: [], pairs: [] },
      milestones: [],
    });
    return context.book.tabs.charts.rows.map(({ value }) => value);
  };
  const of = (chart: string, given: Case): [string | null, number | null][] =>
    charts(given).flatMap((row) =>
      row.chart === chart && row.count !== null && row.count > 0 ? [[row.name, row.count]] : [],
    );
  const term = (due: string) => ({ term: { due: civilDate(due), measuredBy: civilDate(due) } });

  it.each<[string, State, string | null]>([
    [
      'answered on its last day',
      petitionState({ issued: [issued('D16', '2026-09-28')] }),
      'Trả lời trong thời hạn',
    ],
    [
      'answered a day later',
      petitionState({ issued: [issued('D16', '2026-09-29')] }),
      'Trả lời quá thời hạn',
    ],
    ['with time', petitionState(), 'Còn hạn'],
    ['soon due', petitionState({}, { level: 'soon' }), 'Sắp đến hạn, đến hạn'],
    ['due today', petitionState({}, { level: 'today' }), 'Sắp đến hạn, đến hạn'],
    ['late', petitionState({}, { level: 'late', ...term('2026-09-24') }), 'Quá hạn, chưa trả lời'],
    ['without a level', petitionState({}, { level: null }), 'Còn hạn'],
    ['withdrawn', petitionState({ outcome: 'Rút kiến nghị' }), null],
    [
      'answered without a term',
      petitionState(
        { issued: [issued('D16', '2026-09-28')] },
        { term: { due: null, measuredBy: null } },
      ),
      null,
    ],
  ])('count one %s (A-I.1.2)', (_, state, name) => {
    const found = of('Thời hạn', { at: '2026-10-05T09:00', petitions: [state] });
    expect(found).toEqual(name === null ? [] : [[name, 1]]);
  });

  it('count the petitions of the year alone, by state and by group', () => {
    const petitions = [
      petitionState(),
      petitionState({ group: null }, { column: 'resolved' }),
      petitionState({ receivedAt: localDateTime('2025-12-31T23:59') }),
      petitionState({ receivedAt: null }),
    ];
    expect(of('Tình trạng', { petitions })).toEqual([
      ['Đã giải quyết triệt để', 1],
      ['Đang xử lý', 1],
    ]);
    expect(of('Nhóm kiến nghị', { petitions })).toEqual([
      ['Đất đai', 1],
      ['Chưa ghi nhóm', 1],
    ]);
  });

  it.each<[JobKind, boolean]>([
    ['hourly', true],
    ['form', false],
    ['edit', false],
  ])('are drawn in a run %s: %s', (job, drawn) => {
    expect(charts({ job }).length > 0).toBe(drawn);
  });

  const came = (unit: string, day: string, more: Row = {}): Row => ({
    conference: 'HN-2026-1',
    unit,
    receivedAt: `${day}T09:00`,
    ...more,
  });
  const growth = (given: Case) =>
    charts(given).filter(({ chart }) => chart === 'Đăng ký theo ngày');

  it('show how many had come by each day, each unit from its first registration on', () => {
    const registrations = [
      came('DV-0001', '2026-08-12'),
      came('DV-0001', '2026-08-10'),
      came('DV-0002', '2026-08-11'),
      came('DV-0002', '2026-08-12'),
      came('DV-0003', '2026-08-10'),
      came('DV-0002', '2026-08-10', { conference: 'HN-2026-2' }),
    ];
    const cells = { unit: 'DV-0001' };
    const at = (day: string) => ({ receivedAt: localDateTime(`${day}T10:00`) });
    const petitions = [
      petitionState(at('2026-08-11'), { cells }),
      petitionState(at('2026-08-12'), { cells }),
      petitionState({ receivedAt: null }, { cells }),
      petitionState(at('2026-08-11'), { cells, column: 'outside' }),
      petitionState(at('2026-08-11'), { cells: { ...cells, channel: 'Tại Hội nghị' } }),
      petitionState(at('2026-08-11'), { cells: { unit: 'DV-0003' } }),
      petitionState(at('2026-08-11'), { cells: { ...cells, conference: 'HN-2026-2' } }),
    ];
    const rows = growth({ registrations, petitions });
    expect(rows.slice(0, 4).map((row) => [row.name, row.units, row.petitions])).toEqual([
      ['10/8', 1, 0],
      ['11/8', 2, 1],
      ['12/8', 2, 2],
      ['13/8', null, null],
    ]);
    expect(rows[0]).toMatchObject({ leastUnits: 15, leastPetitions: 5 });
    expect(rows.at(-1)?.name).toBe('21/8');
  });

  it('stand still where nobody came', () => {
    const rows = growth({});
    expect(rows.every(({ name, units }) => (name ?? '') === '' && units === null)).toBe(true);
  });

  it('end on the day of the closing', () => {
    const registrations = [came('DV-0001', '2026-07-01'), came('DV-0002', '2026-08-22')];
    const units = (rows: readonly Row[]) =>
      growth({ registrations: rows, at: '2026-09-01T09:00' }).at(-1);
    expect(units(registrations)).toMatchObject({ name: '21/8', units: 1 });
    expect(units([...registrations, came('DV-0002', '2026-08-21')])).toMatchObject({ units: 2 });
  });
});
