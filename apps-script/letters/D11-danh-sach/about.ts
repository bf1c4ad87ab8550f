// What the fields of the lists are for.
import type { AboutOf } from '../../docx/template/field-list.ts';
import { HELD_AT_ABOUT, OFFICE_ABOUT } from '../shared/about.ts';
import type { ATTENDANCE_FIELDS } from './fields.ts';

export const ATTENDANCE_ABOUT: AboutOf<typeof ATTENDANCE_FIELDS> = {
  ...OFFICE_ABOUT,
  ...HELD_AT_ABOUT,
  số_đơn_vị: 'Số đơn vị đăng ký tham dự',
  số_mời: 'Số dòng ở tab Đại biểu',
  số_dự: 'Trong đó báo dự, hoặc cử người khác',
  số_không_dự: 'Trong đó báo không dự',
  số_chưa_trả_lời: 'Trong đó chưa trả lời',
  đăng_ký: {
    list: 'Các đơn vị đăng ký tham dự',
    item: {
      tên_đơn_vị: 'Tên đơn vị',
      loại: 'Doanh nghiệp, Hộ kinh doanh hoặc Hợp tác xã',
      số_đại_biểu: 'Số đại biểu đã đăng ký',
      kiến_nghị: 'Mã các kiến nghị của đơn vị; không có thì để trống',
    },
  },
  đại_biểu: {
    list: 'Người được mời, theo thành phần; không kể người báo không dự',
    item: {
      thành_phần: 'Thành phần ở tab Đại biểu',
      cơ_quan: 'Cơ quan hoặc đơn vị',
      họ_tên: 'Họ tên, chức vụ; có người dự thay thì ghi người đó',
      vị_trí: 'Thứ tự, vị trí chỗ ngồi',
    },
  },
};
