// States that offices live with: asked for more, let go on, not agreed with, withdrawn, double (A-I.2.2, A-II.5a.8, A-III.6.3).
import { beforeEach, describe, expect, it } from 'vitest';
import { CONFERENCE } from '../people.ts';
import { paperOffice, register, type Paper } from '../paper.ts';

const DESK = 'Phòng Kinh tế, Hạ tầng và Đô thị';
const FIRST = 'AQ-2026-0001';
const SECOND = 'AQ-2026-0002';

let paper: Paper;

/** Held on 17/9/2026: what one phòng answers is due on 28/9. */
beforeEach(() => {
  paper = paperOffice();
  paper.add('conferences', CONFERENCE);
  register(paper, 15, 5);
  paper.run('2026-08-11T09:00');
  paper.edit('petitions', { code: FIRST }, { route: 'Thuộc thẩm quyền – trả lời', lead: DESK });
  paper.edit('bodies', { name: DESK }, { email: 'kinhte@vidu.example' });
  paper.run('2026-08-12T09:00');
  paper.edit('conferences', { code: 'HN-2026-1' }, { held: 'Có' });
  paper.run('2026-09-18T09:00');
});

const set = (cells: Record<string, string>): void =>
  paper.edit('petitions', { code: FIRST }, cells);
const now = (at: string) => {
  paper.run(at);
  return paper.row('petitions', { code: FIRST });
};
function answer(code: string, date: string, number = '31/KTHT&ĐT'): void {
  const sent = { state: 'Đã gửi', sentOn: date, sentBy: 'Thư điện tử', number, date };
  const kind = 'D16 Công văn trả lời kiến nghị';
  paper.add('documents', { kind, case: code, title: 'V/v trả lời', ...sent });
}

describe('waiting for the unit (A-I.2.2)', () => {
  it('stands beside the level and in the status, and the term runs on', () => {
    set({ waitingFor: 'Bản vẽ mặt bằng', waitingUntil: '2026-09-24' });
    expect(now('2026-09-22T09:00')).toMatchObject({
      status: 'Chờ bổ sung thông tin',
      level: 'Còn hạn – chờ bổ sung',
      due: '2026-09-28',
      fix: null,
    });
    expect(now('2026-09-29T09:00')['level']).toBe('Quá hạn (01 ngày làm việc) – chờ bổ sung');
  });

  it.each([
    ['2026-09-24T09:00', false],
    ['2026-09-25T09:00', true],
  ])('asks to ask again when its day is over: %s', (at, asks) => {
    set({ waitingFor: 'Bản vẽ mặt bằng', waitingUntil: '2026-09-24' });
    expect(String(now(at)['fix']).includes('Đã qua ngày chờ bổ sung 24/9/2026')).toBe(asks);
  });

  it('asks what for', () => {
    set({ waitingUntil: '2026-09-24' });
    expect(now('2026-09-22T09:00')['fix']).toContain('chưa ghi nội dung đề nghị đơn vị bổ sung');
  });
});

describe('a term that a leader lets go on (A-II.5a.5)', () => {
  const EXTENDED = {
    extendedTo: '2026-10-05',
    extendedBy: 'Lê Văn Thảo',
    extendedWhy: 'Chờ đo đạc',
  };

  it.each([
    ['2026-09-28T09:00', 'Đến hạn hôm nay'],
    ['2026-09-29T09:00', 'Đã gia hạn đến 05/10/2026'],
    ['2026-10-05T09:00', 'Đã gia hạn đến 05/10/2026'],
    ['2026-10-06T09:00', 'Quá hạn kéo dài'],
  ])('keeps the day of the plan and is late after the new one: %s', (at, level) => {
    set(EXTENDED);
    const row = now(at);
    expect(row).toMatchObject({ due: '2026-09-28', level, fix: null });
    expect(row['explain']).toContain(
      'Lê Văn Thảo cho gia hạn đến ngày 05/10/2026 (Chờ đo đạc); thời hạn theo Kế hoạch giữ nguyên.',
    );
    expect(row['course']).toContain('được gia hạn đến ngày 05/10/2026 (Chờ đo đạc)');
  });

  it.each<[Record<string, string>, string]>([
    [{ extendedTo: '2026-10-05' }, 'cần ghi Người cho gia hạn, Lý do gia hạn'],
    [{ ...EXTENDED, extendedTo: '2026-09-28' }, 'ngày phải sau thời hạn theo Kế hoạch (28/9/2026)'],
  ])('changes nothing while it is not whole: %o', (cells, fault) => {
    set(cells);
    const row = now('2026-09-29T09:00');
    expect(row['level']).toBe('Quá hạn (01 ngày làm việc)');
    expect(row['fix']).toContain(fault);
  });
});

