// “Biểu đồ”: the figures that the charts are drawn of, from a register on paper.
import { beforeEach, describe, expect, it } from 'vitest';
import { TABS } from '#register/tabs/all';
import { CHART_ROWS } from '#register/tabs/charts';
import { CONFERENCE } from '../people.ts';
import { paperOffice, register, type Paper } from '../paper.ts';

let paper: Paper;
beforeEach(() => {
  paper = paperOffice('2026-08-01');
  paper.add('conferences', CONFERENCE);
});

const rows = (chart: string) => paper.rows('charts').filter((row) => row['chart'] === chart);
const counts = (chart: string) =>
  Object.fromEntries(
    rows(chart).flatMap(({ name, count }) => (count === 0 ? [] : [[name, count]])),
  );

describe('the rows of the charts', () => {
  it('stand where the charts are drawn of them, from the first run on, and are as many ever after', () => {
    paper.run('2026-08-05T09:00');
    const names = paper.rows('charts').map(({ chart }) => chart);
    expect(names).toEqual(Object.entries(CHART_ROWS).flatMap(([name, n]) => Array(n).fill(name)));
    const drawn = TABS.charts.charts.map(({ rows: [from, to] }) => [names[from], to - from]);
    expect(drawn).toEqual(Object.entries(CHART_ROWS));
    register(paper, 15, 5);
    paper.run('2026-08-12T09:00');
    expect(paper.rows('charts').map(({ chart }) => chart)).toEqual(names);
  });

  it('A-II.3.1, A-II.3.2: show how registrations grow towards 15 and petitions towards 5, up to today', () => {
    for (const [count, on] of [
      [14, '2026-08-10'],
      [15, '2026-08-12'],
    ] as const) {
      paper = paperOffice('2026-08-01');
      paper.add('conferences', CONFERENCE);
      register(paper, count, 4);
      paper.run(`${on}T18:00`);
      const growth = rows('Đăng ký theo ngày');
      const known = growth.filter(({ units }) => units !== null);
      expect(known.at(-1)).toMatchObject({ units: count, petitions: 4 });
      expect(growth.every((row) => row['leastUnits'] === 15 && row['leastPetitions'] === 5)).toBe(
        true,
      );
      // From 10/8, when the first came, to the closing on 21/8: a point a day.
      expect(growth[0]).toMatchObject({ name: '10/8' });
      expect(growth[11]).toMatchObject({ name: '21/8', units: null, petitions: null });
    }
  });

  it.each([
    ['nobody is anybody else', {}, 4],
    ['one step', { 'DV-0002': 'DV-0001' }, 3],
    ['a chain', { 'DV-0003': 'DV-0002', 'DV-0002': 'DV-0001' }, 2],
    ['a branch', { 'DV-0002': 'DV-0001', 'DV-0003': 'DV-0001', 'DV-0004': 'DV-0003' }, 1],
    ['each the other', { 'DV-0001': 'DV-0002', 'DV-0002': 'DV-0001' }, 3],
  ])(
    'AM-04: show as many units, and all their petitions, as the condition counts: %s',
    (_, same, units) => {
      register(paper, 4, 4);
      for (const [code, sameAs] of Object.entries(same)) paper.edit('units', { code }, { sameAs });
      paper.run('2026-08-12T09:00');
      const known = rows('Đăng ký theo ngày').filter((row) => row['units'] !== null);
      expect(known.at(-1)).toMatchObject({ units, petitions: 4 });
      expect(paper.row('conferences', { code: 'HN-2026-1' })['units']).toBe(units);
    },
  );

  it('count petitions of the year by state, by group and by term', () => {
    register(paper, 15, 5);
    paper.run('2026-08-12T09:00');
    expect(counts('Tình trạng')).toEqual({ 'Đang xử lý': 5 });
    expect(Object.values(counts('Nhóm kiến nghị'))).toEqual([5]);
    expect(counts('Thời hạn')).toEqual({ 'Còn hạn': 5 });
    paper.run('2027-01-05T09:00');
    expect(counts('Tình trạng')).toEqual({});
  });

  it('are left alone while somebody types, and are blank without a conference', () => {
    paper.run('2026-08-05T09:00', { job: 'edit' });
    expect(paper.rows('charts')).toEqual([]);
    const none = paperOffice('2026-08-01');
    none.run('2026-08-05T09:00');
    const growth = none.rows('charts').filter((row) => row['chart'] === 'Đăng ký theo ngày');
    expect(growth).toHaveLength(12);
    expect(growth.every(({ units, leastUnits }) => units === null && leastUnits === null)).toBe(
      true,
    );
  });
});
