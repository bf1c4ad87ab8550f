// A paper of this machine, built of its template and filled, as a DOCX of usual size.
import { buildDocx } from '#docx/build/build-docx';
import { compileLetter } from '#docx/template/compile-letter';
import type { DataOf, FieldList } from '#docx/template/field-list';
import { repack } from '#docx/base/zip';
import { deflating } from '../office/disk/xlsx/deflating.ts';

export function printDocx<const F extends FieldList>(
  source: string,
  fields: F,
  data: DataOf<F>,
): Uint8Array {
  const compiled = compileLetter(buildDocx(source, {}), fields, deflating);
  if (!compiled.ok) throw new Error(compiled.problems.map(({ message }) => message).join(' '));
  return repack(compiled.fill(data), deflating);
}
