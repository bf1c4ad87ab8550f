// D30, the letter that asks the bodies for the results and figures of the year (B-IV.1.1, B-IV.2.1; AM-35).
import { yearLetter } from '../shared/kind.ts';
import { FIGURES_FIELDS } from './fields.ts';
import { timeOf } from './condition.ts';
import { figuresRequestData } from './data.ts';

export const FIGURES_REQUEST = yearLetter({
  document: 'D30 Công văn đề nghị báo cáo tiến độ',
  action: 'đề nghị báo cáo',
  file: 'CV_de-nghi-bao-cao',
  time: timeOf,
  title: (_office, { year }) =>
    `V/v đề nghị báo cáo kết quả, cung cấp số liệu thực hiện Nghị quyết số 41-NQ/TW năm ${year}`,
  clause: () => 'B-IV.1.1',
  fields: FIGURES_FIELDS,
  data: figuresRequestData,
});
