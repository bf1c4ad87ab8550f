// Fills the letters of a run: each template is compiled once; a faulty template fails its own letters only.
import { compileLetter } from '../../docx/engine.ts';
import type { FieldList, Values } from '../../docx/field-list.ts';
import { isLetterError } from '../../docx/problem.ts';
import type { LetterIntent } from '../base/context.ts';
import type { FileBytes, Files } from '../base/ports.ts';

type Compiled = ReturnType<typeof compileLetter>;
type Fill = (data: Values) => FileBytes;

export function letterFiller(files: Pick<Files, 'template'>): (letter: LetterIntent) => FileBytes {
  const compiled = new Map<string, Fill>();
  return (letter) => {
    const fill = compiled.get(letter.template) ?? compileFor(files, letter);
    compiled.set(letter.template, fill);
    return fill(letter.data);
  };
}

function compileFor(files: Pick<Files, 'template'>, { template, letter }: LetterIntent): Fill {
  const docx = files.template(template);
  if (docx === null)
    return failing(
      `Không có tệp mẫu “${template}” trên Drive: đề nghị chủ sổ chạy caiDat để thêm mẫu.`,
    );
  const compiled = compiledOf(template, docx, letter.fields);
  if (!compiled.ok) {
    const message = compiled.problems.map((problem) => problem.message).join(' ');
    return failing(`Mẫu “${template}” có lỗi. ${message}`);
  }
  return (data) => {
    try {
      return { ok: true, bytes: compiled.fill(data) };
    } catch (error) {
      if (isLetterError(error)) return { ok: false, message: error.message };
      throw error;
    }
  };
}

/** The same template gives the same letters: where a run finds one of an earlier run, it is not compiled again. */
const kept = new Map<string, { docx: Uint8Array; fields: FieldList; compiled: Compiled }>();

function compiledOf(template: string, docx: Uint8Array, fields: FieldList): Compiled {
  const before = kept.get(template);
  if (before?.fields === fields && sameBytes(before.docx, docx)) return before.compiled;
  const compiled = compileLetter(docx, fields);
  kept.set(template, { docx, fields, compiled });
  return compiled;
}

function sameBytes(one: Uint8Array, other: Uint8Array): boolean {
  if (one.length !== other.length) return false;
  for (let at = 0; at < one.length; at += 1) if (one[at] !== other[at]) return false;
  return true;
}

const failing =
  (message: string): Fill =>
  () => ({ ok: false, message });
