// The fields of the documents with which tasks of the second plan are done (D31).
import { type FieldList, list, text } from '../../docx/template/field-list.ts';
import { SECOND_PLAN } from '../shared/second-plan.ts';
import { TASK_REPORT } from '../shared/task-report.ts';

/** B-PL.III.1, B-PL.IV.1, B-PL.V.1: the task, what came of it, who may take part. */
export const TASK_FIELDS = {
  ...SECOND_PLAN,
  ...TASK_REPORT,
  sở_tài_chính: text,
  liên_hệ: text,
  khó_khăn: list({ nội_dung: text }),
  đề_xuất: list({ nội_dung: text }),
  thành_viên: list({ tên: text, người: text }),
} as const satisfies FieldList;
