// The yearly report on the second plan: when it is drafted, what it finds of tasks and targets (B-IV.2.1, B-IV.2.2, B-II.1).
import { describe, expect, it } from 'vitest';
import { targetOf } from '#letters/D29-danh-gia/condition';
import { ANNUAL_REPORT } from '#letters/D29-danh-gia/kind';
import type { Office } from '#letters/shared/kind';
import { TARGETS } from '#rules/tasks/targets';
import { on } from '../../rules/petitions/facts.ts';
import { officeOf } from '../cases.ts';

const about = { year: 2026, code: '2026', planDue: null, task: null };
const MEDIA = 'Trung tâm Dịch vụ sự nghiệp công';
const UPDATE = { date: '2026-10-30', number: 'I.2', body: MEDIA, text: 'Phát 9 bài.' };
const OFFICE = officeOf({}, '2026-11-25');

/** The office with these cells in the row of a target of a year. */
function withTarget(number: string, cells: object, year = 2026): Office {
  const { targets } = OFFICE.book.tabs;
  const rows = targets.rows.map((row) =>
    row.value.number === number && row.value.year === year
      ? { ...row, value: { ...row.value, ...cells } }
      : row,
  );
  const tabs = { ...OFFICE.book.tabs, targets: { ...targets, rows } };
  return { ...OFFICE, book: { ...OFFICE.book, tabs } as Office['book'] };
}

it.each([
  [2026, { from: on('2026-11-19'), due: on('2026-12-04') }],
  [2025, null],
])('of %i it is drafted ten working days before its day (B-IV.2.2: before 05/12)', (year, time) => {
  expect(ANNUAL_REPORT.time(OFFICE, { ...about, year })).toEqual(time);
});

it('it is titled by the year, and rests on what is reported and measured', () => {
  expect(ANNUAL_REPORT.title(OFFICE, about)).toBe(
    'Đánh giá tình hình thực hiện Nghị quyết số 41-NQ/TW trên địa bàn phường Ái Quốc năm 2026',
  );
  expect(ANNUAL_REPORT.restsOn?.(OFFICE, about)).toBe(
    '00 nhiệm vụ có kết quả, 00 lần cập nhật; chỉ tiêu …, …, …',
  );
  const updated = officeOf({ taskUpdates: [UPDATE, UPDATE] }, '2026-11-25');
  expect(ANNUAL_REPORT.restsOn?.(updated, about)).toContain(
    '01 nhiệm vụ có kết quả, 02 lần cập nhật',
  );
  expect(ANNUAL_REPORT.restsOn?.(withTarget('2', { value: 1050 }), about)).toMatch(
    /chỉ tiêu …, 1\.050, …$/,
  );
});

it('a target is found by its number and its year; null where its row was deleted', () => {
  const [first] = TARGETS;
  if (first === undefined) throw new Error('no target');
  const value = (office: Office, year: number) => targetOf(office, first, year)?.value;
  const office = withTarget('1', { value: 70 }, 2027);
  expect([value(office, 2027), value(office, 2026), value(office, 2031)]).toEqual([
    70,
    null,
    undefined,
  ]);
  expect(targetOf(office, first, 2031)).toBeNull();
});

describe('it says', () => {
  const said = (office: Office) => ANNUAL_REPORT.data(office, about, '');

  it('how many tasks there are, reported on and done', () => {
    const conference = { code: 'HN-2026-1', date: '2026-09-17', held: 'Có' };
    const office = officeOf({ taskUpdates: [UPDATE], conferences: [conference] }, '2026-11-25');
    expect(said(office)).toMatchObject({
      năm: '2026',
      ngày_báo_cáo: '25/11/2026',
      số_ký_hiệu: '      /BC-UBND',
      số_nhiệm_vụ: '09',
      số_có_kết_quả: '02',
      số_hoàn_thành: '01',
    });
  });

  it('each group with its own tasks, by its name without its number', () => {
    const groups = said(OFFICE).nhóm;
    expect(groups.map((one) => [one.số_nhóm, one.nhiệm_vụ.map(({ số }) => số).join(' ')])).toEqual([
      ['I', 'I.1 I.2'],
      ['II', 'II.1'],
      ['III', 'III.1'],
      ['IV', 'IV.1'],
      ['V', 'V.1 V.2'],
      ['VI', 'VI.1 VI.2'],
    ]);
    expect(groups[0]?.tên_nhóm).toMatch(/^Nâng cao nhận thức/);
    const gone = { ...OFFICE.book.tabs, tasks: { ...OFFICE.book.tabs.tasks, rows: [] } };
    const book = { ...OFFICE.book, tabs: gone } as Office['book'];
    expect(said({ ...OFFICE, book }).nhóm[0]?.tên_nhóm).toContain('tên nhóm nhiệm vụ');
  });

  it.each<[string, object, string, RegExp]>([
    ['nothing', {}, '…', /nguồn số liệu/],
    [
      'a figure with its source',
      { value: 1050, source: 'Thuế cơ sở 9' },
      '1.050',
      /^Thuế cơ sở 9$/,
    ],
    [
      'with its day',
      { value: 1050, source: 'Thuế', measuredOn: on('2026-11-01') },
      '1.050',
      /^Thuế, ngày 01\/11\/2026$/,
    ],
    [
      'counted by the register',
      { value: 12, auto: '12 đơn vị' },
      '12',
      /^Sổ theo dõi của phường: 12 đơn vị$/,
    ],
    ['a source goes before it', { value: 12, auto: '12', source: 'Thuế' }, '12', /^Thuế$/],
    ['a count that is no figure yet', { value: null, auto: '12 đơn vị' }, '…', /nguồn số liệu/],
    ['a figure of nobody', { value: 12 }, '12', /nguồn số liệu/],
  ])('what is on record of a target: %s', (_, cells, result, source) => {
    const found = said(withTarget('2', cells)).chỉ_tiêu[1];
    expect(found?.kết_quả.startsWith(result)).toBe(true);
    expect(found?.nguồn).toMatch(source);
    expect(found?.mức).toBe('khoảng 1.000');
  });

  it('its verdict, or that none is given; a target whose row is gone is left open', () => {
    const verdicts = (office: Office) => said(office).chỉ_tiêu.map((one) => one.đánh_giá);
    expect(verdicts(withTarget('1', { verdict: 'Đạt' }))[0]).toBe('Đạt');
    expect(verdicts(OFFICE)[0]).toBe('Nêu số liệu, không đánh giá');
    const gone = said(withTarget('1', { number: 'x' })).chỉ_tiêu[0];
    expect(gone?.tên).toContain('chỉ tiêu');
    expect(said(OFFICE).chỉ_tiêu[0]).toMatchObject({ mức: 'trên 85 %' });
  });

  it('the vision is quoted, or left open (B-II.2)', () => {
    const stood = said(OFFICE).tầm_nhìn;
    expect(stood.length).toBeGreaterThan(20);
    expect(stood).not.toContain('Cơ quan dự thảo');
    expect(said(withTarget('Tầm nhìn', { number: 'x' }, 2045)).tầm_nhìn).toContain('tầm nhìn');
  });

  it('difficulties and proposals, each with its task', () => {
    const update = { ...UPDATE, difficulty: 'Thiếu người.', proposal: 'Mở lớp.' };
    const data = said(officeOf({ taskUpdates: [update] }, '2026-11-25'));
    expect(data.khó_khăn).toEqual([{ nội_dung: 'Nhiệm vụ I.2: Thiếu người' }]);
    expect(data.đề_xuất).toEqual([{ nội_dung: 'Nhiệm vụ I.2: Mở lớp' }]);
  });
});
