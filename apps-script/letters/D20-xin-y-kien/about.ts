// What the fields of the report that asks a body above for its direction are for.
import type { AboutOf } from '../../docx/template/field-list.ts';
import { REPORTED_ABOUT } from '../shared/reported-about.ts';
import type { SUPERIOR_REPORT_FIELDS } from './fields.ts';

export const SUPERIOR_REPORT_ABOUT: AboutOf<typeof SUPERIOR_REPORT_FIELDS> = {
  ...REPORTED_ABOUT,
  cơ_quan_cấp_trên:
    'Cột “Cơ quan có thẩm quyền”; để trống thì cơ quan cấp trên của cơ quan chủ trì theo Danh bạ',
};
