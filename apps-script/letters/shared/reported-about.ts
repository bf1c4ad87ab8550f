// What the fields are for that the reports to bodies above share.
import type { AboutOf } from '../../docx/template/field-list.ts';
import { FOOT_ABOUT, HEAD_ABOUT, OCCASION_ABOUT, PETITION_ABOUT } from './about.ts';
import type { REPORTED } from './reported.ts';

export const REPORTED_ABOUT: AboutOf<typeof REPORTED> = {
  ...HEAD_ABOUT,
  ...OCCASION_ABOUT,
  ...FOOT_ABOUT,
  số_lượng: 'Số kiến nghị được báo cáo, viết "03"',
  kiến_nghị: {
    list: 'Các kiến nghị được báo cáo',
    item: {
      mã_kiến_nghị: PETITION_ABOUT.mã_kiến_nghị,
      tên_đơn_vị: 'Tên đơn vị kiến nghị',
      ngày_tiếp_nhận: PETITION_ABOUT.ngày_tiếp_nhận,
      nhóm: 'Nhóm (lĩnh vực) của kiến nghị',
      nội_dung: PETITION_ABOUT.nội_dung,
      quá_trình: 'Quá trình giải quyết, ghi ở tab “Kiến nghị”; để trống thì bỏ',
      ý_kiến: 'Ý kiến, đề xuất của phường (cột “Đề xuất”); chưa ghi thì chừa chỗ',
      cơ_quan_có_thẩm_quyền: 'Cột “Cơ quan có thẩm quyền”; chưa ghi thì chừa chỗ',
      căn_cứ_pháp_lý: 'Cột “Căn cứ pháp lý”; để trống thì bỏ',
    },
  },
};
