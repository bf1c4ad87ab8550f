// What the fields are for of the letter that tells a unit that its petition was reported upward.
import type { AboutOf } from '../../docx/template/field-list.ts';
import {
  ADDRESSEE_ABOUT,
  FOOT_ABOUT,
  HEAD_ABOUT,
  NAMES,
  OCCASION_ABOUT,
  PETITION_ABOUT,
} from '../shared/about.ts';
import { CITY } from '../shared/upward.ts';
import type { REPORTED_NOTICE_FIELDS } from './fields.ts';

export const REPORTED_NOTICE_ABOUT: AboutOf<typeof REPORTED_NOTICE_FIELDS> = {
  ...HEAD_ABOUT,
  ...OCCASION_ABOUT,
  ...ADDRESSEE_ABOUT,
  ...FOOT_ABOUT,
  do_phòng_ký: 'Văn bản của phòng; nếu không thì của UBND phường',
  cơ_quan_trả_lời: `"${NAMES.full}" hoặc tên phòng`,
  tên_phòng_in_hoa: 'Tên phòng in hoa; để trống khi UBND phường ký',
  số_lượng: 'Số kiến nghị, viết "01"',
  xin_ý_kiến: 'Đã xin ý kiến cơ quan cấp trên; nếu không thì đã báo cáo UBND thành phố',
  cơ_quan_báo_cáo: `"${NAMES.full}"; cơ quan Trung ương trên địa bàn tự báo cáo thì tên cơ quan đó`,
  văn_bản_báo_cáo: 'Số, ngày của báo cáo: "số 58/BC-UBND ngày 24/9/2026"',
  cơ_quan_nhận: `"${CITY}", hoặc cơ quan cấp trên đã được xin ý kiến; chưa ghi thì chừa chỗ`,
  kiến_nghị: { list: 'Kiến nghị đã báo cáo', item: PETITION_ABOUT },
};
