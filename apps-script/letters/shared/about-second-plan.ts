// What the fields are for that the letters of the second plan share.
import { FOOT_ABOUT, HEAD_ABOUT, NAMES } from './about.ts';
import { CITY } from './upward.ts';

export const SECOND_PLAN_ABOUT = {
  ...HEAD_ABOUT,
  ...FOOT_ABOUT,
  năm: 'Năm báo cáo: "2026"',
  kế_hoạch: `"Kế hoạch số 112/KH-UBND ngày 05/6/2026 của ${NAMES.full}", ghi ở tab "Kỳ"; chưa có số, ngày thì chừa chỗ`,
  ubnd_thành_phố: `"${CITY}"`,
} as const;

export const TASK_ABOUT = {
  số: 'Số thứ tự theo Phụ lục: "I.1"',
  tên: 'Nhiệm vụ trọng tâm',
  chủ_trì: 'Cơ quan chủ trì',
  sản_phẩm: 'Sản phẩm theo Phụ lục',
  thời_hạn: 'Thời hạn theo Phụ lục: "Thường xuyên"',
} as const;

export const TASK_REPORT_ABOUT = {
  ...TASK_ABOUT,
  kết_quả: {
    list: 'Kết quả trong năm, mỗi lần một đoạn; chưa có thì chừa chỗ',
    item: { đoạn: 'Một đoạn, kèm cơ quan báo cáo và ngày' },
  },
  số_liệu: 'Các chỉ số của nhiệm vụ: "Hội nghị đối thoại: 01"; để trống khi chưa có',
  minh_chứng: 'Minh chứng đã ghi; để trống khi chưa có',
} as const;
