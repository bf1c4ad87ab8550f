// What the fields of the letter that asks for the results of the year are for.
import type { AboutOf } from '../../docx/template/field-list.ts';
import { WARD } from '../../ward.ts';
import { ADDRESSEE_ABOUT } from '../shared/about.ts';
import { SECOND_PLAN_ABOUT, TASK_ABOUT } from '../shared/about-second-plan.ts';
import type { FIGURES_FIELDS } from './fields.ts';

export const FIGURES_ABOUT: AboutOf<typeof FIGURES_FIELDS> = {
  ...SECOND_PLAN_ABOUT,
  cơ_quan_nhận: {
    list: 'Các cơ quan chủ trì nhiệm vụ, cơ quan ngoài UBND trước',
    item: { tên: 'Tên cơ quan' },
  },
  thuế_cơ_sở: `"${WARD.taxOffice.name}"`,
  hạn: 'Ngày gửi kết quả: "10/11/2026"',
  liên_hệ: ADDRESSEE_ABOUT.liên_hệ,
  nhiệm_vụ: {
    list: 'Các nhiệm vụ của những cơ quan ấy',
    item: { ...TASK_ABOUT, chỉ_số: 'Các chỉ số cần báo cáo, cách nhau bằng dấu chấm phẩy' },
  },
};
