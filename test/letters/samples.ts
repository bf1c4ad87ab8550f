// Lifelike data for every letter, and the sources as they lie on disk: for the tests and for looking at the pages.
import { paragraphsOf } from '#letters/shared/number-and-date';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { ConferenceNoticeData } from '#letters/D03-to-chuc/data';
import type { StopReportData } from '#letters/D08-dung-hoan/data';
import type { StopNoticeData } from '#letters/D09-thong-bao-dung-hoan/data';
import type { CoordinationData } from '#letters/D18-phoi-hop/data';
import type { CityReportData } from '#letters/D19-bao-cao-thanh-pho/data';
import type { SuperiorReportData } from '#letters/D20-xin-y-kien/data';
import type { UrgingData } from '#letters/D21-don-doc/data';
import type { ClosingReportData } from '#letters/D23-ket-thuc/data';
import type { ObstaclesReportData } from '#letters/D24-vuong-mac/data';
import type { ReportedNoticeData } from '#letters/D36-thong-bao/data';
import type { ResultReportData } from '#letters/D22-ket-qua/data';
import type { LetterDataOf } from '#letters/catalogue';
import { WARD } from '#ward';
import type { CoordinatedReplyData, OfficeReplyData } from '#letters/D16-tra-loi/data';
import type { GuidanceData } from '#letters/D17-huong-dan/data';

import { MEETING_SAMPLES } from './meeting-samples.ts';
import { SECOND_PLAN_SAMPLES } from './second-plan-samples.ts';

const ROOT = join(import.meta.dirname, '../../templates');

export function readFolder(folder: string): Record<string, string> {
  const files = readdirSync(join(ROOT, folder)).filter((name) => name.endsWith('.hbs'));
  return Object.fromEntries(
    files.map((name) => [
      name.slice(0, -'.hbs'.length),
      readFileSync(join(ROOT, folder, name), 'utf8'),
    ]),
  );
}

/** By the name of the text, as the resource page holds them. */
export const seedTexts = (): Record<string, string> =>
  Object.fromEntries(
    ['nhiem-vu-41', 'chi-tieu-41', 'viec-chuan-bi'].map((name) => [
      name,
      readFileSync(join(ROOT, 'texts', `${name}.json`), 'utf8'),
    ]),
  );

const head = {
  cơ_quan: 'Ủy ban nhân dân phường Ái Quốc',
  cơ_quan_gọn: 'UBND phường Ái Quốc',
  cơ_quan_gọn_in_hoa: 'UBND PHƯỜNG ÁI QUỐC',
  phường: 'phường Ái Quốc',
  phường_in_hoa: 'PHƯỜNG ÁI QUỐC',
  bộ_phận: 'Phòng Kinh tế, Hạ tầng và Đô thị',
  dự_thảo: false,
  địa_danh: 'Ái Quốc',
  ngày_văn_bản: 'ngày 25 tháng 9 năm 2026',
} as const;

const occasion = {
  tại_hội_nghị: true,
  không_tổ_chức: false,
  ngoài_kỳ: false,
  tên_hội_nghị:
    'Hội nghị đối thoại doanh nghiệp, hộ kinh doanh và hợp tác xã trên địa bàn phường Ái Quốc năm 2026',
  ngày_hội_nghị: '17/9/2026',
  lý_do_bằng_văn_bản: 'không đủ số lượng đơn vị đăng ký khi chốt',
  kế_hoạch: 'Kế hoạch số 47/KH-UBND ngày 10/4/2026 của Ủy ban nhân dân phường Ái Quốc',
} as const;

const contact = 'đường Ái Quốc, phường Ái Quốc, thành phố Hải Phòng; điện thoại 0220 3752 116';

