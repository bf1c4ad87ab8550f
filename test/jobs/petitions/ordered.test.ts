// A leader's note on a petition: until when the body is to hand in its answer, within the term of the plan.
import { describe, expect, it } from 'vitest';
import { paperOffice } from '../paper.ts';
import { CONFERENCE } from '../people.ts';

const PETITION = {
  conference: 'HN-2026-1',
  unit: 'DV-0001',
  group: 'Đất đai',
  title: 'Gia hạn thuê đất',
  receivedAt: '2026-08-10T08:00',
  scope: 'Trong phạm vi',
  route: 'Thuộc thẩm quyền – trả lời',
  lead: 'Phòng Kinh tế, Hạ tầng và Đô thị',
};

/** The term of the plan and the office's own day, the day after the conference. */
function shown(orderedUntil: string, conference = 'HN-2026-1') {
  const paper = paperOffice();
  paper.add('conferences', { ...CONFERENCE, held: 'Có' });
  paper.add('units', { code: 'DV-0001', kind: 'Doanh nghiệp', name: 'Công ty TNHH Nhựa Ba Hàng' });
  const order = 'Giao Phòng chủ trì, báo cáo sớm';
  paper.add('petitions', { ...PETITION, conference, order, orderedUntil });
  paper.run('2026-09-18T08:00');
  const { due, internalDue } = paper.row('petitions', { title: 'Gia hạn thuê đất' });
  return { due, internalDue };
}

// A-II.5a.5: 07 ngày làm việc sau Hội nghị 17/9/2026.
describe('“Hạn lãnh đạo giao”', () => {
  it.each([
    ['', '2026-09-23'],
    ['2026-09-21', '2026-09-21'],
    ['2026-09-28', '2026-09-28'],
    ['2026-09-29', '2026-09-23'],
  ])('“%s” gives the internal day %s; the term of the plan stays', (ordered, internalDue) => {
    expect(shown(ordered)).toEqual({ due: '2026-09-28', internalDue });
  });

  it('stands by itself where the plan gives no term', () => {
    expect(shown('2026-10-30', '')).toEqual({ due: null, internalDue: '2026-10-30' });
  });
});
