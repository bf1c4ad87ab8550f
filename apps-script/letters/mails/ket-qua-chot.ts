// What the closing decided, to the desk (A-II.3.1, A-II.3.2).
import { flag, list, text } from '../../docx/template/field-list.ts';
import { defineMail } from './shared/kind.ts';
import { SENDER } from './shared/fields.ts';

export const CLOSING_RESULT = defineMail({
  audience: 'internal',
  fields: {
    tên_người_nhận: text,
    mã_hội_nghị: text,
    tên_hội_nghị: text,
    ngày_hội_nghị: text,
    thời_điểm_chốt: text,
    số_đơn_vị: text,
    số_kiến_nghị_đăng_ký: text,
    tổng_số_kiến_nghị: text,
    kết_luận: text,
    lý_do: text,
    cần_quyết_định: flag,
    phương_án: list({ nội_dung: text }),
    căn_cứ: text,
    ...SENDER,
  },
});
