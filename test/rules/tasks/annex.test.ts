// The annex of the second plan as the software has it, against the plan's own words.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { tasks } from '#register/tabs/tasks';
import { targets } from '#register/tabs/targets';
import { citeClause } from '#rules/clauses/cite';
import { quoteOf } from '#rules/clauses/quotes';
import { groupOf, PARTNERS, TASK_GROUPS, TASKS } from '#rules/tasks/annex';
import { VISION } from '#rules/tasks/targets';
import { seedTexts } from '../../letters/samples.ts';

const ANNEX = tasks.seeds(seedTexts());
const plain = (text: string): string => text.toLowerCase().replace(/\s+/g, ' ');

describe('the annex of the plan', () => {
  it('has nine rows with the columns of the annex, each with an owner, a product and a term (B-III.1, B-PL.C, B-I.2)', () => {
    expect(ANNEX.map(([number]) => number)).toEqual(TASKS.map(({ number }) => number));
    for (const [, , task, owner, partners, product, term] of ANNEX)
      for (const cell of [task, owner, partners, product, term])
        expect(String(cell ?? '')).not.toBe('');
  });

  it('names the same co-ordinating bodies for all nine tasks (B-PL.X)', () => {
    expect(new Set(ANNEX.map((row) => row[4]))).toEqual(new Set([PARTNERS]));
    expect(PARTNERS).toBe(quoteOf('B-PL.X', 'B-2026'));
  });

  it.each([
    ['B-PL.I', 2],
    ['B-PL.II', 1],
    ['B-PL.III', 1],
    ['B-PL.IV', 1],
    ['B-PL.V', 2],
    ['B-PL.VI', 2],
  ] as const)('group %s has its %i tasks and its name', (clause, count) => {
    const group = TASK_GROUPS.find((one) => one.clause === clause);
    expect(group?.tasks).toBe(count);
    expect(TASKS.filter(({ number }) => groupOf(number) === group)).toHaveLength(count);
  });

  it.each([
    ['I.1', 'B-PL.I.1', 'ít nhất 01 lần/năm', 'Hằng năm, bắt đầu từ năm 2026'],
    ['I.2', 'B-PL.I.2', 'tin, bài truyền thông', 'Thường xuyên'],
    ['II.1', 'B-PL.II.1', 'mô hình, hoạt động hỗ trợ', 'Thường xuyên'],
    ['III.1', 'B-PL.III.1', 'Quyết định thành lập Tổ công tác', 'Quý II/2026'],
    ['IV.1', 'B-PL.IV.1', 'Văn bản tham vấn ý kiến', 'Từ năm 2026 và các năm tiếp theo'],
    ['V.1', 'B-PL.V.1', 'Báo cáo kết quả thực hiện', 'Năm 2026-2027'],
    ['V.2', 'B-PL.V.2', 'câu lạc bộ doanh nhân, tổ liên kết', 'Thực hiện từ năm 2026'],
    ['VI.1', 'B-PL.VI.1', 'số lượng đảng viên được kết nạp', 'Năm 2026 và các năm tiếp theo'],
    ['VI.2', 'B-PL.VI.2', 'Các mô hình tiêu biểu', 'Từ năm 2026 và thực hiện thường xuyên'],
  ] as const)('%s: the product and the term of %s', (number, clause, product, term) => {
    const row = ANNEX.find(([first]) => first === number);
    expect(String(row?.[5])).toContain(product);
    expect(row?.[6]).toBe(term);
    expect(TASKS.find((one) => one.number === number)?.clause).toBe(clause);
    expect(citeClause(clause)).toContain('Phụ lục');
  });

  it.each([
    ['VI.1', 'B-PL.VI.1a'],
    ['VI.1', 'B-PL.VI.1b'],
    ['VI.1', 'B-PL.VI.1d'],
    ['VI.1', 'B-PL.VI.1c'],
    ['VI.2', 'B-PL.VI.2a'],
    ['VI.2', 'B-PL.VI.2c'],
    ['VI.2', 'B-PL.VI.2b'],
  ] as const)('%s: the part %s stands in its words and is counted by its own', (number, clause) => {
    const words = plain(String(ANNEX.find(([first]) => first === number)?.[2]));
    expect(words).toContain(plain(quoteOf(clause, 'B-2026') ?? '?'));
    const { indicators } = TASKS.find((one) => one.number === number) ?? { indicators: [] };
    expect(indicators.filter((one) => one.clause === clause)).toHaveLength(1);
  });

  it('uses the corrected names of the bodies, as the directory has them (AM-31)', () => {
    expect(new Set(ANNEX.map((row) => row[3]))).toEqual(
      new Set([
        'Phòng Kinh tế, Hạ tầng và Đô thị',
        'Trung tâm Dịch vụ sự nghiệp công',
        'Trung tâm phục vụ hành chính công',
        'Đảng ủy phường',
        'Ủy ban MTTQ Việt Nam phường',
      ]),
    );
  });
});

it('the targets start with a row for each year to 2030, and the vision of 2045 in the words of the plan (B-II.2)', () => {
  const rows = targets.seeds(seedTexts());
  expect(
    rows.filter(([number]) => number !== VISION.number).map((row) => [row[0], row[2], row[4]]),
  ).toEqual(
    [
      ['1', 85],
      ['2', 1000],
      ['3', 100],
    ].flatMap(([number, goal]) =>
      [2026, 2027, 2028, 2029, 2030].map((year) => [number, year, goal]),
    ),
  );
  const plan = readFileSync(
    join(import.meta.dirname, '../../../apps-script/rules/clauses/quotes.ts'),
    'utf8',
  );
  expect(plan).toContain('Tầm nhìn đến năm 2045');
  const vision = rows.at(-1);
  expect([vision?.[0], vision?.[2], vision?.[4]]).toEqual(['Tầm nhìn', 2045, null]);
  expect(String(vision?.[1])).toContain('văn hóa kinh doanh mang bản sắc dân tộc');
});
