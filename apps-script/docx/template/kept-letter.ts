// Letters that were compiled, for as long as the script runs: what is looked at and then filled is compiled once.
import { compileLetter, type CompiledLetter } from './compile-letter.ts';
import type { FieldList } from './field-list.ts';
import type { Problem } from '../base/problem.ts';

interface Kept {
  readonly docx: Uint8Array;
  readonly compiled: CompiledLetter<FieldList>;
}

const kept = new Map<FieldList, Kept>();

/** The same template gives the same letters. */
export function compiledLetter(docx: Uint8Array, fields: FieldList): CompiledLetter<FieldList> {
  const before = kept.get(fields);
  if (before !== undefined && sameBytes(before.docx, docx)) return before.compiled;
  const compiled = compileLetter(docx, fields);
  kept.set(fields, { docx, compiled });
  return compiled;
}

/** All that is wrong with a template, for whoever edits it: nothing is filled. */
export function checkTemplate(docx: Uint8Array, fields: FieldList): readonly Problem[] {
  const compiled = compiledLetter(docx, fields);
  return compiled.ok ? [] : compiled.problems;
}

function sameBytes(one: Uint8Array, other: Uint8Array): boolean {
  if (one.length !== other.length) return false;
  for (let at = 0; at < one.length; at += 1) if (one[at] !== other[at]) return false;
  return true;
}