export const officeReply: OfficeReplyData = {
  ...head,
  ...occasion,
  số_ký_hiệu: '07/KTHT&ĐT',
  tên_đơn_vị: 'Công ty TNHH Cơ khí Hồng Lạc',
  địa_chỉ: 'Khu Tiên Trung, phường Ái Quốc, thành phố Hải Phòng',
  liên_hệ: contact,
  tên_phòng: 'Phòng Kinh tế, Hạ tầng và Đô thị',
  tên_phòng_in_hoa: 'PHÒNG KINH TẾ, HẠ TẦNG VÀ ĐÔ THỊ',
  nhiều_kiến_nghị: true,
  số_lượng: '02',
  kiến_nghị: [
    {
      mã_kiến_nghị: 'AQ-2026-0003',
      ngày_tiếp_nhận: '24/8/2026',
      tiêu_đề: 'Thời gian cấp giấy phép xây dựng nhà xưởng mở rộng',
      nội_dung:
        'Công ty nộp hồ sơ đề nghị cấp giấy phép xây dựng nhà xưởng số 2 tại Trung tâm phục vụ hành chính công phường từ ngày 15/6/2026, đã bổ sung bản vẽ phòng cháy, chữa cháy ngày 30/6/2026 nhưng chưa nhận được kết quả; đề nghị cho biết thời gian trả kết quả.',
      trả_lời_tại_chỗ: false,
      trả_lời: paragraphsOf(
        'Hồ sơ của Công ty được tiếp nhận ngày 30/6/2026 sau khi bổ sung bản vẽ. Phòng đã thẩm định xong và trình Ủy ban nhân dân phường; giấy phép xây dựng được trả tại Trung tâm phục vụ hành chính công phường chậm nhất ngày 30/9/2026.\nTrường hợp thay đổi quy mô công trình so với bản vẽ đã nộp, Công ty thực hiện thủ tục điều chỉnh giấy phép trước khi khởi công.',
      ),
      căn_cứ_pháp_lý:
        'Luật Xây dựng số 50/2014/QH13 (được sửa đổi, bổ sung bởi Luật số 62/2020/QH14); quy định của Ủy ban nhân dân thành phố Hải Phòng về phân cấp cấp giấy phép xây dựng.',
      kết_quả: 'Đã giải quyết; Công ty nhận kết quả theo giấy hẹn.',
    },
    {
      mã_kiến_nghị: 'AQ-2026-0004',
      ngày_tiếp_nhận: '24/8/2026',
      tiêu_đề: 'Đường gom vào cụm công nghiệp bị hư hỏng',
      nội_dung:
        'Đoạn đường gom dài khoảng 300 m trước cổng Công ty lún, nứt, xe tải khó ra vào; đề nghị sửa chữa.',
      trả_lời_tại_chỗ: true,
      trả_lời: paragraphsOf(
        'Phòng đã kiểm tra hiện trường ngày 18/9/2026 và đưa đoạn đường vào danh mục duy tu quý IV năm 2026 từ nguồn chi thường xuyên của phường.',
      ),
      căn_cứ_pháp_lý: '',
      kết_quả: 'Khởi công trước ngày 31/10/2026; Phòng thông báo cho Công ty trước khi thi công.',
    },
  ],
  nơi_nhận: [{ tên: 'Lãnh đạo UBND phường (để b/c)' }, { tên: 'Văn phòng HĐND và UBND phường' }],
  lưu: 'VT, KT,HT&ĐT',
  quyền_hạn: [{ dòng: 'TRƯỞNG PHÒNG' }],
  người_ký: 'Nguyễn Văn Toản',
};

export const coordinatedReply: CoordinatedReplyData = {
  ...head,
  ...occasion,
  dự_thảo: true,
  số_ký_hiệu: '      /UBND-KTHT&ĐT',
  ngày_văn_bản: 'ngày       tháng 10 năm 2026',
  tên_đơn_vị: 'Hộ kinh doanh Phạm Thị Nhàn',
  địa_chỉ: '',
  liên_hệ: contact,
  cơ_quan_chủ_trì: 'Phòng Kinh tế, Hạ tầng và Đô thị',
  cơ_quan_phối_hợp: [
    { tên: 'Thuế cơ sở 9 thành phố Hải Phòng' },
    { tên: 'Trung tâm phục vụ hành chính công phường' },
  ],
  ý_kiến_cấp_trên: '',
  nhiều_kiến_nghị: false,
  số_lượng: '01',
  kiến_nghị: [
    {
      mã_kiến_nghị: 'AQ-2026-0009',
      ngày_tiếp_nhận: '20/8/2026',
      tiêu_đề: 'Chuyển từ hộ kinh doanh lên doanh nghiệp',
      nội_dung:
        'Hộ kinh doanh muốn chuyển đổi thành công ty, đề nghị hướng dẫn hồ sơ đăng ký, nghĩa vụ thuế còn lại và việc dùng hóa đơn điện tử trong thời gian chuyển đổi.',
      trả_lời_tại_chỗ: false,
      trả_lời: [],
      căn_cứ_pháp_lý: '',
      kết_quả: '',
    },
  ],
  nơi_nhận: [
    { tên: 'CT, các PCT UBND phường' },
    { tên: 'Thuế cơ sở 9 TP Hải Phòng (để p/h)' },
    { tên: 'TTPVHCC phường (để p/h)' },
    { tên: 'Phòng KT,HT&ĐT (tổng hợp)' },
  ],
  lưu: 'VT, KT,HT&ĐT',
  quyền_hạn: [{ dòng: 'TM. ỦY BAN NHÂN DÂN' }, { dòng: 'KT. CHỦ TỊCH' }, { dòng: 'PHÓ CHỦ TỊCH' }],
  người_ký: 'Lê Văn Thảo',
};

