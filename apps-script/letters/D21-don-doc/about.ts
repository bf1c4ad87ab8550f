// What the fields of the urging letter are for.
import type { AboutOf } from '../../docx/template/field-list.ts';
import { WARD } from '../../ward.ts';
import { FOOT_ABOUT, HEAD_ABOUT, OCCASION_ABOUT, PETITION_ABOUT } from '../shared/about.ts';
import type { URGING_FIELDS } from './fields.ts';

export const URGING_ABOUT: AboutOf<typeof URGING_FIELDS> = {
  ...HEAD_ABOUT,
  ...FOOT_ABOUT,
  cơ_quan_chủ_trì: `Cơ quan chủ trì được đôn đốc: "${WARD.taxOffice.name}"`,
  việc: 'Nội dung công văn, viết sau “V/v”',
  thuộc_UBND: 'Cơ quan thuộc UBND phường: "yêu cầu … khẩn trương"',
  cấp_trên: 'Sở, UBND thành phố …: "kính đề nghị quan tâm, sớm có ý kiến"',
  nơi_tổng_hợp: 'Phòng tổng hợp kết quả; trống khi chính Phòng đó được đôn đốc',
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
