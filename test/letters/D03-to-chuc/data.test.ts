// What the notice of the conference says: its days, where the phiếu goes, the questions of the phiếu (A-II.2).
import { describe, expect, it } from 'vitest';
import { CONFERENCE_NOTICE } from '#letters/D03-to-chuc/kind';
import type { ConferenceFacts } from '#rules/conference/facts';
import { localDateTime } from '#rules/dates/civil-date';
import { closed, on } from '../../rules/petitions/facts.ts';
import { conferenceCase, officeOf, officeWith } from '../cases.ts';

type Cells = Readonly<Record<string, string>>;
const ROW = { code: 'HN-2026-1', date: '2026-09-17' };
const FULL = { ...ROW, time: '08:00', venue: 'Hội trường', petitionsClose: '2026-08-21T17:00' };
const SET = { registrationLink: 'https://vidu/phieu', replyTo: 'a@b.vn', contactPhone: '0220' };

describe('it says', () => {
  const said = (facts: Partial<ConferenceFacts> = {}, cells: Cells = FULL, set: Cells = SET) => {
    const office = officeWith(
      { contactAddress: 'Đường A', ...set },
      { conferences: [cells] },
      '2026-07-20',
    );
    return CONFERENCE_NOTICE.data(office, conferenceCase(office, facts), '');
  };

  it('what it is about and where the phiếu goes (A-II.2.5)', () => {
    expect(said()).toMatchObject({
      số_ký_hiệu: '      /TB-UBND',
      sau_khi_hoãn: false,
      mã_hội_nghị: 'HN-2026-1',
      mã_qr: 'https://vidu/phieu',
      biểu_mẫu: 'https://vidu/phieu',
      thư_điện_tử: 'a@b.vn',
      điện_thoại: '0220',
      địa_chỉ: 'Đường A',
      hạn_nhận_kiến_nghị: '17 giờ 00 ngày 21/8/2026',
      tối_thiểu_đơn_vị: '15',
      tối_thiểu_kiến_nghị: '05',
      tên_phiếu: expect.stringContaining('UBND phường Ái Quốc') as string,
    });
    expect(said().lời_phiếu).toHaveLength(2);
    expect(said({ closings: [closed('B2')] }).sau_khi_hoãn).toBe(true);
  });

  it('what the office has not set up is left open', () => {
    const open = said({}, FULL, {
      registrationLink: '',
      replyTo: '',
      contactPhone: '',
      contactAddress: '',
    });
    expect(open.mã_qr).toBe('');
    expect(open.biểu_mẫu).toContain('địa chỉ biểu mẫu đăng ký');
    expect(open.thư_điện_tử).toContain('thư điện tử nhận phiếu');
    expect(open.điện_thoại).toContain('điện thoại liên hệ');
    expect(open.địa_chỉ).toContain('địa chỉ liên hệ');
  });

  it('its closings: a day without an hour is all of it', () => {
    const whole = { registrationsClose: localDateTime('2026-08-28T23:59') };
    expect(said(whole).hạn_đăng_ký).toBe('hết ngày 28/8/2026');
    expect(said(whole).hạn_nhận_kiến_nghị).toBe('17 giờ 00 ngày 21/8/2026');
  });

  it('without closings, the last day that the plan allows (A-II.3.4)', () => {
    const open = said({}, ROW);
    expect(open.hạn_nhận_kiến_nghị).toMatch(/ghi giờ, ngày, không sau ngày 2\d\/8\/2026\)$/);
    expect(open.hạn_đăng_ký).toBe(open.hạn_nhận_kiến_nghị);
  });

  it('before the plans neither minimum nor last day is known', () => {
    const office = officeOf({ conferences: [ROW] }, '2025-07-20');
    const early = conferenceCase(office, {}, { day: on('2025-09-17') });
    expect(CONFERENCE_NOTICE.data(office, early, '')).toMatchObject({
      tối_thiểu_đơn_vị: '00',
      tối_thiểu_kiến_nghị: '00',
      hạn_nhận_kiến_nghị: '…………………… (Cơ quan dự thảo ghi giờ, ngày)',
    });
  });

  it('the questions of the phiếu, each with room for its answer (A-II.2.6)', () => {
    const { phiếu } = said();
    const [code, kind] = phiếu;
    expect(code).toMatchObject({ bắt_buộc: false, gợi_ý: '', trả_lời: 'HN-2026-1', mục: false });
    expect(kind).toMatchObject({ câu_hỏi: 'Loại đơn vị', bắt_buộc: true });
    expect(kind?.trả_lời.split('   ').length).toBeGreaterThan(2);
    expect(kind?.trả_lời).toMatch(/^☐\u00a0\S+/);
    expect(kind?.trả_lời).toContain('Doanh\u00a0nghiệp');
    const of = (title: string) => phiếu.find(({ câu_hỏi }) => câu_hỏi === title);
    expect(of('Tên đơn vị')?.trả_lời).toBe('');
    expect(of('Điện thoại')?.gợi_ý).toContain('ít nhất điện thoại');
    expect(of('Kiến nghị 1')?.mục).toBe(true);
    expect(of('Kiến nghị 1: nội dung')?.trả_lời).toBe('\n\n');
  });
});
