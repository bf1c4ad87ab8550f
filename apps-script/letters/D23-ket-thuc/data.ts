// The data of the closing report (D23): of each settled petition its content, its course, its answer (A-II.5c.1).
import type { DataOf } from '../../docx/template/field-list.ts';
import type { Gathered, Office } from '../shared/kind.ts';
import { gap } from '../shared/petition.ts';
import { answerWords, listed, sentence } from '../shared/petition-words.ts';
import { toFinance } from '../shared/to-finance.ts';
import type { CLOSING_REPORT_FIELDS } from './fields.ts';

export type ClosingReportData = DataOf<typeof CLOSING_REPORT_FIELDS>;

export const closingReportData = (office: Office, gathered: Gathered): ClosingReportData => ({
  ...toFinance(office, 'D23', gathered),
  kiến_nghị: gathered.map(({ facts }) => ({
    ...listed(facts),
    văn_bản: sentence(answerWords(facts) || gap('văn bản trả lời hoặc nơi đã trả lời')),
  })),
});
