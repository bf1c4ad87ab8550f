// The letter that tells a unit that its petition was reported upward (A-II.5a.2, A-II.5a.4, A-II.5b.2, A-II.5b.4).
import { describe, expect, it } from 'vitest';
import { REPORTED_NOTICE } from '#letters/D36-thong-bao/kind';
import type { PetitionFacts } from '#rules/petitions/facts';
import { came, CITY, DESK, issued, SUPERIOR, TAX } from '../../rules/petitions/facts.ts';
import { IN_WRITING, officeOf, petitionCase, PHVHXH } from '../cases.ts';

const OFFICE = officeOf({ bodies: [{ name: 'Kho bạc', kind: 'ngoài UBND', symbol: 'KB' }] });
const UP = [{ ...issued('D19', '2026-09-24'), number: '58/BC-UBND' }];
const ASKED = [{ ...issued('D20', '2026-09-24'), number: '31/TCS9' }];
const { term } = petitionCase();

describe('it is the letter of a petition', () => {
  it.each<[string, Partial<PetitionFacts>, boolean]>([
    ['that was reported to the city', {}, true],
    ['on which a superior was asked', { route: SUPERIOR, issued: ASKED }, true],
    ['not on another route', { route: 'Thuộc thẩm quyền – trả lời' }, false],
    ['not withdrawn', { outcome: 'Rút kiến nghị' }, false],
    ['not answered from above', { incoming: [came('Trả lời')] }, false],
    ['not before the report has its number', { issued: [] }, false],
  ])('%s', (_, facts, takes) => {
    const petition = petitionCase({ route: CITY, issued: UP, ...facts });
    expect(REPORTED_NOTICE.takes(OFFICE, petition)).toBe(takes);
  });

  it('due until the unit is written to', () => {
    const due = (facts: Partial<PetitionFacts>) =>
      REPORTED_NOTICE.isDue?.(OFFICE, petitionCase({ route: CITY, ...facts }));
    expect(due({ issued: UP })).toBe(true);
    expect(due({ issued: [...UP, issued('D36', '2026-09-25')] })).toBe(false);
  });

  it('rests on the report', () => {
    const rests = (facts: Partial<PetitionFacts>) =>
      REPORTED_NOTICE.restsOn?.(OFFICE, petitionCase(facts));
    expect(rests({ issued: UP })).toBe('báo cáo số 58/BC-UBND ngày 24/9/2026');
    expect(rests({})).toBe('');
  });

  it.each([
    [CITY, 'A-II.5a.2', 'A-II.5b.2', 'đã báo cáo Ủy ban nhân dân thành phố về'],
    [SUPERIOR, 'A-II.5a.4', 'A-II.5b.4', 'đã xin ý kiến cấp trên về'],
  ] as const)('%s: %s with a conference, %s without', (route, held, writing, words) => {
    const inWriting = petitionCase({ route }, { term: { ...term, regime: IN_WRITING } });
    expect(REPORTED_NOTICE.clause(petitionCase({ route }))).toBe(held);
    expect(REPORTED_NOTICE.clause(inWriting)).toBe(writing);
    expect(REPORTED_NOTICE.title(inWriting)).toContain(words);
  });
});

describe('it says', () => {
  const said = (facts: Partial<PetitionFacts>) =>
    REPORTED_NOTICE.data(OFFICE, petitionCase({ route: CITY, issued: UP, ...facts }), '');
  const WARD = 'Ủy ban nhân dân phường Ái Quốc';

  it('on the paper of the phòng that leads', () => {
    expect(said({ lead: PHVHXH })).toMatchObject({
      do_phòng_ký: true,
      cơ_quan_trả_lời: PHVHXH,
      tên_phòng_in_hoa: 'PHÒNG VĂN HÓA – XÃ HỘI',
      số_ký_hiệu: '      /VHXH',
      số_lượng: '01',
      xin_ý_kiến: false,
      cơ_quan_báo_cáo: WARD,
      văn_bản_báo_cáo: 'số 58/BC-UBND ngày 24/9/2026',
      cơ_quan_nhận: 'Ủy ban nhân dân thành phố Hải Phòng',
    });
  });

  it('signed by UBND where a body outside it leads, or none', () => {
    for (const lead of [TAX, null])
      expect(said({ lead })).toMatchObject({
        do_phòng_ký: false,
        cơ_quan_trả_lời: WARD,
        tên_phòng_in_hoa: '',
        số_ký_hiệu: '      /UBND-KTHT&ĐT',
      });
  });

  it('which petition; whom “Người ký” names for it signs', () => {
    const row = {
      kind: REPORTED_NOTICE.document,
      title: 'TRƯỞNG PHÒNG',
      body: PHVHXH,
      name: 'Mai',
    };
    const data = REPORTED_NOTICE.data(
      officeOf({ signers: [row] }),
      petitionCase({ route: CITY, issued: UP, lead: PHVHXH }),
      '',
    );
    expect(data.người_ký).toBe('Mai');
    expect(data.kiến_nghị).toMatchObject([{ mã_kiến_nghị: 'AQ-2026-0001' }]);
  });

  it('a report that is not on record is left open', () => {
    expect(said({ issued: [] }).văn_bản_báo_cáo).toContain('số, ngày báo cáo');
  });

  const LEADER = 'Thuế thành phố Hải Phòng';
  const BY_WARD = [{ ...issued('D20', '2026-09-24'), number: '59/BC-UBND' }];
  it.each<[string, Partial<PetitionFacts>, string, string | RegExp]>([
    ['itself, of its own superior', { lead: TAX, issued: ASKED }, TAX, LEADER],
    ['of whom staff name', { lead: TAX, issued: ASKED, competent: 'Cục Thuế.' }, TAX, 'Cục Thuế'],
    ['of nobody known', { lead: 'Kho bạc', issued: ASKED }, 'Kho bạc', /cơ quan cấp trên/],
    ['the ward, under its own number', { lead: TAX, issued: BY_WARD }, WARD, /cơ quan cấp trên/],
    ['the ward, while no number is known', { lead: TAX, issued: [] }, WARD, /cơ quan cấp trên/],
    ['the ward, where a phòng leads', { lead: DESK, issued: ASKED }, WARD, /cơ quan cấp trên/],
  ])('who asked a superior (AM-17): %s', (_, facts, by, whom) => {
    const data = said({ route: SUPERIOR, ...facts });
    expect([data.xin_ý_kiến, data.cơ_quan_báo_cáo]).toEqual([true, by]);
    expect(data.cơ_quan_nhận).toMatch(whom);
  });
});
