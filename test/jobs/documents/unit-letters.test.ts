// Letters to a unit as a whole: one answer to several petitions, the written word after the spoken one, the slip that
// passes on, the printed receipt (A-II.5a.5, A-II.5c.1, A-II.5a.3, A-II.3.3; AM-36).
import { beforeEach, describe, expect, it } from 'vitest';
import { CONFERENCE } from '../people.ts';
import { paperOffice, register, type Paper } from '../paper.ts';

const DESK = 'Phòng Kinh tế, Hạ tầng và Đô thị';
const CULTURE = 'Phòng Văn hóa – Xã hội';
const OWN = 'Thuộc thẩm quyền – trả lời';
const SETTLED = { oralAnswer: 'Đã cấp phép.', outcome: 'Đã giải quyết triệt để' };

let paper: Paper;

/** Held on 17/9/2026. The first unit raised three petitions, the second one. */
beforeEach(() => {
  paper = paperOffice();
  paper.add('conferences', CONFERENCE);
  register(paper, 15, 5);
  for (const title of ['Đèn đường', 'Thoát nước'])
    paper.add('petitions', {
      conference: 'HN-2026-1',
      unit: 'DV-0001',
      group: 'Đất đai',
      title,
      scope: 'Trong phạm vi',
      receivedAt: '2026-08-10T09:45',
      channel: 'Phiếu giấy',
    });
  paper.run('2026-08-11T09:00');
  for (const { code } of paper.rows('petitions'))
    paper.edit('petitions', { code: String(code) }, { route: OWN, lead: DESK });
  paper.edit('conferences', { code: 'HN-2026-1' }, { held: 'Có' });
});

const set = (code: string, cells: Record<string, string>): void =>
  paper.edit('petitions', { code: `AQ-2026-${code}` }, cells);
const cases = () =>
  paper
    .rows('documents')
    .filter(({ kind }) => kind === 'D16 Công văn trả lời kiến nghị')
    .map((row) => row['case']);
const textOf = (part: string): string =>
  paper.letters().find(({ name }) => name.includes(part))?.text ?? '';

describe('what was told in the hall is confirmed in writing, one letter a unit (A-II.5c.1, AM-36)', () => {
  beforeEach(() => {
    set('0001', SETTLED);
    set('0006', SETTLED);
    set('0002', SETTLED);
    paper.edit('settings', { key: 'confirmOral' }, { value: 'Có' });
  });

  it.each([
    ['2026-09-17T16:00', []],
    ['2026-09-18T08:00', ['AQ-2026-0001, AQ-2026-0006', 'AQ-2026-0002']],
  ])('from the day after: %s', (at, found) => {
    paper.run(at);
    expect(cases()).toEqual(found);
  });

  it('lists each with what was said, once; another run drafts none', () => {
    paper.run('2026-09-18T08:00');
    const text = textOf('CV_tra-loi_DV-0001');
    expect(text).toContain('đã tiếp nhận 02 kiến nghị của Cơ sở sản xuất Tiền Trung 01');
    expect(text.match(/nay xác nhận bằng văn bản như sau/g)).toHaveLength(2);
    expect(text).toContain('mã kiến nghị AQ-2026-0006');
    expect(text).not.toContain('AQ-2026-0007');
    paper.run('2026-09-21T08:00');
    expect(paper.letters().filter(({ name }) => name.includes('CV_tra-loi'))).toHaveLength(2);
    expect(
      paper
        .rows('documents')
        .map(({ fix }) => fix)
        .join(''),
    ).not.toContain('Bỏ kiến nghị');
  });

  it('is drafted by itself only where the office has set it so', () => {
    paper.edit('settings', { key: 'confirmOral' }, { value: 'Không' });
    paper.run('2026-09-18T08:00');
    expect(cases()).toEqual([]);
  });

  it('sent, it tells the unit once of all of them', () => {
    paper.edit('contacts', { unit: 'DV-0001' }, { email: 'mot@vidu.example' });
    paper.run('2026-09-18T08:00');
    const sent = {
      state: 'Đã gửi',
      number: '31',
      date: '2026-09-21',
      sentOn: '2026-09-21',
      sentBy: 'Bưu chính',
    };
    paper.edit('documents', { case: 'AQ-2026-0001, AQ-2026-0006' }, sent);
    paper.run('2026-09-21T16:00');
    const mails = paper.run('2026-09-21T17:00').filter(({ to }) => to.includes('mot@vidu.example'));
    expect(mails).toHaveLength(1);
    for (const code of ['AQ-2026-0001', 'AQ-2026-0006']) expect(mails[0]?.text).toContain(code);
  });
});

describe('one answer to what one body still has to answer (A-II.5a.5)', () => {
  it('is drafted when it is asked for, about every open petition of the unit with that body', () => {
    set('0007', { lead: CULTURE });
    set('0001', { request: 'Soạn trả lời chung', answer: 'Đã gia hạn.' });
    paper.run('2026-09-18T08:00');
    expect(cases()).toEqual(['AQ-2026-0001, AQ-2026-0006']);
    const text = textOf('CV_tra-loi');
    expect(text).toContain('PHÒNG KINH TẾ, HẠ TẦNG VÀ ĐÔ THỊ');
    expect(text).toContain('1. Về kiến nghị “Kiến nghị 01”');
    expect(text).toContain('2. Về kiến nghị “Đèn đường”');
    expect(text).toContain('(Cơ quan dự thảo nêu rõ nội dung trả lời.)');
  });

  it('with partners it is signed by UBND and names who took part (A-II.5a.6)', () => {
    set('0006', { route: 'Thuộc thẩm quyền – cần phối hợp', partners: CULTURE });
    set('0007', { lead: CULTURE });
    set('0001', { request: 'Soạn trả lời chung' });
    paper.run('2026-09-18T08:00');
    expect(textOf('CV_tra-loi')).toContain(`chủ trì, phối hợp với ${CULTURE} nghiên cứu`);
    expect(textOf('CV_tra-loi')).toContain('TM. ỦY BAN NHÂN DÂN');
  });
});

