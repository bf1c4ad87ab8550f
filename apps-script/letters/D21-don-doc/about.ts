// What the fields of the urging letter are for.
import type { AboutOf } from '../../docx/template/field-list.ts';
import { WARD } from '../../ward.ts';
import { FOOT_ABOUT, HEAD_ABOUT, OCCASION_ABOUT, PETITION_ABOUT } from '../shared/about.ts';
import type { URGING_FIELDS } from './fields.ts';

export const URGING_ABOUT: AboutOf<typeof URGING_FIELDS> = {
  ...HEAD_ABOUT,
  ...FOOT_ABOUT,
  cơ_quan_chủ_trì: `Cơ quan chủ trì được đôn đốc: "${WARD.taxOffice.name}"`,
  kế_hoạch: OCCASION_ABOUT.kế_hoạch,
  ngày_thống_kê: 'Ngày thống kê quá hạn: "01/10/2026"',
  số_lượng: 'Số kiến nghị quá hạn, viết "03"',
  kiến_nghị: {
    list: 'Các kiến nghị quá hạn của cơ quan đó',
    item: {
      mã_kiến_nghị: PETITION_ABOUT.mã_kiến_nghị,
      tên_đơn_vị: 'Tên đơn vị kiến nghị',
      nội_dung: 'Tóm tắt hoặc tiêu đề kiến nghị',
      ngày_tiếp_nhận: PETITION_ABOUT.ngày_tiếp_nhận,
      thời_hạn: 'Thời hạn theo Kế hoạch: "28/9/2026"',
      số_ngày_quá_hạn: 'Số ngày làm việc đã quá hạn, viết "03"',
    },
  },
};
