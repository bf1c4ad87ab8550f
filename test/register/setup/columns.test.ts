// What a column of a new tab has beside its header and its cells: what may be typed, how it looks, what alarms.
import { describe, expect, it } from 'vitest';
import { type Tab } from '#register/table/column';
import {
  alarmed,
  amber,
  derived,
  hidden,
  linked,
  offering,
  picking,
  staff,
} from '#register/table/columns';
import { requestsOf } from './made-up-tab.ts';

const rulesOf = (columns: Tab['columns'], more: Partial<Tab> = {}) =>
  requestsOf(columns, more).flatMap(({ setDataValidation }) => setDataValidation ?? []);

describe('what may be typed into a column', () => {
  const DATA = { sheetId: 7, startColumnIndex: 0, endColumnIndex: 1, startRowIndex: 1 };
  it.each<[string, Tab['columns'], readonly unknown[]]>([
    ['anything into a text', { a: staff.text('A') }, []],
    ['nothing is asked where we write ourselves', { a: derived.list('A', ['x']) }, []],
    [
      'a day into a day',
      { a: staff.date('A') },
      ['DATE_IS_VALID', undefined, 'Ghi ngày: 05/02/2026', false],
    ],
    [
      'a day with its hour',
      { a: staff.dateTime('A') },
      ['DATE_IS_VALID', undefined, 'Ghi ngày và giờ: 05/02/2026 08:30', false],
    ],
    [
      'one of a list',
      { a: staff.list('A', ['x', 'y, z']) },
      ['ONE_OF_RANGE', "='Danh mục'!$A$1:$A$2", undefined, true],
    ],
    [
      'what another tab offers, or else',
      { a: offering(staff.text('A'), 'units') },
      ['ONE_OF_RANGE', "='Đơn vị'!$A$2:$A$200", undefined, false],
    ],
    [
      'a code with its name or alone',
      { a: picking(staff.code('A'), 'units') },
      ['ONE_OF_RANGE', "='Đơn vị'!$B$2:$C", undefined, false],
    ],
    ['anything where the other tab is not there', { a: offering(staff.text('A'), 'x') }, []],
  ])('%s', (_what, columns, rule) => {
    const found = rulesOf(columns).map(
      ({ range, rule: { condition, inputMessage, strict } = {} }) => {
        expect(range).toEqual(DATA);
        return [condition?.type, condition?.values?.[0]?.userEnteredValue, inputMessage, strict];
      },
    );
    expect(found.flat()).toEqual(rule);
  });

  it('a list stands in the column of its own, the second behind the first', () => {
    const columns = {
      a: staff.list('A', ['x']),
      b: staff.list('B', ['y']),
      c: staff.list('C', ['x']),
    };
    const ranges = rulesOf(columns).map(
      ({ rule }) => rule?.condition?.values?.[0]?.userEnteredValue,
    );
    expect(ranges).toEqual([
      "='Danh mục'!$A$1:$A$1",
      "='Danh mục'!$B$1:$B$1",
      "='Danh mục'!$A$1:$A$1",
    ]);
  });
});

