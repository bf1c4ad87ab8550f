// The data of the report on a conference stopped or put off (D08): only what stands on record.
import type { DataOf } from '../../docx/template/field-list.ts';
import { momentWords, whenWords } from '../../register/book/conference-day.ts';
import { minimumsOn } from '../../rules/conference/minimums.ts';
import { dateOf, slashDate, yearOf } from '../../rules/dates/civil-date.ts';
import { inFigures, twoDigits } from '../../rules/dates/numbers.ts';
import { isWrittenToUnit } from '../../rules/documents.ts';
import { lastIssued } from '../../rules/petitions/facts.ts';
import { petitionLabel } from '../../rules/report/form.ts';
import { WARD } from '../../ward.ts';
import { cite, numbered } from '../shared/cited.ts';
import { counted } from '../shared/counted.ts';
import { headOf } from '../shared/head.ts';
import type { ConferenceCase, ConferencePetition, Office } from '../shared/kind.ts';
import { dateOrBlank, numberLine } from '../shared/number-and-date.ts';
import { conferenceName } from '../shared/office.ts';
import { lowerFirst } from '../shared/petition-words.ts';
import { gap, phrase } from '../shared/petition.ts';
import { planWords } from '../shared/plan-words.ts';
import { ABOVE_AND_LEADERS, wardFootOf } from '../shared/ward-foot.ts';
import type { STOP_REPORT_FIELDS } from './fields.ts';
import { foundAt, type Stop } from './stop.ts';

export type StopReportData = DataOf<typeof STOP_REPORT_FIELDS>;

/** What the report and the notice both say. */
export function stopPart(
  office: Office,
  { row, day, petitions }: ConferenceCase,
  { closing, isPostponed, before }: Stop,
) {
  const { setting } = office.book;
  const least = minimumsOn(dateOf(closing.at));
  return {
    ...headOf(office),
    ...foundAt(closing),
    hoãn: isPostponed,
    việc: isPostponed ? 'hoãn' : 'dừng',
    tên_hội_nghị: conferenceName(setting, yearOf(before)),
    kế_hoạch: planWords(office.book, yearOf(before)),
    thời_gian_dự_kiến: whenWords(row.value.time, before),
    ngày_mới: isPostponed ? slashDate(day) : '',
    thời_điểm_chốt: momentWords(closing.at),
    có_đăng_ký: (closing.upTo ?? closing).registrants > 0,
    có_kiến_nghị: petitions.length > 0,
    tối_thiểu_đơn_vị: twoDigits(least?.registrants ?? 0),
    tối_thiểu_kiến_nghị: twoDigits(least?.petitions ?? 0),
  };
}

export function stopReportData(office: Office, about: ConferenceCase, stop: Stop): StopReportData {
  const { value } = about.row;
  const { closing, isPostponed, decidedOn } = stop;
  const { upTo } = closing;
  return {
    ...stopPart(office, about, stop),
    số_ký_hiệu: numberLine(null, 'BC-UBND'),
    sở_tài_chính: WARD.finance.name,
    ngày_niêm_yết: dateOrBlank(value.postedDesk),
    ngày_đăng_cổng: dateOrBlank(value.postedPortal),
    // A closing of after is the one of the new day.
    hạn_nhận_kiến_nghị:
      value.petitionsClose === null || value.petitionsClose >= closing.at
        ? ''
        : momentWords(value.petitionsClose),
    số_đơn_vị: between(closing.registrants, upTo?.registrants),
    số_kiến_nghị_đăng_ký: between(closing.petitions, upTo?.petitions),
    tổng_kiến_nghị: between(closing.allPetitions, upTo?.allPetitions),
    người_quyết_định: phrase(value.decidedBy) || gap('người quyết định'),
    ngày_quyết_định: slashDate(decidedOn),
    văn_bản_cho_ý_kiến: numbered(phrase(value.opinionNumber)),
    lý_do: phrase(value.decisionReason) || gap('lý do của quyết định'),
    lần_hoãn: isPostponed ? twoDigits(about.postponed + 1) : '',
    năm: String(yearOf(decidedOn)),
    số_lần_tối_đa: twoDigits(minimumsOn(decidedOn)?.postponements ?? 0),
    kiến_nghị: about.petitions.map(handled),
    ...wardFootOf(office, 'D08', [...ABOVE_AND_LEADERS, `${OFFICE_OF_WARD} phường`]),
  };
}

const OFFICE_OF_WARD = 'Văn phòng HĐND và UBND';

/** How a petition is dealt with that is answered in writing, without a conference (A-II.5b.0). */
function handled({ facts, term }: ConferencePetition) {
  const reply = lastIssued(facts, isWrittenToUnit);
  const due = term.due === null ? '' : `chậm nhất ngày ${slashDate(term.due)}`;
  return {
    mã_kiến_nghị: facts.code,
    tên_đơn_vị: facts.unitName,
    nội_dung: phrase(petitionLabel(facts)),
    cách_xử_lý: lowerFirst(facts.route ?? gap('cách xử lý')),
    kết_quả: reply === null ? due : `đã có Công văn ${cite(reply)}`,
  };
}

/** “không có”, “06”, or “04–06” of a list that was closed with something undecided. */
const between = (least: number, most = least): string =>
  most === least ? counted(least) : `${inFigures(least)}–${twoDigits(most)}`;
