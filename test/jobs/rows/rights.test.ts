// What people ask of their own data: the terms of Nghị định 356/2025/NĐ-CP, article 5, day by day; what goes on by law.
import { describe, expect, it } from 'vitest';
import { paperOffice, type Paper } from '../paper.ts';

const ASKED = { receivedAt: '2026-08-05', who: 'Nguyễn Văn A', unit: 'DV-0001' };

function asked(cells: Readonly<Record<string, string>>, at: string): ReturnType<Paper['row']> {
  const paper = paperOffice();
  paper.add('rights', { ...ASKED, ...cells });
  paper.run(at);
  return paper.row('rights', {});
}

describe('the terms of a request about personal data', () => {
  it.each([
    ['Xem', '2026-08-15'],
    ['Sửa', '2026-08-15'],
    ['Cung cấp', '2026-08-15'],
    ['Rút đồng ý', '2026-08-20'],
    ['Hạn chế', '2026-08-20'],
    ['Phản đối', '2026-08-20'],
    ['Xóa', '2026-08-25'],
  ])('%s: acknowledged in 2 working days, done by %s', (kind, due) => {
    const row = asked({ kind, basis: 'Đồng ý' }, '2026-08-06T08:00');
    expect(row).toMatchObject({ acknowledgeBy: '2026-08-07', due, fix: null });
    expect(row['explain']).toContain('điều 5 Nghị định 356/2025/NĐ-CP');
  });

  it.each([
    ['2026-08-07T08:00', false],
    ['2026-08-08T08:00', true],
  ])('asks for the acknowledgement when its day is over: %s', (at, asks) => {
    const { fix } = asked({ kind: 'Xem' }, at);
    expect(String(fix).includes('Đã qua hạn phản hồi tiếp nhận')).toBe(asks);
  });

  it.each([
    ['2026-08-10T08:00', 'Còn hạn'],
    ['2026-08-14T08:00', 'Sắp đến hạn'],
    ['2026-08-15T08:00', 'Đến hạn hôm nay'],
    ['2026-08-16T08:00', 'Quá hạn'],
  ])('shows how near it is: %s', (at, level) => {
    expect(asked({ kind: 'Xem', acknowledgedOn: '2026-08-06' }, at)['level']).toBe(level);
  });

  it.each([
    ['2026-08-15', 'Quá hạn', 'ngày phải sau hạn thực hiện, không quá 15 ngày'],
    ['2026-08-16', 'Đến hạn hôm nay', null],
    ['2026-08-30', 'Còn hạn', null],
    ['2026-08-31', 'Quá hạn', 'ngày phải sau hạn thực hiện, không quá 15 ngày'],
  ])('is let go on once, by at most 15 days: to %s', (extendedTo, level, fault) => {
    const more = { extendedTo, extendedWhy: 'Hồ sơ giấy', acknowledgedOn: '2026-08-06' };
    const row = asked({ kind: 'Xem', ...more }, '2026-08-16T08:00');
    expect(row['level']).toBe(level);
    expect(row['due']).toBe('2026-08-15');
    if (fault === null) expect(row['fix']).toBeNull();
    else expect(row['fix']).toContain(fault);
  });
});

describe('what the office does by law goes on (Luật 91/2025/QH15, article 19)', () => {
  it.each(['Rút đồng ý', 'Hạn chế', 'Phản đối', 'Xóa'])('“%s”: the row says so', (kind) => {
    const row = asked({ kind, basis: 'Nhiệm vụ theo luật' }, '2026-08-06T08:00');
    expect(row['fix']).toContain('không dừng vì rút đồng ý; việc công khai tên thì dừng');
  });

  it('a refusal with its reason, or what was done with its result, ends the term', () => {
    const basis = 'Nhiệm vụ theo luật';
    const refused = { kind: 'Xóa', basis, refusal: 'Đang giải quyết kiến nghị' };
    expect(asked(refused, '2026-09-30T08:00')).toMatchObject({ level: null, fix: null });
    const done = { kind: 'Xem', doneOn: '2026-08-10' };
    expect(asked(done, '2026-09-30T08:00')['fix']).toBe('Chưa ghi kết quả.');
  });
});

it('stands beside the contacts, never in the shared register, and an emptied row says nothing', () => {
  const paper = paperOffice();
  paper.add('rights', { ...ASKED, kind: 'Xem' });
  paper.run('2026-08-06T08:00');
  for (const tab of ['journal', 'overview', 'snapshot', 'units'] as const)
    expect(JSON.stringify(paper.rows(tab))).not.toContain('Nguyễn Văn A');
  paper.edit('rights', {}, { receivedAt: '', who: '', unit: '', kind: '' });
  paper.run('2026-08-06T09:00');
  expect(paper.rows('rights').every(({ fix, due }) => fix === null && due === null)).toBe(true);
});
