// Something went wrong or must be looked at: to the owner of the register.
import { list, text } from '../../docx/template/field-list.ts';
import { defineMail } from './shared/kind.ts';
import { SENDER } from './shared/fields.ts';

export const NOTICE = defineMail({
  audience: 'internal',
  fields: {
    tiêu_đề: text,
    lúc: text,
    sự_việc: list({ ở_đâu: text, nội_dung: text, cách_xử_lý: text }),
    ...SENDER,
  },
});
