// D07, the slip with which the desk passes a petition on to the body whose matter it is (A-II.5a.3, A-II.5b.3).
import { petitionLetter } from '../shared/kind.ts';
import { isToHandle } from '../shared/petition.ts';
import { passingOnData } from './data.ts';
import { PASSING_ON_FIELDS } from './fields.ts';

export const PASSING_ON = petitionLetter({
  document: 'D07 Phiếu chuyển',
  action: 'phiếu chuyển',
  file: 'PC_kien-nghi',
  askedBy: 'Soạn phiếu chuyển',
  takes: (_office, petition) => isToHandle(petition),
  title: ({ facts }) => `Chuyển kiến nghị của ${facts.unitName}`,
  clause: ({ term }) => (term.regime.kind === 'conference' ? 'A-II.5a.3' : 'A-II.5b.3'),
  fields: PASSING_ON_FIELDS,
  data: passingOnData,
});
