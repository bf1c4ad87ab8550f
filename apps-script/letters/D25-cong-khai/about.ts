// What the fields of the notice of the results are for.
import type { AboutOf } from '../../docx/template/field-list.ts';
import { FOOT_ABOUT, HEAD_ABOUT, HELD_AT_ABOUT, NAMED_ABOUT } from '../shared/about.ts';
import type { PUBLIC_RESULTS_FIELDS } from './fields.ts';

export const PUBLIC_RESULTS_ABOUT: AboutOf<typeof PUBLIC_RESULTS_FIELDS> = {
  ...HEAD_ABOUT,
  ...FOOT_ABOUT,
  ...HELD_AT_ABOUT,
  tổng_kiến_nghị: 'Số kiến nghị trong phạm vi của kỳ Hội nghị, viết "12"',
  đã_trả_lời: 'Trong đó đã trả lời, hướng dẫn',
  còn_lại: 'Trong đó đang giải quyết',
  kiến_nghị: {
    list: 'Các kiến nghị trong phạm vi, theo thứ tự bảy nhóm của Kế hoạch',
    item: {
      mã_kiến_nghị: NAMED_ABOUT.mã_kiến_nghị,
      nhóm: NAMED_ABOUT.nhóm,
      tên_đơn_vị:
        'Tên đơn vị đã đồng ý công khai; chưa đồng ý thì chỉ ghi loại, ví dụ "Hộ kinh doanh"',
      nội_dung: 'Cột Nội dung công khai của sổ; chưa ghi thì chừa chỗ',
      cơ_quan: 'Cơ quan chủ trì trả lời',
      kết_quả: 'Trạng thái, kèm "số 34/… ngày 25/9/2026" của văn bản gửi đơn vị',
    },
  },
};
