// What the fields of the ward's plan are for.
import type { AboutOf } from '../../docx/template/field-list.ts';
import { FOOT_ABOUT, HEAD_ABOUT, HELD_AT_ABOUT } from '../shared/about.ts';
import type { PLAN_FIELDS } from './fields.ts';

export const PLAN_ABOUT: AboutOf<typeof PLAN_FIELDS> = {
  ...HEAD_ABOUT,
  ...FOOT_ABOUT,
  tên_hội_nghị: HELD_AT_ABOUT.tên_hội_nghị,
  năm: 'Năm của Kế hoạch: "2027"',
  căn_cứ: {
    list: 'Các căn cứ của năm, ghi ở tab “Kỳ”',
    item: { nội_dung: 'Một căn cứ, kèm chữ "Căn cứ" hoặc "Thực hiện"' },
  },
  đổi_mới: 'Nội dung đổi mới của năm, ghi ở tab “Kỳ”; để trống thì bỏ',
  hạn_gửi: 'Ngày chậm nhất gửi Kế hoạch về Sở Tài chính: "12/02/2027"',
  sở_tài_chính: 'Tên Sở Tài chính',
  thuế_cơ_sở: 'Tên cơ quan thuế',
  tối_thiểu_đơn_vị: 'Số đơn vị tối thiểu: "15"',
  tối_thiểu_kiến_nghị: 'Số kiến nghị tối thiểu: "05"',
  số_lần_hoãn: 'Số lần được hoãn trong năm: "01"',
  ngày_niêm_yết: 'Số ngày làm việc niêm yết trước Hội nghị: "30"',
  ngày_nhận: 'Số ngày làm việc nhận kiến nghị trước Hội nghị: "15"',
  ngày_trả_lời: 'Số ngày làm việc trả lời bằng văn bản sau Hội nghị: "07"',
  ngày_phối_hợp: 'Số ngày làm việc trả lời khi cần phối hợp: "15"',
  ngày_không_tổ_chức: 'Số ngày làm việc trả lời khi không tổ chức: "14"',
  ngày_báo_cáo: 'Số ngày làm việc báo cáo kết quả: "07"',
};
