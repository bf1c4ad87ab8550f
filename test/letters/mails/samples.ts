// Lifelike data for every mail.
import type { MailDataOf } from '#letters/mails/all';

const sender = {
  cơ_quan: 'Ủy ban nhân dân phường Ái Quốc',
  phường: 'phường Ái Quốc',
  bộ_phận: 'Phòng Kinh tế, Hạ tầng và Đô thị',
  liên_hệ: 'Đường Ái Quốc, phường Ái Quốc, thành phố Hải Phòng; điện thoại 0220 3752 116',
} as const;

const work = {
  mã_kiến_nghị: 'AQ-2026-0009',
  tên_đơn_vị: 'Hộ kinh doanh Phạm Thị Nhàn',
  tiêu_đề: 'Chuyển từ hộ kinh doanh lên doanh nghiệp',
  hạn: '08/10/2026',
  hạn_nội_bộ: '05/10/2026',
  tình_trạng: 'Quá hạn (02 ngày làm việc)',
  căn_cứ: 'điểm a khoản 5 mục II Kế hoạch đối thoại',
} as const;

export const MAIL_SAMPLES: MailDataOf = {
  'xac-nhan': {
    ...sender,
    tên_đơn_vị: 'Công ty TNHH Cơ khí Hồng Lạc',
    thời_điểm_nhận: '08:15 24/8/2026',
    có_đăng_ký: true,
    tên_hội_nghị: 'Hội nghị đối thoại doanh nghiệp, hộ kinh doanh và hợp tác xã năm 2026',
    thời_gian_hội_nghị: '08 giờ 00 ngày 17/9/2026',
    địa_điểm: 'Hội trường UBND phường Ái Quốc',
    số_đại_biểu: '02',
    trễ_hạn_đăng_ký: false,
    số_điện_thoại_cần_kiểm_tra: false,
    kiến_nghị: [
      { mã_kiến_nghị: 'AQ-2026-0003', tiêu_đề: 'Thời gian cấp giấy phép xây dựng' },
      { mã_kiến_nghị: 'AQ-2026-0004', tiêu_đề: 'Đường gom vào cụm công nghiệp bị hư hỏng' },
    ],
    trễ_hạn_kiến_nghị: false,
  },
  'nhac-viec': {
    ...sender,
    tên_cơ_quan: 'Phòng Văn hóa - Xã hội',
    ngày: '21/9/2026',
    số_việc: '01',
    thuộc_UBND: true,
    ngoài_UBND: false,
    cấp_trên: false,
    việc: [{ ...work, tình_trạng: 'Sắp đến hạn' }],
  },
  'don-doc': {
    ...sender,
    tên_cơ_quan: 'Thuế cơ sở 9 thành phố Hải Phòng',
    ngày: '12/10/2026',
    số_việc: '01',
    thuộc_UBND: false,
    ngoài_UBND: true,
    cấp_trên: false,
    việc: [work],
  },
  'ket-qua-chot': {
    ...sender,
    mã_hội_nghị: 'HN-2026-1',
    tên_hội_nghị: 'Hội nghị đối thoại doanh nghiệp, hộ kinh doanh và hợp tác xã năm 2026',
    ngày_hội_nghị: '17/9/2026',
    thời_điểm_chốt: '17:00 26/8/2026',
    số_đơn_vị: '15',
    số_kiến_nghị_đăng_ký: '04',
    tổng_số_kiến_nghị: '04',
    kết_luận: 'Đủ số lượng đăng ký, chưa đủ 05 kiến nghị – trình lãnh đạo quyết định',
    lý_do: 'Có 15 đơn vị đăng ký (cần tối thiểu 15) và 04 kiến nghị (cần tối thiểu 05).',
    cần_quyết_định: true,
    phương_án: [{ nội_dung: 'Hoãn' }, { nội_dung: 'Dừng' }, { nội_dung: 'Gia hạn tiếp nhận' }],
    căn_cứ: 'khoản 3 mục II Kế hoạch đối thoại',
  },
  'cho-xac-nhan': {
    ...sender,
    mã_đơn_vị: 'DV-0007',
    tên_đơn_vị: 'Công ty TNHH Cơ khí Hồng Lạc',
    thời_điểm_nhận: '08:15 24/8/2026',
    việc: 'Đề nghị hỏi lại đơn vị theo liên hệ đã có rồi chọn “Xác nhận” là Có hoặc Không.',
  },
  'moc-viec': {
    ...sender,
    tên_người_nhận: 'Phòng Kinh tế, Hạ tầng và Đô thị',
    việc: 'Niêm yết, đăng thông báo tổ chức Hội nghị',
    hạn: '05/8/2026',
    nên_trước: '04/8/2026',
    còn_lại: 'còn 05 ngày làm việc',
    cách_tính:
      'Trước ngày tổ chức Hội nghị 17/9/2026 30 ngày làm việc; bỏ qua 01/9 và 02/9 (nghỉ lễ).',
    căn_cứ: 'khoản 2 mục II Kế hoạch đối thoại',
    tạm_tính: false,
    việc_cần_làm: [
      { nội_dung: 'Niêm yết tại Trung tâm phục vụ hành chính công.' },
      { nội_dung: 'Đăng Cổng thông tin điện tử phường.' },
    ],
  },
  'ket-qua': {
    ...sender,
    tên_đơn_vị: 'Công ty TNHH Cơ khí Hồng Lạc',
    kiến_nghị: [{ mã_kiến_nghị: 'AQ-2026-0003', tiêu_đề: 'Thời gian cấp giấy phép xây dựng' }],
    cơ_quan_trả_lời: 'Phòng Kinh tế, Hạ tầng và Đô thị',
    số_ký_hiệu: '07/KTHT&ĐT',
    ngày_văn_bản: '25/9/2026',
    trích_yếu: 'V/v trả lời kiến nghị của Công ty TNHH Cơ khí Hồng Lạc',
    hình_thức_gửi: 'bưu chính',
  },
  'lanh-dao': {
    ...sender,
    tên_lãnh_đạo: 'Lãnh đạo Ủy ban nhân dân phường',
    ngày: '12/10/2026',
    số_quá_hạn: '01',
    số_sắp_đến_hạn: '00',
    cần_quyết_định: [{ nội_dung: 'Phương án tổ chức Hội nghị sau khi chốt (HN-2026-1)' }],
    quá_hạn: [{ ...work, cơ_quan_chủ_trì: 'Phòng Kinh tế, Hạ tầng và Đô thị' }],
    sắp_đến_hạn: [],
  },
  loi: {
    ...sender,
    tiêu_đề: 'mẫu công văn trả lời không dùng được',
    lúc: '07:00 21/9/2026',
    sự_việc: [
      {
        ở_đâu: 'Mẫu D16, đoạn 12',
        nội_dung: 'khối {{#if trả_lời}} chưa được đóng',
        cách_xử_lý: 'thêm {{/if}} ở cuối khối',
      },
    ],
  },
};
