// What the fields of the minutes are for.
import { WARD } from '../../ward.ts';
import type { AboutOf } from '../../docx/field-list.ts';
import { FOOT_ABOUT, HEAD_ABOUT, HELD_AT_ABOUT, NAMED_ABOUT } from '../shared/about.ts';
import type { MINUTES_FIELDS } from './fields.ts';

export const MINUTES_ABOUT: AboutOf<typeof MINUTES_FIELDS> = {
  ...HEAD_ABOUT,
  ...FOOT_ABOUT,
  ...HELD_AT_ABOUT,
  thuế_cơ_sở: `"${WARD.taxOffice.name}"`,
  số_đơn_vị_đăng_ký: 'Số đơn vị đăng ký khi chốt: "19"; chưa chốt thì chừa chỗ',
  kiến_nghị: {
    list: 'Các kiến nghị của kỳ Hội nghị, theo thứ tự bảy nhóm của Kế hoạch',
    item: {
      ...NAMED_ABOUT,
      trả_lời: 'Nội dung trả lời tại Hội nghị; để trống khi chưa trả lời',
      hẹn_trả_lời: 'Ngày chậm nhất trả lời bằng văn bản; để trống khi đã trả lời',
      người_trả_lời: 'Thủ trưởng cơ quan chủ trì; chưa giao thì chừa chỗ',
    },
  },
};
