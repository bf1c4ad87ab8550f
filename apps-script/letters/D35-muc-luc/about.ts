// What the fields of the list of a year's documents are for.
import type { AboutOf } from '../../docx/template/field-list.ts';
import { HEAD_ABOUT } from '../shared/about.ts';
import type { CONTENTS_FIELDS } from './fields.ts';

export const CONTENTS_ABOUT: AboutOf<typeof CONTENTS_FIELDS> = {
  cơ_quan: HEAD_ABOUT.cơ_quan,
  cơ_quan_gọn: HEAD_ABOUT.cơ_quan_gọn,
  cơ_quan_gọn_in_hoa: HEAD_ABOUT.cơ_quan_gọn_in_hoa,
  phường: HEAD_ABOUT.phường,
  phường_in_hoa: HEAD_ABOUT.phường_in_hoa,
  bộ_phận: HEAD_ABOUT.bộ_phận,
  năm: 'Năm của hồ sơ: "2026"',
  ngày_lập: 'Ngày lập mục lục: "31/12/2026"',
  số_văn_bản: 'Số văn bản trong mục lục, viết "07"',
  văn_bản: {
    list: 'Các văn bản đã phát hành trong năm, theo ngày',
    item: {
      số: 'Số, ký hiệu',
      ngày: 'Ngày văn bản',
      loại: 'Tên loại văn bản',
      trích_yếu: 'Trích yếu',
      mã_hồ_sơ: 'Mã hồ sơ ở tab “Văn bản đi”',
      tệp: 'Địa chỉ tệp hoặc minh chứng; để trống khi chưa có',
    },
  },
};
