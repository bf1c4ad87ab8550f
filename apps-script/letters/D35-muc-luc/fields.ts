// The fields of the list of a year's documents (D35).
import { type FieldList, list, text } from '../../docx/template/field-list.ts';
import { OFFICE } from '../shared/office.ts';

/** D35 (NĐ 30/2020, Phụ lục V: mục lục văn bản trong hồ sơ). */
export const CONTENTS_FIELDS = {
  ...OFFICE,
  năm: text,
  ngày_lập: text,
  số_văn_bản: text,
  văn_bản: list({ số: text, ngày: text, loại: text, trích_yếu: text, mã_hồ_sơ: text, tệp: text }),
} as const satisfies FieldList;
