// How letters name the office, its plans and the occasion of a petition.
import { describe, expect, it } from 'vitest';
import { addresseeOf } from '#letters/shared/addressee';
import { headOf } from '#letters/shared/head';
import { heldAt } from '#letters/shared/held-at';
import type { PetitionCase } from '#letters/shared/kind';
import { occasionOf } from '#letters/shared/occasion';
import { drafterOf, senderOf } from '#letters/shared/office';
import { planWords, secondPlanWords } from '#letters/shared/plan-words';
import { conference, on } from '../../rules/petitions/facts.ts';
import { conferenceCase, IN_WRITING, officeOf, officeWith, petitionCase } from '../cases.ts';

const UBND = 'Ủy ban nhân dân phường Ái Quốc';
const NAME =
  'Hội nghị đối thoại doanh nghiệp, hộ kinh doanh và hợp tác xã trên địa bàn phường Ái Quốc năm';

it('the head of a draft bears the office by each of its names, and no day', () => {
  expect(headOf(officeOf())).toEqual({
    cơ_quan: UBND,
    cơ_quan_gọn: 'UBND phường Ái Quốc',
    cơ_quan_gọn_in_hoa: 'UBND PHƯỜNG ÁI QUỐC',
    phường: 'phường Ái Quốc',
    phường_in_hoa: 'PHƯỜNG ÁI QUỐC',
    bộ_phận: 'Phòng Kinh tế, Hạ tầng và Đô thị',
    dự_thảo: true,
    địa_danh: 'Ái Quốc',
    ngày_văn_bản: 'ngày       tháng 9 năm 2026',
  });
});

it.each([
  [null, 'KT,HT&ĐT'],
  [undefined, 'KT,HT&ĐT'],
  ['Phòng VH-XH', 'VH-XH'],
  ['TTPVHCC', 'TTPVHCC'],
])('a file copy is kept by “%s” as “%s”', (short, words) => {
  expect(drafterOf(short)).toBe(words);
});

it.each([
  ['số 1', '0220', 'a@b.vn', 'số 1; điện thoại: 0220; thư điện tử: a@b.vn'],
  ['', '0220', '', 'điện thoại: 0220'],
  ['số 1', '', 'a@b.vn', 'số 1; thư điện tử: a@b.vn'],
  ['', '', '', ''],
])('an answer reaches the office at what is set: %s %s %s', (address, phone, mail, words) => {
  const office = officeWith({ contactAddress: address, contactPhone: phone, replyTo: mail });
  expect(senderOf(office)).toEqual({
    cơ_quan: UBND,
    phường: 'phường Ái Quốc',
    bộ_phận: 'Phòng Kinh tế, Hạ tầng và Đô thị',
    liên_hệ: words,
  });
  expect(addresseeOf(office, petitionCase({}, { address: 'Số 4' }))).toEqual({
    tên_đơn_vị: 'Hợp tác xã Vũ La',
    địa_chỉ: 'Số 4',
    liên_hệ: words,
  });
});

describe('the plans as they are cited (A-0.1, A-0.2, B-0.1, B-0.2)', () => {
  const { book } = officeOf({
    cycles: [
      { year: '2027', planA: 'Kế hoạch số 12/KH-UBND ngày 05/3/2027', planB: '9/KH-UBND' },
      { year: '2028', planA: '8/KH-UBND' },
      { year: '2029', planB: '7/KH-UBND ngày 1/2/2029' },
    ],
  });
  const blank = `Kế hoạch số       /KH-UBND ngày        của ${UBND}`;

  it.each([
    [2026, blank],
    [2027, `Kế hoạch số 12/KH-UBND ngày 05/3/2027 của ${UBND}`],
    [2028, `Kế hoạch số 8/KH-UBND ngày        của ${UBND}`],
    [2030, blank],
  ])('the one of %i, with blanks where văn thư gave nothing', (year, words) => {
    expect(planWords(book, year)).toBe(words);
  });

  it.each([
    [2026, blank],
    [2027, `Kế hoạch số 9/KH-UBND ngày        của ${UBND}`],
    [2028, `Kế hoạch số 9/KH-UBND ngày        của ${UBND}`],
    [2029, `Kế hoạch số 7/KH-UBND ngày 01/02/2029 của ${UBND}`],
  ])('the second one in %i, as the last year that names it has it', (year, words) => {
    expect(secondPlanWords(book, year)).toBe(words);
  });

  it('the second one also from a row without a year', () => {
    const office = officeOf({ cycles: [{ planB: '5/KH-UBND' }] });
    expect(secondPlanWords(office.book, 2026)).toContain('5/KH-UBND');
  });
});

