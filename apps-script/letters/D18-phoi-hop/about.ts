// What the fields of the letter that asks other bodies to take part are for.
import { WARD } from '../../ward.ts';
import type { AboutOf } from '../../docx/template/field-list.ts';
import { FOOT_ABOUT, HEAD_ABOUT, OCCASION_ABOUT, PETITION_ABOUT } from '../shared/about.ts';
import type { COORDINATION_FIELDS } from './fields.ts';

export const COORDINATION_ABOUT: AboutOf<typeof COORDINATION_FIELDS> = {
  ...HEAD_ABOUT,
  ...OCCASION_ABOUT,
  ...FOOT_ABOUT,
  ...PETITION_ABOUT,
  tên_phòng: `Phòng chủ trì, là phòng gửi: "${WARD.desk.name}"`,
  tên_phòng_in_hoa: `"${WARD.desk.name.toUpperCase()}"`,
  tên_đơn_vị: 'Tên đơn vị kiến nghị',
  nhiều_cơ_quan: 'Gửi từ hai cơ quan phối hợp trở lên',
  cơ_quan_phối_hợp: { list: 'Các cơ quan được đề nghị', item: { tên: 'Tên cơ quan phối hợp' } },
  hạn_phối_hợp:
    'Ngày gửi ý kiến, trước thời hạn theo Kế hoạch 03 ngày làm việc; đã qua thì chừa chỗ',
  thời_hạn: 'Thời hạn trả lời đơn vị theo Kế hoạch: "08/10/2026"; chưa có thì để trống',
};
