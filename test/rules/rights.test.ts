import { describe, expect, it } from 'vitest';
import { OFFICIAL_CALENDAR } from '#rules/calendar/calendar';
import { civilDate } from '#rules/dates/civil-date';
import { extensionOf, rightTerm } from '#rules/rights';

const on = civilDate('2026-09-14');

describe('a request about one’s own data, received on Monday 14/9/2026 (Nghị định 356/2025/NĐ-CP, điều 5)', () => {
  it.each([
    ['Xem', '2026-09-24', 10],
    ['Sửa', '2026-09-24', 10],
    ['Cung cấp', '2026-09-24', 10],
    ['Rút đồng ý', '2026-09-29', 15],
    ['Hạn chế', '2026-09-29', 15],
    ['Phản đối', '2026-09-29', 15],
    ['Xóa', '2026-10-04', 20],
  ] as const)('%s: answered on 16/9, done by %s', (kind, due, days) => {
    const term = rightTerm(kind, on, OFFICIAL_CALENDAR);
    expect(term).toMatchObject({ acknowledgeBy: '2026-09-16', due });
    expect(term.explain).toMatch(/^Phản hồi trong 02 ngày làm việc \(16\/9\/2026\); thực hiện/);
    expect(term.explain).toContain(`trong ${days} ngày kể từ ngày nhận`);
    expect(term.explain).toContain('gia hạn một lần không quá 15 ngày');
  });

  it('received on a Friday, is acknowledged on the Tuesday after', () => {
    const { acknowledgeBy } = rightTerm('Xem', civilDate('2026-09-18'), OFFICIAL_CALENDAR);
    expect(acknowledgeBy).toBe('2026-09-22');
  });

  it.each([
    [null, null],
    ['2026-09-23', null],
    ['2026-09-24', null],
    ['2026-09-25', '2026-09-25'],
    ['2026-10-08', '2026-10-08'],
    ['2026-10-09', '2026-10-09'],
    ['2026-10-10', null],
  ])('due on 24/9, put off to %s: %s', (to, until) => {
    const day = to === null ? null : civilDate(to);
    expect(extensionOf(civilDate('2026-09-24'), day)).toBe(until);
  });
});
