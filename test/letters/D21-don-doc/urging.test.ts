// The letter that urges a body to answer what is late (A-III.2.6).
import { expect, it } from 'vitest';
import { URGING } from '#letters/D21-don-doc/kind';
import { DESK, TAX } from '../../rules/petitions/facts.ts';
import { officeOf, petitionCase, PHVHXH } from '../cases.ts';

const OFFICE = officeOf({
  bodies: [
    { name: 'Kho bạc', kind: 'ngoài UBND' },
    { name: 'Sở Xây dựng', kind: 'cấp trên' },
  ],
  cycles: [{ year: '2026', planA: '47/KH-UBND ngày 10/4/2026' }],
});
const { term } = petitionCase();
const late = (daysLate: number, lead: string | null = PHVHXH) =>
  petitionCase({ lead }, { term: { ...term, daysLate } });

it.each([
  [-1, null],
  [0, null],
  [1, 'VHXH'],
  [2, 'VHXH'],
])('gathers what is late: by %s working days: %s', (days, under) => {
  expect(URGING.under(OFFICE, late(days))).toBe(under);
});

it('one letter to each body, by its symbol or its name; none where nobody leads', () => {
  expect(URGING.under(OFFICE, late(1, TAX))).toBe('TCS9');
  expect(URGING.under(OFFICE, late(1, 'Kho bạc'))).toBe('Kho bạc');
  expect(URGING.under(OFFICE, late(1, null))).toBeNull();
  expect(URGING.isDue(OFFICE, [late(1)])).toBe(true);
});

it.each([
  [PHVHXH, PHVHXH],
  ['Phòng VH-XH', PHVHXH],
  [null, DESK],
])('is named after whoever leads: %s: %s', (lead, name) => {
  expect(URGING.title(OFFICE, [late(1, lead)])).toBe(
    `V/v đôn đốc ${name} giải quyết, trả lời kiến nghị quá hạn`,
  );
});

// words: “giao, yêu cầu” inside UBND; “đề nghị” to Thuế; above the ward never “đôn đốc”.
it.each([
  [PHVHXH, true, false, `đôn đốc ${PHVHXH} giải quyết, trả lời kiến nghị quá hạn`, DESK],
  [DESK, true, false, `đôn đốc ${DESK} giải quyết, trả lời kiến nghị quá hạn`, ''],
  [TAX, false, false, `đề nghị ${TAX} quan tâm, sớm giải quyết, trả lời kiến nghị quá hạn`, DESK],
  [
    'Sở Xây dựng',
    false,
    true,
    'đề nghị Sở Xây dựng quan tâm, sớm có ý kiến về kiến nghị của doanh nghiệp, hộ kinh doanh, hợp tác xã',
    DESK,
  ],
])('speaks to %s as the ward does', (lead, thuộc_UBND, cấp_trên, việc, nơi_tổng_hợp) => {
  const said = URGING.data(OFFICE, [late(1, lead)], '');
  expect(said).toMatchObject({ thuộc_UBND, cấp_trên, việc, nơi_tổng_hợp });
  expect(URGING.title(OFFICE, [late(1, lead)])).toBe(`V/v ${việc}`);
});

it('says what is late, since when; the desk follows it up', () => {
  const said = URGING.data(OFFICE, [late(2), late(13)], '');
  expect(said).toMatchObject({
    số_ký_hiệu: '      /UBND-KTHT&ĐT',
    cơ_quan_chủ_trì: PHVHXH,
    kế_hoạch: 'Kế hoạch số 47/KH-UBND ngày 10/4/2026 của Ủy ban nhân dân phường Ái Quốc',
    ngày_thống_kê: '25/9/2026',
    số_lượng: '02',
    nơi_nhận: [{ tên: 'CT, các PCT UBND phường' }, { tên: `${DESK} (để theo dõi, tổng hợp)` }],
  });
  expect(said.kiến_nghị).toEqual([
    {
      mã_kiến_nghị: 'AQ-2026-0001',
      tên_đơn_vị: 'Hợp tác xã Vũ La',
      nội_dung: 'Gia hạn thuê đất',
      ngày_tiếp_nhận: '10/8/2026',
      thời_hạn: '28/9/2026',
      số_ngày_quá_hạn: '02',
    },
    expect.objectContaining({ số_ngày_quá_hạn: '13' }),
  ]);
});

it('to the desk itself it needs no copy', () => {
  for (const lead of [DESK, null])
    expect(URGING.data(OFFICE, [late(1, lead)], '')).toMatchObject({
      cơ_quan_chủ_trì: DESK,
      nơi_nhận: [{ tên: 'CT, các PCT UBND phường' }],
    });
});
