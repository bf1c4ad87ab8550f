// What the fields are for of the slip that passes a petition on.
import type { AboutOf } from '../../docx/template/field-list.ts';
import { WARD } from '../../ward.ts';
import { ADDRESSEE_ABOUT, FOOT_ABOUT, HEAD_ABOUT, PETITION_ABOUT } from '../shared/about.ts';
import type { PASSING_ON_FIELDS } from './fields.ts';

export const PASSING_ON_ABOUT: AboutOf<typeof PASSING_ON_FIELDS> = {
  ...HEAD_ABOUT,
  ...ADDRESSEE_ABOUT,
  ...PETITION_ABOUT,
  ...FOOT_ABOUT,
  tên_phòng_in_hoa: `"${WARD.desk.name.toUpperCase()}"`,
  cơ_quan_có_thẩm_quyền:
    'Cơ quan nhận phiếu chuyển (cột “Cơ quan có thẩm quyền”); chưa ghi thì chừa chỗ',
  căn_cứ_pháp_lý: 'Quy định về thẩm quyền giải quyết; chưa ghi thì bỏ',
};
