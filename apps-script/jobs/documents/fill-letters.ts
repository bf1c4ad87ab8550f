// Fills the letters of a run: each template is compiled once; a faulty template fails its own letters only.
import { compiledLetter } from '../../docx/engine.ts';
import type { Values } from '../../docx/template/field-list.ts';
import { isLetterError } from '../../docx/base/problem.ts';
import type { LetterIntent } from '../base/context.ts';
import type { FileBytes, Files } from '../base/ports.ts';

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
  const compiled = compiledLetter(docx, letter.fields);
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

const failing =
  (message: string): Fill =>
  () => ({ ok: false, message });
