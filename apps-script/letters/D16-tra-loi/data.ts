// The data of a reply to one business about one petition (D16).
import type { DataOf } from '../../docx/template/field-list.ts';
import { twoDigits } from '../../rules/dates/numbers.ts';
import { last } from '../../rules/last.ts';
import { isUpwardRoute, onlyPromised } from '../../rules/petitions/facts.ts';
import { incomingWords } from '../shared/cited.ts';
import { addresseeOf } from '../shared/addressee.ts';
import { footOf } from '../shared/foot.ts';
import { headOf } from '../shared/head.ts';
import type { Gathered, Office, PetitionCase } from '../shared/kind.ts';
import { paragraphsOf } from '../shared/number-and-date.ts';
import { occasionOf } from '../shared/occasion.ts';
import { DESK } from '../shared/office.ts';
import { leadOf } from '../shared/paper.ts';
import { basesIn, gap, ONE_PETITION, petitionPart } from '../shared/petition.ts';
import type {
  COMMON_REPLY_FIELDS,
  COORDINATED_REPLY_FIELDS,
  OFFICE_REPLY_FIELDS,
} from './fields.ts';
import { answeredIn, answersAlone } from './condition.ts';

export type OfficeReplyData = DataOf<typeof OFFICE_REPLY_FIELDS>;
export type CoordinatedReplyData = DataOf<typeof COORDINATED_REPLY_FIELDS>;
type CommonReplyData = DataOf<typeof COMMON_REPLY_FIELDS>;

export function officeReplyData(office: Office, petition: PetitionCase): OfficeReplyData {
  const main = answeredIn(petition);
  const lead = leadOf(office, main);
  return {
    ...commonOf(office, petition),
    ...footOf(office, main, { code: 'D16', ownPaper: true }),
    tên_phòng: lead?.name ?? DESK,
    tên_phòng_in_hoa: (lead?.name ?? DESK).toUpperCase(),
    kiến_nghị: [answered(petition)],
  };
}

export function coordinatedReplyData(office: Office, petition: PetitionCase): CoordinatedReplyData {
  const main = answeredIn(petition);
  const { facts } = main;
  return {
    ...commonOf(office, petition),
    ...footOf(office, main, { code: 'D16', ownPaper: false }),
    cơ_quan_chủ_trì: leadOf(office, main)?.name ?? facts.lead ?? DESK,
    cơ_quan_phối_hợp: partnersOf(facts).map((name) => ({ tên: name })),
    ý_kiến_cấp_trên: upwardWords(facts),
    kiến_nghị: [answered(petition)],
  };
}

export function commonReplyData(office: Office, gathered: Gathered): CommonReplyData {
  const [first] = gathered;
  const ownPaper = gathered.every((petition) => answersAlone(office, petition));
  const data = officeReplyData(office, first);
  const partners = new Set(gathered.flatMap(({ facts }) => partnersOf(facts)));
  return {
    ...data,
    ...footOf(office, first, { code: 'D16', ownPaper }),
    do_phòng_ký: ownPaper,
    cơ_quan_trả_lời: ownPaper ? data.tên_phòng : data.cơ_quan,
    cơ_quan_phối_hợp: [...partners].map((name) => ({ tên: name })),
    nhiều_kiến_nghị: gathered.length > 1,
    số_lượng: twoDigits(gathered.length),
    kiến_nghị: gathered.map(answered),
  };
}

const commonOf = (office: Office, petition: PetitionCase) => ({
  ...headOf(office),
  ...occasionOf(office, answeredIn(petition)),
  ...addresseeOf(office, petition),
  ...ONE_PETITION,
});

/** A-II.5a.6: a coordinated reply names who took part beside the lead. */
function partnersOf({ partners, lead, route }: PetitionCase['facts']): readonly string[] {
  const others = [...new Set(partners)].filter((name) => name !== lead);
  return others.length === 0 && route === 'Thuộc thẩm quyền – cần phối hợp'
    ? [gap('cơ quan phối hợp')]
    : others;
}

/** A-II.5a.2, A-II.5a.4: what a higher body decided is passed on as its opinion, not as the ward's own. */
function upwardWords({ route, incoming }: PetitionCase['facts']): string {
  const came = last(incoming);
  return came === undefined || !isUpwardRoute(route) ? '' : incomingWords(came);
}

function answered(petition: PetitionCase) {
  const { facts, row } = answeredIn(petition);
  const written = row.value.answer;
  // A promise made in the hall is no answer to confirm.
  const said = onlyPromised(facts) && facts.writtenRequestOn === null ? null : facts.oralAnswer;
  return {
    ...petitionPart(petition),
    trả_lời_tại_chỗ: said !== null && written === null,
    trả_lời: paragraphsOf(written ?? said ?? ''),
    căn_cứ_pháp_lý: basesIn(row.value.legalBasis),
    kết_quả: facts.outcome === 'Đang xử lý' ? (facts.plan ?? '') : '',
  };
}
