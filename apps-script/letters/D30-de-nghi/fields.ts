// The fields of the letter that asks for the results and figures of the year (D30).
import { type FieldList, list, text } from '../../docx/template/field-list.ts';
import { SECOND_PLAN, TASK } from '../shared/second-plan.ts';

/** B-I.2, B-IV.1.1: each body's tasks and what is asked of them; B-K.1, B-K.2: through whom; B-PL.0: of which annex. */
export const FIGURES_FIELDS = {
  ...SECOND_PLAN,
  cơ_quan_nhận: list({ tên: text }),
  thuế_cơ_sở: text,
  hạn: text,
  liên_hệ: text,
  nhiệm_vụ: list({ ...TASK, chỉ_số: text }),
} as const satisfies FieldList;
