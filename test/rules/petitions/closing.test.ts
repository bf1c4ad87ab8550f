// What closes a petition: a scope with its reason and who approved it, a double of a petition that goes on.
import { expect, it } from 'vitest';
import { doublesOf, outcomeInForce, scopeInForce } from '#rules/petitions/closing';
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

it.each<[string, Record<string, string>, string[]]>([
  ['one that goes on', { A: 'B' }, ['A']],
  ['a double of one that goes on', { A: 'B', B: 'C' }, ['A', 'B']],
  ['nobody knows what', { A: 'X' }, []],
  ['itself', { A: 'A' }, []],
  ['one another', { A: 'B', B: 'A' }, []],
  ['one in a circle of others, which stay open', { A: 'B', B: 'C', C: 'B' }, ['A']],
])('a double of %s closes only what another goes on for (A-I.2.2)', (_, of, closed) => {
  const rows = ['A', 'B', 'C'].map((code) => ({
    code,
    outcome: of[code] === undefined ? null : ('Trùng' as const),
    duplicateOf: of[code] ?? null,
  }));
  const doubles = doublesOf(rows);
  const found = rows.filter((row) => outcomeInForce(row, doubles) === 'Trùng');
  expect(found.map(({ code }) => code)).toEqual(closed);
});