describe('a unit that does not agree (A-I.2.2, A-II.5a.8)', () => {
  beforeEach(() => {
    answer(FIRST, '2026-09-25');
    paper.run('2026-09-25T16:00');
    set({ outcome: 'Đơn vị chưa đồng ý' });
    paper.run('2026-09-30T09:00');
  });

  it.each([
    ['2026-10-08T09:00', 'Sắp đến hạn'],
    ['2026-10-09T09:00', 'Đến hạn hôm nay'],
    ['2026-10-12T09:00', 'Qua mốc phấn đấu'],
  ])('has a clock of its own, 07 working days from its word, never late: %s', (at, level) => {
    const row = now(at);
    expect(row).toMatchObject({ status: 'Đơn vị chưa đồng ý', target: '2026-10-09', level });
    expect(row['explain']).toContain('sau ngày đơn vị chưa đồng ý với nội dung trả lời 30/9/2026');
  });

  it('is remembered to who answers, and ends with another answer', () => {
    const mails = paper.run('2026-10-06T09:00');
    expect(
      mails.some(({ subject, to }) => to.includes('kinhte@vidu.example') && subject !== ''),
    ).toBe(true);
    answer(FIRST, '2026-10-07', '35/KTHT&ĐT');
    expect(now('2026-10-07T16:00')['level']).toBeNull();
  });
});

it('a double is answered with the petition that goes on: both units are told (A-I.2.2)', () => {
  for (const [unit, email] of [
    ['DV-0001', 'mot@vidu.example'],
    ['DV-0002', 'hai@vidu.example'],
  ] as const)
    paper.edit('contacts', { unit }, { email });
  paper.edit('petitions', { code: SECOND }, { outcome: 'Trùng', duplicateOf: FIRST });
  answer(FIRST, '2026-09-25');
  paper.run('2026-09-25T16:00');
  const mails = paper.run('2026-09-25T17:00');
  expect(mails.map(({ to }) => to.join()).sort()).toEqual(['hai@vidu.example', 'mot@vidu.example']);
  const [, second] = [...mails].sort((a, b) => (a.to.join() < b.to.join() ? 1 : -1));
  expect(second?.text).toContain(SECOND);
  expect(mails[0]?.text).toContain('mức hài lòng');
});

it('what a unit sent straight to another body as well says so, and that one answers (A-III.6.3)', () => {
  set({ alsoSentTo: 'Sở Xây dựng' });
  expect(now('2026-09-22T09:00')['explain']).toContain(
    'Đơn vị đã gửi trực tiếp Sở Xây dựng (mục III.6 Kế hoạch đối thoại): thống nhất một cơ quan trả lời.',
  );
});

it.each([
  ['Qua Phòng Văn hóa – Xã hội', 'A-III.3.2'],
  ['Cơ quan của phường thu thập', 'A-III.7.1'],
  ['Gửi thẳng cơ quan chuyên ngành', 'A-III.6.2'],
])('a petition that came “%s” is one like any other (%s)', (channel) => {
  paper.add('petitions', {
    unit: 'DV-0003',
    title: `Đèn đường ${channel}`,
    group: 'Lĩnh vực khác',
    receivedAt: '2026-09-21T09:00',
    channel,
    typedBy: 'Phạm Thị Thu Hà',
  });
  paper.run('2026-09-22T09:00');
  const row = paper.row('petitions', { title: `Đèn đường ${channel}` });
  expect(row).toMatchObject({ channel, target: '2026-09-30', fix: null });
});

it('the course of a petition is readable in its row: who did what on which day (A-II.5c.1)', () => {
  answer(FIRST, '2026-09-25');
  expect(now('2026-09-25T16:00')['course']).toBe(
    `Tiếp nhận ngày 10/8/2026; giao ${DESK} chủ trì ngày 12/8/2026; trả lời tại Công văn số 31/KTHT&ĐT ngày 25/9/2026`,
  );
});
