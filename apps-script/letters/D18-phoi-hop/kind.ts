// D18, the letter that asks other bodies to take part in an answer (A-II.5a.6, A-II.5a.7, A-II.5b.5, A-II.5b.6; AM-16).
import { isWrittenToUnit } from '../../rules/documents.ts';
import { isCoordinated, isUpwardRoute, lastIssued } from '../../rules/petitions/facts.ts';
import { petitionLetter, type PetitionCase } from '../shared/kind.ts';
import { dateOrBlank } from '../shared/number-and-date.ts';
import { leadOf } from '../shared/paper.ts';
import { isToHandle } from '../shared/petition.ts';
import { askedOf } from './condition.ts';
import { coordinationData } from './data.ts';
import { COORDINATION_FIELDS } from './fields.ts';

// A-II.5a.7: “kiến nghị bao gồm nhiều lĩnh vực, các đơn vị chủ động phối hợp giải quyết”: as soon as a petition has its
// lead and its co-units, so that they know until when their part is wanted. While nobody knows whether there is a
// conference, the term may still be the shorter one from receipt (A-II.5b.5, AM-15): it waits for the closing.
/** Whether it is known under which regime it is answered. */
const isSettled = ({ conference, term }: PetitionCase): boolean =>
  conference === null ||
  term.regime.kind === 'writing' ||
  conference.closings.some(({ final }) => final);

export const COORDINATION = petitionLetter({
  document: 'D18 Công văn đề nghị phối hợp trả lời',
  action: 'đề nghị phối hợp',
  file: 'CV_phoi-hop',
  askedBy: null,
  takes: (_office, { row, facts }) =>
    facts.route !== null &&
    facts.route !== 'Không thuộc chức năng – hướng dẫn gửi đúng cơ quan' &&
    !isUpwardRoute(facts.route) &&
    isCoordinated(facts) &&
    isToHandle({ row, facts }),
  isDue: (office, petition) =>
    petition.term.internalDue !== null &&
    isSettled(petition) &&
    leadOf(office, petition) !== null &&
    petition.facts.outcome !== 'Đã giải quyết triệt để' &&
    lastIssued(petition.facts, isWrittenToUnit) === null,
  restsOn: (_office, petition) =>
    `cơ quan phối hợp: ${askedOf(petition).join(', ')}; gửi ý kiến chậm nhất ngày ${dateOrBlank(petition.term.internalDue) || '……'}`,
  title: ({ facts }) => `V/v đề nghị phối hợp trả lời kiến nghị của ${facts.unitName}`,
  clause: ({ term }) => (term.regime.kind === 'conference' ? 'A-II.5a.6' : 'A-II.5b.5'),
  fields: COORDINATION_FIELDS,
  data: coordinationData,
});
