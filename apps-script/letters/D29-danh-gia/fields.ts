// The fields of the yearly report on the second plan (D29).
import { type FieldList, list, text } from '../../docx/template/field-list.ts';
import { SECOND_PLAN } from '../shared/second-plan.ts';
import { TASK_REPORT } from '../shared/task-report.ts';

/** B-IV.2.1: every task with its product, every target, difficulties and proposals (B-IV.1.2). */
export const ANNUAL_FIELDS = {
  ...SECOND_PLAN,
  sở_tài_chính: text,
  ngày_báo_cáo: text,
  số_nhiệm_vụ: text,
  số_có_kết_quả: text,
  số_hoàn_thành: text,
  nhóm: list({ số_nhóm: text, tên_nhóm: text, nhiệm_vụ: list(TASK_REPORT) }),
  chỉ_tiêu: list({ tên: text, mức: text, kết_quả: text, nguồn: text, đánh_giá: text }),
  tầm_nhìn: text,
  khó_khăn: list({ nội_dung: text }),
  đề_xuất: list({ nội_dung: text }),
} as const satisfies FieldList;
