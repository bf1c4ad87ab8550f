// On which day which reminder of a duty goes to whom, in what words (AM-08, AM-35).
import { describe, expect, it } from 'vitest';
import type { Body } from '#register/book/bodies-of';
import { civilDate } from '#rules/dates/civil-date';
import { milestoneReminder } from '../../../apps-script/jobs/duties/remind.ts';
import { contextAt, type Tabs } from '../context.ts';
import { milestone } from '../states.ts';

type More = Parameters<typeof milestone>[0];
const DESK = 'Phòng Kinh tế, Hạ tầng và Đô thị';
const BODIES = [
  { name: DESK, kind: 'thuộc UBND', email: 'Kinhte@aq.vn' },
  { name: 'Phòng Văn hóa – Xã hội', kind: 'thuộc UBND', email: 'vhxh@aq.vn; kinhte@aq.vn' },
];
const reminder = (today: string, more: More = {}, tabs: Tabs = { bodies: BODIES }) =>
  milestoneReminder(contextAt(tabs, `${today}T08:00`), milestone(more))[0];
/** Which of the reminders of the duty that falls on this day. */
const which = (today: string, more: More = {}): string | undefined =>
  reminder(today, more)?.key.replace(/^.* (?=\S+(?: \d+)?$)/, '');

describe('a duty whose day is 28/9/2026', () => {
  it.each([
    ['2026-09-11', undefined],
    ['2026-09-14', '−10'],
    ['2026-09-15', undefined],
    ['2026-09-18', undefined],
    ['2026-09-21', '−5'],
    ['2026-09-23', '−3'],
    ['2026-09-24', undefined],
    ['2026-09-25', '−1'],
    ['2026-09-28', '−0'],
    ['2026-09-29', '+1'],
    ['2026-09-30', undefined],
    ['2026-10-05', undefined],
    ['2026-10-06', '+6'],
    ['2026-10-13', '+11'],
    ['2026-11-10', '+31'],
    ['2026-11-17', undefined],
  ])('on %s: %s', (today, occurrence) => {
    expect(which(today)).toBe(occurrence);
  });

  it.each([
    ['2026-09-14', undefined],
    ['2026-09-23', '−3'],
    ['2026-09-25', undefined],
    ['2026-09-28', '−0'],
  ])('of work with several bodies, on %s: %s', (today, occurrence) => {
    expect(which(today, { copies: [] })).toBe(occurrence);
  });

  it.each([
    ['2026-09-24', '−1'],
    ['2026-09-25', '−0'],
    ['2026-09-28', 'hạn 0'],
    ['2026-09-29', '+1'],
  ])('to be worked to a day before, on %s: %s', (today, occurrence) => {
    const found = reminder(today, { deadline: { workBy: civilDate('2026-09-25') } });
    expect(found?.key.endsWith(occurrence)).toBe(true);
  });

  it.each([
    ['2026-09-23', undefined],
    ['2026-09-24', '2026-09-24'],
    ['2026-09-30', '2026-09-30'],
  ])('asked for daily from 24/9, on %s: %s', (today, occurrence) => {
    expect(which(today, { dailyFrom: civilDate('2026-09-24') })).toBe(occurrence);
  });

  it('is never late where it is owed only if the conference was held, and silent once it is done', () => {
    expect(which('2026-09-28', { ifHeld: true })).toBe('−0');
    expect(which('2026-09-29', { ifHeld: true })).toBeUndefined();
    expect(which('2026-09-29', { ifHeld: false })).toBe('+1');
    expect(which('2026-09-28', { done: true })).toBeUndefined();
  });
});

