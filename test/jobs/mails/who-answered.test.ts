// Who answered, as the mail to the unit names it: the body on whose register the number stands (AM-12, A-II.5c.1).
import { describe, expect, it } from 'vitest';
import { CONFERENCE } from '../people.ts';
import { paperOffice, register } from '../paper.ts';

const DESK = 'Phòng Kinh tế, Hạ tầng và Đô thị';
const CULTURE = 'Phòng Văn hóa – Xã hội';
const WARD = 'Ủy ban nhân dân phường Ái Quốc';

describe('an answer that the desk leads', () => {
  it.each([
    ['71/UBND-KTHT&ĐT', WARD],
    ['71/UBND', WARD],
    ['112/KTHT&ĐT', DESK],
    ['112', DESK, '112/KTHT&ĐT'],
  ])('numbered %s was issued by %s', (number, body, cited = number) => {
    const paper = paperOffice();
    paper.add('conferences', { ...CONFERENCE, held: 'Có' });
    register(paper, 1, 1);
    paper.edit('contacts', { unit: 'DV-0001' }, { email: 'coso@tientrung.example' });
    paper.edit('petitions', { unit: 'DV-0001' }, { lead: DESK, partners: CULTURE });
    paper.run('2026-08-10T10:00');
    paper.add('documents', {
      kind: 'D16 Công văn trả lời kiến nghị',
      case: 'AQ-2026-0001',
      title: 'V/v trả lời',
      number,
      date: '2026-09-22',
      state: 'Đã gửi',
      sentOn: '2026-09-23',
      sentBy: 'Bưu chính',
    });
    paper.run('2026-09-23T10:00');
    const told = paper.run('2026-09-23T10:30').map(({ text }) => text);
    expect(told.filter((text) => text.includes('V/v trả lời'))).toEqual([
      expect.stringContaining(`${body} đã ban hành văn bản số ${cited} ngày 22/9/2026`),
    ]);
    expect(told.join('\n')).toContain('Hình thức gửi văn bản: bưu chính');
  });
});
