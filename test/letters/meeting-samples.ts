// Lifelike data of what is written for the meeting itself: what is public of it, who comes, what it costs.
import type { LetterDataOf } from '#letters/catalogue';

export const HEAD = {
  cơ_quan: 'Ủy ban nhân dân phường Ái Quốc',
  cơ_quan_gọn: 'UBND phường Ái Quốc',
  cơ_quan_gọn_in_hoa: 'UBND PHƯỜNG ÁI QUỐC',
  phường: 'phường Ái Quốc',
  phường_in_hoa: 'PHƯỜNG ÁI QUỐC',
  bộ_phận: 'Phòng Kinh tế, Hạ tầng và Đô thị',
} as const;

const DRAFT = {
  ...HEAD,
  dự_thảo: true,
  số_ký_hiệu: '      /TB-UBND',
  địa_danh: 'Ái Quốc',
  ngày_văn_bản: 'ngày       tháng 9 năm 2026',
  lưu: 'VT, KT,HT&ĐT',
  nơi_nhận: [{ tên: 'CT, các PCT UBND phường' }],
  quyền_hạn: [{ dòng: 'TM. ỦY BAN NHÂN DÂN' }, { dòng: 'KT. CHỦ TỊCH' }, { dòng: 'PHÓ CHỦ TỊCH' }],
  người_ký: 'Lê Văn Thảo',
} as const;

const HELD = {
  tên_hội_nghị:
    'Hội nghị đối thoại doanh nghiệp, hộ kinh doanh và hợp tác xã trên địa bàn phường Ái Quốc năm 2026',
  kế_hoạch: 'Kế hoạch số 47/KH-UBND ngày 10/4/2026 của Ủy ban nhân dân phường Ái Quốc',
  thời_gian: '08 giờ 00 ngày 17/9/2026',
  địa_điểm: 'Hội trường UBND phường Ái Quốc',
  chủ_trì: 'Đồng chí Lê Văn Thảo, Phó Chủ tịch UBND phường',
} as const;

const NEWS = {
  ...HEAD,
  thuế_cơ_sở: 'Thuế cơ sở 9 thành phố Hải Phòng',
  ...HELD,
  đã_tổ_chức: false,
  biểu_mẫu: 'https://forms.example/dang-ky',
  mã_qr: 'https://forms.example/dang-ky',
  liên_hệ: 'UBND phường Ái Quốc; điện thoại: 0220 3752 116',
  hạn_nhận_kiến_nghị: '17 giờ 00 ngày 21/8/2026',
  hạn_đăng_ký: '17 giờ 00 ngày 24/8/2026',
  số_đơn_vị: '19',
  có_kiến_nghị: true,
  tổng_kiến_nghị: '12',
  đã_trả_lời: '04',
  còn_lại: '08',
} as const;

export const MEETING_SAMPLES = {
  D05: NEWS,
  D10: {
    ...DRAFT,
    ...HELD,
    số_ký_hiệu: '      /GM-UBND',
    thành_phần: 'DN, HKD, HTX',
    cơ_quan_trả_lời: false,
    đơn_vị: true,
    báo_chí: false,
    hạn_phản_hồi: '15/9/2026',
    liên_hệ: 'UBND phường Ái Quốc; điện thoại: 0220 3752 116',
    giấy_mời: [
      {
        kính_mời: 'Đại diện lãnh đạo, Công ty Cổ phần Bao bì Tiền Trung',
        kiến_nghị: 'AQ-2026-0002',
      },
    ],
  },
  D11: {
    ...HEAD,
    ...HELD,
    số_đơn_vị: '01',
    số_mời: '02',
    số_dự: '01',
    số_không_dự: 'không có',
    số_chưa_trả_lời: '01',
    đăng_ký: [
      {
        tên_đơn_vị: 'Công ty Cổ phần Bao bì Tiền Trung',
        loại: 'Doanh nghiệp',
        số_đại_biểu: '2',
        kiến_nghị: 'AQ-2026-0002',
      },
    ],
    đại_biểu: [
      {
        thành_phần: 'Thành phần tham dự',
        cơ_quan: 'Văn phòng HĐND và UBND',
        họ_tên: 'Lê Thị Minh Nguyệt, Chánh Văn phòng',
        vị_trí: '01',
      },
      {
        thành_phần: 'DN, HKD, HTX',
        cơ_quan: 'Công ty Cổ phần Bao bì Tiền Trung',
        họ_tên: 'Đại diện lãnh đạo',
        vị_trí: '',
      },
    ],
  },
  D25: {
    ...DRAFT,
    ...HELD,
    tổng_kiến_nghị: '02',
    đã_trả_lời: '01',
    còn_lại: '01',
    kiến_nghị: [
      {
        mã_kiến_nghị: 'AQ-2026-0008',
        nhóm: 'Thủ tục hành chính',
        tên_đơn_vị: 'Hộ kinh doanh',
        nội_dung: 'Giờ làm việc của bộ phận một cửa: đã bố trí thêm buổi sáng thứ Bảy',
        cơ_quan: 'Trung tâm phục vụ hành chính công',
        kết_quả: 'Đã giải quyết triệt để (văn bản số 07/TTPVHCC ngày 25/9/2026)',
      },
      {
        mã_kiến_nghị: 'AQ-2026-0002',
        nhóm: 'Đất đai',
        tên_đơn_vị: 'Công ty Cổ phần Bao bì Tiền Trung',
        nội_dung: '…………………… (Cơ quan dự thảo ghi nội dung công khai)',
        cơ_quan: 'Phòng Kinh tế, Hạ tầng và Đô thị',
        kết_quả: 'Đang lấy ý kiến phối hợp',
      },
    ],
  },
  D26: {
    ...DRAFT,
    ...HELD,
    số_ký_hiệu: '      /TTr-KTHT&ĐT',
    tên_phòng_in_hoa: 'PHÒNG KINH TẾ, HẠ TẦNG VÀ ĐÔ THỊ',
    quyết_toán: false,
    tổng_dự_toán: '4.250.000',
    tổng_quyết_toán: '0',
    khoản_chi: [
      {
        nội_dung: 'Nước uống, hoa quả',
        đơn_vị_tính: 'suất',
        số_lượng: '85',
        đơn_giá: '50.000',
        dự_toán: '4.250.000',
        đã_chi: '',
        chứng_từ: '',
      },
    ],
    lưu: 'VT',
    nơi_nhận: [{ tên: 'Văn phòng HĐND và UBND (để p/h)' }],
    quyền_hạn: [{ dòng: 'TRƯỞNG PHÒNG' }],
    người_ký: 'Nguyễn Văn Hùng',
  },
  D27: NEWS,
} as const satisfies Partial<LetterDataOf>;
