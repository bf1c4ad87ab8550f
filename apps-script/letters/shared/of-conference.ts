// The petitions of a conference as its programme, its minutes and its conclusions name them.
import type { Directory } from '../../register/book/bodies-of.ts';
import { dateOf, slashDate } from '../../rules/dates/civil-date.ts';
import { isAnswered } from '../../rules/petitions/facts.ts';
import { petitionLabel } from '../../rules/report/form.ts';
import { GROUPS } from '../../rules/words.ts';
import { counted } from './counted.ts';
import type { ConferenceCase, ConferencePetition, Office } from './kind.ts';
import { DESK } from './office.ts';
import { gap, phrase } from './petition.ts';

/** In the groups of the plan, in its order (A-PL.11 …); those without a group last. */
export function byGroup(petitions: readonly ConferencePetition[]): ConferencePetition[] {
  const groups = [...GROUPS, null];
  return groups.flatMap((group) => petitions.filter(({ facts }) => facts.group === group));
}

/** What stood on record before the conference. */
export const cameBefore = ({ petitions, day }: ConferenceCase): readonly ConferencePetition[] =>
  petitions.filter(({ facts }) => facts.receivedAt === null || dateOf(facts.receivedAt) < day);

export const named = ({ facts }: ConferencePetition) => ({
  mã_kiến_nghị: facts.code,
  nhóm: facts.group ?? gap('nhóm kiến nghị'),
  tên_đơn_vị: facts.unitName,
  nội_dung: phrase(petitionLabel(facts)),
});

export const answered = (petitions: readonly ConferencePetition[]): readonly ConferencePetition[] =>
  petitions.filter(({ facts }) => isAnswered(facts));

/** How many there are, answered or guided by now, and left. */
export function answeredPart({ petitions }: ConferenceCase) {
  const done = answered(petitions).length;
  return {
    tổng_kiến_nghị: counted(petitions.length),
    đã_trả_lời: counted(done),
    còn_lại: counted(petitions.length - done),
  };
}

/** A-III.7.2: “Thủ trưởng các cơ quan tham dự Hội nghị có trách nhiệm trả lời, đối thoại trực tiếp”. */
export function answering(directory: Directory, { facts, row }: ConferencePetition): string {
  if (row.value.answeredBy !== null) return phrase(row.value.answeredBy);
  const lead = directory.find(facts.lead);
  const body = lead?.name ?? facts.lead;
  if (body === null) return gap('cơ quan, người trả lời');
  return lead?.head == null ? body : `${lead.head}, ${body}`;
}

/** A task for each petition that is still to be answered: inside UBND it is given, others are asked. */
export const tasksOf = (
  { directory }: Office,
  { petitions }: ConferenceCase,
): { readonly petition: ConferencePetition; readonly cơ_quan: string; readonly giao: string }[] =>
  byGroup(petitions)
    .filter(({ facts }) => !isAnswered(facts))
    .map((petition) => {
      const lead = directory.find(petition.facts.lead);
      return {
        petition,
        cơ_quan: lead?.name ?? petition.facts.lead ?? DESK,
        giao: lead === null || lead.kind === 'thuộc UBND' ? 'Giao' : 'Đề nghị',
      };
    });

/** What the lead is to do with a petition of a route (A-II.5a.2–A-II.5a.5). */
export function taskWords({ facts }: ConferencePetition): string {
  switch (facts.route) {
    case 'Không thuộc chức năng – hướng dẫn gửi đúng cơ quan':
      return 'hướng dẫn đơn vị gửi đúng cơ quan';
    case 'Ngoài thẩm quyền – báo cáo UBND thành phố':
      return 'tham mưu báo cáo Ủy ban nhân dân thành phố về';
    case 'Thuộc thẩm quyền cấp trên của cơ quan Trung ương – xin ý kiến chỉ đạo':
      return 'báo cáo, xin ý kiến chỉ đạo của cơ quan cấp trên về';
    case 'Thuộc thẩm quyền – trả lời':
    case 'Thuộc thẩm quyền – cần phối hợp':
    case null:
      return 'giải quyết, trả lời bằng văn bản';
  }
}

/** “28/9/2026”; empty where no term runs. */
export const dueWords = ({ term }: ConferencePetition): string =>
  term.due === null ? '' : slashDate(term.due);
