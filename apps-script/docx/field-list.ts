// What a letter offers to its template: names in Vietnamese, each with its explanation.
export type Field =
  | { readonly kind: 'text'; readonly about: string }
  | { readonly kind: 'flag'; readonly about: string }
  | { readonly kind: 'list'; readonly about: string; readonly fields: FieldList };

export interface FieldList {
  readonly [name: string]: Field;
}

export type Value = string | boolean | readonly Values[];
export interface Values {
  readonly [name: string]: Value;
}

/** The data a letter with these fields takes. Every field must be there; a text may be empty. */
export type DataOf<F extends FieldList> = string extends keyof F
  ? Values
  : { readonly [Name in keyof F]: ValueOf<F[Name]> };

type ValueOf<F> = F extends { readonly kind: 'list'; readonly fields: infer Sub extends FieldList }
  ? readonly DataOf<Sub>[]
  : F extends { readonly kind: 'flag' }
    ? boolean
    : string;

export const text = (about: string) => ({ kind: 'text', about }) as const;
export const flag = (about: string) => ({ kind: 'flag', about }) as const;
export const list = <const F extends FieldList>(about: string, fields: F) =>
  ({ kind: 'list', about, fields }) as const;

/** Offered inside every loop, beside the fields of the item. */
export const LOOP_FIELDS = {
  số_thứ_tự: text('Số thứ tự của mục trong danh sách: 1, 2, 3 …'),
  đầu_tiên: flag('Mục đầu tiên của danh sách'),
  cuối_cùng: flag('Mục cuối cùng của danh sách'),
} as const;
