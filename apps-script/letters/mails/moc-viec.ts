// A task with a date is coming due: notice, closing, report …
import { flag, list, text } from '../../docx/template/field-list.ts';
import { defineMail } from './shared/kind.ts';
import { SENDER } from './shared/fields.ts';

export const MILESTONE = defineMail({
  audience: 'internal',
  fields: {
    tên_người_nhận: text,
    việc: text,
    hạn: text,
    nên_trước: text,
    còn_lại: text,
    cách_tính: text,
    căn_cứ: text,
    tạm_tính: flag,
    việc_cần_làm: list({ nội_dung: text }),
    ...SENDER,
  },
});
