// What an acknowledgement says of a petition's and a registration's moment against the closings, and whom it leaves out.
import { describe, expect, it } from 'vitest';
import { CONFERENCE } from '../people.ts';
import { paperOffice, type Paper } from '../paper.ts';

const UNIT = {
  code: 'DV-0001',
  kind: 'Doanh nghiệp',
  name: 'Công ty TNHH Nhựa Ba Hàng',
  inWard: 'Có',
};
const CONTACT = { unit: 'DV-0001', phone: '0912000311', email: 'nhua@bahang.example' };
const PETITION = {
  conference: 'HN-2026-1',
  unit: 'DV-0001',
  group: 'Đất đai',
  title: 'Gia hạn thuê đất',
  channel: 'Zalo',
};
const REGISTRATION = {
  conference: 'HN-2026-1',
  unit: 'DV-0001',
  channel: 'Phiếu giấy',
  attend: 'Có',
  delegates: '2',
};

function office(conference: Readonly<Record<string, string>> = {}, contact = {}): Paper {
  const paper = paperOffice('2026-08-01');
  paper.add('conferences', { ...CONFERENCE, ...conference });
  paper.add('units', UNIT);
  paper.add('contacts', { ...CONTACT, ...contact });
  return paper;
}

/** What the business reads after the run that follows. */
function told(paper: Paper, at: string): string {
  const mails = paper.run(at).filter(({ to }) => to.includes(CONTACT.email));
  return mails.map(({ text }) => text).join('\n');
}

const LATE = 'Kiến nghị nhận sau hạn của thông báo nên không tính vào điều kiện tổ chức Hội nghị';

describe('the acknowledgement of a petition (A-II.3.3)', () => {
  it.each<[string, Readonly<Record<string, string>>, Readonly<Record<string, string>>, boolean]>([
    ['a minute before the closing', { receivedAt: '2026-08-21T16:59' }, {}, false],
    ['in the minute of the closing', { receivedAt: '2026-08-21T17:00' }, {}, false],
    ['a minute after it', { receivedAt: '2026-08-21T17:01' }, {}, true],
    ['weeks before it', { receivedAt: '2026-08-10T09:00' }, {}, false],
    [
      'after it, raised in the hall',
      { receivedAt: '2026-09-17T09:00', channel: 'Tại Hội nghị' },
      {},
      false,
    ],
    ['while no closing is set', { receivedAt: '2026-08-21T17:01' }, { petitionsClose: '' }, false],
  ])('received %s', (_what, petition, conference, isLate) => {
    const paper = office(conference);
    paper.add('petitions', { ...PETITION, ...petition });
    const text = told(paper, '2026-09-17T10:00');
    expect(text).toContain('- AQ-2026-0001: Gia hạn thuê đất');
    expect(text.includes(LATE)).toBe(isLate);
    expect(text).toContain('tại Hội nghị hoặc bằng văn bản');
    expect(text).not.toContain('Đăng ký tham dự:');
  });

  it('outside any conference promises an answer in writing alone', () => {
    const paper = office();
    paper.add('petitions', { ...PETITION, conference: '', receivedAt: '2026-08-10T09:00' });
    const text = told(paper, '2026-08-10T10:00');
    expect(text).toContain('Quý đơn vị sẽ được trả lời bằng văn bản.');
    expect(text).not.toContain('Hội nghị');
  });

  it('asks to look at a telephone number that can be none', () => {
    const ask = 'Số điện thoại của quý đơn vị chưa đúng dạng';
    for (const [phone, asked] of [
      ['0912000311', false],
      ['0912', true],
    ] as const) {
      const paper = office({}, { phone });
      paper.add('petitions', { ...PETITION, receivedAt: '2026-08-10T09:00' });
      expect(told(paper, '2026-08-10T10:00').includes(ask)).toBe(asked);
    }
  });
});

describe('the acknowledgement of a registration (A-II.3.3)', () => {
  it.each([
    ['2026-08-21T17:00', false],
    ['2026-08-21T17:01', true],
  ])('received at %s is late: %s', (receivedAt, isLate) => {
    const paper = office();
    paper.add('registrations', { ...REGISTRATION, receivedAt });
    const text = told(paper, '2026-08-22T10:00');
    expect(text).toContain('- Thời gian: 08 giờ 00 ngày 17/9/2026');
    expect(text).toContain('- Địa điểm: Hội trường UBND phường Ái Quốc');
    expect(text).toContain('- Số đại biểu đăng ký: 02');
    expect(text.includes('Phiếu đăng ký nhận sau hạn')).toBe(isLate);
    expect(text.includes('Giấy mời sẽ được gửi')).toBe(!isLate);
    expect(text).not.toContain('Kiến nghị đã tiếp nhận');
  });

  it('of a unit that does not attend names its petitions alone', () => {
    const paper = office();
    const receivedAt = '2026-08-10T09:00';
    paper.add('registrations', { ...REGISTRATION, attend: 'Không', receivedAt });
    paper.add('petitions', { ...PETITION, receivedAt });
    const text = told(paper, '2026-08-10T10:00');
    expect(text).toContain('AQ-2026-0001');
    expect(text).not.toContain('Đăng ký tham dự:');
  });

  it('is one with the petitions of the same minute, and not with those of the next', () => {
    const paper = office();
    paper.add('registrations', { ...REGISTRATION, receivedAt: '2026-08-10T09:00' });
    paper.add('petitions', { ...PETITION, receivedAt: '2026-08-10T09:00' });
    paper.add('petitions', { ...PETITION, title: 'Vay vốn', receivedAt: '2026-08-10T09:01' });
    const [first, second, ...more] = paper.run('2026-08-10T10:00').map(({ text }) => text);
    expect(more).toEqual([]);
    expect(first).toMatch(/Đăng ký tham dự:[^]*AQ-2026-0001/);
    expect(first).not.toContain('AQ-2026-0002');
    expect(second).toContain('AQ-2026-0002');
    expect(second).not.toContain('Đăng ký tham dự:');
  });
});

describe('nobody is written to', () => {
  it.each<[string, Readonly<Record<string, string>>, string]>([
    ['without an address', { email: '' }, '2026-08-10T09:00'],
    ['at an address that is none', { email: 'nhua@bahang' }, '2026-08-10T09:00'],
    ['about what came before the office began (AM-40)', {}, '2026-07-31T23:59'],
  ])('%s', (_what, contact, receivedAt) => {
    const paper = office({}, contact);
    paper.add('petitions', { ...PETITION, receivedAt });
    expect(told(paper, '2026-08-10T10:00')).toBe('');
  });

  it('but from the day on which the office began (AM-40)', () => {
    const paper = office();
    paper.add('petitions', { ...PETITION, receivedAt: '2026-08-01T00:00' });
    expect(told(paper, '2026-08-10T10:00')).toContain('AQ-2026-0001');
  });
});
