// Number and date of the report itself, as the rows of “Văn bản đi” have them.
import { describe, expect, it } from 'vitest';
import { outgoingOf } from '#register/book/outgoing';
import { civilDate } from '#rules/dates/civil-date';
import { findConference } from '../../sync/finance/conference-problems.ts';
import { dateProblems } from '../../sync/finance/date-problems.ts';
import { bookOf } from '../jobs/paper.ts';

type Texts = Readonly<Record<string, string>>;

const TODAY = '2026-09-24';
const HELD = { code: 'HN-2026-1', date: '2026-09-17', held: 'Có' };

/** The book of a conference that was held, and what is found of it. */
function reported(rows: Parameters<typeof bookOf>[0]) {
  const book = bookOf({ conferences: [HELD], ...rows }, TODAY);
  const result = findConference(book, civilDate(TODAY));
  if (!result.ok) throw new Error('no conference');
  return { book, conference: result.conference };
}

describe('the report itself (AM-39)', () => {
  const REPORT = {
    kind: 'D22 Báo cáo kết quả tổ chức Hội nghị',
    case: 'HN-2026-1',
    title: 'Báo cáo',
    state: 'Đã phát hành',
    number: '61',
    date: '2026-09-21',
  };
  const told = (...documents: readonly Texts[]) => {
    const { book, conference } = reported({ documents });
    const outgoing = outgoingOf(book, civilDate(TODAY));
    return dateProblems(book, conference, { outgoing, today: civilDate(TODAY) }).map(
      ({ row, column, message }) => `${row} ${column}: ${message}`,
    );
  };

  it.each<[string, Texts]>([
    ['is in order', {}],
    ['is dated on the day of the conference', { date: '2026-09-17' }],
    ['is dated today', { date: TODAY }],
    ['is a draft without number and day', { state: 'Dự thảo', number: '', date: '' }],
    ['lacks its number', { number: '' }],
    ['was dropped', { state: 'Hủy dự thảo', date: '2026-09-20' }],
    ['is of another conference', { case: 'HN-2026-2', date: '2026-09-20' }],
    ['is no report', { kind: 'D21 Công văn đôn đốc', date: '2026-09-20' }],
    ['is of a rest day that is confirmed', { date: '2026-09-20', dayConfirmed: 'Có' }],
  ])('bears nothing against it where it %s', (_what, row) => {
    expect(told({ ...REPORT, ...row })).toEqual([]);
  });

  it.each<[string, Texts, string]>([
    [
      'before the conference',
      { date: '2026-09-16' },
      '2 Ngày: Ngày 16/9/2026 ở trước ngày tổ chức Hội nghị 17/9/2026.',
    ],
    [
      'after today',
      { date: '2026-09-25' },
      '2 Ngày: Ngày 25/9/2026 ở sau ngày hôm nay. Đề nghị sửa lại ngày.',
    ],
    [
      'on a Sunday',
      { date: '2026-09-20' },
      '2 Ngày: Ngày 20/9/2026 (Chủ nhật) là ngày nghỉ. Đề nghị sửa lại ngày; nếu đúng, chọn “Có” ở cột Xác nhận ngày khác thường.',
    ],
    ['on no day', { date: 'mai' }, '2 Ngày: “mai” không phải là ngày (dd/MM/yyyy).'],
    [
      'sent on no day',
      { state: 'Đã gửi' },
      '2 Ngày gửi: Đã gửi: cần ghi ngày gửi và hình thức gửi.',
    ],
  ])('dated %s is told at its cell', (_what, row, words) => {
    expect(told({ ...REPORT, ...row })).toEqual([words]);
  });

  it('may not share its number with another report, nor with another document', () => {
    const second = { ...REPORT, number: '61/BC-UBND', date: '2026-09-22' };
    expect(told(REPORT, second)).toEqual([
      '2 Số: Số 61/BC-UBND đã ghi cho báo cáo ngày 22/9/2026; mỗi báo cáo một số.',
      '3 Số: Số 61/BC-UBND đã ghi cho báo cáo ngày 21/9/2026; mỗi báo cáo một số.',
    ]);
    const letter = { ...second, kind: 'D21 Công văn đôn đốc', number: '61', title: 'Đôn đốc' };
    expect(told(REPORT, letter)).toEqual([expect.stringContaining('“Đôn đốc”')]);
  });
});
