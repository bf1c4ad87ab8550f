// The reports to Sở Tài chính that văn thư has given a number and a date (D22, AM-39).
import { documentCode, fulfils } from '../../rules/documents.ts';
import { numberLine } from '../shared/number-and-date.ts';
import type { CivilDate } from '../../rules/dates/civil-date.ts';
import type { Drafts } from '../../register/book/book.ts';
import { casesIn, type DocumentRow, type Outgoing } from '../../register/book/outgoing.ts';

export interface IssuedReport {
  readonly row: DocumentRow;
  readonly number: string;
  readonly date: CivilDate;
}

/** The issued reports on a conference, oldest first, however staff have sorted the tab. */
export function issuedReports(
  documents: Pick<Drafts['documents'], 'rows'>,
  conference: string,
  outgoing: Outgoing,
): IssuedReport[] {
  const reports: IssuedReport[] = [];
  for (const row of reportRows(documents, conference)) {
    const issued = outgoing.issued(row);
    if (issued !== null) reports.push({ row, number: issued.number, date: issued.date });
  }
  return reports.sort((a, b) =>
    a.date === b.date ? serial(a.number) - serial(b.number) : a.date < b.date ? -1 : 1,
  );
}

/** Every report on a conference, drafts too. */
export const reportRows = (
  documents: Pick<Drafts['documents'], 'rows'>,
  conference: string,
): DocumentRow[] =>
  documents.rows.filter(
    ({ value }) =>
      fulfils(documentCode(value.kind), 'report') &&
      value.state !== 'Hủy dự thảo' &&
      casesIn(value.case).includes(conference),
  );

const serial = (number: string): number => Number(/\d+/.exec(number)?.[0] ?? 0);

/** “61/BC-UBND”, whether văn thư typed the number alone or with its symbol. */
export const reportNumber = (number: string): string =>
  number.includes('/') ? number.trim() : numberLine(number, 'BC-UBND');
