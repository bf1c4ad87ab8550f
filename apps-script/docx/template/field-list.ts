// What a letter offers to its template: names in Vietnamese. What each is for stands apart, for whoever edits a template.
export type Field =
  | { readonly kind: 'text' }
  | { readonly kind: 'flag' }
  /** A text that is drawn as a QR code; nothing is drawn of an empty one. */
  | { readonly kind: 'picture' }
  | { readonly kind: 'list'; readonly fields: FieldList };

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

export const text = { kind: 'text' } as const;
export const picture = { kind: 'picture' } as const;
export const flag = { kind: 'flag' } as const;
export const list = <const F extends FieldList>(fields: F) => ({ kind: 'list', fields }) as const;

/** What every field is for, in words: of a list, the list itself and its items' fields. */
export type AboutOf<F extends FieldList> = string extends keyof F
  ? Abouts
  : { readonly [Name in keyof F]: AboutField<F[Name]> };

type AboutField<F> = F extends {
  readonly kind: 'list';
  readonly fields: infer Sub extends FieldList;
}
  ? { readonly list: string; readonly item: AboutOf<Sub> }
  : string;

interface Abouts {
  readonly [name: string]: string | { readonly list: string; readonly item: Abouts };
}

/** Offered inside every loop, beside the fields of the item. */
export const LOOP_FIELDS = { số_thứ_tự: text, đầu_tiên: flag, cuối_cùng: flag } as const;