export const guidance: GuidanceData = {
  ...head,
  ...occasion,
  tại_hội_nghị: false,
  không_tổ_chức: true,
  ngày_hội_nghị: '',
  số_ký_hiệu: '15/KTHT&ĐT',
  tên_đơn_vị: 'Hợp tác xã Dịch vụ nông nghiệp Quyết Thắng',
  địa_chỉ: 'Khu Quyết Tâm, phường Ái Quốc, thành phố Hải Phòng',
  liên_hệ: contact,
  do_phòng_ký: true,
  cơ_quan_trả_lời: 'Phòng Kinh tế, Hạ tầng và Đô thị',
  tên_phòng_in_hoa: 'PHÒNG KINH TẾ, HẠ TẦNG VÀ ĐÔ THỊ',
  nhiều_kiến_nghị: false,
  số_lượng: '01',
  kiến_nghị: [
    {
      mã_kiến_nghị: 'AQ-2026-0011',
      ngày_tiếp_nhận: '19/8/2026',
      tiêu_đề: 'Giảm lãi suất khoản vay mua máy cấy',
      nội_dung: 'Hợp tác xã đề nghị giảm lãi suất khoản vay trung hạn mua máy cấy.',
      cơ_quan_có_thẩm_quyền: 'Ngân hàng Nông nghiệp và Phát triển nông thôn, chi nhánh Nam Sách',
      địa_chỉ_cơ_quan: 'nơi Hợp tác xã ký hợp đồng tín dụng',
      căn_cứ_pháp_lý: 'khoản 2 Điều 91 Luật Các tổ chức tín dụng số 32/2024/QH15',
      lý_do:
        'Lãi suất cho vay do tổ chức tín dụng và khách hàng thỏa thuận theo hợp đồng tín dụng; Ủy ban nhân dân phường không có thẩm quyền điều chỉnh.',
    },
  ],
  nơi_nhận: [{ tên: 'Lãnh đạo UBND phường (để b/c)' }],
  lưu: 'VT, KT,HT&ĐT',
  quyền_hạn: [{ dòng: 'KT. TRƯỞNG PHÒNG' }, { dòng: 'PHÓ TRƯỞNG PHÒNG' }],
  người_ký: 'Trần Thị Mai Hương',
};

const GROUPS = [
  'Vốn',
  'Lãi suất',
  'Tín dụng',
  'Cơ chế chính sách',
  'Thủ tục hành chính',
  'Đất đai',
  'Lĩnh vực khác',
];

