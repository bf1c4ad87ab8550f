// What closes a petition: a scope with its reason and who approved it, a double of a petition that goes on.
import { describe, expect, it } from 'vitest';
import {
  doublesOf,
  noDoubleWords,
  outcomeInForce,
  scopeInForce,
  whyNoDouble,
} from '#rules/petitions/closing';
import { OUT_OF_SCOPE } from '#rules/words';

it.each([
  ['a reason and who approved it', 'Đơn khiếu nại', 'Hùng', OUT_OF_SCOPE],
  ['a reason alone', 'Đơn khiếu nại', null, 'Chưa xét'],
  ['who approved it alone', null, 'Hùng', 'Chưa xét'],
  ['neither', null, null, 'Chưa xét'],
  ['the reason that hides at once', 'Đơn tố cáo', null, OUT_OF_SCOPE],
] as const)('out of scope with %s (A-I.2.5, A-I.2.7)', (_, scopeReason, scopeBy, scope) => {
  expect(scopeInForce({ scope: OUT_OF_SCOPE, scopeReason, scopeBy })).toBe(scope);
});

it('what nobody has screened is not screened, whatever else stands there (A-I.2.5)', () => {
  const cells = { scopeReason: null, scopeBy: null };
  expect(scopeInForce({ scope: null, ...cells })).toBe('Chưa xét');
  expect(scopeInForce({ scope: 'Trong phạm vi', ...cells })).toBe('Trong phạm vi');
});

const double = (code: string, of: string | undefined, unit = 'U') => ({
  code,
  unit,
  outcome: of === undefined ? null : ('Trùng' as const),
  duplicateOf: of ?? null,
  scope: 'Trong phạm vi' as const,
  scopeReason: null,
  scopeBy: null,
});

it.each<[string, Record<string, string>, string[]]>([
  ['one that goes on', { A: 'B' }, ['A']],
  ['a double of one that goes on', { A: 'B', B: 'C' }, ['A', 'B']],
  ['nobody knows what', { A: 'X' }, []],
  ['itself', { A: 'A' }, []],
  ['one another', { A: 'B', B: 'A' }, []],
  ['one in a circle of others, which stay open', { A: 'B', B: 'C', C: 'B' }, ['A']],
])('a double of %s closes only what another goes on for (A-I.2.2)', (_, of, closed) => {
  const rows = ['A', 'B', 'C'].map((code) => double(code, of[code]));
  const doubles = doublesOf(rows);
  const found = rows.filter((row) => outcomeInForce(row, doubles) === 'Trùng');
  expect(found.map(({ code }) => code)).toEqual(closed);
});

describe('a double of what nothing goes on for any more (A-I.2.2, AM-04)', () => {
  const WITHDRAWN = { outcome: 'Rút kiến nghị' } as const;
  const OUT = { scope: OUT_OF_SCOPE, scopeReason: 'Việc riêng', scopeBy: 'Hùng' } as const;
  it.each<[string, Partial<Parameters<typeof doublesOf>[0][number]>, string, string | null]>([
    ['withdrawn by the same unit: withdrawn with it', WITHDRAWN, 'U', null],
    ['withdrawn by another unit', WITHDRAWN, 'V', 'over'],
    ['out of scope, of the same unit', OUT, 'U', null],
    ['out of scope, of another unit', OUT, 'V', 'over'],
    ['half out of scope, of another unit', { ...OUT, scopeBy: null }, 'V', null],
    ['going on, of another unit', {}, 'V', null],
  ])('%s', (_, main, unit, why) => {
    const last = { ...double('C', undefined, unit), ...main };
    const [a, b] = [double('A', 'B'), double('B', 'C')];
    const doubles = doublesOf([a, b, last]);
    expect([whyNoDouble(b, doubles), whyNoDouble(a, doubles)]).toEqual([why, why]);
    expect(outcomeInForce(b, doubles)).toBe(why === null ? 'Trùng' : null);
  });

  it('is told from one of nobody knows what, and from a circle', () => {
    const rows = [double('A', 'X'), double('B', 'B'), double('C', undefined)];
    const doubles = doublesOf(rows);
    const told = rows.map((row) => [whyNoDouble(row, doubles), noDoubleWords(row, doubles)]);
    expect(told).toEqual([
      ['unknown', 'Trùng với mã X: không có kiến nghị mã này nên vẫn tính thời hạn.'],
      [
        'circle',
        'Trùng với mã B là ghi vòng về chính kiến nghị này nên vẫn tính thời hạn; đề nghị ghi mã kiến nghị được giải quyết.',
      ],
      ['unknown', 'Chưa ghi trùng với mã nào.'],
    ]);
  });
});
