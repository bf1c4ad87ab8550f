// What the fields of the mail “xac-nhan” are for.
import { SENDER_ABOUT } from '../shared/about.ts';
import type { AboutOf } from '../../../docx/template/field-list.ts';
import type { ACKNOWLEDGEMENT } from '../xac-nhan.ts';

export const ACKNOWLEDGEMENT_ABOUT: AboutOf<(typeof ACKNOWLEDGEMENT)['fields']> = {
  tên_đơn_vị: 'Tên đơn vị gửi phiếu',
  thời_điểm_nhận: '"08:15 24/8/2026"',
  có_đăng_ký: 'Phiếu có đăng ký tham dự Hội nghị',
  tên_hội_nghị: 'Tên Hội nghị; để trống khi ngoài kỳ',
  thời_gian_hội_nghị: '"08 giờ 00 ngày 17/9/2026"; để trống khi ngoài kỳ',
  địa_điểm: 'Địa điểm Hội nghị; để trống khi ngoài kỳ',
  số_đại_biểu: 'Số đại biểu đăng ký; để trống nếu không đăng ký',
  trễ_hạn_đăng_ký: 'Phiếu đăng ký nhận sau hạn',
  kiến_nghị: {
    list: 'Các kiến nghị trong phiếu',
    item: { mã_kiến_nghị: 'Mã kiến nghị', tiêu_đề: 'Tiêu đề kiến nghị' },
  },
  trễ_hạn_kiến_nghị: 'Kiến nghị nhận sau hạn: vẫn tiếp nhận, không tính vào điều kiện tổ chức',
  mã_tra_cứu: 'Mã để đơn vị hỏi, xem phiếu đang được giải quyết đến đâu: "K7M2QX"',
  trang_tra_cứu: 'Địa chỉ trang tra cứu ghi ở Thiết lập; để trống khi chưa có',
  cơ_quan_chuyên_ngành: {
    list: 'Các cơ quan có ghi “Liên hệ công khai” ở tab Danh bạ cơ quan',
    item: { tên: 'Tên cơ quan', địa_chỉ: 'Cách liên hệ như Danh bạ ghi' },
  },
  số_điện_thoại_cần_kiểm_tra: 'Số điện thoại của đơn vị chưa đúng dạng',
  ...SENDER_ABOUT,
};
