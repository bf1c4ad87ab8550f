// The conclusions of a conference, with who is to do what until when (A-III.5.7, A-III.5.8; AM-24).
import { expect, it } from 'vitest';
import { CONCLUSIONS } from '#letters/D15-ket-luan/kind';
import { civilDate } from '#rules/dates/civil-date';
import { issued, on, TAX } from '../../rules/petitions/facts.ts';
import { conferenceCase, draftsOf, officeOf, petitionCase } from '../cases.ts';

const OFFICE = officeOf({
  conferences: [{ code: 'HN-2026-1', date: '2026-09-17' }],
  documents: [{ case: 'HN-2026-1', date: '2026-01-01' }],
});

it.each([
  ['2026-09-16', true, false],
  ['2026-09-17', true, true],
  ['2026-09-18', true, true],
  ['2026-09-18', false, false],
])(
  'are written once, from the day of a conference that was held on: %s, held %s: %s',
  (today, held, is) => {
    const office = { ...OFFICE, today: civilDate(today) };
    const about = conferenceCase(office, { held });
    expect(CONCLUSIONS.of(office, about)).toBe(is);
    expect(CONCLUSIONS.isDue(office, about, [])).toBe(true);
    expect(CONCLUSIONS.isDue(office, about, draftsOf(office))).toBe(false);
  },
);

it('say what is answered, what is left, and whose task it is', () => {
  const petitions = [
    petitionCase({ issued: [issued('D16', '2026-09-25')] }),
    petitionCase({ code: 'AQ-2026-0002', lead: TAX, group: null }),
    petitionCase({ code: 'AQ-2026-0003', group: 'Vốn' }),
  ];
  const said = CONCLUSIONS.data(OFFICE, conferenceCase(OFFICE, {}, { petitions }), '');
  expect(said).toMatchObject({
    số_ký_hiệu: '      /TB-UBND',
    sở_tài_chính: 'Sở Tài chính thành phố Hải Phòng',
    tổng_kiến_nghị: '03',
    đã_trả_lời: '01',
    còn_lại: '02',
    hạn_báo_cáo: '28/9/2026',
    nhiệm_vụ: [
      {
        giao: 'Giao',
        cơ_quan: 'Phòng Kinh tế, Hạ tầng và Đô thị',
        việc: 'giải quyết, trả lời bằng văn bản',
        mã_kiến_nghị: 'AQ-2026-0003',
        nhóm: 'Vốn',
        hạn: '28/9/2026',
      },
      { giao: 'Đề nghị', cơ_quan: TAX, mã_kiến_nghị: 'AQ-2026-0002' },
    ],
  });
  expect(said.nơi_nhận).toHaveLength(7);
});

it('of a day before the plans, no report is due', () => {
  const early = conferenceCase(OFFICE, {}, { day: on('2025-09-17') });
  expect(CONCLUSIONS.data(OFFICE, early, '').hạn_báo_cáo).toBe('');
});