describe('its words', () => {
  it('of a term of the plan', () => {
    expect(reminder('2026-09-25')).toMatchObject({
      kind: 'moc-viec',
      key: 'HN-2026-1·nhắc mốc·báo cáo −1',
      case: 'HN-2026-1',
      to: ['kinhte@aq.vn'],
      cc: [],
      clause: 'A-III.2.3',
      event: { type: 'milestone', body: DESK, due: '2026-09-28', left: 1, ownTarget: false },
      data: {
        tên_người_nhận: DESK,
        việc: 'Báo cáo kết quả',
        hạn: '28/9/2026',
        nên_trước: '',
        tạm_tính: false,
        việc_cần_làm: [{ nội_dung: 'Trình ký' }],
      },
    });
    expect(reminder('2026-09-25')?.data['căn_cứ']).toMatch(/^mục III\.2/);
  });

  it('of the office’s own, and of another law', () => {
    const own = reminder('2026-09-25', { deadline: { default: true } });
    expect([own?.data['căn_cứ'], own?.clause]).toEqual(['phường tự đặt', null]);
    const law = { cite: 'Nghị định 356', explain: 'Hai ngày' };
    const found = reminder('2026-09-25', { law });
    expect(found?.data).toMatchObject({ căn_cứ: 'Nghị định 356', cách_tính: 'Hai ngày' });
    expect(found?.clause).toBeNull();
  });

  it('how many working days are left, or have passed', () => {
    const left = (today: string, due = '2026-09-28') =>
      reminder(today, { dailyFrom: civilDate('2026-09-01'), deadline: { due: civilDate(due) } })
        ?.event;
    expect(left('2026-09-21')).toMatchObject({ left: 5 });
    expect(left('2026-09-28')).toMatchObject({ left: -0 });
    expect(left('2026-09-30')).toMatchObject({ left: -2 });
    expect(left('2026-09-25', '2026-09-27')).toMatchObject({ left: 1 });
  });

  it.each<[string, More, string]>([
    ['work by its day', { kind: 'work' }, 'chuẩn bị, công khai 2026-09-28'],
    ['what is owed again by its ordinal', { kind: 'supplement', nth: 2 }, 'báo cáo bổ sung 2'],
    ['the first without it', { kind: 'supplement', nth: 1 }, 'báo cáo bổ sung'],
    ['one of several by its mark', { kind: 'right', mark: 'Trả lời' }, 'dữ liệu cá nhân Trả lời'],
  ])('its key tells apart %s', (_, more, words) => {
    expect(reminder('2026-09-28', more)?.key).toBe(`HN-2026-1·nhắc mốc·${words} −0`);
  });
});

describe('whom it goes to', () => {
  const culture = (more: Partial<Body>): Body => ({
    name: 'Phòng Văn hóa – Xã hội',
    short: 'Phòng VH-XH',
    symbol: 'VHXH',
    kind: 'thuộc UBND',
    head: null,
    email: null,
    leader: null,
    publicContact: null,
    ...more,
  });

  it('the body whose it is, where it can be written to; else the desk', () => {
    expect(reminder('2026-09-25', { body: culture({ email: 'a@aq.vn' }) })).toMatchObject({
      to: ['a@aq.vn'],
      key: 'HN-2026-1·nhắc mốc·báo cáo Phòng VH-XH −1',
      data: { tên_người_nhận: 'Phòng Văn hóa – Xã hội' },
    });
    const silent = reminder('2026-09-25', { body: culture({ email: 'không có', short: null }) });
    expect(silent).toMatchObject({
      to: ['kinhte@aq.vn'],
      key: 'HN-2026-1·nhắc mốc·báo cáo Phòng Văn hóa – Xã hội −1',
      data: { tên_người_nhận: DESK },
    });
  });

  it('bodies that do the work get a copy, once, and not whom it goes to', () => {
    const copies = ['Phòng Văn hóa – Xã hội', 'Phòng Văn hóa – Xã hội', 'Ban lạ'];
    expect(reminder('2026-09-28', { copies })?.cc).toEqual(['vhxh@aq.vn']);
  });

  it.each<[string, Tabs, readonly string[], string]>([
    [
      'the Văn phòng',
      { bodies: [{ name: 'Văn phòng HĐND và UBND', email: 'vp@aq.vn' }] },
      ['vp@aq.vn'],
      'Văn phòng HĐND và UBND',
    ],
    [
      'who runs the register',
      { settings: [{ key: 'owner', value: 'so@aq.vn' }] },
      ['so@aq.vn'],
      'người vận hành sổ',
    ],
  ])('where the desk has no address: %s (A-II.2.9)', (_, tabs, to, name) => {
    const found = reminder('2026-09-25', {}, tabs);
    expect([found?.to, found?.data['tên_người_nhận']]).toEqual([to, name]);
  });

  it('nobody where nobody has an address', () => {
    expect(reminder('2026-09-25', {}, { settings: [{ key: 'owner', value: '' }] })).toBeUndefined();
  });
});
