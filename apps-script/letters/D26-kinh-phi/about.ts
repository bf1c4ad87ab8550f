// What the fields of the letter about the money are for.
import { WARD } from '../../ward.ts';
import type { AboutOf } from '../../docx/template/field-list.ts';
import { FOOT_ABOUT, HEAD_ABOUT, HELD_AT_ABOUT } from '../shared/about.ts';
import type { BUDGET_FIELDS } from './fields.ts';

export const BUDGET_ABOUT: AboutOf<typeof BUDGET_FIELDS> = {
  ...HEAD_ABOUT,
  ...FOOT_ABOUT,
  ...HELD_AT_ABOUT,
  tên_phòng_in_hoa: `"${WARD.desk.name.toUpperCase()}"`,
  quyết_toán: 'Tờ trình quyết toán, sau Hội nghị; trước Hội nghị là tờ trình dự toán',
  tổng_dự_toán: 'Tổng cột Dự toán của tab “Kinh phí”: "12.500.000"',
  tổng_quyết_toán: 'Tổng cột Quyết toán của tab “Kinh phí”: "12.100.000"',
  khoản_chi: {
    list: 'Các khoản chi ở tab “Kinh phí” của Hội nghị',
    item: {
      nội_dung: 'Nội dung chi',
      đơn_vị_tính: 'Đơn vị tính',
      số_lượng: 'Số lượng',
      đơn_giá: 'Đơn giá, đồng',
      dự_toán: 'Số lượng nhân đơn giá, đồng',
      đã_chi: 'Quyết toán, đồng; chưa ghi thì để trống',
      chứng_từ: 'Chứng từ',
    },
  },
};
