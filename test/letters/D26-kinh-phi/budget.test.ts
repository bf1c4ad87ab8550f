// What is put before the leader about the money: the estimate before the conference, the settlement after it (A-III.2.4).
import { describe, expect, it } from 'vitest';
import { BUDGET } from '#letters/D26-kinh-phi/kind';
import { conferenceCase, draftsOf, officeOf } from '../cases.ts';

type Rows = readonly Readonly<Record<string, string>>[];
const ROW = { code: 'HN-2026-1', date: '2026-09-17' };
const ITEM = { conference: 'HN-2026-1', item: 'Nước uống', estimate: '1500000' };
const PAID = { ...ITEM, spent: '1250000' };
const DRAFT = { kind: 'D26 Tờ trình dự toán, quyết toán kinh phí', state: 'Dự thảo' };

const at = (today: string, budget: Rows, held = false, documents: Rows = []) => {
  const office = officeOf({ conferences: [ROW], budget, documents }, today);
  return { office, about: conferenceCase(office, { held }), drafted: draftsOf(office) };
};
const due = (...given: Parameters<typeof at>): boolean => {
  const { office, about, drafted } = at(...given);
  return BUDGET.isDue(office, about, drafted);
};

it.each<[string, Rows, boolean]>([
  ['an estimate', [ITEM], true],
  ['nothing planned', [], false],
  ['an estimate of nothing', [{ ...ITEM, estimate: '0' }], false],
  ['another conference', [{ ...ITEM, conference: 'HN-2026-2' }], false],
])('it is written about %s: %2$s', (_, budget, is) => {
  const { office, about } = at('2026-08-20', budget);
  expect(BUDGET.of(office, about)).toBe(is);
});

describe('the estimate', () => {
  it.each([
    ['2026-08-17', false],
    ['2026-08-18', true],
    ['2026-09-16', true],
    ['2026-09-17', false],
  ])(
    'is due from 20 working days before the conference until the day before it: %s %s',
    (on, is) => {
      expect(due(on, [ITEM])).toBe(is);
    },
  );

  it('once', () => {
    expect(due('2026-08-20', [ITEM], false, [DRAFT])).toBe(false);
    expect(due('2026-08-20', [ITEM], false, [{ ...DRAFT, state: 'Hủy dự thảo' }])).toBe(true);
  });
});

describe('the settlement', () => {
  it.each<[string, Rows, boolean]>([
    ['every item has what was spent on it', [PAID, { ...PAID, spent: '0' }], true],
    ['one has not', [PAID, ITEM], false],
  ])('is due after the conference where %s', (_, budget, is) => {
    expect(due('2026-09-18', budget, true)).toBe(is);
  });

  it('an estimate drafted before the day does not stand for it', () => {
    expect(due('2026-09-18', [PAID], true, [{ ...DRAFT, date: '2026-09-16' }])).toBe(true);
    expect(due('2026-09-18', [PAID], true, [{ ...DRAFT, date: '2026-09-17' }])).toBe(false);
  });
});

describe('it is called and rests', () => {
  it.each<[string, Rows, boolean, string, string]>([
    ['before', [PAID], false, 'Dự toán kinh phí', 'dự toán 1.500.000 đồng'],
    ['after', [PAID, PAID], true, 'Quyết toán kinh phí', 'quyết toán 2.500.000 đồng'],
    ['after, not settled', [PAID, ITEM], true, 'Dự toán kinh phí', 'dự toán 3.000.000 đồng'],
    ['without an item', [], true, 'Dự toán kinh phí', 'dự toán 0 đồng'],
  ])('%s', (_, budget, held, title, rests) => {
    const { office, about } = at('2026-09-18', budget, held);
    expect(BUDGET.title(office, about, [])).toMatch(new RegExp(`^${title} tổ chức .* năm 2026$`));
    expect(BUDGET.restsOn?.(office, about)).toBe(rests);
    expect(BUDGET.data(office, about, '').quyết_toán).toBe(title.startsWith('Quyết'));
  });
});

it('it lists every item; what nobody wrote is a blank, but for what it is', () => {
  const whole = { ...PAID, unit: 'chai', quantity: '1.5', price: '1000000', document: 'HĐ 12' };
  const { office, about } = at('2026-09-18', [whole, { conference: 'HN-2026-1', quantity: '2' }]);
  const data = BUDGET.data(office, about, '');
  expect(data).toMatchObject({
    số_ký_hiệu: '      /TTr-KTHT&ĐT',
    tên_phòng_in_hoa: 'PHÒNG KINH TẾ, HẠ TẦNG VÀ ĐÔ THỊ',
    tổng_dự_toán: '1.500.000',
    tổng_quyết_toán: '1.250.000',
    lưu: 'VT',
    quyền_hạn: [{ dòng: 'TRƯỞNG PHÒNG' }],
  });
  const [full, blank] = data.khoản_chi;
  expect(full).toEqual({
    nội_dung: 'Nước uống',
    đơn_vị_tính: 'chai',
    số_lượng: '1,5',
    đơn_giá: '1.000.000',
    dự_toán: '1.500.000',
    đã_chi: '1.250.000',
    chứng_từ: 'HĐ 12',
  });
  const { nội_dung, ...rest } = blank ?? {};
  expect(nội_dung).toContain('nội dung chi');
  expect(Object.values(rest)).toEqual(['', '2', '', '', '', '']);
});
