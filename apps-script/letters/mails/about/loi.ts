// What the fields of the mail “loi” are for.
import { SENDER_ABOUT } from '../shared/about.ts';
import type { AboutOf } from '../../../docx/template/field-list.ts';
import type { NOTICE } from '../loi.ts';

export const NOTICE_ABOUT: AboutOf<(typeof NOTICE)['fields']> = {
  tiêu_đề: 'Một câu: việc gì',
  lúc: '"07:00 21/9/2026"',
  sự_việc: {
    list: 'Từng điều cần xem',
    item: {
      ở_đâu: 'Tab, dòng, cột; hoặc văn bản, thư; để trống nếu không có',
      nội_dung: 'Điều gì sai',
      cách_xử_lý: 'Cần làm gì; để trống nếu không có',
    },
  },
  ...SENDER_ABOUT,
};
