// Digest to a leader: late petitions, decisions waiting. Sent only when switched on.
import { list, text } from '../../docx/template/field-list.ts';
import { defineMail } from './shared/kind.ts';
import { SENDER, WORK } from './shared/fields.ts';

export const LEADER = defineMail({
  audience: 'internal',
  fields: {
    tên_lãnh_đạo: text,
    ngày: text,
    tình_hình: list({ số_liệu: text }),
    số_quá_hạn: text,
    số_sắp_đến_hạn: text,
    cần_quyết_định: list({ nội_dung: text }),
    quá_hạn: list({ ...WORK, cơ_quan_chủ_trì: text }),
    sắp_đến_hạn: list({ ...WORK, cơ_quan_chủ_trì: text }),
    ...SENDER,
  },
});
