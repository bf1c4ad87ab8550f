// What the fields of the invitations are for.
import type { AboutOf } from '../../docx/template/field-list.ts';
import { ADDRESSEE_ABOUT, FOOT_ABOUT, HEAD_ABOUT, HELD_AT_ABOUT } from '../shared/about.ts';
import type { INVITATION_FIELDS } from './fields.ts';

export const INVITATION_ABOUT: AboutOf<typeof INVITATION_FIELDS> = {
  ...HEAD_ABOUT,
  ...FOOT_ABOUT,
  ...HELD_AT_ABOUT,
  thành_phần: '"Thành phần tham dự", "Khách mời", "DN, HKD, HTX" hoặc "Báo, đài"',
  cơ_quan_trả_lời: 'Mời thủ trưởng cơ quan trả lời kiến nghị',
  đơn_vị: 'Mời doanh nghiệp, hộ kinh doanh, hợp tác xã',
  báo_chí: 'Mời báo, đài dự và đưa tin',
  hạn_phản_hồi: 'Ngày đề nghị trả lời có dự hay không: "15/9/2026"',
  liên_hệ: ADDRESSEE_ABOUT.liên_hệ,
  giấy_mời: {
    list: 'Mỗi người được mời một trang',
    item: {
      kính_mời: 'Họ tên, chức vụ, cơ quan hoặc đơn vị đã ghi ở tab Đại biểu',
      kiến_nghị: 'Mã các kiến nghị của đơn vị được mời; không có thì để trống',
    },
  },
};
