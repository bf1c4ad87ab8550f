// What the fields of the closing report are for.
import type { AboutOf } from '../../docx/template/field-list.ts';
import { WARD } from '../../ward.ts';
import { LISTED_ABOUT, TO_FINANCE_ABOUT } from '../shared/to-finance-about.ts';
import type { CLOSING_REPORT_FIELDS } from './fields.ts';

export const CLOSING_REPORT_ABOUT: AboutOf<typeof CLOSING_REPORT_FIELDS> = {
  ...TO_FINANCE_ABOUT,
  kiến_nghị: {
    list: 'Các kiến nghị đã giải quyết triệt để',
    item: {
      ...LISTED_ABOUT,
      văn_bản: `Văn bản trả lời: "Công văn số 12/${WARD.desk.symbol} ngày 25/9/2026" hoặc nơi ghi nhận`,
    },
  },
};
