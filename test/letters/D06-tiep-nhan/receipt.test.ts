// The printed receipt of what a unit handed in, and the slip that passes a petition on (A-II.3.3, A-II.5a.3, A-II.5b.3).
import { describe, expect, it } from 'vitest';
import { RECEIPT } from '#letters/D06-tiep-nhan/kind';
import { PASSING_ON } from '#letters/D07-phieu-chuyen/kind';
import { localDateTime } from '#rules/dates/civil-date';
import type { PetitionFacts } from '#rules/petitions/facts';
import { IN_WRITING, officeOf, officeWith, petitionCase } from '../cases.ts';

const OFFICE = officeWith({ lookupPage: 'https://vidu/tra-cuu', contactAddress: 'Đường A' });
const DESK = 'Phòng Kinh tế, Hạ tầng và Đô thị';
const at = localDateTime('2026-08-10T09:05');

describe('the receipt', () => {
  it.each([
    [{ unit: 'DV-0001', receivedAt: at }, 'DV-0001-2026-08-10'],
    [{ unit: null, receivedAt: at }, null],
    [{ unit: 'DV-0001', receivedAt: null }, null],
  ])('is one for what a unit handed in on a day: %j: %s', (cells, under) => {
    expect(RECEIPT.under(OFFICE, petitionCase({}, { cells }))).toBe(under);
  });

  it('is made only where it is asked for', () => {
    expect(RECEIPT.isDue(OFFICE, [petitionCase()])).toBe(false);
  });

  it('says when and how it came, who took it, and how to ask after it', () => {
    const cells = { channel: 'Phiếu giấy', typedBy: 'Bà Hà', lookup: 'K7M2QX' } as const;
    const first = petitionCase({ receivedAt: at }, { cells });
    const said = RECEIPT.data(OFFICE, [first, petitionCase({ code: 'AQ-2026-0002' })], '');
    expect(said).toMatchObject({
      số_ký_hiệu: '',
      tên_phòng_in_hoa: 'PHÒNG KINH TẾ, HẠ TẦNG VÀ ĐÔ THỊ',
      tên_đơn_vị: 'Hợp tác xã Vũ La',
      thời_điểm_nhận: '09 giờ 05 ngày 10/8/2026',
      kênh: 'Phiếu giấy',
      người_tiếp_nhận: 'Bà Hà',
      số_lượng: '02',
      kiến_nghị: [{ mã_kiến_nghị: 'AQ-2026-0001' }, { mã_kiến_nghị: 'AQ-2026-0002' }],
      mã_tra_cứu: 'K7M2QX',
      trang_tra_cứu: 'https://vidu/tra-cuu',
      liên_hệ: expect.stringMatching(/^Đường A/) as string,
    });
  });

  it('what is not on record is blank; who took it signs', () => {
    expect(RECEIPT.data(OFFICE, [petitionCase({ receivedAt: null })], '')).toMatchObject({
      thời_điểm_nhận: '',
      kênh: '',
      người_tiếp_nhận: '……………………',
      mã_tra_cứu: '',
    });
  });
});

describe('the slip that passes a petition on', () => {
  it.each<[Partial<PetitionFacts>, boolean]>([
    [{}, true],
    [{ outcome: 'Rút kiến nghị' }, false],
  ])('is for what is still to be handled: %j: %s', (facts, is) => {
    expect(PASSING_ON.takes(OFFICE, petitionCase(facts))).toBe(is);
  });

  it('rests on the clause of its regime', () => {
    const { term } = petitionCase();
    const inWriting = petitionCase({}, { term: { ...term, regime: IN_WRITING } });
    expect(PASSING_ON.clause(petitionCase())).toBe('A-II.5a.3');
    expect(PASSING_ON.clause(inWriting)).toBe('A-II.5b.3');
    expect(PASSING_ON.title(petitionCase())).toBe('Chuyển kiến nghị của Hợp tác xã Vũ La');
  });

  it('says to whom and why, and tells the unit; the desk signs', () => {
    const signers = [
      { kind: PASSING_ON.document, title: 'PHÓ TRƯỞNG PHÒNG', body: DESK, name: 'Mai' },
    ];
    const cells = { legalBasis: 'Luật Đất đai.' };
    const petition = petitionCase({ competent: 'Sở Xây dựng;' }, { cells, address: 'Khu A' });
    expect(PASSING_ON.data(officeOf({ signers }), petition, '')).toMatchObject({
      số_ký_hiệu: '      /PC-KTHT&ĐT',
      tên_phòng_in_hoa: 'PHÒNG KINH TẾ, HẠ TẦNG VÀ ĐÔ THỊ',
      mã_kiến_nghị: 'AQ-2026-0001',
      địa_chỉ: 'Khu A',
      cơ_quan_có_thẩm_quyền: 'Sở Xây dựng',
      căn_cứ_pháp_lý: 'Luật Đất đai',
      nơi_nhận: [{ tên: 'Hợp tác xã Vũ La (để biết)' }],
      lưu: 'VT',
      quyền_hạn: [{ dòng: 'PHÓ TRƯỞNG PHÒNG' }],
      người_ký: 'Mai',
    });
  });

  it('whose matter it is, is left open where nobody wrote it', () => {
    const open = PASSING_ON.data(OFFICE, petitionCase(), '');
    expect(open.cơ_quan_có_thẩm_quyền).toContain('cơ quan có thẩm quyền');
  });
});