describe('on what occasion a petition came: exactly one', () => {
  const AFTER = { kind: 'writing', settledOn: null, clause: 'A-III.6.2', why: 'nhận sau' } as const;
  const { term } = petitionCase();
  const flags = { tại_hội_nghị: false, không_tổ_chức: false, ngoài_kỳ: false };
  const at = 'chưa ấn định ngày tổ chức Hội nghị';

  it.each<[string, Partial<PetitionCase>, Record<string, unknown>]>([
    [
      'the conference (A-II.5a.1)',
      {},
      { tại_hội_nghị: true, ngày_hội_nghị: '17/9/2026', tên_hội_nghị: `${NAME} 2026`, lý_do: at },
    ],
    [
      'one that is not held (A-II.5b.0)',
      { term: { ...term, regime: IN_WRITING } },
      {
        không_tổ_chức: true,
        ngày_hội_nghị: '',
        tên_hội_nghị: `${NAME} 2026`,
        lý_do: 'không đủ số lượng đơn vị đăng ký khi chốt',
      },
    ],
    [
      'one whose day nobody has set',
      { conference: conference({ day: null }) },
      { không_tổ_chức: true, ngày_hội_nghị: '', tên_hội_nghị: '', lý_do: at },
    ],
    [
      'none (A-III.6.2)',
      { conference: null, term: { ...term, regime: { ...AFTER, why: 'ngoài kỳ' } } },
      { ngoài_kỳ: true, ngày_hội_nghị: '', tên_hội_nghị: '', lý_do: 'ngoài kỳ' },
    ],
    [
      'after the conference, as if there were none (AM-26)',
      { term: { ...term, regime: AFTER } },
      { ngoài_kỳ: true, ngày_hội_nghị: '', tên_hội_nghị: `${NAME} 2026`, lý_do: 'nhận sau' },
    ],
  ])('%s', (_, more, { lý_do, ...said }) => {
    expect(occasionOf(officeOf(), petitionCase({}, more))).toMatchObject({
      ...flags,
      ...said,
      lý_do_bằng_văn_bản: lý_do,
    });
  });

  it('names the plan of the year of the conference, else of today', () => {
    const office = officeOf({
      cycles: [
        { year: '2025', planA: '1/KH-UBND' },
        { year: '2026', planA: '2/KH-UBND' },
      ],
    });
    const past = conference({ day: on('2025-09-17') });
    expect(occasionOf(office, petitionCase({}, { conference: past })).kế_hoạch).toContain('1/KH');
    expect(occasionOf(office, petitionCase({}, { conference: null })).kế_hoạch).toContain('2/KH');
  });
});

describe('when, where and under whom a conference is held', () => {
  const row = { code: 'HN-2026-1', date: '2026-09-17' };

  it('as on record', () => {
    const cells = { time: '8h30', venue: 'Hội trường.', chair: 'Đ/c Lê Văn Thảo.' };
    const office = officeOf({ conferences: [{ ...row, ...cells }] });
    expect(heldAt(office, conferenceCase(office))).toMatchObject({
      tên_hội_nghị: `${NAME} 2026`,
      thời_gian: '08 giờ 30 ngày 17/9/2026',
      địa_điểm: 'Hội trường',
      chủ_trì: 'Đ/c Lê Văn Thảo',
    });
  });

  it('left open where it is not; a leader of UBND presides (A-II.4.1)', () => {
    const office = officeOf({ conferences: [row] });
    const said = heldAt(office, conferenceCase(office));
    const odd = officeOf({ conferences: [{ ...row, time: '25:00' }] });
    expect(heldAt(odd, conferenceCase(odd)).thời_gian).toBe(said.thời_gian);
    expect(said.thời_gian).toMatch(/^…+ \(Cơ quan dự thảo ghi giờ.*\) ngày 17 tháng 9 năm 2026$/);
    expect(said.địa_điểm).toMatch(/^…+ \(Cơ quan dự thảo ghi địa điểm/);
    expect(said.chủ_trì).toBe('Lãnh đạo Ủy ban nhân dân phường');
  });
});