describe('how a column looks', () => {
  const of = (column: Tab['columns'][string], more: Partial<Tab> = {}) => {
    const requests = requestsOf({ z: staff.text('Z'), a: column }, more);
    const formats = requests.flatMap(({ repeatCell }) =>
      repeatCell?.range?.startColumnIndex === 1 ? [repeatCell] : [],
    );
    const dimension = requests.flatMap(({ updateDimensionProperties: one }) =>
      one?.range?.startIndex === 1 ? [one] : [],
    );
    return { requests, data: formats[0], header: formats[1], dimension: dimension[0] };
  };
  const dataOf = (column: Tab['columns'][string], more: Partial<Tab> = {}) =>
    of(column, more).data?.cell?.userEnteredFormat ?? {};

  it('has its width, and is hidden where only the software reads it', () => {
    const { dimension } = of(hidden(staff.text('A')));
    expect(dimension?.range).toEqual({
      sheetId: 7,
      dimension: 'COLUMNS',
      startIndex: 1,
      endIndex: 2,
    });
    expect(dimension?.properties).toEqual({ pixelSize: 170, hiddenByUser: true });
    expect(of(staff.text('A')).dimension?.properties?.hiddenByUser).toBe(false);
  });

  it.each([
    ['text', staff.text('A'), false],
    ['a list', staff.list('A', ['x']), false],
    ['days', staff.date('A'), true],
    ['numbers', staff.number('A'), true],
    ['ticks', staff.tick('A'), true],
  ])('of %s stands in the middle: %j', (_what, column, isCentred) => {
    expect(dataOf(column).horizontalAlignment).toBe(isCentred ? 'CENTER' : undefined);
  });

  it('is grey where we write, except on a board and a form; a form has no lines of ours', () => {
    const isGrey = (column: Tab['columns'][string], more: Partial<Tab> = {}) =>
      dataOf(column, more).backgroundColor !== undefined;
    expect([isGrey(derived.text('A')), isGrey(staff.text('A'))]).toEqual([true, false]);
    expect(isGrey(derived.text('A'), { isBoard: true })).toBe(false);
    expect(isGrey(derived.text('A'), { isForm: true })).toBe(false);
    expect(dataOf(staff.text('A')).borders).toBeDefined();
    expect(dataOf(staff.text('A'), { isForm: true }).borders).toBeUndefined();
  });

  it('is underlined where it leads elsewhere, and every format that it has is set', () => {
    expect(dataOf(linked(derived.text('A'))).textFormat).toMatchObject({ underline: true });
    expect(dataOf(derived.text('A')).textFormat).toBeUndefined();
    const { data } = of(linked(derived.date('A')));
    const set = Object.keys(data?.cell?.userEnteredFormat ?? {});
    expect(data?.fields).toBe(`userEnteredFormat(${set.join(',')})`);
    expect(set).toContain('numberFormat');
  });

  it('has its header in one colour for staff and in another for us; a form keeps its own', () => {
    const colour = (column: Tab['columns'][string]) =>
      of(column).header?.cell?.userEnteredFormat?.backgroundColor;
    expect(colour(staff.text('A'))).not.toEqual(colour(derived.text('A')));
    expect(of(staff.text('A')).header?.range).toMatchObject({
      startRowIndex: 0,
      endRowIndex: 1,
      endColumnIndex: 2,
    });
    expect(of(staff.text('A'), { isForm: true }).header).toBeUndefined();
  });

  it('warns who types over what we write, and stops nobody', () => {
    const protections = (column: Tab['columns'][string]) =>
      of(column).requests.flatMap(
        ({ addProtectedRange }) => addProtectedRange?.protectedRange ?? [],
      );
    expect(protections(staff.text('A'))).toEqual([]);
    expect(protections(derived.text('A'))).toMatchObject([
      { warningOnly: true, description: '“A” do phần mềm tính; sửa tay sẽ được tính lại' },
    ]);
  });

  it('takes its colours, the first declared laid last', () => {
    const rules = (column: Tab['columns'][string]) =>
      of(column).requests.flatMap(({ addConditionalFormatRule: one }) => one?.rule ?? []);
    expect(rules(staff.text('A'))).toEqual([]);
    expect(rules(amber(derived.text('A')))[0]?.booleanRule?.condition).toEqual({
      type: 'NOT_BLANK',
    });
    const two = alarmed(derived.text('A'), [
      { text: 'Quá hạn', colour: 'red' },
      { text: 'Đạt', colour: 'green' },
    ]);
    const said = rules(two).map(
      ({ booleanRule }) => booleanRule?.condition?.values?.[0]?.userEnteredValue,
    );
    expect(said).toEqual(['Đạt', 'Quá hạn']);
  });
});
