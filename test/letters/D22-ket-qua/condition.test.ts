// What the report to Sở Tài chính says of registrations and conditions: only what is on record (A-II.3.1, AM-03).
import { describe, expect, it } from 'vitest';
import { conditionFields } from '#letters/D22-ket-qua/condition';
import type { ConditionRecord } from '#rules/conference/on-record';
import type { Branch } from '#rules/conference/branches';
import { closed, on } from '../../rules/petitions/facts.ts';

const KINDS = { enterprises: 10, households: 6, cooperatives: 1 };
const NONE = { enterprises: 0, households: 0, cooperatives: 0 };
const met = (branch: Branch, counts = {}): ConditionRecord => ({
  kind: 'met',
  closing: { ...closed(branch), ...counts },
});

it('before the list is closed every count is left open', () => {
  const { kết_quả_đăng_ký, kết_luận_điều_kiện, ...counts } = conditionFields(
    { kind: 'not closed' },
    KINDS,
  );
  expect(kết_quả_đăng_ký).toBe(
    'có …… đơn vị đăng ký tham dự; có …… kiến nghị của các đơn vị đăng ký tham dự',
  );
  expect(kết_luận_điều_kiện).toBe('…… [dự thảo còn thiếu: chưa chốt danh sách đăng ký, kiến nghị]');
  expect(new Set(Object.values(counts))).toEqual(new Set(['……']));
});

it('the counts are those of the closing, by kind and together (A-0.8)', () => {
  expect(conditionFields(met('B1'), KINDS)).toMatchObject({
    số_đơn_vị: '17',
    số_doanh_nghiệp: '10',
    số_hộ_kinh_doanh: '06',
    số_hợp_tác_xã: '01',
    số_kiến_nghị_đăng_ký: '09',
  });
});

it.each([
  [
    17,
    9,
    KINDS,
    'có 17 đơn vị đăng ký tham dự, gồm 10 doanh nghiệp, 06 hộ kinh doanh, 01 hợp tác xã; có 09 kiến nghị của các đơn vị đăng ký tham dự',
  ],
  [1, 1, NONE, 'có 01 đơn vị đăng ký tham dự; có 01 kiến nghị của các đơn vị đăng ký tham dự'],
  [0, 0, NONE, 'không có đơn vị đăng ký tham dự; không có kiến nghị của đơn vị đăng ký tham dự'],
])('%i units, %i petitions', (registrants, petitions, kinds, words) => {
  expect(conditionFields(met('B1', { registrants, petitions }), kinds).kết_quả_đăng_ký).toBe(words);
});

describe('the conclusion', () => {
  const said = (record: ConditionRecord): string =>
    conditionFields(record, KINDS).kết_luận_điều_kiện;

  it('the conditions were met', () => {
    expect(said(met('B1'))).toBe('Hội nghị đủ điều kiện tổ chức');
  });

  it.each([
    ['Thông báo số 12/TB-UBND', 'Thông báo số 12/TB-UBND'],
    ['12/TB-UBND', 'văn bản số 12/TB-UBND'],
  ])('they were not, and a leader’s opinion is on record: %s', (number, cited) => {
    const opinion = { by: 'Lê Văn Thảo', on: on('2026-08-24'), reason: 'đã mời đại biểu', number };
    expect(said({ kind: 'opinion', closing: closed('B3'), opinion })).toBe(
      `Hội nghị chưa đủ điều kiện tổ chức; được tổ chức theo ý kiến của Lê Văn Thảo tại ${cited} (quyết định ngày 24/8/2026; lý do: đã mời đại biểu)`,
    );
  });

  it('they were not, and what is missing is named', () => {
    const missing = ['người quyết định', 'ngày quyết định'].map((what) => ({
      key: 'decidedBy' as const,
      what,
      message: '',
    }));
    expect(said({ kind: 'missing', closing: closed('B3'), missing })).toBe(
      'Hội nghị chưa đủ điều kiện tổ chức; …… [dự thảo còn thiếu: người quyết định, ngày quyết định]',
    );
  });
});
