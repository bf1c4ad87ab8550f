// The documents with which three tasks of the second plan are done (B-PL.III.1, B-PL.IV.1, B-PL.V.1; AM-33, AM-34).
import { describe, expect, it } from 'vitest';
import { CONSULTATION, REVIEW_REPORT, TASK_FORCE } from '#letters/D31-nhiem-vu/kind';
import type { YearCase } from '#letters/shared/kind';
import { tasksOf } from '#register/book/tasks-of';
import { on } from '../../rules/petitions/facts.ts';
import { officeOf } from '../cases.ts';

const OFFICE = officeOf(
  {
    bodies: [{ name: 'Ban quản lý chợ', kind: 'thuộc UBND', head: 'Bà Bảy' }],
    taskUpdates: [
      { date: '2026-05-01', number: 'III.1', difficulty: 'Thiếu người.', proposal: 'Thêm người' },
    ],
  },
  '2026-06-16',
);

function about(number: string, more: Partial<YearCase> = {}, isDone = false): YearCase {
  const task = tasksOf(OFFICE, 2026).find((one) => one.task.number === number);
  if (task === undefined) throw new Error(number);
  return {
    year: 2026,
    code: number,
    planDue: on('2026-06-30'),
    task: { ...task, isDone },
    ...more,
  };
}

describe('each is drafted ten working days before the day of the plan', () => {
  it.each([TASK_FORCE, CONSULTATION, REVIEW_REPORT])('$task', (letter) => {
    const time = { from: on('2026-06-16'), due: on('2026-06-30') };
    expect(letter.time(OFFICE, about('III.1'))).toEqual(time);
    expect(letter.time(OFFICE, about('III.1', { task: null }))).toEqual(time);
    expect(letter.time(OFFICE, about('III.1', {}, true))).toBeNull();
    expect(letter.time(OFFICE, about('III.1', { planDue: null }))).toBeNull();
  });
});

it.each([
  [
    TASK_FORCE,
    'III.1',
    'B-PL.III.1',
    '      /QĐ-UBND',
    /Tổ công tác .* trên địa bàn phường Ái Quốc$/,
  ],
  [CONSULTATION, 'IV.1', 'B-PL.IV.1', '      /UBND-KTHT&ĐT', /^V\/v tham vấn .* phường Ái Quốc$/],
  [REVIEW_REPORT, 'V.1', 'B-PL.V.1', '      /BC-UBND', /^Kết quả rà soát.* phường Ái Quốc$/],
] as const)('of task $1', (letter, number, clause, symbol, title) => {
  expect([letter.task, letter.clause(about(number))]).toEqual([number, clause]);
  expect(letter.title(OFFICE, about(number))).toMatch(title);
  expect(letter.data(OFFICE, about(number), '').số_ký_hiệu).toBe(symbol);
});

describe('it says', () => {
  it('what its task is, what stands in its way, what is proposed', () => {
    expect(TASK_FORCE.data(OFFICE, about('III.1'), '')).toMatchObject({
      số: 'III.1',
      sở_tài_chính: 'Sở Tài chính thành phố Hải Phòng',
      khó_khăn: [{ nội_dung: 'Thiếu người' }],
      đề_xuất: [{ nội_dung: 'Thêm người' }],
    });
    expect(TASK_FORCE.data(OFFICE, about('III.1'), '').liên_hệ).toContain('Ái Quốc');
  });

  it('who may belong to the group: the ward’s own bodies, by their heads where these are known', () => {
    const members = TASK_FORCE.data(OFFICE, about('III.1'), '').thành_viên;
    expect(members).toContainEqual({ tên: 'Ban quản lý chợ', người: 'Bà Bảy' });
    expect(members).toContainEqual({ tên: 'Phòng Văn hóa – Xã hội', người: '……………………' });
    expect(members.some(({ tên }) => tên === 'Đảng ủy phường')).toBe(false);
  });

  it('whom it goes to: a decision first to those whom it binds', () => {
    const to = (letter: typeof TASK_FORCE) =>
      letter.data(OFFICE, about('III.1'), '').nơi_nhận.map(({ tên }) => tên);
    expect(to(TASK_FORCE)[0]).toBe('Như Điều 3');
    expect(to(CONSULTATION)).toEqual(to(TASK_FORCE).slice(1));
  });

  it('nothing without a task', () => {
    expect(() => TASK_FORCE.data(OFFICE, about('III.1', { task: null }), '')).toThrow(
      'about a task',
    );
  });
});
