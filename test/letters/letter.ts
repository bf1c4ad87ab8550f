// Compiles and fills in one go, for tests that look at the text or the faults.
import { compileLetter } from '#docx/template/compile-letter';
import { docxText } from '#docx/docx-text';
import { type FieldList, flag, list, text, type Values } from '#docx/template/field-list';

export const FIELDS = {
  tên: text,
  tên_đơn_vị: text,
  họTên: text,
  'Họ tên': text,
  gấp: flag,
  việc: list({ mã: text, xong: flag, bước: list({ ý: text }) }),
} satisfies FieldList;

export const DATA: Values = {
  tên: 'Nhàn',
  tên_đơn_vị: 'Công ty A & B',
  họTên: 'Phạm Thị Nhàn',
  'Họ tên': 'Ông Toản',
  gấp: true,
  việc: [
    { mã: 'M1', xong: true, bước: [{ ý: 'a' }, { ý: 'b' }] },
    { mã: 'M2', xong: false, bước: [] },
  ],
};

export function fillDocx(docx: Uint8Array, data: Values = DATA): Uint8Array {
  const letter = compileLetter<FieldList>(docx, FIELDS);
  if (!letter.ok) throw new Error(letter.problems.map(({ message }) => message).join('\n'));
  return letter.fill(data);
}

export const fillText = (docx: Uint8Array, data: Values = DATA): string =>
  docxText(fillDocx(docx, data));

export function problemsOf(docx: Uint8Array) {
  const letter = compileLetter<FieldList>(docx, FIELDS);
  return letter.ok ? [] : letter.problems;
}

export const codesOf = (docx: Uint8Array) => problemsOf(docx).map(({ code }) => code);
