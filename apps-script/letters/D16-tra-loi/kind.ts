// D16, the reply to a petition: on the paper of the phòng that leads, or signed by UBND (AM-12).
import {
  petitionLetter,
  type Office,
  type PetitionCase,
  type PetitionLetter,
} from '../shared/kind.ts';
import { leadOf, paperOf } from '../shared/paper.ts';
import { saysOutOfScope } from '../shared/petition.ts';
import { coordinatedReplyData, officeReplyData } from './data.ts';
import { COORDINATED_REPLY_FIELDS, OFFICE_REPLY_FIELDS } from './fields.ts';

const REPLY = {
  document: 'D16 Công văn trả lời kiến nghị',
  action: 'trả lời',
  file: 'CV_tra-loi',
  askedBy: 'Soạn dự thảo',
  title: ({ facts }) => `V/v trả lời kiến nghị của ${facts.unitName}`,
  // A reply is written under the term it keeps.
  clause: ({ term }) => term.clause,
} as const satisfies Partial<PetitionLetter>;

/** A-II.5a.5: the phòng answers alone what is its own to answer. */
const answersAlone = (office: Office, petition: PetitionCase): boolean =>
  petition.facts.route === 'Thuộc thẩm quyền – trả lời' &&
  petition.facts.partners.length === 0 &&
  paperOf(office, leadOf(office, petition)).ownPaper;

/** On the paper of one phòng (A-II.5a.5, A-II.5b.1). */
export const OFFICE_REPLY = petitionLetter({
  ...REPLY,
  fields: OFFICE_REPLY_FIELDS,
  takes: (office, petition) => !saysOutOfScope(petition) && answersAlone(office, petition),
  data: officeReplyData,
});

/** Signed by UBND, with the bodies that took part (A-II.5a.6, A-II.5b.5); also what a higher body has answered. */
export const COORDINATED_REPLY = petitionLetter({
  ...REPLY,
  fields: COORDINATED_REPLY_FIELDS,
  takes(office, petition) {
    if (saysOutOfScope(petition)) return false;
    switch (petition.facts.route) {
      case 'Thuộc thẩm quyền – trả lời':
        return !answersAlone(office, petition);
      case 'Thuộc thẩm quyền – cần phối hợp':
        return true;
      case 'Ngoài thẩm quyền – báo cáo UBND thành phố':
      case 'Thuộc thẩm quyền cấp trên của cơ quan Trung ương – xin ý kiến chỉ đạo':
        return petition.facts.incoming.length > 0;
      case 'Không thuộc chức năng – hướng dẫn gửi đúng cơ quan':
      case null:
        return false;
    }
  },
  data: coordinatedReplyData,
});
