// What D35 says: the list of a year's documents for its file, made on the last working day of the year (NĐ 30/2020; A-II.1.1).
import { slashDate, yearOf } from '../../rules/dates/civil-date.ts';
import { DOCUMENTS } from '../../rules/documents.ts';
import { counted } from '../shared/counted.ts';
import { officeNames } from '../shared/office.ts';
import type { CONTENTS_FIELDS } from './fields.ts';
import type { DataOf } from '../../docx/template/field-list.ts';
import type { Office, YearCase } from '../shared/kind.ts';

export function contentsData(
  { book, outgoing, today }: Office,
  { year }: YearCase,
): DataOf<typeof CONTENTS_FIELDS> {
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
      số: document.number,
      ngày: slashDate(document.date),
      loại: document.kind === null ? '' : DOCUMENTS[document.kind].name,
      trích_yếu: value.title ?? '',
      mã_hồ_sơ: value.case ?? '',
      tệp: value.issued ?? value.file ?? value.evidence ?? '',
    })),
  };
}