export const resultReport: ResultReportData = {
  sở_tài_chính: 'Sở Tài chính thành phố Hải Phòng',
  thuế_cơ_sở: 'Thuế cơ sở 9 thành phố Hải Phòng',
  ...head,
  dự_thảo: false,
  số_ký_hiệu: '61/BC-UBND',
  ngày_văn_bản: 'ngày 28 tháng 9 năm 2026',
  bổ_sung: false,
  báo_cáo_trước: '',
  báo_cáo_gần_nhất: '',
  năm: '2026',
  căn_cứ: [
    { nội_dung: 'Căn cứ Luật Tổ chức chính quyền địa phương số 72/2025/QH15' },
    {
      nội_dung:
        'Căn cứ Kế hoạch số 82/KH-UBND ngày 13/3/2026 của UBND thành phố Hải Phòng về việc tổ chức Hội nghị đối thoại doanh nghiệp thành phố hằng năm tại các Sở, ban, ngành, xã, phường, đặc khu',
    },
    {
      nội_dung:
        'Thực hiện Công văn số 2116/STC-ĐKKD&QLDN ngày 16/3/2026 của Sở Tài chính thành phố Hải Phòng về việc đề nghị thực hiện Kế hoạch số 82/KH-UBND',
    },
  ],
  kế_hoạch: occasion.kế_hoạch,
  ngày_báo_cáo: '28/9/2026',
  ngày_niêm_yết: '05/8/2026',
  ngày_đăng_cổng: '05/8/2026',
  hạn_nhận_kiến_nghị: '17 giờ 00 ngày 26/8/2026',
  thời_gian: '08 giờ 00 ngày 17/9/2026',
  địa_điểm: 'Hội trường UBND phường Ái Quốc',
  đổi_mới: '',
  chủ_trì: 'đồng chí Lê Văn Thảo, Phó Chủ tịch UBND phường',
  kết_quả_đăng_ký:
    'có 17 đơn vị đăng ký tham dự, gồm 09 doanh nghiệp, 06 hộ kinh doanh, 02 hợp tác xã; có 09 kiến nghị của các đơn vị đăng ký tham dự',
  số_đơn_vị: '17',
  số_doanh_nghiệp: '09',
  số_hộ_kinh_doanh: '06',
  số_hợp_tác_xã: '02',
  số_kiến_nghị_đăng_ký: '09',
  kết_luận_điều_kiện: 'Hội nghị đủ điều kiện tổ chức',
  có_tiếp_nhận: true,
  tổng_tiếp_nhận: '07',
  tổng_trong_biểu: '05',
  tổng_đã_giải_quyết: '02',
  tổng_chưa_giải_quyết: '03',
  tổng_đang_xử_lý: '02',
  tổng_chuyển: '01',
  tổng_xin_ý_kiến: '00',
  gồm_chưa_giải_quyết: '02 kiến nghị đang xử lý, 01 kiến nghị chuyển cơ quan khác giải quyết',
  gồm_ngoài_biểu: '01 kiến nghị trùng, 01 kiến nghị không thuộc phạm vi giải quyết của Hội nghị',
  còn_kiến_nghị: true,
  có_ngoài_biểu: true,
  tổng_rút: '00',
  tổng_trùng: '01',
  tổng_ngoài_phạm_vi: '01',
  đã_giải_quyết: officeReply.kiến_nghị.map((petition) => ({
    mã_kiến_nghị: petition.mã_kiến_nghị,
    tên_đơn_vị: officeReply.tên_đơn_vị,
    nhóm: 'Thủ tục hành chính',
    nội_dung: petition.nội_dung,
    quá_trình: 'Phòng Kinh tế, Hạ tầng và Đô thị kiểm tra hồ sơ, trả lời bằng văn bản.',
    văn_bản: 'Công văn số 07/KTHT&ĐT ngày 25/9/2026',
  })),
  đang_xử_lý: [
    {
      mã_kiến_nghị: 'AQ-2026-0009',
      tên_đơn_vị: 'Hộ kinh doanh Phạm Thị Nhàn',
      nhóm: 'Thủ tục hành chính',
      nội_dung: 'Hướng dẫn chuyển đổi từ hộ kinh doanh thành doanh nghiệp.',
      quá_trình: 'Đã lấy ý kiến Thuế cơ sở 9 thành phố Hải Phòng ngày 18/9/2026.',
      nguyên_nhân: 'Nội dung cần phối hợp, đang chờ ý kiến bằng văn bản của Thuế cơ sở 9.',
      phương_án: 'UBND phường trả lời bằng văn bản chậm nhất ngày 08/10/2026.',
    },
    {
      mã_kiến_nghị: 'AQ-2026-0006',
      tên_đơn_vị: 'Công ty Cổ phần May Tiên Trung',
      nhóm: 'Đất đai',
      nội_dung: 'Gia hạn thời gian thuê đất của nhà xưởng tại khu Vũ Xá.',
      quá_trình: '',
      nguyên_nhân: 'Phải rà soát hồ sơ thuê đất lập trước khi sắp xếp đơn vị hành chính.',
      phương_án: 'Phòng Kinh tế, Hạ tầng và Đô thị hoàn thành rà soát trong tháng 10/2026.',
    },
  ],
  chuyển_và_xin_ý_kiến: [
    {
      mã_kiến_nghị: 'AQ-2026-0011',
      tên_đơn_vị: 'Hợp tác xã Dịch vụ nông nghiệp Quyết Thắng',
      nhóm: 'Lãi suất',
      nội_dung: 'Giảm lãi suất khoản vay mua máy cấy.',
      quá_trình: '',
      văn_bản: 'Công văn số 15/KTHT&ĐT ngày 25/9/2026',
      nguyên_nhân: 'Không thuộc chức năng, nhiệm vụ của UBND phường.',
      phương_án: 'Đã hướng dẫn gửi Ngân hàng nơi ký hợp đồng tín dụng.',
    },
  ],
  khó_khăn: [
    { nội_dung: 'Một số hộ kinh doanh chưa có thư điện tử, việc gửi và nhận văn bản còn chậm.' },
  ],
  đề_xuất: [],
  nhóm: GROUPS.map((tên_nhóm, index) => ({
    stt: String(index + 1),
    tên_nhóm,
    số_đã_giải_quyết: index === 4 ? '2' : '0',
    số_đang_xử_lý: index === 4 || index === 5 ? '1' : '0',
    diễn_giải:
      index === 4
        ? [
            {
              nội_dung:
                'AQ-2026-0009 (Hộ kinh doanh Phạm Thị Nhàn): Quá trình: đã lấy ý kiến Thuế cơ sở 9 ngày 18/9/2026. Vướng mắc: chờ ý kiến bằng văn bản. Đề xuất, báo cáo: UBND phường trả lời chậm nhất ngày 08/10/2026.',
            },
          ]
        : index === 5
          ? [
              {
                nội_dung:
                  'AQ-2026-0006 (Công ty Cổ phần May Tiên Trung): Quá trình: rà soát hồ sơ thuê đất. Vướng mắc: hồ sơ lập trước khi sắp xếp đơn vị hành chính. Đề xuất, báo cáo: hoàn thành trong tháng 10/2026.',
              },
            ]
          : [],
    số_chuyển: index === 1 ? '1' : '0',
    số_xin_ý_kiến: '0',
    ghi_chú:
      index === 1 ? 'Ngân hàng Nông nghiệp và PTNT; Công văn số 15/KTHT&ĐT ngày 25/9/2026' : '',
  })),
  nơi_nhận: [
    { tên: 'TT Đảng ủy, TT HĐND phường (để b/c)' },
    { tên: 'CT, các PCT UBND phường' },
    { tên: 'UBMTTQVN phường' },
    { tên: 'Các cơ quan liên quan' },
  ],
  lưu: 'VT, KT,HT&ĐT',
  quyền_hạn: coordinatedReply.quyền_hạn,
  người_ký: 'Lê Văn Thảo',
};

const stop = {
  ...head,
  dự_thảo: true,
  ngày_văn_bản: 'ngày       tháng 8 năm 2026',
  lưu: 'VT, KT,HT&ĐT',
  quyền_hạn: coordinatedReply.quyền_hạn,
  người_ký: 'Lê Văn Thảo',
  hoãn: true,
  việc: 'hoãn',
  tên_hội_nghị: occasion.tên_hội_nghị,
  kế_hoạch: occasion.kế_hoạch,
  thời_gian_dự_kiến: '08 giờ 00 ngày 17/9/2026',
  ngày_mới: '12/11/2026',
  thời_điểm_chốt: '17 giờ 00 ngày 21/8/2026',
  không_có_gì: false,
  thiếu_đơn_vị: true,
  thiếu_kiến_nghị: false,
  thiếu_cả_hai: false,
  có_đăng_ký: true,
  có_kiến_nghị: true,
  tối_thiểu_đơn_vị: '15',
  tối_thiểu_kiến_nghị: '05',
} as const;

