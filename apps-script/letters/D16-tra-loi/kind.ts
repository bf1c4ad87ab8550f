// D16, the reply to a petition: on the paper of the phòng that leads, or signed by UBND (AM-12).
import { isWrittenToUnit } from '../../rules/documents.ts';
import { answeredOrally, lastIssued } from '../../rules/petitions/facts.ts';
import { petitionLetter, petitionsLetter, type PetitionLetter } from '../shared/kind.ts';
import { isToHandle, saysOutOfScope } from '../shared/petition.ts';
import { answeredIn, answersAlone } from './condition.ts';
import { commonReplyData, coordinatedReplyData, officeReplyData } from './data.ts';
import { COMMON_REPLY_FIELDS, COORDINATED_REPLY_FIELDS, OFFICE_REPLY_FIELDS } from './fields.ts';

const REPLY = {
  document: 'D16 Công văn trả lời kiến nghị',
  action: 'trả lời',
  file: 'CV_tra-loi',
  askedBy: 'Soạn dự thảo',
  eachUnit: true,
  title: ({ facts }) => `V/v trả lời kiến nghị của ${facts.unitName}`,
  // A reply is written under the term it keeps.
  clause: (petition) => answeredIn(petition).term.clause,
} as const satisfies Partial<PetitionLetter>;

/** On the paper of one phòng (A-II.5a.5, A-II.5b.1). */
export const OFFICE_REPLY = petitionLetter({
  ...REPLY,
  fields: OFFICE_REPLY_FIELDS,
  takes: (office, petition) =>
    !saysOutOfScope(petition) && answersAlone(office, answeredIn(petition)),
  data: officeReplyData,
});

/** Signed by UBND, with the bodies that took part (A-II.5a.6, A-II.5b.5); also what a higher body has answered. */
export const COORDINATED_REPLY = petitionLetter({
  ...REPLY,
  fields: COORDINATED_REPLY_FIELDS,
  takes(office, asked) {
    const petition = answeredIn(asked);
    if (saysOutOfScope(asked)) return false;
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

// A-II.5c.1: “có văn bản trả lời các đơn vị có kiến nghị”: what a unit was told in the hall is confirmed to it in one
// letter, from the day after, where the office has set it so (AM-36); what is still to be answered by one body goes into one letter when staff ask for it.
export const COMMON_REPLY = petitionsLetter({
  ...REPLY,
  askedBy: 'Soạn trả lời chung',
  under(office, { facts, row }) {
    const lead = office.directory.find(facts.lead);
    const isOwn =
      facts.route === 'Thuộc thẩm quyền – trả lời' ||
      facts.route === 'Thuộc thẩm quyền – cần phối hợp';
    if (!isOwn || lead === null || !isToHandle({ row, facts })) return null;
    if (lastIssued(facts, isWrittenToUnit) !== null) return null;
    const { conference, unit } = row.value;
    const what = answeredOrally(facts) ? 'xac-nhan' : 'chung';
    return [unit, conference, lead.symbol ?? lead.name, what].join('-');
  },
  isDue: (office, [{ facts, conference }]) =>
    office.book.setting('confirmOral') === 'Có' &&
    answeredOrally(facts) &&
    conference?.day != null &&
    office.today > conference.day,
  title: (_office, [{ facts }]) => `V/v trả lời kiến nghị của ${facts.unitName}`,
  clause: ([{ term, facts }]) => (answeredOrally(facts) ? 'A-II.5c.1' : term.clause),
  fields: COMMON_REPLY_FIELDS,
  data: commonReplyData,
});
