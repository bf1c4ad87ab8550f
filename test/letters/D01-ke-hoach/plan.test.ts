// The ward's plan of a year's conference, and the letter that sends it to Sở Tài chính (A-II.1.2, A-II.1.3).
import { describe, expect, it } from 'vitest';
import { PLAN } from '#letters/D01-ke-hoach/kind';
import { PLAN_LETTER } from '#letters/D02-gui-ke-hoach/kind';
import { on } from '../../rules/petitions/facts.ts';
import { officeOf } from '../cases.ts';

type Cells = Readonly<Record<string, string>>;
const ABOUT = { year: 2027, code: '2027', planDue: on('2027-02-12'), task: null };
const YEAR = { year: '2027', bases: 'Căn cứ A.\n\nThực hiện B;', novelty: 'theo cụm.' };
const office = (documents: readonly Cells[] = [], cycles: readonly Cells[] = [YEAR]) =>
  officeOf({ documents, cycles }, '2027-01-20');
const ISSUED = {
  kind: PLAN.document,
  case: '2027',
  state: 'Đã phát hành',
  number: '9',
  date: '2027-01-15',
};
const SENT = { state: 'Đã gửi', sentOn: '2027-01-15', sentBy: 'Trục liên thông' };

describe('the plan says', () => {
  it('its bases and what is new, until when it is sent', () => {
    const said = PLAN.data(office(), ABOUT, '');
    expect(said).toMatchObject({
      số_ký_hiệu: '      /KH-UBND',
      năm: '2027',
      căn_cứ: [{ nội_dung: 'Căn cứ A' }, { nội_dung: 'Thực hiện B' }],
      đổi_mới: 'theo cụm',
      hạn_gửi: '12/02/2027',
      tối_thiểu_đơn_vị: '15',
      tối_thiểu_kiến_nghị: '05',
      số_lần_hoãn: '01',
    });
    expect(said.nơi_nhận.map(({ tên }) => tên)).toEqual([
      'Sở Tài chính thành phố Hải Phòng (để b/c)',
      'TTĐU, HĐND, UBND, UBMTTQVN phường',
      'Các cơ quan liên quan (để t/h)',
    ]);
  });

  it('the terms that the city’s plan sets, in working days', () => {
    expect(PLAN.data(office(), ABOUT, '')).toMatchObject({
      ngày_niêm_yết: '30',
      ngày_nhận: '15',
      ngày_trả_lời: '07',
      ngày_phối_hợp: '15',
      ngày_không_tổ_chức: '14',
      ngày_báo_cáo: '07',
    });
  });

  it('what is not on record is left open', () => {
    const open = PLAN.data(office([], []), { ...ABOUT, planDue: null }, '');
    expect(open.căn_cứ).toHaveLength(1);
    expect(open.căn_cứ[0]?.nội_dung).toContain('các căn cứ của năm 2027');
    expect(open.hạn_gửi).toContain('hạn gửi Kế hoạch');
    expect(open.đổi_mới).toBe('');
  });
});

describe('the letter that sends it', () => {
  const time = (documents: readonly Cells[]) => PLAN_LETTER.time(office(documents), ABOUT);

  it('is written once the plan has its number and day, until it is sent (A-II.1.3)', () => {
    expect(time([ISSUED])).toEqual({ from: on('2027-01-08'), due: on('2027-02-12') });
    expect(time([])).toBeNull();
    expect(time([{ ...ISSUED, state: 'Dự thảo' }])).toBeNull();
    expect(time([{ ...ISSUED, ...SENT }])).toBeNull();
  });

  const cited = (...documents: readonly Cells[]) =>
    PLAN_LETTER.data(office(documents), ABOUT, '').kế_hoạch;
  const OF = 'ngày 15/01/2027 của Ủy ban nhân dân phường Ái Quốc';

  it('cites it by its number, with its symbol where only the number was typed', () => {
    expect(cited(ISSUED)).toBe(`Kế hoạch số 09/KH-UBND ${OF}`);
    expect(cited({ ...ISSUED, number: '12/KH-UBND' })).toBe(`Kế hoạch số 12/KH-UBND ${OF}`);
  });

  it('while it has none, as “Kỳ” has it', () => {
    expect(cited()).toMatch(/^Kế hoạch số {7}\/KH-UBND ngày {7} của/);
  });

  it('goes to the Sở, under the ward’s own symbol', () => {
    const said = PLAN_LETTER.data(office([ISSUED]), ABOUT, '');
    expect(said).toMatchObject({
      số_ký_hiệu: '      /UBND-KTHT&ĐT',
      sở_tài_chính: 'Sở Tài chính thành phố Hải Phòng',
      nơi_nhận: [{ tên: 'CT, các PCT UBND phường' }],
    });
    expect(said.liên_hệ).toContain('Ái Quốc');
  });
});