describe('the slip that passes a petition on (A-II.5a.3)', () => {
  it('goes to the body with what was raised, not with how the unit is reached; issued, it stands in column b', () => {
    const bank = 'Ngân hàng Nhà nước chi nhánh Khu vực 6';
    set('0003', {
      route: 'Không thuộc chức năng – hướng dẫn gửi đúng cơ quan',
      competent: bank,
      request: 'Soạn phiếu chuyển',
    });
    paper.run('2026-09-18T08:00');
    const text = textOf('PC_kien-nghi');
    expect(text).toContain(`Kính gửi: ${bank}.`);
    expect(text).toContain('/PC-KTHT&ĐT');
    expect(text).toContain('Cơ sở sản xuất Tiền Trung 03 (để biết)');
    expect(text).not.toContain('0912000303');
    const issued = { state: 'Đã phát hành', number: '09/PC-KTHT&ĐT', date: '2026-09-21' };
    paper.edit('documents', { kind: 'D07 Phiếu chuyển' }, issued);
    paper.run('2026-09-21T16:00');
    expect(paper.row('petitions', { code: 'AQ-2026-0003' })).toMatchObject({
      status: 'Đã chuyển cơ quan có thẩm quyền',
      reportColumn: 'Chuyển cơ quan khác giải quyết',
    });
    expect(paper.row('documents', { kind: 'D07 Phiếu chuyển' })['fix']).toBeNull();
  });

  it('leaves the body open where nobody wrote it', () => {
    set('0003', { request: 'Soạn phiếu chuyển' });
    paper.run('2026-09-18T08:00');
    expect(textOf('PC_kien-nghi')).toContain('(Cơ quan dự thảo ghi cơ quan có thẩm quyền)');
  });
});

it('the printed receipt names all that a unit handed in on that day, for who has no electronic mail (A-II.3.3)', () => {
  set('0006', { request: 'Soạn phiếu tiếp nhận' });
  paper.run('2026-08-12T08:00');
  const text = textOf('Phieu_tiep-nhan');
  for (const code of ['AQ-2026-0001', 'AQ-2026-0006', 'AQ-2026-0007']) expect(text).toContain(code);
  expect(text).not.toContain('AQ-2026-0002');
  expect(text).toContain('PHIẾU TIẾP NHẬN KIẾN NGHỊ');
  expect(text).toContain('Mã tra cứu: ');
});

describe('one petition of several units has one answer, in a letter to each (A-I.2.2, A-II.5a.5)', () => {
  beforeEach(() => {
    set('0002', { outcome: 'Trùng', duplicateOf: 'AQ-2026-0001' });
    set('0003', { outcome: 'Trùng', duplicateOf: 'AQ-2026-0001' });
    set('0001', { answer: 'Đã bố trí nạo vét cống.', request: 'Soạn dự thảo' });
    paper.run('2026-09-18T09:00');
  });

  it('each names its own unit and its own petition, and no other unit', () => {
    expect(cases()).toEqual(['AQ-2026-0001', 'AQ-2026-0002', 'AQ-2026-0003']);
    for (const n of ['01', '02', '03']) {
      const text = textOf(`CV_tra-loi_AQ-2026-00${n}`);
      expect(text).toContain('Đã bố trí nạo vét cống.');
      expect(text).toContain(`Cơ sở sản xuất Tiền Trung ${n}`);
      expect(text).toContain(`AQ-2026-00${n}`);
      for (const other of ['01', '02', '03'].filter((one) => one !== n))
        expect(text).not.toContain(`Tiền Trung ${other}`);
    }
  });

  it('each is drafted once; one that was cancelled comes again only when it is asked for', () => {
    paper.edit('documents', { case: 'AQ-2026-0003' }, { state: 'Hủy dự thảo' });
    paper.run('2026-09-18T10:00');
    expect(cases()).toHaveLength(3);
    set('0003', { request: 'Soạn dự thảo' });
    paper.run('2026-09-18T11:00');
    expect(cases()).toHaveLength(4);
    set('0001', { request: 'Soạn dự thảo' });
    paper.run('2026-09-18T12:00');
    expect(cases().filter((one) => one !== 'AQ-2026-0001')).toHaveLength(3);
  });

  it('each unit is told by the letter that is its own, once', () => {
    for (const n of ['1', '2', '3'])
      paper.edit('contacts', { unit: `DV-000${n}` }, { email: `so${n}@vidu.example` });
    const issued = {
      state: 'Đã gửi',
      sentBy: 'Thư điện tử',
      sentOn: '2026-09-21',
      date: '2026-09-21',
    };
    paper.edit('documents', { case: 'AQ-2026-0001' }, { ...issued, number: '51/KTHT&ĐT' });
    paper.edit('documents', { case: 'AQ-2026-0002' }, { ...issued, number: '52/KTHT&ĐT' });
    paper.run('2026-09-21T16:00');
    const told = paper.run('2026-09-21T17:00').filter(({ to }) => /^so\d/.test(to.join()));
    expect(told.map(({ to }) => to.join()).sort()).toEqual([
      'so1@vidu.example',
      'so2@vidu.example',
    ]);
    expect(told.find(({ to }) => to.join() === 'so2@vidu.example')?.text).toContain('52/KTHT&ĐT');
  });
});
