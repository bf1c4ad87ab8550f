// Fills the letters of a run: each template is compiled once; a faulty template fails its own letters only.
import { compileLetter } from '../../docx/compile-letter.ts';
import type { Values } from '../../docx/field-list.ts';
import { LetterError } from '../../docx/problem.ts';
import type { LetterIntent } from '../base/context.ts';
import type { Files } from '../base/ports.ts';

type Filled =
  | { readonly ok: true; readonly bytes: Uint8Array }
  | { readonly ok: false; readonly message: string };

type Fill = (data: Values) => Filled;

export function letterFiller(files: Pick<Files, 'template'>): (letter: LetterIntent) => Filled {
  const compiled = new Map<string, Fill>();
  return (letter) => {
    const known = compiled.get(letter.template) ?? compileFor(files, letter);
    compiled.set(letter.template, known);
    return known(letter.data);
  };
}

function compileFor(files: Pick<Files, 'template'>, { template, letter }: LetterIntent): Fill {
  const docx = files.template(template);
  if (docx === null) return failing(`Không còn tệp mẫu “${template}” trên Drive.`);
  const compiled = compileLetter(docx, letter.fields);
  if (!compiled.ok) {
    const message = compiled.problems.map((problem) => problem.message).join(' ');
    return failing(`Mẫu “${template}” có lỗi. ${message}`);
  }
  return (data) => {
    try {
      return { ok: true, bytes: compiled.fill(data) };
    } catch (error) {
      if (error instanceof LetterError) return { ok: false, message: error.message };
      throw error;
    }
  };
}

const failing =
  (message: string): Fill =>
  () => ({ ok: false, message });