export const stopReport: StopReportData = {
  ...stop,
  số_ký_hiệu: '      /BC-UBND',
  sở_tài_chính: 'Sở Tài chính thành phố Hải Phòng',
  ngày_niêm_yết: '31/7/2026',
  ngày_đăng_cổng: '03/8/2026',
  hạn_nhận_kiến_nghị: '17 giờ 00 ngày 21/8/2026',
  số_đơn_vị: '06',
  số_kiến_nghị_đăng_ký: '01',
  tổng_kiến_nghị: '01',
  người_quyết_định: 'Đồng chí Lê Văn Thảo, Phó Chủ tịch UBND phường',
  ngày_quyết_định: '25/8/2026',
  văn_bản_cho_ý_kiến: '',
  lý_do: 'không đủ số lượng đơn vị đăng ký tham dự',
  lần_hoãn: '01',
  năm: '2026',
  số_lần_tối_đa: '01',
  kiến_nghị: [
    {
      mã_kiến_nghị: 'AQ-2026-0002',
      tên_đơn_vị: 'Công ty Cổ phần Gốm sứ Vũ Xá',
      nội_dung: 'Gia hạn thời gian thuê đất của xưởng gốm',
      cách_xử_lý: 'thuộc thẩm quyền – cần phối hợp',
      kết_quả: 'chậm nhất ngày 01/9/2026',
    },
  ],
  nơi_nhận: [{ tên: 'TT Đảng ủy, TT HĐND phường (để b/c)' }, { tên: 'CT, các PCT UBND phường' }],
};

export const stopNotice: StopNoticeData = {
  ...stop,
  số_ký_hiệu: '      /TB-UBND',
  liên_hệ: contact,
  nơi_nhận: [
    { tên: 'Các doanh nghiệp, hộ kinh doanh, hợp tác xã' },
    { tên: 'Sở Tài chính thành phố Hải Phòng (để b/c)' },
  ],
};

const heldAt = {
  tên_hội_nghị: occasion.tên_hội_nghị,
  kế_hoạch: occasion.kế_hoạch,
  thời_gian: '08 giờ 00 ngày 17/9/2026',
  địa_điểm: 'Hội trường UBND phường Ái Quốc',
  chủ_trì: 'Đồng chí Lê Văn Thảo, Phó Chủ tịch UBND phường',
} as const;

const notice = {
  ...head,
  ...heldAt,
  số_ký_hiệu: '      /TB-UBND',
  dự_thảo: true,
  nơi_nhận: stopNotice.nơi_nhận,
  lưu: stop.lưu,
  quyền_hạn: stop.quyền_hạn,
  người_ký: stop.người_ký,
} as const;

export const conferenceNotice: ConferenceNoticeData = {
  ...notice,
  sau_khi_hoãn: false,
  mã_hội_nghị: 'HN-2026-1',
  mã_qr: 'https://forms.example/dang-ky',
  biểu_mẫu: 'https://forms.example/dang-ky',
  thư_điện_tử: 'kinhte.aiquoc@haiphong.example',
  điện_thoại: '0220 3700 086',
  địa_chỉ: 'UBND phường Ái Quốc, thành phố Hải Phòng',
  hạn_nhận_kiến_nghị: '17 giờ 00 ngày 21/8/2026',
  hạn_đăng_ký: '17 giờ 00 ngày 24/8/2026',
  tối_thiểu_đơn_vị: '15',
  tối_thiểu_kiến_nghị: '05',
  tên_phiếu: 'Phiếu đăng ký tham dự Hội nghị đối thoại và gửi kiến nghị – UBND phường Ái Quốc',
  lời_phiếu: [{ đoạn: 'Không gửi đơn khiếu nại, tố cáo qua phiếu này.' }],
  phiếu: [
    { mục: false, câu_hỏi: 'Tên đơn vị', bắt_buộc: true, gợi_ý: '', trả_lời: '' },
    { mục: true, câu_hỏi: 'Kiến nghị 1', bắt_buộc: false, gợi_ý: '', trả_lời: '' },
  ],
};

const movedNotice: LetterDataOf['D32'] = {
  ...notice,
  ngày_cũ: '15/9/2026',
  lý_do: 'ứng phó bão số 5',
  còn_nhận: false,
  hạn_nhận_kiến_nghị: '',
  liên_hệ: contact,
};

const named = {
  nhóm: 'Đất đai',
  mã_kiến_nghị: 'AQ-2026-0006',
  tên_đơn_vị: 'Công ty Cổ phần May Tiên Trung',
  nội_dung: 'Gia hạn thời gian thuê đất của nhà xưởng tại khu Vũ Xá',
} as const;

const programme: LetterDataOf['D12'] = {
  ...notice,
  số_ký_hiệu: '      /CTr-UBND',
  thuế_cơ_sở: 'Thuế cơ sở 9 thành phố Hải Phòng',
  số_kiến_nghị: '01',
  kiến_nghị: [
    {
      ...named,
      dự_kiến_trả_lời: 'Hồ sơ gia hạn nộp trước khi hết hạn 06 tháng',
      người_trả_lời: 'Nguyễn Văn Hùng, Phòng Kinh tế, Hạ tầng và Đô thị',
    },
  ],
};

