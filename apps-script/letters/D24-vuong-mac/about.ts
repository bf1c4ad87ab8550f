// What the fields of the report on open petitions are for.
import type { AboutOf } from '../../docx/template/field-list.ts';
import { LISTED_ABOUT, TO_FINANCE_ABOUT } from '../shared/to-finance-about.ts';
import type { OBSTACLES_REPORT_FIELDS } from './fields.ts';

export const OBSTACLES_REPORT_ABOUT: AboutOf<typeof OBSTACLES_REPORT_FIELDS> = {
  ...TO_FINANCE_ABOUT,
  kiến_nghị: {
    list: 'Các kiến nghị còn vướng mắc, chưa giải quyết triệt để',
    item: {
      ...LISTED_ABOUT,
      vướng_mắc: 'Cột “Vướng mắc”; để trống thì bỏ',
      nguyên_nhân: 'Nguyên nhân chậm giải quyết; chưa ghi thì chừa chỗ',
      phương_án: 'Phương án giải quyết triệt để; chưa ghi thì chừa chỗ',
    },
  },
};
