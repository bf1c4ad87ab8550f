// The reports to the city and to the superior of a body (A-II.5a.2, A-II.5a.4, A-II.5b.2, A-II.5b.4, A-III.2.7; AM-07, AM-17).
import { describe, expect, it } from 'vitest';
import { CITY_REPORT } from '#letters/D19-bao-cao-thanh-pho/kind';
import { SUPERIOR_REPORT } from '#letters/D20-xin-y-kien/kind';
import type { PetitionCase } from '#letters/shared/kind';
import type { PetitionFacts } from '#rules/petitions/facts';
import { CITY, DESK, issued, SUPERIOR, TAX } from '../../rules/petitions/facts.ts';
import { AT_CONFERENCE, IN_WRITING, officeOf, petitionCase } from '../cases.ts';

const OFFICE = officeOf({ bodies: [{ name: 'Kho bạc', kind: 'ngoài UBND', symbol: 'KB' }] });
const { term } = petitionCase();
const regime = (is: PetitionCase['term']['regime']) => ({ term: { ...term, regime: is } });
const WRITING = regime(IN_WRITING);
const OUTSIDE = regime({ ...AT_CONFERENCE, clause: 'A-III.6.2' } as PetitionCase['term']['regime']);

describe('the report to the city', () => {
  const under = (facts: Partial<PetitionFacts>) => CITY_REPORT.under(OFFICE, petitionCase(facts));

  it('gathers what is beyond the ward and was not reported to the city', () => {
    expect(under({ route: CITY })).toBe('HN-2026-1');
    expect(under({ route: SUPERIOR })).toBeNull();
    expect(under({ route: CITY, issued: [issued('D19', '2026-09-20')] })).toBeNull();
    expect(under({ route: CITY, issued: [issued('D20', '2026-09-20')] })).toBe('HN-2026-1');
  });

  it.each([
    ['with a conference', {}, 'A-II.5a.2'],
    ['in writing', WRITING, 'A-II.5b.2'],
    ['outside a cycle', OUTSIDE, 'A-III.2.7'],
  ] as const)('rests, %s, on its clause', (_, more, clause) => {
    expect(CITY_REPORT.clause([petitionCase({}, more)])).toBe(clause);
  });

  it('says to whom it goes and who gets a copy', () => {
    expect(CITY_REPORT.data(OFFICE, [petitionCase(), petitionCase()], '')).toMatchObject({
      ubnd_thành_phố: 'Ủy ban nhân dân thành phố Hải Phòng',
      số_lượng: '02',
      nơi_nhận: [
        { tên: 'Sở Tài chính thành phố Hải Phòng (để b/c)' },
        { tên: 'TT Đảng ủy, TT HĐND phường (để b/c)' },
        { tên: 'CT, các PCT UBND phường' },
      ],
    });
  });
});

describe('the report that asks a superior', () => {
  const ASKED = { route: SUPERIOR } as const;
  const under = (facts: Partial<PetitionFacts>, more: Partial<PetitionCase> = {}) =>
    SUPERIOR_REPORT.under(OFFICE, petitionCase({ ...ASKED, ...facts }, more));

  it('is the ward’s where a body of it leads, one to each superior', () => {
    expect(under({ lead: DESK })).toBe('HN-2026-1');
    expect(under({ lead: DESK, competent: 'Cục Thuế (phía Bắc).' })).toBe(
      'HN-2026-1-cuc-thue-phia-bac',
    );
    expect(under({ lead: null })).toBe('HN-2026-1');
  });

  it('is the body’s own with a conference, the ward’s without one', () => {
    expect(under({ lead: TAX })).toBeNull();
    expect(under({ lead: TAX }, WRITING)).toBe('HN-2026-1-thue-thanh-pho-hai-phong');
    expect(under({ lead: 'Kho bạc' }, WRITING)).toBe('HN-2026-1');
  });

  it('gathers only what takes this way and was not reported on it', () => {
    expect(under({ route: CITY })).toBeNull();
    expect(under({ issued: [issued('D20', '2026-09-20')] })).toBeNull();
    expect(under({ issued: [issued('D19', '2026-09-20')] })).not.toBeNull();
  });

  it('rests on the clause of its regime', () => {
    expect(SUPERIOR_REPORT.clause([petitionCase()])).toBe('A-II.5a.4');
    expect(SUPERIOR_REPORT.clause([petitionCase({}, WRITING)])).toBe('A-II.5b.4');
  });

  it('says whom it asks; each body outside UBND that leads gets a copy, once', () => {
    const leads = [TAX, DESK, 'Kho bạc', TAX, null].map((lead) => petitionCase({ ...ASKED, lead }));
    const [first, ...rest] = leads;
    if (first === undefined) throw new Error('none');
    const said = SUPERIOR_REPORT.data(OFFICE, [first, ...rest], '');
    expect(said.cơ_quan_cấp_trên).toBe('Thuế thành phố Hải Phòng');
    expect(said.nơi_nhận.map(({ tên }) => tên)).toEqual([
      'Sở Tài chính thành phố Hải Phòng (để b/c)',
      'TT Đảng ủy, TT HĐND phường (để b/c)',
      'CT, các PCT UBND phường',
      `${TAX} (để p/h)`,
      'Kho bạc (để p/h)',
    ]);
  });

  it('a superior that nobody knows is left open', () => {
    const open = SUPERIOR_REPORT.data(OFFICE, [petitionCase(ASKED)], '');
    expect(open.cơ_quan_cấp_trên).toContain('cơ quan cấp trên');
  });
});
