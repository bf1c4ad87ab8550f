// What the fields of the mail “ket-qua-chot” are for.
import { SENDER_ABOUT } from '../shared/about.ts';
import type { AboutOf } from '../../../docx/template/field-list.ts';
import type { CLOSING_RESULT } from '../ket-qua-chot.ts';

export const CLOSING_RESULT_ABOUT: AboutOf<(typeof CLOSING_RESULT)['fields']> = {
  tên_người_nhận: 'Bộ phận nhận thư',
  mã_hội_nghị: 'Mã hội nghị',
  tên_hội_nghị: 'Tên Hội nghị',
  ngày_hội_nghị: 'Ngày tổ chức dự kiến',
  thời_điểm_chốt: 'Thời điểm chốt: "17:00 26/8/2026"',
  số_đơn_vị: 'Số đơn vị đăng ký',
  số_kiến_nghị_đăng_ký: 'Số kiến nghị của đơn vị đăng ký',
  tổng_số_kiến_nghị: 'Tổng số kiến nghị',
  kết_luận: 'Điều kiện tổ chức, chữ như trên màn hình: "Đủ điều kiện tổ chức" …',
  lý_do: 'Vì sao: so với 15 đơn vị, 05 kiến nghị',
  cần_quyết_định: 'Cần lãnh đạo UBND phường quyết định',
  phương_án: { list: 'Các phương án trình lãnh đạo', item: { nội_dung: '"Hoãn" …' } },
  căn_cứ: 'Điều khoản của Kế hoạch',
  ...SENDER_ABOUT,
};
