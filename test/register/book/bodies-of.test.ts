// Names of bodies as staff type them: found whatever the spelling, taken apart where one cell lists several.
import { describe, expect, it } from 'vitest';
import { directoryOf } from '#register/book/bodies-of';
import type { Drafts } from '#register/book/book';

type Value = Partial<Drafts['bodies']['rows'][number]['value']>;

const EMPTY: Value = {
  name: null,
  short: null,
  symbol: null,
  kind: null,
  head: null,
  email: null,
  leader: null,
  publicContact: null,
};

const directory = (...values: readonly Value[]) =>
  directoryOf({
    rows: values.map((value) => ({ value: { ...EMPTY, ...value } })),
  } as unknown as Drafts['bodies']);

const OFFICE = 'Phòng Kinh tế, Hạ tầng và Đô thị';
const TAX = 'Thuế cơ sở 9 thành phố Hải Phòng';
const HALL = 'Văn phòng HĐND và UBND';
const ward = () =>
  directory(
    { name: ` ${OFFICE} `, short: 'KTHT', email: ' kt@aiquoc.vn ' },
    { name: TAX, short: null, kind: 'ngoài UBND', email: '  ' },
    { name: HALL, short: 'VP', kind: 'cấp trên' },
    { name: null, short: 'XX' },
  );

describe('the directory', () => {
  it('leaves out a row without a name, and knows its abbreviation as little', () => {
    expect(ward().all.map(({ name }) => name)).toEqual([OFFICE, TAX, HALL]);
    expect(ward().find('XX')).toBeNull();
  });

  it('holds a body of no kind for one of the People’s Committee', () => {
    expect(ward().all.map(({ kind }) => kind)).toEqual(['thuộc UBND', 'ngoài UBND', 'cấp trên']);
  });

  it('has no address where nothing or only blanks are typed', () => {
    expect(ward().all.map(({ email }) => email)).toEqual(['kt@aiquoc.vn', null, null]);
  });
});

describe('a name', () => {
  it.each<[string | null, string | null]>([
    [OFFICE, OFFICE],
    ['phòng kinh tế, hạ tầng và đô thị', OFFICE],
    ['ktht', OFFICE],
    [' VP ', HALL],
    ['Phòng Tư pháp', null],
    ['', null],
    [null, null],
  ])('%j is the body %j, asked once or twice', (typed, name) => {
    const { find } = ward();
    expect([find(typed), find(typed)].map((body) => body?.name ?? null)).toEqual([name, name]);
  });

  it('with a longer dash is the same name', () => {
    expect(directory({ name: 'Đội Quản lý – 2' }).find('Đội Quản lý - 2')).not.toBeNull();
  });
});

describe('a cell that lists several', () => {
  it.each<[string | null, readonly string[]]>([
    [null, []],
    ['', []],
    [' ;\n; ', []],
    [OFFICE, [OFFICE]],
    [`${TAX}; VP`, [TAX, HALL]],
    [`${TAX}\nktht`, [TAX, OFFICE]],
    [`${OFFICE}, VP`, [OFFICE, HALL]],
    [`${TAX} và ${OFFICE}`, [OFFICE, TAX]],
    [`VP - KTHT & ${TAX} +`, [TAX, OFFICE, HALL]],
    [' Phòng Tư pháp ', ['Phòng Tư pháp']],
    [`${OFFICE}, Phòng Tư pháp`, [`${OFFICE}, Phòng Tư pháp`]],
    ['và', ['và']],
    ['KTHT VP', [OFFICE, HALL]],
    [`KTHT ${TAX}X`, [`KTHT ${TAX}X`]],
    [`Phòng Tư pháp; VP`, ['Phòng Tư pháp', HALL]],
  ])('%j names %j', (text, names) => {
    expect(ward().split(text).toSorted()).toEqual([...names].toSorted());
  });

  it('is read for the longest names first: one name within another is none of its own', () => {
    const { split } = directory({ name: 'Công an' }, { name: 'Công an phường' }, { name: 'VP' });
    expect(split('VP, Công an phường')).toEqual(['Công an phường', 'VP']);
    expect(split('VP, Công an')).toEqual(['Công an', 'VP']);
  });
});
