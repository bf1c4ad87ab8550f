// Lifelike data of the letters of the second plan.
import type { LetterDataOf } from '#letters/catalogue';
import { HEAD } from './meeting-samples.ts';

const SECOND_PLAN = {
  ...HEAD,
  dự_thảo: true,
  địa_danh: 'Ái Quốc',
  ngày_văn_bản: 'ngày       tháng 11 năm 2026',
  năm: '2026',
  kế_hoạch: 'Kế hoạch số 112/KH-UBND ngày 05/6/2026 của Ủy ban nhân dân phường Ái Quốc',
  ubnd_thành_phố: 'Ủy ban nhân dân thành phố Hải Phòng',
  lưu: 'VT, KT,HT&ĐT',
  nơi_nhận: [
    { tên: 'TT Đảng ủy phường (để b/c)' },
    { tên: 'Lãnh đạo UBND phường' },
    { tên: 'Các cơ quan liên quan' },
  ],
  quyền_hạn: [{ dòng: 'TM. ỦY BAN NHÂN DÂN' }, { dòng: 'KT. CHỦ TỊCH' }, { dòng: 'PHÓ CHỦ TỊCH' }],
  người_ký: 'Lê Văn Thảo',
} as const;

const MEDIA = {
  số: 'I.2',
  tên: 'Tuyên truyền, đăng tải thông tin hỗ trợ doanh nhân, doanh nghiệp trên Cổng Thông tin điện tử phường; trên hệ thống truyền thanh của phường',
  chủ_trì: 'Trung tâm Dịch vụ sự nghiệp công',
  sản_phẩm: 'Các tin, bài truyền thông',
  thời_hạn: 'Thường xuyên',
} as const;

const PARTY = {
  số: 'VI.1',
  tên: 'Xây dựng cơ chế phối hợp giữa cấp ủy với tập thể lãnh đạo doanh nghiệp; đẩy mạnh thực hiện chủ trương kết nạp đảng viên là chủ doanh nghiệp tư nhân',
  chủ_trì: 'Đảng ủy phường',
  sản_phẩm:
    'Báo cáo kết quả thực hiện, số lượng đảng viên được kết nạp, số lượng cơ sở đảng thành lập mới',
  thời_hạn: 'Năm 2026 và các năm tiếp theo',
} as const;

const TASK = {
  ...SECOND_PLAN,
  số: 'V.1',
  tên: 'Rà soát, sắp xếp, kiện toàn các Hiệp hội doanh nghiệp trên địa bàn thành phố, Hội Doanh nghiệp các xã, phường',
  chủ_trì: 'Phòng Kinh tế, Hạ tầng và Đô thị',
  sản_phẩm: 'Báo cáo kết quả thực hiện',
  thời_hạn: 'Năm 2026-2027',
  kết_quả: [{ đoạn: 'Hội Doanh nghiệp phường đã kiện toàn Ban Chấp hành nhiệm kỳ 2026–2031' }],
  số_liệu: 'Hội được rà soát, kiện toàn: 01',
  minh_chứng: '',
  sở_tài_chính: 'Sở Tài chính thành phố Hải Phòng',
  liên_hệ: 'UBND phường Ái Quốc, thành phố Hải Phòng',
  khó_khăn: [],
  đề_xuất: [{ nội_dung: 'Hỗ trợ kinh phí hoạt động của Hội' }],
  thành_viên: [
    { tên: 'Phòng Kinh tế, Hạ tầng và Đô thị', người: 'Nguyễn Văn Hùng' },
    { tên: 'Phòng Văn hóa – Xã hội', người: '……………………' },
  ],
} as const;

export const SECOND_PLAN_SAMPLES = {
  D29: {
    ...SECOND_PLAN,
    số_ký_hiệu: '      /BC-UBND',
    sở_tài_chính: 'Sở Tài chính thành phố Hải Phòng',
    ngày_báo_cáo: '20/11/2026',
    số_nhiệm_vụ: '09',
    số_có_kết_quả: '01',
    số_hoàn_thành: '00',
    nhóm: [
      {
        số_nhóm: 'I',
        tên_nhóm:
          'Nâng cao nhận thức về vị trí, vai trò của đội ngũ doanh nhân trong thực hiện mục tiêu phát triển thành phố',
        nhiệm_vụ: [
          {
            ...MEDIA,
            kết_quả: [
              {
                đoạn: 'Phát 09 bài trên hệ thống truyền thanh (Trung tâm Dịch vụ sự nghiệp công, ngày 30/10/2026)',
              },
            ],
            số_liệu: 'Tin, bài truyền thông: 12',
            minh_chứng: 'Sổ phát thanh quý III',
          },
        ],
      },
      {
        số_nhóm: 'VI',
        tên_nhóm:
          'Tăng cường sự lãnh đạo của Đảng, quản lý của Nhà nước trong xây dựng và phát huy vai trò đội ngũ doanh nhân',
        nhiệm_vụ: [
          {
            ...PARTY,
            kết_quả: [
              {
                đoạn: '…………………… (Cơ quan dự thảo ghi kết quả thực hiện; chưa có số liệu trong sổ)',
              },
            ],
            số_liệu: '',
            minh_chứng: '',
          },
        ],
      },
    ],
    chỉ_tiêu: [
      {
        tên: 'Số doanh nghiệp và hộ kinh doanh, hợp tác xã đang hoạt động trên địa bàn phường (tính chung ba loại)',
        mức: 'khoảng 1.000',
        kết_quả: '946',
        nguồn: 'Sổ theo dõi của phường: 946 đơn vị',
        đánh_giá: 'Xấp xỉ',
      },
    ],
    tầm_nhìn:
      '“Phát triển đội ngũ doanh nhân trên địa bàn phát triển lớn mạnh về số lượng, chất lượng, cơ cấu hợp lý.”',
    khó_khăn: [{ nội_dung: 'Nhiệm vụ I.2: Thiếu người viết tin' }],
    đề_xuất: [],
  },
  D30: {
    ...SECOND_PLAN,
    số_ký_hiệu: '      /UBND-KTHT&ĐT',
    cơ_quan_nhận: [
      { tên: 'Đảng ủy phường' },
      { tên: 'Thuế cơ sở 9 thành phố Hải Phòng' },
      { tên: 'Trung tâm Dịch vụ sự nghiệp công' },
    ],
    thuế_cơ_sở: 'Thuế cơ sở 9 thành phố Hải Phòng',
    hạn: '10/11/2026',
    liên_hệ: 'UBND phường Ái Quốc, thành phố Hải Phòng; điện thoại: 0220 3700 086',
    nhiệm_vụ: [
      { ...MEDIA, chỉ_số: 'Tin, bài truyền thông' },
      {
        ...PARTY,
        chỉ_số: 'Đảng viên kết nạp là chủ doanh nghiệp tư nhân; Cơ sở đảng thành lập mới',
      },
    ],
  },
  'D31-to-cong-tac': { ...TASK, số_ký_hiệu: '      /QĐ-UBND' },
  'D31-tham-van': { ...TASK, số_ký_hiệu: '      /UBND-KTHT&ĐT' },
  'D31-ra-soat': { ...TASK, số_ký_hiệu: '      /BC-UBND' },
} as const satisfies Partial<LetterDataOf>;
