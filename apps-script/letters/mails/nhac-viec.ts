// Reminder digest to one body (A-III.2.6, before the term has passed).
import { list, text } from '../../docx/template/field-list.ts';
import { defineMail } from './shared/kind.ts';
import { SENDER, TONE, WORK } from './shared/fields.ts';

export const REMINDER = defineMail({
  audience: 'internal',
  fields: {
    tên_cơ_quan: text,
    người_chuyển: text,
    ngày: text,
    số_việc: text,
    ...TONE,
    việc: list({ ...WORK, phối_hợp_với: text }),
    ...SENDER,
  },
});
