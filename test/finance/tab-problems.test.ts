// Where the form in the register says something else than the rules, cell by cell (A-PL, AM-21).
import { describe, expect, it } from 'vitest';
import type { Cell } from '#register/table/column';
import { tabProblems } from '../../sync/finance/tab-problems.ts';
import { bookWith, TIME, type Grid } from './form-book.ts';

function told(change: (grid: Grid) => void = () => {}) {
  const { book, result, conference } = bookWith({}, change);
  return tabProblems(book, conference, result.form).map(
    ({ row, column, message }) => `${row} ${column}: ${message.replace(/ Đề nghị.*/, '')}`,
  );
}
const set =
  (row: number, column: number, cell: Cell) =>
  (grid: Grid): void => {
    const line = grid[row];
    if (line !== undefined) line[column] = cell;
  };

describe('the form of a conference without petitions', () => {
  it('says what the rules say', () => {
    expect(told()).toEqual([]);
  });

  it.each<[string, (grid: Grid) => void, string]>([
    [
      'a number',
      set(6, 2, 5),
      '7 Tổng số kiến nghị đã giải quyết triệt để: Ô đang ghi “5”, theo quy tắc là “0”.',
    ],
    ['a group', set(7, 1, 'Khác'), '8 Nhóm kiến nghị: Ô đang ghi “Khác”'],
    ['a note', set(6, 6, 'Thêm'), '7 Ghi chú: Ô đang ghi “Thêm”, theo quy tắc là “”.'],
    ['the title', set(0, 0, 'Biểu'), '1 STT: Ô đang ghi “Biểu”, theo quy tắc là “Báo cáo kết quả'],
    [
      'the time',
      set(3, 0, '- Thời gian'),
      `4 STT: Ô đang ghi “- Thời gian”, theo quy tắc là “${TIME}”.`,
    ],
    ['an empty line', set(2, 0, null), '3 STT: Ô đang ghi “”, theo quy tắc là “- Đơn vị tổ chức'],
  ])('is told where %s was typed over', (_what, change, words) => {
    const problems = told(change);
    expect(problems).toHaveLength(1);
    expect(problems[0]).toContain(words);
  });

  it('is not told where only the line that names the report, blanks or ends of lines differ', () => {
    expect(told(set(1, 0, 'x'))).toEqual([]);
    expect(told(set(7, 1, ' Tín dụng\r\n'))).toEqual(told(set(7, 1, 'Tín dụng')));
    expect(told(set(7, 1, 'a\r\nb'))).toEqual([expect.stringContaining('“a / b”')]);
  });

  it('may lack no row and have none besides', () => {
    expect(told((grid) => void grid.pop())).toEqual([
      expect.stringContaining('null Nhóm kiến nghị: Biểu thiếu dòng 7'),
    ]);
    expect(told((grid) => void grid.push([8, 'Khác']))).toEqual([
      '14 Nhóm kiến nghị: Biểu của Sở Tài chính chỉ có 07 dòng; đề nghị xóa dòng thêm này.',
    ]);
  });

  it('shows of a long text what stands around the first difference', () => {
    const shown = (text: string) =>
      /Ô đang ghi “([^”]*)”/.exec(told(set(6, 6, text))[0] ?? '')?.[1];
    expect(shown('x'.repeat(60))).toBe('x'.repeat(60));
    expect(shown('x'.repeat(61))).toBe(`${'x'.repeat(60)}…`);
    const [problem = ''] = told(
      set(0, 0, `${'Báo cáo kết quả tổ chức hội nghị đối thoại doanh nghiệp'}!`),
    );
    expect(problem).toContain('“Báo cáo kết quả tổ chức hội nghị đối thoại doanh nghiệp!”');
    expect(problem).toContain('theo quy tắc là “…');
    expect(problem).toContain('…”.');
  });
});
