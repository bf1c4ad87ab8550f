// What the fields of the slip for the leader are for.
import type { AboutOf } from '../../docx/template/field-list.ts';
import { FOOT_ABOUT, HEAD_ABOUT } from '../shared/about.ts';
import type { SLIP_FIELDS } from './fields.ts';

export const SLIP_ABOUT: AboutOf<typeof SLIP_FIELDS> = {
  ...HEAD_ABOUT,
  ...FOOT_ABOUT,
  tên_phòng_in_hoa: 'Tên phòng trình, in hoa',
  loại_văn_bản: 'Tên loại của văn bản trình ký',
  trích_yếu: 'Trích yếu của văn bản trình ký',
  mã_hồ_sơ: 'Mã hồ sơ của văn bản trình ký; để trống thì bỏ',
  thời_hạn: 'Thời hạn theo Kế hoạch của hồ sơ; để trống thì bỏ',
  tệp: 'Địa chỉ tệp dự thảo; để trống thì bỏ',
  ý_kiến_trước: 'Ý kiến của người ký ở lần trình trước (tab “Văn bản đi”); để trống thì bỏ',
  ký_thay: {
    list: 'Quyền hạn, chức vụ của người ký văn bản, theo tab “Người ký”',
    item: { dòng: 'Một dòng' },
  },
  người_ký_văn_bản: 'Họ và tên người ký văn bản, theo tab “Người ký”',
};
