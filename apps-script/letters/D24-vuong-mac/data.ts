// The data of the report on open petitions (D24): content, course, cause of the delay, plan (A-II.5c.4).
import type { DataOf } from '../../docx/template/field-list.ts';
import type { Gathered, Office, PetitionCase } from '../shared/kind.ts';
import { gap, phrase } from '../shared/petition.ts';
import { listed, movedWords, sentence } from '../shared/petition-words.ts';
import { toFinance } from '../shared/to-finance.ts';
import type { OBSTACLES_REPORT_FIELDS } from './fields.ts';

export type ObstaclesReportData = DataOf<typeof OBSTACLES_REPORT_FIELDS>;

export const obstaclesReportData = (office: Office, gathered: Gathered): ObstaclesReportData => ({
  ...toFinance(office, 'D24', gathered),
  kiến_nghị: gathered.map((petition) => ({
    ...listed(petition.facts),
    vướng_mắc: sentence(phrase(petition.facts.obstacle)),
    ...causeAndPlan(petition),
  })),
});

// A-II.5c.4: “nguyên nhân chậm giải quyết kiến nghị, phương án giải quyết triệt để kiến nghị”: what went above the ward is
// proposed in words (AM-18), everything else is staff's to say.
function causeAndPlan({ facts, column }: PetitionCase) {
  const { delayCause, plan } = facts;
  const moved = column === 'inProgress' ? null : movedWords(facts);
  return {
    nguyên_nhân: sentence(
      phrase(delayCause ?? moved?.nguyên_nhân ?? null) || gap('nguyên nhân chậm giải quyết'),
    ),
    phương_án: sentence(
      phrase(plan ?? moved?.phương_án ?? null) || gap('phương án giải quyết triệt để'),
    ),
  };
}
