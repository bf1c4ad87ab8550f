// How field names are compared: as spelled, as a person may well type them, by their bare letters.
import type { FieldList } from './field-list.ts';

const TONES = /[\u0300\u0301\u0303\u0309\u0323]/g;

/** Case, separators and the vowel that bears the tone aside: "Thuỷ-sản" and "thủy_sản" are one name, "thuy_san" is not. */
export function spelled(name: string): string {
  const parts = name.normalize('NFD').toLowerCase();
  return (
    parts.replace(TONES, '').replace(/[^\p{L}\p{M}\p{N}]/gu, '') +
    (parts.match(TONES) ?? []).join('')
  );
}

/** Accents aside too: enough to propose a name, not to take it. */
export const bare = (name: string): string =>
  name
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/g, '')
    .toLowerCase()
    .replace(/đ/g, 'd')
    .replace(/[^a-z0-9]/g, '');

/** The names a letter offers, those of its loops too. */
export const namesIn = (fields: FieldList): string[] =>
  Object.entries(fields).flatMap(([name, field]) =>
    field.kind === 'list' ? [name, ...namesIn(field.fields)] : [name],
  );

export function withinLoops(fields: FieldList, name: string): string | null {
  for (const [listName, field] of Object.entries(fields)) {
    if (field.kind !== 'list') continue;
    if (Object.keys(field.fields).includes(name)) return listName;
    const deeper = withinLoops(field.fields, name);
    if (deeper) return deeper;
  }
  return null;
}
