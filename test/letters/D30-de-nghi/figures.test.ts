// The letter that asks the bodies for the results and figures of the year (B-IV.1.1, B-IV.2.1; AM-35).
import { describe, expect, it } from 'vitest';
import { FIGURES_REQUEST } from '#letters/D30-de-nghi/kind';
import { civilDate } from '#rules/dates/civil-date';
import { DESK, on, TAX } from '../../rules/petitions/facts.ts';
import { officeOf, PHVHXH } from '../cases.ts';

const year = (of: number) => ({ year: of, code: String(of), planDue: null, task: null });
const OFFICE = officeOf({}, '2026-11-05');
const at = (today: string) => ({ ...OFFICE, today: civilDate(today) });

it.each([
  ['2026-11-09', true],
  ['2026-11-10', true],
  ['2026-11-11', false],
])('is asked from 5/11 on and answered by 10/11, not after that; on %s: %s', (today, is) => {
  const time = is ? { from: on('2026-11-05'), due: on('2026-11-10') } : null;
  expect(FIGURES_REQUEST.time(at(today), year(2026))).toEqual(time);
});

it('is not asked of a year before the plans', () => {
  expect(FIGURES_REQUEST.time(at('2025-11-01'), year(2025))).toBeNull();
});

describe('it says', () => {
  const said = (of = 2026, today = '2026-11-05') => FIGURES_REQUEST.data(at(today), year(of), '');

  it('by which day, under the ward’s own symbol', () => {
    expect(said()).toMatchObject({
      số_ký_hiệu: '      /UBND-KTHT&ĐT',
      thuế_cơ_sở: TAX,
      hạn: '10/11/2026',
      nơi_nhận: [{ tên: 'TT Đảng ủy phường (để b/c)' }, { tên: 'Lãnh đạo UBND phường' }],
    });
    expect(said(2025).hạn).toContain('ngày gửi kết quả');
  });

  it('whom it asks: bodies beside the Committee first, the tax office, the ward’s own; each once', () => {
    const names = said().cơ_quan_nhận.map(({ tên }) => tên);
    const tax = names.indexOf(TAX);
    expect(names.slice(0, tax)).toEqual(['Đảng ủy phường', 'Ủy ban MTTQ Việt Nam phường']);
    expect(names.slice(tax + 1)).toContain('Trung tâm phục vụ hành chính công');
    expect(new Set(names).size).toBe(names.length);
    expect(names).not.toContain(DESK);
    expect(names).not.toContain(PHVHXH);
  });

  it('for which tasks and figures; the desk asks nobody for its own', () => {
    const tasks = said().nhiệm_vụ;
    expect(tasks.map(({ số }) => số)).toEqual(expect.arrayContaining(['I.2', 'II.1']) as string[]);
    expect(tasks.some(({ số }) => ['I.1', 'III.1', 'IV.1', 'V.1'].includes(số))).toBe(false);
    expect(tasks.find(({ số }) => số === 'VI.2')?.chỉ_số).toBe(
      'Tổ chức công đoàn, đoàn thanh niên được kiện toàn; Cán bộ công đoàn, đoàn thanh niên được bồi dưỡng; Mô hình tiêu biểu',
    );
  });

  it('a task whose owner nobody knows is listed, but no body is asked for it', () => {
    const bare = officeOf({}, '2026-11-05');
    const nobody = { ...bare, directory: { ...bare.directory, find: () => null } };
    const data = FIGURES_REQUEST.data(nobody, year(2026), '');
    expect(data.cơ_quan_nhận).toEqual([{ tên: TAX }]);
    expect(data.nhiệm_vụ).toHaveLength(9);
  });
});
