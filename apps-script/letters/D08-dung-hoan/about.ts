// What the fields of the report on a conference stopped or put off are for.
import { WARD } from '../../ward.ts';
import type { AboutOf } from '../../docx/template/field-list.ts';
import { FOOT_ABOUT, HEAD_ABOUT, OCCASION_ABOUT } from '../shared/about.ts';
import type { STOP, STOP_REPORT_FIELDS } from './fields.ts';

export const STOP_ABOUT: AboutOf<typeof STOP> = {
  ...HEAD_ABOUT,
  ...FOOT_ABOUT,
  hoãn: 'Hội nghị hoãn sang ngày khác; nếu không thì dừng',
  việc: '"hoãn" hoặc "dừng"',
  tên_hội_nghị: OCCASION_ABOUT.tên_hội_nghị,
  kế_hoạch: OCCASION_ABOUT.kế_hoạch,
  thời_gian_dự_kiến: 'Thời gian dự kiến trước khi có quyết định: "08 giờ 00 ngày 17/9/2026"',
  ngày_mới: 'Ngày tổ chức mới khi hoãn: "12/11/2026"; để trống khi dừng',
  thời_điểm_chốt: 'Lúc chốt danh sách: "17 giờ 00 ngày 21/8/2026"',
  không_có_gì: 'Không có đăng ký, không có kiến nghị',
  thiếu_đơn_vị: 'Không đủ số lượng đơn vị đăng ký, có kiến nghị',
  thiếu_kiến_nghị: 'Đủ số lượng đơn vị đăng ký, chưa đủ kiến nghị của đơn vị đăng ký',
  thiếu_cả_hai: 'Chưa đủ số lượng đơn vị đăng ký, không có kiến nghị',
  có_đăng_ký: 'Có đơn vị đã đăng ký tham dự khi chốt',
  có_kiến_nghị: 'Có kiến nghị phải trả lời bằng văn bản',
  tối_thiểu_đơn_vị: 'Số đơn vị tối thiểu theo Kế hoạch: "15"',
  tối_thiểu_kiến_nghị: 'Số kiến nghị tối thiểu theo Kế hoạch: "05"',
};

export const STOP_REPORT_ABOUT: AboutOf<typeof STOP_REPORT_FIELDS> = {
  ...STOP_ABOUT,
  sở_tài_chính: `"${WARD.finance.name}"`,
  ngày_niêm_yết: 'Ngày niêm yết tại Trung tâm phục vụ hành chính công; chưa ghi thì chừa chỗ',
  ngày_đăng_cổng: 'Ngày đăng Cổng thông tin điện tử phường; chưa ghi thì chừa chỗ',
  hạn_nhận_kiến_nghị: 'Hạn nhận kiến nghị: "17 giờ 00 ngày 21/8/2026"; trùng lúc chốt thì để trống',
  số_đơn_vị: 'Số đơn vị đăng ký khi chốt: "06"; chưa kết luận được thì "04–06"',
  số_kiến_nghị_đăng_ký: 'Số kiến nghị của đơn vị đăng ký khi chốt',
  tổng_kiến_nghị: 'Tổng số kiến nghị trong phạm vi khi chốt',
  người_quyết_định: 'Người quyết định, ghi ở tab “Hội nghị”',
  ngày_quyết_định: 'Ngày quyết định: "25/8/2026"',
  văn_bản_cho_ý_kiến: 'Số, ngày văn bản cho ý kiến; để trống thì bỏ',
  lý_do: 'Lý do, ghi ở tab “Hội nghị”',
  lần_hoãn: 'Lần hoãn thứ mấy trong năm: "01"; để trống khi dừng',
  năm: 'Năm của quyết định',
  số_lần_tối_đa: 'Số lần được hoãn trong một năm theo Kế hoạch: "01"',
  kiến_nghị: {
    list: 'Các kiến nghị trong phạm vi của kỳ Hội nghị; trống thì ghi không có',
    item: {
      mã_kiến_nghị: 'Mã kiến nghị',
      tên_đơn_vị: 'Tên đơn vị kiến nghị',
      nội_dung: 'Tóm tắt hoặc tiêu đề kiến nghị',
      cách_xử_lý: 'Cách xử lý đã chọn; chưa chọn thì chừa chỗ',
      kết_quả: 'Văn bản đã trả lời, hoặc thời hạn trả lời; để trống thì bỏ',
    },
  },
};
