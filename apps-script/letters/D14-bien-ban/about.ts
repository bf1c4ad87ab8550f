// What the fields of the minutes are for.
import { WARD } from '../../ward.ts';
import type { AboutOf } from '../../docx/template/field-list.ts';
import { FOOT_ABOUT, HEAD_ABOUT, HELD_AT_ABOUT, NAMED_ABOUT } from '../shared/about.ts';
import type { MINUTES_FIELDS } from './fields.ts';

export const MINUTES_ABOUT: AboutOf<typeof MINUTES_FIELDS> = {
  ...HEAD_ABOUT,
  ...FOOT_ABOUT,
  ...HELD_AT_ABOUT,
  thuế_cơ_sở: `"${WARD.taxOffice.name}"`,
  số_đơn_vị_đăng_ký: 'Số đơn vị đăng ký khi chốt: "19"; chưa chốt thì chừa chỗ',
  số_có_mặt: 'Số đại biểu có Giờ đến ở tab Đại biểu: "24 đại biểu"; chưa ghi thì chừa chỗ',
  họ_tên_chủ_trì: 'Họ và tên người chủ trì, để ký biên bản',
  kiến_nghị: {
    list: 'Các kiến nghị của kỳ Hội nghị, theo thứ tự bảy nhóm của Kế hoạch',
    item: {
      ...NAMED_ABOUT,
      trả_lời: 'Nội dung trả lời tại Hội nghị; để trống khi chưa trả lời',
      hẹn_trả_lời:
        'Ngày hẹn tại Hội nghị hoặc ngày chậm nhất trả lời bằng văn bản; để trống khi đã trả lời',
      người_trả_lời:
        'Người trả lời tại Hội nghị, hoặc thủ trưởng cơ quan chủ trì; chưa có thì chừa chỗ',
    },
  },
};