const minutes: LetterDataOf['D14'] = {
  ...notice,
  số_ký_hiệu: '      /BB-UBND',
  thuế_cơ_sở: 'Thuế cơ sở 9 thành phố Hải Phòng',
  số_đơn_vị_đăng_ký: '17',
  số_có_mặt: '24 đại biểu',
  họ_tên_chủ_trì: 'Lê Văn Thảo',
  kiến_nghị: [
    {
      ...named,
      trả_lời: '',
      hẹn_trả_lời: '28/9/2026',
      người_trả_lời: 'Nguyễn Văn Hùng, Phòng Kinh tế, Hạ tầng và Đô thị',
    },
  ],
};

const conclusions: LetterDataOf['D15'] = {
  ...notice,
  sở_tài_chính: 'Sở Tài chính thành phố Hải Phòng',
  có_kiến_nghị: true,
  tổng_kiến_nghị: '12',
  đã_trả_lời: '11',
  còn_lại: '01',
  hạn_báo_cáo: '28/9/2026',
  nhiệm_vụ: [
    {
      giao: 'Giao',
      việc: 'giải quyết, trả lời bằng văn bản',
      cơ_quan: 'Phòng Kinh tế, Hạ tầng và Đô thị',
      mã_kiến_nghị: named.mã_kiến_nghị,
      nhóm: named.nhóm,
      hạn: '28/9/2026',
    },
  ],
};

const reported = {
  ...head,
  ...occasion,
  dự_thảo: true,
  ngày_văn_bản: 'ngày       tháng 9 năm 2026',
  số_ký_hiệu: '      /BC-UBND',
  lưu: 'VT, KT,HT&ĐT',
  quyền_hạn: coordinatedReply.quyền_hạn,
  người_ký: 'Lê Văn Thảo',
} as const;

export const cityReport: CityReportData = {
  ...reported,
  ubnd_thành_phố: 'Ủy ban nhân dân thành phố Hải Phòng',
  số_lượng: '02',
  kiến_nghị: [
    {
      mã_kiến_nghị: 'AQ-2026-0002',
      tên_đơn_vị: 'Công ty Cổ phần Bao bì Tiền Trung',
      ngày_tiếp_nhận: '12/8/2026',
      nhóm: 'Thủ tục hành chính',
      nội_dung: 'Thời gian thẩm định, nghiệm thu phòng cháy, chữa cháy nhà xưởng kéo dài',
      quá_trình: 'Phòng Kinh tế, Hạ tầng và Đô thị đã kiểm tra hồ sơ ngày 20/8/2026',
      ý_kiến: 'Đề nghị rút ngắn thời gian nghiệm thu đối với nhà xưởng mở rộng',
      cơ_quan_có_thẩm_quyền: 'Công an thành phố Hải Phòng',
      căn_cứ_pháp_lý: 'Luật Phòng cháy, chữa cháy và cứu nạn, cứu hộ số 55/2024/QH15',
    },
    {
      mã_kiến_nghị: 'AQ-2026-0006',
      tên_đơn_vị: 'Hợp tác xã Nông nghiệp Quyết Thắng',
      ngày_tiếp_nhận: '14/8/2026',
      nhóm: 'Đất đai',
      nội_dung: 'Gia hạn thuê đất xây dựng kho lạnh',
      quá_trình: '',
      ý_kiến: '…………………… (Cơ quan dự thảo ghi ý kiến, đề xuất của phường)',
      cơ_quan_có_thẩm_quyền: 'Sở Nông nghiệp và Môi trường',
      căn_cứ_pháp_lý: '',
    },
  ],
  nơi_nhận: [
    { tên: 'Sở Tài chính thành phố Hải Phòng (để b/c)' },
    { tên: 'TT Đảng ủy, TT HĐND phường (để b/c)' },
    { tên: 'CT, các PCT UBND phường' },
  ],
};

export const reportedNotice: ReportedNoticeData = {
  ...reported,
  do_phòng_ký: false,
  cơ_quan_trả_lời: 'Ủy ban nhân dân phường Ái Quốc',
  tên_phòng_in_hoa: '',
  số_ký_hiệu: '      /UBND-KTHT&ĐT',
  số_lượng: '01',
  tên_đơn_vị: 'Công ty Cổ phần Bao bì Tiền Trung',
  địa_chỉ: 'Khu Tiền Trung, phường Ái Quốc, thành phố Hải Phòng',
  liên_hệ: contact,
  xin_ý_kiến: false,
  cơ_quan_báo_cáo: 'Ủy ban nhân dân phường Ái Quốc',
  văn_bản_báo_cáo: 'số 58/BC-UBND ngày 24/9/2026',
  cơ_quan_nhận: 'Ủy ban nhân dân thành phố Hải Phòng',
  kiến_nghị: [
    {
      mã_kiến_nghị: 'AQ-2026-0002',
      ngày_tiếp_nhận: '12/8/2026',
      tiêu_đề: 'Thời gian nghiệm thu phòng cháy, chữa cháy',
      nội_dung: 'Thời gian thẩm định, nghiệm thu phòng cháy, chữa cháy nhà xưởng kéo dài.',
    },
  ],
  nơi_nhận: [{ tên: 'Phòng Kinh tế, Hạ tầng và Đô thị (để tổng hợp)' }],
};

