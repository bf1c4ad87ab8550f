// A code picked with the name beside it: read as the code, put right to the code, offered from the rows of its own tab.
import { beforeEach, expect, it } from 'vitest';
import { localDateTime } from '#rules/dates/civil-date';
import { TABS } from '#register/tabs/all';
import { planRun, type RunPlan } from '../../../apps-script/jobs/plan.ts';
import { bookOf, paperOffice, register, type Paper } from '../paper.ts';
import { CONFERENCE } from '../people.ts';

const NOW = '2026-08-20T10:00';

let paper: Paper;
beforeEach(() => {
  paper = paperOffice('2026-08-01');
  paper.add('conferences', CONFERENCE);
  register(paper, 2);
});

it('takes a registration and a petition to the unit and conference that were picked by name', () => {
  const name = 'Cơ sở sản xuất Tiền Trung 02';
  const conference = 'HN-2026-1 · 17/09/2026';
  const unit = `DV-0002 · ${name}`;
  paper.add('petitions', { conference, unit, receivedAt: '2026-08-11T08:00', title: 'Xin mở lối' });
  paper.run(NOW);
  const petition = paper.row('petitions', { title: 'Xin mở lối' });
  expect(petition).toMatchObject({ unit: 'DV-0002', conference: 'HN-2026-1', name });
  expect(String(petition['fix'])).not.toMatch(/DV-0002|HN-2026-1/);
});

it('offers each unit with its name, each conference with its day, and the code alone', () => {
  paper.run(NOW);
  expect(paper.rows('units').map(({ choice, chosen }) => [choice, chosen])).toEqual([
    ['DV-0001 · Cơ sở sản xuất Tiền Trung 01', 'DV-0001'],
    ['DV-0002 · Cơ sở sản xuất Tiền Trung 02', 'DV-0002'],
  ]);
  expect(paper.rows('conferences').map(({ choice }) => choice)).toEqual(['HN-2026-1 · 17/09/2026']);
});

const planOf = (unit: string): RunPlan => {
  const units = [{ code: 'DV-0001', name: 'Hợp tác xã A · B' }];
  const petitions = [{ unit, title: 'Xin mở lối', receivedAt: '2026-08-11T08:00' }];
  const book = bookOf({ units, petitions }, '2026-08-20');
  const now = localDateTime(NOW);
  return planRun(book, { job: 'hourly', now, responses: [], mailQuota: 0 });
};

it.each([
  ['DV-0001 · Hợp tác xã A · B', ['DV-0001']],
  ['dv-0001', ['DV-0001']],
  ['DV\u2011000\u200b1', ['DV-0001']],
  ['DV\u20130001 ', ['DV-0001']],
  ['DV-0001', []],
  ['#N/A', []],
  ['', []],
])('writes the code into the cell in which “%s” was picked, and into no other', (unit, written) => {
  const plan = planOf(unit);
  const { sheetId, columns } = TABS.petitions;
  const at = Object.keys(columns).indexOf('unit');
  const cells = plan.register.cells.filter(
    (cell) => cell.sheetId === sheetId && cell.column === at,
  );
  expect(cells.map(({ value }) => value)).toEqual(written);
  expect(plan.filled).toHaveLength(written.length);
});
