// What D14 says: the minutes of the conference (A-II.5a.1).
import { slashDate } from '../../rules/dates/civil-date.ts';
import { last } from '../../rules/last.ts';
import { isAnswered } from '../../rules/petitions/facts.ts';
import { WARD } from '../../ward.ts';
import { counted } from '../shared/counted.ts';
import { headOf } from '../shared/head.ts';
import { heldAt } from '../shared/held-at.ts';
import { delegatesOf } from '../shared/delegates.ts';
import type { ConferenceCase, ConferencePetition, Office } from '../shared/kind.ts';
import { numberLine } from '../shared/number-and-date.ts';
import { answering, byGroup, dueWords, named } from '../shared/of-conference.ts';
import { gap, phrase } from '../shared/petition.ts';
import { OPEN, wardFootOf } from '../shared/ward-foot.ts';
import type { MINUTES_FIELDS } from './fields.ts';
import type { DataOf } from '../../docx/template/field-list.ts';

export function minutesData(office: Office, about: ConferenceCase): DataOf<typeof MINUTES_FIELDS> {
  const closing = last(about.facts.closings);
  return {
    ...headOf(office),
    ...heldAt(office, about),
    số_ký_hiệu: numberLine(null, 'BB-UBND'),
    thuế_cơ_sở: WARD.taxOffice.name,
    số_đơn_vị_đăng_ký:
      closing === undefined || closing.upTo != null
        ? gap('số đơn vị đăng ký')
        : counted(closing.registrants),
    số_có_mặt: arrivals(office, about),
    họ_tên_chủ_trì: nameIn(about.row.value.chair) || OPEN,
    kiến_nghị: byGroup(about.petitions).map((petition) => ({
      ...named(petition),
      trả_lời: phrase(petition.facts.oralAnswer),
      hẹn_trả_lời: isAnswered(petition.facts) ? '' : promisedOr(office, petition),
      người_trả_lời: answering(office.directory, petition),
    })),
    ...wardFootOf(office, 'D14', ['CT, các PCT UBND phường', 'Các cơ quan tham dự Hội nghị']),
  };
}

/** A-III.1.2: who came, where the hour of arrival was noted. */
function arrivals(office: Office, about: ConferenceCase): string {
  const came = delegatesOf(office, about).filter(({ arrivedAt }) => arrivedAt !== null).length;
  return came === 0 ? gap('số đại biểu theo danh sách ký tên') : `${counted(came)} đại biểu`;
}

/** Under a signature stands the name alone: title, name and office are written as one cell. */
const nameIn = (chair: string | null): string =>
  phrase(chair)
    .split(/[,–]/)[0]
    ?.replace(/^(đồng chí|đ\/c|ông|bà)\s+/i, '')
    .trim() ?? '';

/** What was promised in the hall, never after the day of the plan. */
function promisedOr({ book }: Office, petition: ConferencePetition): string {
  const { code } = petition.facts;
  const said = book.tabs.hall.rows.find(({ value }) => value.petition === code)?.value.promise;
  const { due } = petition.term;
  return said != null && (due === null || said < due) ? slashDate(said) : dueWords(petition);
}
