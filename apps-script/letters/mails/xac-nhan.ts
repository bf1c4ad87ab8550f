// D06: acknowledgement with the codes (A-II.3.3).
import { flag, list, text } from '../../docx/template/field-list.ts';
import { defineMail } from './shared/kind.ts';
import { SENDER } from './shared/fields.ts';

export const ACKNOWLEDGEMENT = defineMail({
  audience: 'business',
  fields: {
    tên_đơn_vị: text,
    thời_điểm_nhận: text,
    có_đăng_ký: flag,
    tên_hội_nghị: text,
    thời_gian_hội_nghị: text,
    địa_điểm: text,
    số_đại_biểu: text,
    trễ_hạn_đăng_ký: flag,
    kiến_nghị: list({ mã_kiến_nghị: text, tiêu_đề: text }),
    trễ_hạn_kiến_nghị: flag,
    mã_tra_cứu: text,
    trang_tra_cứu: text,
    cơ_quan_chuyên_ngành: list({ tên: text, địa_chỉ: text }),
    số_điện_thoại_cần_kiểm_tra: flag,
    ...SENDER,
  },
});
