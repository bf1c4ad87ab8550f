// D35, the list of a year's documents for its file, made on the last working day of the year (NĐ 30/2020; A-II.1.1).
import { lastNoticeOfYear } from '../../rules/deadlines/year-end.ts';
import { yearOf } from '../../rules/dates/civil-date.ts';
import { yearLetter } from '../shared/kind.ts';
import { PLANS_START } from '../../rules/dates/dated.ts';
import { CONTENTS_FIELDS } from './fields.ts';
import { contentsData } from './data.ts';

export const CONTENTS = yearLetter({
  document: 'D35 Mục lục văn bản trong hồ sơ',
  action: 'mục lục',
  file: 'ML_van-ban',
  time({ book }, { year }) {
    if (year < yearOf(PLANS_START)) return null;
    const { lastConference } = lastNoticeOfYear(book.calendar, year);
    return { from: lastConference, due: lastConference };
  },
  title: (_office, { year }) => `Mục lục văn bản hồ sơ đối thoại doanh nghiệp năm ${year}`,
  clause: () => 'A-II.1.1',
  fields: CONTENTS_FIELDS,
  data: contentsData,
});
