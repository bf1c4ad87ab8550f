// Texts for the groups of officials and of businesses: what stands in them, and what never does.
import { describe, expect, it } from 'vitest';
import { messagesOf } from '../../sync/printouts/messages.ts';
import { bookOf } from '../jobs/paper.ts';

const DESK = 'Phòng Kinh tế, Hạ tầng và Đô thị';
const PETITIONS = [
  {
    code: 'AQ-2026-0001',
    name: 'Hộ kinh doanh Nguyễn Thị Lan',
    title: 'Gia hạn thuê đất',
    lead: DESK,
    due: '2026-10-08',
    level: 'Sắp đến hạn',
  },
  {
    code: 'AQ-2026-0002',
    title: 'Cấp phép',
    lead: DESK,
    due: '2026-10-01',
    level: 'Quá hạn (02 ngày làm việc)',
  },
  { code: 'AQ-2026-0003', title: 'Đã xong', lead: DESK },
  { code: 'AQ-2026-0004', title: 'Thoát nước', level: 'Còn hạn' },
];

describe('the list of the day of each body', () => {
  it('has what is open, with term and level, and no name of a unit', () => {
    const [desk, unassigned, ...more] = messagesOf(bookOf({ petitions: PETITIONS }, '2026-10-05'));
    expect(more).toEqual([]);
    expect(desk).toEqual({
      group: DESK,
      text: [
        'UBND phường Ái Quốc – kiến nghị doanh nghiệp ngày 05/10/2026',
        `${DESK}:`,
        '- AQ-2026-0001: Gia hạn thuê đất, thời hạn 08/10/2026 – Sắp đến hạn',
        '- AQ-2026-0002: Cấp phép, thời hạn 01/10/2026 – Quá hạn (02 ngày làm việc)',
        'Đề nghị xử lý trước hạn, cập nhật vào sổ đối thoại doanh nghiệp.',
      ].join('\n'),
    });
    expect(unassigned?.group).toBe('Chưa giao cơ quan chủ trì');
  });
});

describe('the call to the businesses', () => {
  const conferences = [
    {
      code: 'HN-2026-1',
      date: '2026-09-17',
      time: '08:00',
      venue: 'Hội trường',
      petitionsClose: '2026-08-21T17:00',
    },
  ];
  it.each([
    ['2026-08-21', 1],
    ['2026-08-22', 0],
  ])('on %s there are %i, as long as petitions are taken', (today, count) => {
    expect(messagesOf(bookOf({ conferences }, today))).toHaveLength(count);
  });

  it('says when, where and until when', () => {
    const [{ text } = { text: '' }] = messagesOf(bookOf({ conferences }, '2026-08-10'));
    expect(text).toContain('08:00 ngày 17/9/2026, tại Hội trường.');
    expect(text).toContain('trước 17 giờ 00 ngày 21/8/2026');
  });
});
