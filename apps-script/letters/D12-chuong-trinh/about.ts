// What the fields of the programme are for.
import { WARD } from '../../ward.ts';
import type { AboutOf } from '../../docx/template/field-list.ts';
import { FOOT_ABOUT, HEAD_ABOUT, HELD_AT_ABOUT, NAMED_ABOUT } from '../shared/about.ts';
import type { PROGRAMME_FIELDS } from './fields.ts';

export const PROGRAMME_ABOUT: AboutOf<typeof PROGRAMME_FIELDS> = {
  ...HEAD_ABOUT,
  ...FOOT_ABOUT,
  ...HELD_AT_ABOUT,
  thuế_cơ_sở: `"${WARD.taxOffice.name}"`,
  số_kiến_nghị: 'Số kiến nghị trong bảng, viết "11"; không có thì "không có"',
  kiến_nghị: {
    list: 'Các kiến nghị trong phạm vi, theo thứ tự bảy nhóm của Kế hoạch',
    item: {
      ...NAMED_ABOUT,
      dự_kiến_trả_lời: 'Nội dung trả lời đã dự kiến trong sổ; chưa có thì chừa chỗ',
      người_trả_lời:
        '"Nguyễn Văn Hùng, Phòng …": Thủ trưởng cơ quan chủ trì; chưa giao thì chừa chỗ',
    },
  },
};
