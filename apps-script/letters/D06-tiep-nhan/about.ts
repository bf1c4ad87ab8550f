// What the fields are for of the receipt for what a unit handed in.
import type { AboutOf } from '../../docx/template/field-list.ts';
import { WARD } from '../../ward.ts';
import { ADDRESSEE_ABOUT, HEAD_ABOUT, PETITION_ABOUT } from '../shared/about.ts';
import type { RECEIPT_FIELDS } from './fields.ts';

export const RECEIPT_ABOUT: AboutOf<typeof RECEIPT_FIELDS> = {
  ...HEAD_ABOUT,
  tên_phòng_in_hoa: `"${WARD.desk.name.toUpperCase()}"`,
  tên_đơn_vị: ADDRESSEE_ABOUT.tên_đơn_vị,
  thời_điểm_nhận: '"08 giờ 15 ngày 24/8/2026"',
  kênh: 'Kênh tiếp nhận: "Phiếu giấy"; chưa ghi thì bỏ',
  người_tiếp_nhận: 'Cột “Người nhập”; chưa ghi thì chừa chỗ',
  số_lượng: 'Số kiến nghị, viết "02"',
  kiến_nghị: { list: 'Các kiến nghị của đơn vị nhận trong ngày', item: PETITION_ABOUT },
  mã_tra_cứu: 'Mã để đơn vị hỏi, xem phiếu đang được giải quyết đến đâu',
  trang_tra_cứu: 'Địa chỉ trang tra cứu ghi ở Thiết lập; để trống khi chưa có',
  liên_hệ: ADDRESSEE_ABOUT.liên_hệ,
};