export const superiorReport: SuperiorReportData = {
  ...reported,
  tại_hội_nghị: false,
  không_tổ_chức: true,
  ngày_hội_nghị: '',
  cơ_quan_cấp_trên: 'Thuế thành phố Hải Phòng',
  số_lượng: '01',
  kiến_nghị: cityReport.kiến_nghị.slice(1),
  nơi_nhận: [...cityReport.nơi_nhận, { tên: 'Thuế cơ sở 9 thành phố Hải Phòng (để p/h)' }],
};

export const urging: UrgingData = {
  ...reported,
  số_ký_hiệu: '      /UBND-KTHT&ĐT',
  cơ_quan_chủ_trì: 'Trung tâm Dịch vụ sự nghiệp công',
  việc: 'đôn đốc Trung tâm Dịch vụ sự nghiệp công giải quyết, trả lời kiến nghị quá hạn',
  thuộc_UBND: true,
  cấp_trên: false,
  nơi_tổng_hợp: 'Phòng Kinh tế, Hạ tầng và Đô thị',
  ngày_thống_kê: '29/9/2026',
  số_lượng: '01',
  kiến_nghị: [
    {
      mã_kiến_nghị: 'AQ-2026-0007',
      tên_đơn_vị: 'Hộ kinh doanh Quán cơm Thanh Nhung',
      nội_dung: 'Đèn chiếu sáng và thu gom rác dọc đường trước chợ Tiền Trung',
      ngày_tiếp_nhận: '12/8/2026',
      thời_hạn: '28/9/2026',
      số_ngày_quá_hạn: '01',
    },
  ],
  nơi_nhận: [
    { tên: 'CT, các PCT UBND phường' },
    { tên: 'Phòng Kinh tế, Hạ tầng và Đô thị (để theo dõi, tổng hợp)' },
  ],
};

export const coordination: CoordinationData = {
  ...reported,
  số_ký_hiệu: '      /KTHT&ĐT',
  tên_phòng: 'Phòng Kinh tế, Hạ tầng và Đô thị',
  tên_phòng_in_hoa: 'PHÒNG KINH TẾ, HẠ TẦNG VÀ ĐÔ THỊ',
  tên_đơn_vị: 'Hộ kinh doanh Phạm Thị Nhàn',
  nhiều_cơ_quan: true,
  cơ_quan_phối_hợp: coordinatedReply.cơ_quan_phối_hợp,
  mã_kiến_nghị: 'AQ-2026-0009',
  ngày_tiếp_nhận: '20/8/2026',
  tiêu_đề: 'Chuyển từ hộ kinh doanh lên doanh nghiệp',
  nội_dung: '“Hộ kinh doanh muốn chuyển đổi thành công ty, đề nghị hướng dẫn hồ sơ đăng ký.”',
  hạn_phối_hợp: '05/10/2026',
  thời_hạn: '08/10/2026',
  lưu: 'VT',
  quyền_hạn: [{ dòng: 'TRƯỞNG PHÒNG' }],
  người_ký: 'Nguyễn Văn Toản',
  nơi_nhận: [{ tên: 'CT, các PCT UBND phường (để b/c)' }],
};

const toFinance = {
  ...head,
  ...occasion,
  dự_thảo: true,
  số_ký_hiệu: '      /BC-UBND',
  sở_tài_chính: 'Sở Tài chính thành phố Hải Phòng',
  số_lượng: '02',
  nơi_nhận: resultReport.nơi_nhận,
  lưu: resultReport.lưu,
  quyền_hạn: resultReport.quyền_hạn,
  người_ký: resultReport.người_ký,
};

const closingReport: ClosingReportData = { ...toFinance, kiến_nghị: resultReport.đã_giải_quyết };

const obstaclesReport: ObstaclesReportData = {
  ...toFinance,
  kiến_nghị: resultReport.đang_xử_lý.map((petition) => ({
    ...petition,
    vướng_mắc: 'Chưa có ý kiến bằng văn bản của cơ quan phối hợp.',
  })),
};

const year = {
  ...head,
  tên_hội_nghị: occasion.tên_hội_nghị,
  sở_tài_chính: 'Sở Tài chính thành phố Hải Phòng',
  nơi_nhận: [{ tên: 'Các cơ quan liên quan (để t/h)' }],
  lưu: 'VT, KT,HT&ĐT',
  quyền_hạn: resultReport.quyền_hạn,
  người_ký: resultReport.người_ký,
};

const plan: LetterDataOf['D01'] = {
  ...year,
  số_ký_hiệu: '09/KH-UBND',
  năm: '2027',
  căn_cứ: WARD.plan.bases.map((parts) => ({ nội_dung: parts.join(' ') })),
  đổi_mới: 'đối thoại theo cụm ngành nghề',
  hạn_gửi: '12/02/2027',
  thuế_cơ_sở: 'Thuế cơ sở 9 thành phố Hải Phòng',
  tối_thiểu_đơn_vị: '15',
  tối_thiểu_kiến_nghị: '05',
  số_lần_hoãn: '01',
  ngày_niêm_yết: '30',
  ngày_nhận: '15',
  ngày_trả_lời: '07',
  ngày_phối_hợp: '15',
  ngày_không_tổ_chức: '14',
  ngày_báo_cáo: '07',
};

const planLetter: LetterDataOf['D02'] = {
  ...year,
  số_ký_hiệu: '12/UBND-KTHT&ĐT',
  kế_hoạch: occasion.kế_hoạch,
  liên_hệ: contact,
};

