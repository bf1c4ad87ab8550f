// A unit that staff type gets the next code by itself, and never one that another unit has or had.
import { beforeEach, expect, it } from 'vitest';
import { paperOffice, type Paper } from '../paper.ts';

const NOW = '2026-08-20T10:00';

let paper: Paper;
beforeEach(() => {
  paper = paperOffice('2026-08-01');
});

const codes = (): unknown[] => paper.rows('units').map(({ code }) => code);

it('is one more than the highest, row by row; what staff typed stays', () => {
  paper.add('units', { code: 'DV-0007', name: 'Công ty Một' });
  paper.add('units', { name: 'Công ty Hai' });
  paper.add('units', { name: 'Công ty Ba' });
  paper.run(NOW);
  expect(codes()).toEqual(['DV-0007', 'DV-0008', 'DV-0009']);
  paper.run(NOW);
  expect(codes()).toEqual(['DV-0007', 'DV-0008', 'DV-0009']);
});

it('waits for a name', () => {
  paper.add('units', { sector: 'May mặc' });
  paper.run(NOW);
  expect(codes()).toEqual([null]);
});

it('comes back where its cell was emptied: the unit is the same by its name', () => {
  paper.add('units', { name: 'Công ty Một' }, { name: 'Công ty Hai' });
  paper.run(NOW);
  paper.edit('units', { name: 'Công ty Một' }, { code: '' });
  paper.run(NOW);
  expect(codes()).toEqual(['DV-0001', 'DV-0002']);
  expect(paper.rows('journal').filter(({ kind }) => kind === 'dòng đã mất')).toEqual([]);
});

it('of a registration that no unit has is what is told of it, and nothing of a telephone (A-II.3.1)', () => {
  paper.add('registrations', {
    unit: 'DV-0099',
    receivedAt: '2026-08-20T09:00',
    attend: 'Không',
    responseId: 'phan-hoi-1',
  });
  paper.run(NOW);
  expect(paper.row('registrations', {})['fix']).toBe(
    'Không có đơn vị mã DV-0099 ở tab “DN, HKD, HTX”.',
  );
});
