// The two reports to Sở Tài chính on petitions by name: those that are closed and those that are not (A-II.5c).
import { type FieldList, text } from '../../docx/template/field-list.ts';
import { twoDigits } from '../../rules/dates/numbers.ts';
import { termFrom } from '../../rules/deadlines/within-plans.ts';
import { reportColumnWords } from '../../rules/petitions/report-columns.ts';
import { WARD } from '../../ward.ts';
import { FOOT } from './foot.ts';
import { HEAD, headOf } from './head.ts';
import type { Gathered, Office, PetitionCase } from './kind.ts';
import { numberLine } from './number-and-date.ts';
import { OCCASION, occasionOf } from './occasion.ts';
import { ABOVE_AND_LEADERS, wardFootOf } from './ward-foot.ts';

export const TO_FINANCE = {
  ...HEAD,
  ...OCCASION,
  ...FOOT,
  sở_tài_chính: text,
  số_lượng: text,
} as const satisfies FieldList;

export const toFinance = (office: Office, code: 'D23' | 'D24', gathered: Gathered) => ({
  ...headOf(office),
  ...occasionOf(office, gathered[0]),
  ...wardFootOf(office, code, ABOVE_AND_LEADERS),
  số_ký_hiệu: numberLine(null, 'BC-UBND'),
  sở_tài_chính: WARD.finance.name,
  số_lượng: twoDigits(gathered.length),
});

/** Under its conference, or the year in which it came outside one. */
export const caseOf = ({ facts, row }: PetitionCase): string =>
  row.value.conference ?? `ngoai-ky-${(facts.receivedAt ?? '').slice(0, 4)}`;

/** Whether the day of the supplement has come (AM-08); outside a cycle the office reports when it likes. */
export const isTimeToAccount = ({ book, today }: Office, [{ conference }]: Gathered): boolean => {
  const day = termFrom(book.calendar, 'A-II.5c.1', conference?.day ?? null)?.due ?? null;
  return day !== null && today >= day;
};

const OPEN = reportColumnWords('inProgress');

/** Whether no petition of the conference is being settled any more. */
export const isAllSettled = ({ book }: Office, [{ row }]: Gathered): boolean =>
  row.value.conference !== null &&
  book.tabs.petitions.rows.every(
    ({ value }) => value.conference !== row.value.conference || value.reportColumn !== OPEN,
  );
