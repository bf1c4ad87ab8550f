// What the fields of the yearly report on the second plan are for.
import type { AboutOf } from '../../docx/template/field-list.ts';
import { SECOND_PLAN_ABOUT, TASK_REPORT_ABOUT } from '../shared/about-second-plan.ts';
import type { ANNUAL_FIELDS } from './fields.ts';

export const ANNUAL_ABOUT: AboutOf<typeof ANNUAL_FIELDS> = {
  ...SECOND_PLAN_ABOUT,
  sở_tài_chính: 'Tên Sở Tài chính',
  ngày_báo_cáo: 'Ngày lập dự thảo: "20/11/2026"',
  số_nhiệm_vụ: 'Số nhiệm vụ của Phụ lục, viết "09"',
  số_có_kết_quả: 'Số nhiệm vụ đã có kết quả trong năm',
  số_hoàn_thành: 'Số nhiệm vụ đã hoàn thành (trong năm, hoặc xong hẳn)',
  nhóm: {
    list: 'Các nhóm nhiệm vụ của Phụ lục',
    item: {
      số_nhóm: 'Số của nhóm: "I"',
      tên_nhóm: 'Tên nhóm',
      nhiệm_vụ: { list: 'Các nhiệm vụ của nhóm', item: { ...TASK_REPORT_ABOUT } },
    },
  },
  chỉ_tiêu: {
    list: 'Ba chỉ tiêu đến năm 2030',
    item: {
      tên: 'Chỉ tiêu',
      mức: '"trên 85 %", "khoảng 1.000", "đạt 100 %"',
      kết_quả: 'Kết quả của năm; chưa có thì chừa chỗ',
      nguồn: 'Nguồn, ngày số liệu; chưa có thì chừa chỗ',
      đánh_giá: 'Đạt, Chưa đạt, Xấp xỉ, Chưa có số liệu',
    },
  },
  tầm_nhìn: 'Tầm nhìn đến năm 2045, nguyên văn Kế hoạch',
  khó_khăn: { list: 'Khó khăn, vướng mắc đã ghi', item: { nội_dung: '"Nhiệm vụ I.2: …"' } },
  đề_xuất: { list: 'Đề xuất đã ghi', item: { nội_dung: '"Nhiệm vụ I.2: …"' } },
};
