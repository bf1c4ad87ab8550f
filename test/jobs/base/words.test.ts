// What many steps of a run share: addresses, tones, what is blank, what is asked for.
import { expect, it } from 'vitest';
import type { Body } from '#register/book/bodies-of';
import { requested } from '../../../apps-script/jobs/base/asked.ts';
import { keptCells } from '#register/book/kept-cells';
import {
  addressesIn,
  addressesOf,
  addressesOfBusiness,
  toneFor,
} from '../../../apps-script/jobs/base/office-words.ts';
import { addFix, isBlank, rowFaults } from '../../../apps-script/jobs/base/row-faults.ts';
import { contextAt } from '../context.ts';

it.each(['thuộc UBND', 'ngoài UBND', 'cấp trên'] as const)(
  'a body %s is spoken to in its own tone',
  (kind) => {
    const tones = toneFor({ kind } as Body);
    expect(Object.entries(tones).flatMap(([tone, is]) => (is ? [tone] : []))).toEqual([
      kind.replace(' ', '_'),
    ]);
  },
);

it.each([
  [null, [], []],
  ['', [], []],
  ['A@b.vn', ['a@b.vn'], ['a@b.vn']],
  ['a@b.vn, c@d.vn;e@f.vn g@h.vn', ['a@b.vn', 'c@d.vn', 'e@f.vn', 'g@h.vn'], ['a@b.vn']],
  ['không; c@d.vn', ['c@d.vn'], ['c@d.vn']],
  ['a@b.vn c@d.vn', ['a@b.vn', 'c@d.vn'], []],
  ['không', [], []],
])('“%s” reaches a body at %j, a business at %j', (text, all, one) => {
  expect(addressesIn(text)).toEqual(all);
  expect(addressesOfBusiness(text)).toEqual(one);
});

it('a body is written to at what stands in its row', () => {
  const context = contextAt({ bodies: [{ name: 'Ban chợ', email: 'a@b.vn' }] });
  expect([addressesOf(context, 'ban chợ'), addressesOf(context, 'Ban lạ')]).toEqual([
    ['a@b.vn'],
    [],
  ]);
});

it.each([
  [{ value: { x: null }, cells: { x: null } }, true],
  [{ value: { x: null }, cells: { x: '  ' } }, true],
  [{ value: { x: null }, cells: {} }, true],
  [{ value: { x: null }, cells: { x: 'lạ' } }, false],
  [{ value: { x: 'có' }, cells: { x: 'có' } }, false],
])('a cell is blank where nothing was written: %j %s', (row, blank) => {
  expect(isBlank(row as unknown as Parameters<typeof isBlank>[0], 'x')).toBe(blank);
});

it('what is wrong with a row is added to what it says already', () => {
  const problems = [{ column: 'Ngày', message: 'không phải ngày' }];
  expect(rowFaults({ problems })).toEqual(['Ngày: không phải ngày.']);
  const value: { fix: string | null } = { fix: null };
  addFix(value, null);
  expect(value.fix).toBeNull();
  addFix(value, 'a', null, 'b');
  addFix(value, 'c');
  expect(value.fix).toBe('a\nb\nc');
});

it.each([
  [null, {}],
  ['{"Tiêu đề":"x"}', { 'Tiêu đề': 'x' }],
  ['null', {}],
  ['"x"', {}],
  ['{', {}],
])('what the snapshot keeps of a case: %s', (text, cells) => {
  expect(keptCells(text)).toEqual(cells);
});

it.each([
  [[{ item: 'Chạy ngay', request: 'TRUE' }], true],
  [[{ item: 'Chạy ngay', request: 'FALSE' }], false],
  [[{ item: 'Chốt danh sách', request: 'TRUE' }], false],
])('a tick asks for what stands beside it: %j %s', (overview, is) => {
  expect(requested(contextAt({ overview }).book, 'Chạy ngay')).toBe(is);
});
