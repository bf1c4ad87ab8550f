// D17, guidance to the right body, on either letterhead (A-II.5a.3, A-II.5b.3; AM-07, AM-12).
import { petitionLetter } from '../shared/kind.ts';
import { guidanceData } from './data.ts';
import { GUIDANCE_FIELDS } from './fields.ts';

export const GUIDANCE = petitionLetter({
  document: 'D17 Công văn hướng dẫn gửi đúng cơ quan',
  action: 'hướng dẫn',
  file: 'CV_huong-dan',
  askedBy: 'Soạn dự thảo',
  takes: (_office, { facts }) =>
    facts.route === 'Không thuộc chức năng – hướng dẫn gửi đúng cơ quan',
  title: ({ facts }) =>
    `V/v hướng dẫn gửi kiến nghị của ${facts.unitName} đến cơ quan có thẩm quyền`,
  // Guidance has a clause of its own in each regime.
  clause: ({ term }) => (term.regime.kind === 'conference' ? 'A-II.5a.3' : 'A-II.5b.3'),
  fields: GUIDANCE_FIELDS,
  data: guidanceData,
});
