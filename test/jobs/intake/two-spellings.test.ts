// Two right spellings of one name are one name: of units that may be one, of bodies in the directory (AM-04).
import { expect, it } from 'vitest';
import { CONFERENCE } from '../people.ts';
import { paperOffice } from '../paper.ts';

it.each([
  ['Cơ sở Hòa Bình', 'Cơ sở Hoà Bình', true],
  ['Hộ kinh doanh Nguyễn Thị Thúy', 'HKD Nguyễn Thị Thuý', true],
  ['Công ty TNHH Khỏe', 'Công ty TNHH Khoẻ'.normalize('NFD'), true],
  ['Cơ sở Hòa Bình', 'Cơ sở Hóa Bình', false],
])('units named “%s” and “%s” may be one: %s', (one, other, same) => {
  const paper = paperOffice();
  paper.add('units', { code: 'DV-0001', kind: 'Hộ kinh doanh', name: one, inWard: 'Có' });
  paper.add('units', { code: 'DV-0002', kind: 'Hộ kinh doanh', name: other, inWard: 'Có' });
  paper.run('2026-08-10T10:00');
  const suspected = paper.rows('units').map((row) => row['suspected'] ?? '');
  expect(suspected.join(' ').includes('DV-000')).toBe(same);
});

it('a body of the directory is found under either spelling', () => {
  const paper = paperOffice();
  paper.add('conferences', CONFERENCE);
  paper.add('units', { code: 'DV-0001', kind: 'Hộ kinh doanh', name: 'Tiền Trung', inWard: 'Có' });
  const petition = { conference: 'HN-2026-1', unit: 'DV-0001', receivedAt: '2026-08-10T09:00' };
  const more = { group: 'Đất đai', scope: 'Trong phạm vi', route: 'Thuộc thẩm quyền – trả lời' };
  const asked = (lead: string): void => {
    paper.add('petitions', { ...petition, ...more, title: lead, lead });
  };
  asked('Phòng Văn hoá – Xã hội');
  asked('Phòng Văn hoá – Xã hội'.normalize('NFD'));
  asked('Phòng Văn hào – Xã hội');
  paper.run('2026-08-10T10:00');
  const fixes = paper.rows('petitions').map((row) => String(row['fix'] ?? ''));
  expect(fixes.map((fix) => fix.includes('Không có “'))).toEqual([false, false, true]);
});
