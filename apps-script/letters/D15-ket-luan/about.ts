// What the fields of the notice of the conclusions are for.
import { WARD } from '../../ward.ts';
import type { AboutOf } from '../../docx/template/field-list.ts';
import { FOOT_ABOUT, HEAD_ABOUT, HELD_AT_ABOUT, NAMED_ABOUT } from '../shared/about.ts';
import type { CONCLUSIONS_FIELDS } from './fields.ts';

export const CONCLUSIONS_ABOUT: AboutOf<typeof CONCLUSIONS_FIELDS> = {
  ...HEAD_ABOUT,
  ...FOOT_ABOUT,
  ...HELD_AT_ABOUT,
  sở_tài_chính: `"${WARD.finance.name}"`,
  có_kiến_nghị: 'Kỳ Hội nghị có kiến nghị trong phạm vi',
  tổng_kiến_nghị: 'Số kiến nghị trong phạm vi của kỳ Hội nghị, viết "12"',
  đã_trả_lời: 'Trong đó đã trả lời, hướng dẫn',
  còn_lại: 'Trong đó còn phải trả lời bằng văn bản',
  hạn_báo_cáo: 'Hạn báo cáo Sở Tài chính: "28/9/2026"; không tính được thì để trống',
  nhiệm_vụ: {
    list: 'Mỗi kiến nghị còn phải trả lời một nhiệm vụ',
    item: {
      giao: '"Giao" với cơ quan thuộc UBND, "Đề nghị" với cơ quan khác',
      cơ_quan: 'Cơ quan chủ trì',
      việc: '"giải quyết, trả lời bằng văn bản", hoặc hướng dẫn, báo cáo theo cách xử lý',
      mã_kiến_nghị: NAMED_ABOUT.mã_kiến_nghị,
      nhóm: NAMED_ABOUT.nhóm,
      hạn: 'Ngày chậm nhất theo Kế hoạch; không có thì để trống',
    },
  },
};
