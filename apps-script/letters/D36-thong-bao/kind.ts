// D36, the letter that tells a unit that its petition was reported upward (A-II.5a.2, A-II.5a.4, A-II.5b.2, A-II.5b.4).
import { isUpward, isWrittenToUnit } from '../../rules/documents.ts';
import { isUpwardRoute, lastIssued } from '../../rules/petitions/facts.ts';
import { cite } from '../shared/cited.ts';
import { petitionLetter, type PetitionCase } from '../shared/kind.ts';
import { reportedNoticeData } from './data.ts';
import { isToHandle } from '../shared/petition.ts';
import { REPORTED_NOTICE_FIELDS } from './fields.ts';

const asksSuperior = ({ facts }: PetitionCase): boolean =>
  facts.route === 'Thuộc thẩm quyền cấp trên của cơ quan Trung ương – xin ý kiến chỉ đạo';

export const REPORTED_NOTICE = petitionLetter({
  document: 'D36 Công văn thông báo đã báo cáo, xin ý kiến cấp trên',
  action: 'thông báo',
  file: 'CV_thong-bao',
  askedBy: 'Soạn dự thảo',
  takes: (_office, { row, facts }) =>
    isUpwardRoute(facts.route) &&
    isToHandle({ row, facts }) &&
    facts.incoming.length === 0 &&
    lastIssued(facts, isUpward) !== null,
  // As soon as the report has its number: the unit is to know it within its own term (AM-06).
  isDue: (_office, { facts }) => lastIssued(facts, isWrittenToUnit) === null,
  restsOn: (_office, { facts }) => {
    const report = lastIssued(facts, isUpward);
    return report === null ? '' : `báo cáo ${cite(report)}`;
  },
  title: (petition) =>
    `V/v thông báo đã ${asksSuperior(petition) ? 'xin ý kiến cấp trên' : 'báo cáo Ủy ban nhân dân thành phố'} về kiến nghị của ${petition.facts.unitName}`,
  clause: (petition) => {
    const held = petition.term.regime.kind === 'conference';
    if (asksSuperior(petition)) return held ? 'A-II.5a.4' : 'A-II.5b.4';
    return held ? 'A-II.5a.2' : 'A-II.5b.2';
  },
  fields: REPORTED_NOTICE_FIELDS,
  data: reportedNoticeData,
});
