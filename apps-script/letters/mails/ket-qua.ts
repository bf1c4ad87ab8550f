// The reply was issued and sent: result to the business (A-II.5c.1, AM-39).
import { list, text } from '../../docx/template/field-list.ts';
import { defineMail } from './shared/kind.ts';
import { SENDER } from './shared/fields.ts';

export const RESULT = defineMail({
  audience: 'business',
  waits: true,
  fields: {
    tên_đơn_vị: text,
    kiến_nghị: list({ mã_kiến_nghị: text, tiêu_đề: text }),
    cơ_quan_trả_lời: text,
    số_ký_hiệu: text,
    ngày_văn_bản: text,
    trích_yếu: text,
    hình_thức_gửi: text,
    ...SENDER,
  },
});
