// What the fields of the mail “cho-xac-nhan” are for.
import { SENDER_ABOUT } from '../shared/about.ts';
import type { AboutOf } from '../../../docx/template/field-list.ts';
import type { TO_SETTLE } from '../cho-xac-nhan.ts';

export const TO_SETTLE_ABOUT: AboutOf<(typeof TO_SETTLE)['fields']> = {
  mã_đơn_vị: 'Mã đơn vị: "DV-0001"',
  tên_đơn_vị: 'Tên đơn vị trong sổ',
  thời_điểm_nhận: '"08:15 24/8/2026"',
  việc: 'Vì sao phiếu chờ, cần làm gì',
  ...SENDER_ABOUT,
};
