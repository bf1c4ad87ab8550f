// What a tab is where it declares nothing else, and what its columns are.
import { describe, expect, it } from 'vitest';
import { defineTab, firstDataRow } from '#register/table/column';
import { amber, derived, offering, picking, sized, staff } from '#register/table/columns';
import { columnOf } from '#register/table/read';

const names = { key: 'sample', title: 'Mẫu', sheetId: 7 };
const tabOf = () =>
  defineTab({ ...names, columns: { name: staff.text('Tên'), code: derived.code('Mã') } });

describe('a tab', () => {
  it('finds a column by its key, and has no other', () => {
    expect(columnOf(tabOf(), 'code').header).toBe('Mã');
    expect(() => columnOf(tabOf(), 'x')).toThrow('Tab sample has no column x');
  });

  it('begins its data below the last row of headers', () => {
    expect(firstDataRow(tabOf())).toBe(1);
    expect(firstDataRow({ ...tabOf(), headerRows: [4, 2] })).toBe(5);
  });

  it('counts a row to be mended by “Cần sửa”, or by its problems where it has none', () => {
    const fixed = defineTab({ ...names, columns: { fix: derived.long('Cần sửa') } });
    const faulty = (fix: string | null, problems: readonly unknown[]) =>
      fixed.isFaulty({ value: { fix }, problems });
    expect([faulty('x', []), faulty(null, [1])]).toEqual([true, false]);
    const value = { name: 'A', code: null };
    expect(tabOf().isFaulty({ value, problems: [] })).toBe(false);
    expect(tabOf().isFaulty({ value, problems: [1] })).toBe(true);
  });

  it('stands in the register, in sight and open to all, where it says nothing of itself', () => {
    const tab = tabOf();
    expect(tab).toMatchObject({ file: 'register', headerRows: [0], codePrefix: '', tracked: null });
    const { hidden, completedLater, clearsEmptied, isBoard, isForm, isLocked } = tab;
    expect([hidden, completedLater, clearsEmptied, isBoard, isForm, isLocked]).not.toContain(true);
    const { identity, codeColumns, guarded, views, charts } = tab;
    expect([...identity, ...codeColumns, ...guarded, ...views, ...charts]).toEqual([]);
  });

  it('begins with its headers and no rows, and knows a row by what it is', () => {
    const tab = tabOf();
    expect(tab.headerLines()).toEqual([['Tên', 'Mã']]);
    expect([tab.seeds({}), tab.decorate(7)]).toEqual([[], []]);
    expect(tab.fingerprint({ name: 'A', code: null })).toBe('');
    const tracked = defineTab({ ...names, tracked: 'đơn vị', columns: {} });
    expect(tracked.fingerprint({})).toBe('đơn vị');
  });
});

describe('a column', () => {
  it.each([
    ['text', 'staff', () => staff.text('A')],
    ['text', 'staff', () => staff.code('A')],
    ['text', 'automation', () => derived.long('A')],
    ['text', 'automation', () => derived.explanation('A')],
    ['date', 'staff', () => staff.date('A')],
    ['dateTime', 'automation', () => derived.dateTime('A')],
    ['mixed', 'automation', () => derived.mixed('A')],
  ])('holds %s by %s, in sight, with nothing offered', (type, by, make) => {
    const column = make();
    expect(column).toMatchObject({ type, by, header: 'A', values: null, offersFrom: null });
    expect(column).toMatchObject({ hidden: false, alarms: [], isLink: false, isPicked: false });
  });

  it('takes a colour wherever something stands in it', () => {
    expect(amber(derived.long('Cần sửa')).alarms).toEqual([{ text: null, colour: 'amber' }]);
  });

  it('is narrower or wider than its kind', () => {
    const name = staff.text('Tên');
    expect(sized(name, 75)).toEqual({ ...name, width: 75 });
    expect(name.width).not.toBe(75);
  });

  it('is offered the first column of another tab; what is picked counts as its code alone', () => {
    const offered = offering(staff.text('Cơ quan'), 'bodies');
    const picked = picking(staff.code('Mã đơn vị'), 'units');
    expect([offered.offersFrom, offered.isPicked]).toEqual(['bodies', false]);
    expect([picked.offersFrom, picked.isPicked]).toEqual(['units', true]);
  });
});
