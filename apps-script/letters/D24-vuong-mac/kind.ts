// D24, the report on what still stands in the way of a petition (A-II.5c.4).
import { isUpwardRoute } from '../../rules/petitions/facts.ts';
import { petitionsLetter, type PetitionCase } from '../shared/kind.ts';
import { occasionWords } from '../shared/reported.ts';
import { caseOf, isTimeToAccount } from '../shared/to-finance.ts';
import { obstaclesReportData } from './data.ts';
import { OBSTACLES_REPORT_FIELDS } from './fields.ts';

// A-II.5c.4: “đối với các kiến nghị còn vướng mắc, chưa giải quyết triệt để”: what is under way, and what a body above is to
// decide. Guidance done ends the ward's duty (AM-18).
const isOpen = ({ column, facts }: PetitionCase): boolean =>
  column === 'inProgress' ||
  column === 'superior' ||
  (column === 'transferred' && isUpwardRoute(facts.route));

const wasReported = ({ facts }: PetitionCase): boolean =>
  facts.issued.some(({ kind }) => kind === 'D24');

export const OBSTACLES_REPORT = petitionsLetter({
  document: 'D24 Báo cáo kiến nghị còn vướng mắc',
  action: 'báo cáo vướng mắc',
  file: 'BC_vuong-mac',
  askedBy: 'Báo cáo vướng mắc',
  repeats: true,
  under: (_office, petition) => (isOpen(petition) ? caseOf(petition) : null),
  isDue: (office, gathered) =>
    isTimeToAccount(office, gathered) && !gathered.every((petition) => wasReported(petition)),
  title: (office, gathered) =>
    `Về kiến nghị còn vướng mắc, chưa giải quyết triệt để ${occasionWords(office, gathered)}`,
  clause: () => 'A-II.5c.4',
  fields: OBSTACLES_REPORT_FIELDS,
  data: obstaclesReportData,
});
