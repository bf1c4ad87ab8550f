// What stands at the head of every letter.
import { type FieldList, flag, text } from '../../docx/template/field-list.ts';
import type { Office } from './kind.ts';
import { dateLine } from './number-and-date.ts';
import { OFFICE, officeNames } from './office.ts';

/** On every letter: the number and the date are văn thư's to give (AM-29, AM-39), who signs stands in “Người ký” (A-S.1, A-S.2). */
export const HEAD = {
  ...OFFICE,
  dự_thảo: flag,
  số_ký_hiệu: text,
  địa_danh: text,
  ngày_văn_bản: text,
} as const satisfies FieldList;

/** The head of a draft, but for its number (AM-39). */
export const headOf = ({ book, today }: Office) => ({
  ...officeNames(book.setting),
  dự_thảo: true,
  địa_danh: book.setting('place'),
  ngày_văn_bản: dateLine(null, today),
});
