// Guidance to the right body, on the paper of the phòng that leads or of UBND (A-II.5a.3, A-II.5b.3; AM-07, AM-12).
import { describe, expect, it } from 'vitest';
import { GUIDANCE } from '#letters/D17-huong-dan/kind';
import type { PetitionFacts } from '#rules/petitions/facts';
import { CITY, GUIDE, SUPERIOR, TAX } from '../../rules/petitions/facts.ts';
import { IN_WRITING, officeOf, petitionCase, PHVHXH } from '../cases.ts';

const OFFICE = officeOf();
const WARD = 'Ủy ban nhân dân phường Ái Quốc';

it.each([
  [GUIDE, true],
  ['Thuộc thẩm quyền – trả lời', false],
  [CITY, false],
  [SUPERIOR, false],
  [null, false],
] as const)('is the letter of the route “%s”: %s', (route, is) => {
  expect(GUIDANCE.takes(OFFICE, petitionCase({ route }))).toBe(is);
});

it('rests on the clause of its regime', () => {
  const { term } = petitionCase();
  expect(GUIDANCE.clause(petitionCase())).toBe('A-II.5a.3');
  expect(GUIDANCE.clause(petitionCase({}, { term: { ...term, regime: IN_WRITING } }))).toBe(
    'A-II.5b.3',
  );
});

describe('it says', () => {
  const said = (facts: Partial<PetitionFacts>, cells = {}) =>
    GUIDANCE.data(OFFICE, petitionCase({ route: GUIDE, ...facts }, { cells }), '');

  it('on the paper of the phòng that leads', () => {
    expect(said({ lead: PHVHXH })).toMatchObject({
      do_phòng_ký: true,
      cơ_quan_trả_lời: PHVHXH,
      tên_phòng_in_hoa: 'PHÒNG VĂN HÓA – XÃ HỘI',
      số_ký_hiệu: '      /VHXH',
      số_lượng: '01',
    });
  });

  it('on that of UBND where a body beside it leads, or none', () => {
    for (const lead of [TAX, null])
      expect(said({ lead })).toMatchObject({
        do_phòng_ký: false,
        cơ_quan_trả_lời: WARD,
        tên_phòng_in_hoa: '',
        số_ký_hiệu: '      /UBND-KTHT&ĐT',
      });
  });

  it('whose matter it is, where that is and why, in staff’s words; that body is told', () => {
    const cells = { competentAddress: 'Số 1 phố A.', answer: 'Vì …', legalBasis: 'Luật;' };
    const data = said({ competent: 'Sở Xây dựng.' }, cells);
    expect(data.kiến_nghị).toMatchObject([
      {
        mã_kiến_nghị: 'AQ-2026-0001',
        cơ_quan_có_thẩm_quyền: 'Sở Xây dựng',
        địa_chỉ_cơ_quan: 'Số 1 phố A',
        lý_do: 'Vì …',
        căn_cứ_pháp_lý: 'Luật',
      },
    ]);
    expect(data.nơi_nhận).toContainEqual({ tên: 'Sở Xây dựng (để biết)' });
  });

  it('what they did not write is left open', () => {
    const open = said({});
    const [petition] = open.kiến_nghị;
    expect(petition?.cơ_quan_có_thẩm_quyền).toContain('cơ quan có thẩm quyền');
    expect([petition?.địa_chỉ_cơ_quan, petition?.lý_do, petition?.căn_cứ_pháp_lý]).toEqual([
      '',
      '',
      '',
    ]);
    expect(open.nơi_nhận.some(({ tên }) => tên.includes('ghi cơ quan có thẩm quyền'))).toBe(true);
  });
});
