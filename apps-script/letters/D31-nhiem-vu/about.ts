// What the fields of the documents of tasks of the second plan are for.
import type { AboutOf } from '../../docx/template/field-list.ts';
import { ADDRESSEE_ABOUT } from '../shared/about.ts';
import { SECOND_PLAN_ABOUT, TASK_REPORT_ABOUT } from '../shared/about-second-plan.ts';
import type { TASK_FIELDS } from './fields.ts';

export const TASK_LETTER_ABOUT: AboutOf<typeof TASK_FIELDS> = {
  ...SECOND_PLAN_ABOUT,
  ...TASK_REPORT_ABOUT,
  sở_tài_chính: 'Tên Sở Tài chính',
  liên_hệ: ADDRESSEE_ABOUT.liên_hệ,
  khó_khăn: { list: 'Khó khăn, vướng mắc đã ghi', item: { nội_dung: 'Một khó khăn' } },
  đề_xuất: { list: 'Đề xuất đã ghi', item: { nội_dung: 'Một đề xuất' } },
  thành_viên: {
    list: 'Các cơ quan thuộc UBND ghi trong Danh bạ',
    item: { tên: 'Tên cơ quan', người: 'Người đứng đầu; chưa ghi thì chừa chỗ' },
  },
};
