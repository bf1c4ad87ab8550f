// A list of businesses held against the register: who is new, who stands there already, whom a person has to look at.
import { foldText } from '#rules/fold';
import { checkPhone, normalisePhone } from '#rules/units/phone';
import { checkTaxCode, normaliseTaxCode } from '#rules/units/tax-code';
import type { Listed } from './list-file.ts';

/** A unit of the register with the contact in use. */
export interface Known {
  readonly code: string;
  readonly name: string | null;
  readonly taxCode: string | null;
  readonly phone: string | null;
}

type Verdict =
  | { readonly is: 'new' }
  | { readonly is: 'same'; readonly unit: string }
  | { readonly is: 'doubtful'; readonly why: string }
  | { readonly is: 'unusable'; readonly why: string };

export type Matched = Verdict & {
  readonly listed: Listed;
  /** What to look at, though it keeps nothing back. */
  readonly warnings: readonly string[];
};

// AM-04: one code is one unit; what only looks like one is shown with the reason, and a person decides.
export function matchList(rows: readonly Listed[], known: readonly Known[]): Matched[] {
  const seen = indexOf(known.map((unit) => ({ ...unit, what: `đơn vị ${unit.code}` })));
  const before = indexOf([]);
  return rows.map((listed) => {
    const verdict = judge(listed, seen, before);
    if (verdict.is !== 'unusable')
      add(before, { ...listed, what: `dòng ${listed.row} của danh sách` });
    return { ...verdict, listed, warnings: warningsOf(listed) };
  });
}

function judge(listed: Listed, seen: Index, before: Index): Verdict {
  if (listed.name === null) return { is: 'unusable', why: 'không có tên đơn vị' };
  const marks = marksOf(listed);
  const same = marks.code === null ? undefined : seen.byCode.get(marks.code);
  if (same?.code !== undefined) return { is: 'same', unit: same.code };
  const twin = marks.phone === null ? undefined : seen.byPhone.get(marks.phone);
  if (twin?.code !== undefined && marks.code === null && marksOf(twin).name === marks.name)
    return { is: 'same', unit: twin.code };
  const why = [before, seen].flatMap((index) => reasons(marks, index, index === before));
  return why.length === 0 ? { is: 'new' } : { is: 'doubtful', why: why.join('; ') };
}

function reasons({ code, phone, name }: Marks, index: Index, inList: boolean): string[] {
  const byCode = code === null || !inList ? undefined : index.byCode.get(code);
  const byPhone = phone === null ? undefined : index.byPhone.get(phone);
  const byName = name === '' ? undefined : index.byName.get(name);
  const whole = (one: Entry): string => `${one.what} (${one.name ?? 'chưa có tên'})`;
  return [
    ...(byCode === undefined ? [] : [`cùng mã số với ${whole(byCode)}`]),
    ...(byPhone === undefined ? [] : [`cùng số điện thoại với ${whole(byPhone)}`]),
    ...(byName === undefined ? [] : [`tên giống ${whole(byName)}`]),
  ];
}

interface Marks {
  readonly code: string | null;
  readonly phone: string | null;
  readonly name: string;
}

type Marked = Pick<Known, 'name' | 'taxCode' | 'phone'>;

interface Entry extends Marked {
  readonly code?: string;
  readonly what: string;
}

interface Index {
  readonly byCode: Map<string, Entry>;
  readonly byPhone: Map<string, Entry>;
  readonly byName: Map<string, Entry>;
}

function indexOf(entries: readonly Entry[]): Index {
  const index: Index = { byCode: new Map(), byPhone: new Map(), byName: new Map() };
  for (const entry of entries) add(index, entry);
  return index;
}

function add(index: Index, entry: Entry): void {
  const { code, phone, name } = marksOf(entry);
  const keep = (map: Map<string, Entry>, key: string | null): void => {
    if (key !== null && key !== '' && !map.has(key)) map.set(key, entry);
  };
  keep(index.byCode, code);
  keep(index.byPhone, phone);
  keep(index.byName, name);
}

function marksOf({ taxCode, phone, name }: Marked): Marks {
  const digits = phone === null ? '' : normalisePhone(phone);
  const code = taxCode === null ? '' : normaliseTaxCode(taxCode);
  return {
    code: code === '' ? null : code,
    phone: /^\d{8,}$/.test(digits) ? digits : null,
    name: plainName(name ?? ''),
  };
}

const FORMS = [
  'hộ kinh doanh',
  'hkd',
  'công ty',
  'cty',
  'hợp tác xã',
  'htx',
  'doanh nghiệp tư nhân',
  'dntn',
];
const SHARES = ['trách nhiệm hữu hạn', 'tnhh', 'cổ phần', 'cp', 'một thành viên', 'mtv'];
const LEADING = new RegExp(`^(?:${[...FORMS, ...SHARES].map(foldText).join('|')}) `);

/** The name without its form of business, capitals, marks and punctuation. */
function plainName(name: string): string {
  let plain = foldText(name.replace(/[.,;:'"“”()\-–/]/g, ' '));
  while (LEADING.test(plain)) plain = plain.replace(LEADING, '');
  return plain.trim();
}

function warningsOf({ taxCode, phone, kind }: Listed): string[] {
  const code = taxCode === null ? null : checkTaxCode(taxCode).warning;
  const number = phone === null ? null : checkPhone(phone).warning;
  return [
    ...(kind === null ? ['Chưa rõ loại đơn vị; ghi sau ở cột “Loại”.'] : []),
    ...[code, number].filter((warning) => warning !== null),
  ];
}
