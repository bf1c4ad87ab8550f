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
    expect(row).toMatchObject({ acknowledgeBy: '2026-08-07', due });
    expect(row['fix'] === null).toBe(kind !== 'Xóa');
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

describe('the desk is reminded of a request, and nobody else (Nghị định 356/2025/NĐ-CP, điều 5)', () => {
  const DESK = 'kinhte@aiquoc.example';
  /** What leaves on the mornings of these days about a request of Wednesday 05/8, due on Saturday 15/8. */
  function mails(cells: Readonly<Record<string, string>>, days: readonly string[]) {
    const paper = paperOffice('2026-07-01');
    paper.edit('bodies', { name: 'Phòng Kinh tế, Hạ tầng và Đô thị' }, { email: DESK });
    paper.add('contacts', { unit: 'DV-0001', email: 'a@vidu.example' });
    paper.add('rights', { ...ASKED, kind: 'Xem', ...cells });
    return days.flatMap((day) =>
      paper.run(`2026-${day}T08:00`).filter(({ subject }) => subject.includes('dữ liệu cá nhân')),
    );
  }
  const WEEKS = ['06', '07', '10', '11', '12', '13', '14', '15', '17', '18', '22'].map(
    (d) => `08-${d}`,
  );

  it('of both terms before, on and after their day', () => {
    const told = mails({}, WEEKS).map(({ subject }) => subject);
    expect(told).toEqual([
      'Phản hồi đã nhận yêu cầu về dữ liệu cá nhân (Xem) – hạn ngày 07/8/2026 (còn 01 ngày làm việc)',
      'Phản hồi đã nhận yêu cầu về dữ liệu cá nhân (Xem) – hạn ngày 07/8/2026 (đến hạn hôm nay)',
      'Trả lời yêu cầu về dữ liệu cá nhân (Xem) – hạn ngày 15/8/2026 (còn 05 ngày làm việc)',
      'Phản hồi đã nhận yêu cầu về dữ liệu cá nhân (Xem) – hạn ngày 07/8/2026 (quá hạn 01 ngày làm việc)',
      'Trả lời yêu cầu về dữ liệu cá nhân (Xem) – hạn ngày 15/8/2026 (còn 03 ngày làm việc)',
      'Trả lời yêu cầu về dữ liệu cá nhân (Xem) – hạn ngày 15/8/2026 (còn 01 ngày làm việc)',
      'Trả lời yêu cầu về dữ liệu cá nhân (Xem) – hạn ngày 15/8/2026 (còn 01 ngày làm việc)',
      'Phản hồi đã nhận yêu cầu về dữ liệu cá nhân (Xem) – hạn ngày 07/8/2026 (quá hạn 06 ngày làm việc)',
      'Trả lời yêu cầu về dữ liệu cá nhân (Xem) – hạn ngày 15/8/2026 (quá hạn 01 ngày làm việc)',
      'Phản hồi đã nhận yêu cầu về dữ liệu cá nhân (Xem) – hạn ngày 07/8/2026 (quá hạn 11 ngày làm việc)',
      'Trả lời yêu cầu về dữ liệu cá nhân (Xem) – hạn ngày 15/8/2026 (quá hạn 06 ngày làm việc)',
    ]);
  });

  it.each<[string, Record<string, string>, number]>([
    ['acknowledged', { acknowledgedOn: '2026-08-06' }, 6],
    ['done', { doneOn: '2026-08-06', result: 'Đã đưa bản in' }, 0],
    ['refused', { refusal: 'Không phải người đó' }, 0],
    [
      'extended to 28/8',
      { acknowledgedOn: '2026-08-06', extendedTo: '2026-08-28', extendedWhy: 'Hồ sơ giấy' },
      2,
    ],
  ])('%s', (_, cells, count) => {
    expect(mails(cells, WEEKS)).toHaveLength(count);
  });

  it('says the law, the row and the code of the unit; the person is neither named nor written to', () => {
    const [mail] = mails({}, ['08-06']);
    expect(mail).toMatchObject({ to: [DESK], cc: [] });
    expect(mail?.text).toContain('Căn cứ: điều 5 Nghị định 356/2025/NĐ-CP.');
    expect(mail?.text).toContain('dòng nhận ngày 05/8/2026 của DV-0001');
    expect(JSON.stringify(mail)).not.toContain('Nguyễn Văn A');
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
