// D35, the list of a year's documents for its file, made on the last working day of the year (NĐ 30/2020; A-II.1.1).
import { lastNoticeOfYear } from '../../rules/deadlines/year-end.ts';
import { slashDate, yearOf } from '../../rules/dates/civil-date.ts';
import { DOCUMENTS } from '../../rules/documents.ts';
import type { IssuedDocument } from '../../rules/petitions/facts.ts';
import { counted } from '../shared/counted.ts';
import { yearLetter } from '../shared/kind.ts';
import { numberLine } from '../shared/number-and-date.ts';
import { officeNames } from '../shared/office.ts';
import { PLANS_START } from '../../rules/dates/dated.ts';
import { CONTENTS_FIELDS } from './fields.ts';

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
  data({ book, outgoing, today }, { year }) {
    const issued = book.tabs.documents.rows
      .flatMap((row) => {
        const document = outgoing.issued(row);
        return document === null || yearOf(document.date) !== year ? [] : [{ row, document }];
      })
      .sort((a, b) => (a.document.date < b.document.date ? -1 : 1));
    return {
      ...officeNames(book.setting),
      năm: String(year),
      ngày_lập: slashDate(today),
      số_văn_bản: counted(issued.length),
      văn_bản: issued.map(({ row: { value }, document }) => ({
        số: numberOf(document),
        ngày: slashDate(document.date),
        loại: document.kind === null ? '' : DOCUMENTS[document.kind].name,
        trích_yếu: value.title ?? '',
        mã_hồ_sơ: value.case ?? '',
        tệp: value.file ?? value.evidence ?? '',
      })),
    };
  },
});

/** A number without its symbol gets the one that every document of its kind bears. */
function numberOf({ number, kind }: IssuedDocument): string {
  const symbol = kind === null ? null : DOCUMENTS[kind].symbol;
  const isBare = !number.includes('/') && symbol !== null && symbol !== 'của cơ quan ký';
  return isBare ? numberLine(number, symbol) : number;
}