const slip: LetterDataOf['D33'] = {
  ...year,
  nơi_nhận: [],
  lưu: 'VT',
  quyền_hạn: [{ dòng: 'TRƯỞNG PHÒNG' }],
  người_ký: 'Nguyễn Văn Hùng',
  số_ký_hiệu: '07/KTHT&ĐT',
  tên_phòng_in_hoa: 'PHÒNG KINH TẾ, HẠ TẦNG VÀ ĐÔ THỊ',
  loại_văn_bản: 'Công văn trả lời kiến nghị',
  trích_yếu: 'V/v trả lời kiến nghị của Công ty TNHH Cơ khí Hồng Lạc',
  mã_hồ_sơ: 'AQ-2026-0003',
  thời_hạn: '28/9/2026',
  ý_kiến_trước: 'Bổ sung căn cứ',
  tệp: 'https://docs.google.com/document/d/1nKx0vYb8Q2hQm3uT7cZ9sLpWdEaRfGjHkIoMnBvCxZy/edit',
  ký_thay: resultReport.quyền_hạn,
  người_ký_văn_bản: resultReport.người_ký,
};

const contents: LetterDataOf['D35'] = {
  ...head,
  năm: '2026',
  ngày_lập: '31/12/2026',
  số_văn_bản: '02',
  văn_bản: [
    {
      số: '08/TB-UBND',
      ngày: '03/8/2026',
      loại: 'Thông báo tổ chức Hội nghị',
      trích_yếu: `Về việc tổ chức ${occasion.tên_hội_nghị}`,
      mã_hồ_sơ: 'HN-2026-1',
      tệp: 'https://docs.google.com/document/d/1nKx0vYb8Q2hQm3uT7cZ9sLpWdEaRfGjHkIoMnBvCxZy/edit',
    },
    {
      số: '61/BC-UBND',
      ngày: '28/9/2026',
      loại: 'Báo cáo kết quả tổ chức Hội nghị',
      trích_yếu: 'Báo cáo kết quả tổ chức Hội nghị đối thoại và kết quả giải quyết kiến nghị',
      mã_hồ_sơ: 'HN-2026-1',
      tệp: '',
    },
  ],
};

const desk = {
  ...head,
  tên_phòng_in_hoa: 'PHÒNG KINH TẾ, HẠ TẦNG VÀ ĐÔ THỊ',
  tên_đơn_vị: 'Hợp tác xã Dịch vụ nông nghiệp Vũ Thượng',
  liên_hệ: contact,
} as const;

const receipt: LetterDataOf['D06'] = {
  ...desk,
  dự_thảo: true,
  số_ký_hiệu: '',
  thời_điểm_nhận: '08 giờ 15 ngày 24/8/2026',
  kênh: 'Phiếu giấy',
  người_tiếp_nhận: 'Phạm Thị Thu Hà',
  số_lượng: '01',
  kiến_nghị: officeReply.kiến_nghị.slice(0, 1),
  mã_tra_cứu: 'K7M2QX',
  trang_tra_cứu: 'https://script.google.com/macros/s/vidu/exec',
};

const passingOn: LetterDataOf['D07'] = {
  ...desk,
  số_ký_hiệu: '09/PC-KTHT&ĐT',
  mã_kiến_nghị: 'AQ-2026-0007',
  ngày_tiếp_nhận: '24/8/2026',
  tiêu_đề: 'Giảm lãi suất vay vốn',
  nội_dung: 'Đề nghị giảm lãi suất khoản vay phục vụ sản xuất.',
  địa_chỉ: 'thôn Vũ Thượng, phường Ái Quốc',
  cơ_quan_có_thẩm_quyền: 'Ngân hàng Nhà nước chi nhánh Khu vực 6',
  căn_cứ_pháp_lý: 'khoản 2 Điều 91 Luật Các tổ chức tín dụng số 32/2024/QH15',
  nơi_nhận: [{ tên: 'Hợp tác xã Dịch vụ nông nghiệp Vũ Thượng (để biết)' }],
  lưu: 'VT',
  quyền_hạn: [{ dòng: 'TRƯỞNG PHÒNG' }],
  người_ký: 'Trần Thị Mai Hương',
};

const commonReply: LetterDataOf['D16-nhieu'] = {
  ...officeReply,
  do_phòng_ký: true,
  cơ_quan_trả_lời: 'Phòng Kinh tế, Hạ tầng và Đô thị',
  cơ_quan_phối_hợp: [],
};

export const LETTER_SAMPLES: LetterDataOf = {
  D06: receipt,
  D07: passingOn,
  'D16-nhieu': commonReply,
  D01: plan,
  D02: planLetter,
  D33: slip,
  D35: contents,
  ...MEETING_SAMPLES,
  ...SECOND_PLAN_SAMPLES,
  D12: programme,
  D23: closingReport,
  D24: obstaclesReport,
  D34: programme,
  D14: minutes,
  D15: conclusions,
  D03: conferenceNotice,
  D32: movedNotice,
  D08: stopReport,
  D09: stopNotice,
  'D16-phong': officeReply,
  'D16-phoi-hop': coordinatedReply,
  D17: guidance,
  D18: coordination,
  D19: cityReport,
  D20: superiorReport,
  D21: urging,
  D22: resultReport,
  D36: reportedNotice,
};
