// The data of the report to Sở Tài chính (D22) with its annex, from the register alone (A-III.2.1–3, A-II.5c.1, A-II.5c.4).
import { twoDigits } from '../../rules/dates/numbers.ts';
import type { DataOf } from '../../docx/field-list.ts';
import { reportNumber } from '../report/issued-reports.ts';
import { dateLine, dateOrBlank, numberLine } from '../shared/number-and-date.ts';
import { answerWords, listed, movedWords, sentence } from './petition-words.ts';
import { drafterOf, officeNames } from '../shared/office.ts';
import { conditionFields } from './condition.ts';
import { planWords } from '../shared/plan-words.ts';
import type { RESULT_REPORT_FIELDS } from './fields.ts';
import {
  slashDate,
  timeOf,
  dateOf,
  type CivilDate,
  type LocalDateTime,
} from '../../rules/dates/civil-date.ts';
import type { ConditionRecord } from '../../rules/conference/on-record.ts';
import type { PetitionFacts } from '../../rules/petitions/facts.ts';
import type { ReportColumn } from '../../rules/petitions/report-columns.ts';
import type { PlacedPetition, ReportForm } from '../../rules/report/form.ts';
import type { Book, Drafts } from '../../register/book/book.ts';
import { whenWords } from '../../register/book/conference-day.ts';
import { WARD } from '../../ward.ts';
import type { KindCounts } from '../../register/book/registered-units.ts';

interface ReportLetter {
  readonly conference: Drafts['conferences']['rows'][number]['value'];
  readonly day: CivilDate;
  /** What is on record of the conditions. */
  readonly condition: ConditionRecord;
  readonly placed: readonly PlacedPetition[];
  readonly form: ReportForm;
  /** Number and date that văn thư gave; null for a draft (AM-39). */
  readonly issued: { readonly number: string; readonly date: CivilDate } | null;
  /** The report that this one supplements. */
  readonly previous: { readonly number: string; readonly date: CivilDate } | null;
  readonly today: CivilDate;
  /** Units registered in time, by kind. */
  readonly kinds: KindCounts;
}

export type ResultReportData = DataOf<typeof RESULT_REPORT_FIELDS>;

export function resultReportData(setting: Book['setting'], letter: ReportLetter): ResultReportData {
  const { conference, day, condition, placed, form, issued, previous, today, kinds } = letter;
  const at = (column: ReportColumn): PetitionFacts[] =>
    placed.filter((entry) => entry.column === column).map((entry) => entry.petition);
  const moved = [...at('transferred'), ...at('superior')];
  const outside = form.withdrawn + form.duplicates + form.outOfScope;
  return {
    ...officeNames(setting),
    sở_tài_chính: WARD.finance.name,
    thuế_cơ_sở: WARD.taxOffice.name,
    dự_thảo: issued === null,
    số_ký_hiệu: issued === null ? numberLine(null, 'BC-UBND') : reportNumber(issued.number),
    địa_danh: setting('place'),
    ngày_văn_bản: dateLine(issued?.date ?? null, today),
    bổ_sung: previous !== null,
    báo_cáo_trước:
      previous === null
        ? ''
        : `Báo cáo số ${reportNumber(previous.number)} ngày ${slashDate(previous.date)}`,
    năm: day.slice(0, 4),
    căn_cứ: basisLines(setting),
    kế_hoạch: planWords(setting),
    ngày_báo_cáo: slashDate(issued?.date ?? today),
    ngày_niêm_yết: dateOrBlank(conference.postedDesk),
    ngày_đăng_cổng: dateOrBlank(conference.postedPortal),
    hạn_nhận_kiến_nghị:
      conference.petitionsClose === null ? '' : momentWords(conference.petitionsClose),
    thời_gian: whenWords(conference.time, day),
    địa_điểm: conference.venue ?? '',
    chủ_trì: conference.chair ?? 'Lãnh đạo Ủy ban nhân dân phường',
    ...conditionFields(condition, kinds),
    tổng_tiếp_nhận: twoDigits(placed.length),
    tổng_trong_biểu: twoDigits(form.inScope),
    tổng_đã_giải_quyết: twoDigits(form.resolved),
    tổng_chưa_giải_quyết: twoDigits(form.inScope - form.resolved),
    tổng_đang_xử_lý: twoDigits(form.inProgress),
    tổng_chuyển: twoDigits(form.transferred),
    tổng_xin_ý_kiến: twoDigits(form.superior),
    còn_kiến_nghị: form.inScope > form.resolved,
    có_ngoài_biểu: outside > 0,
    tổng_rút: twoDigits(form.withdrawn),
    tổng_trùng: twoDigits(form.duplicates),
    tổng_ngoài_phạm_vi: twoDigits(form.outOfScope),
    đã_giải_quyết: at('resolved').map((petition) => ({
      ...listed(petition),
      văn_bản: sentence(answerWords(petition)),
    })),
    đang_xử_lý: at('inProgress').map((petition) => ({
      ...listed(petition),
      nguyên_nhân: sentence(petition.delayCause ?? ''),
      phương_án: sentence(petition.plan ?? ''),
    })),
    chuyển_và_xin_ý_kiến: moved
      .map(movedWords)
      .map((entry) => ({
        ...entry,
        văn_bản: sentence(entry.văn_bản),
        nguyên_nhân: sentence(entry.nguyên_nhân),
        phương_án: sentence(entry.phương_án),
      })),
    khó_khăn: distinct(at('inProgress').map((petition) => petition.obstacle)),
    đề_xuất: distinct(at('inProgress').map((petition) => petition.proposal)),
    nhóm: form.rows.map((row) => ({
      stt: String(row.stt),
      tên_nhóm: row.group,
      số_đã_giải_quyết: String(row.resolved),
      số_đang_xử_lý: String(row.inProgress),
      diễn_giải: row.inProgressText
        .split('\n')
        .slice(1)
        .map((line) => ({ nội_dung: line })),
      số_chuyển: String(row.transferred),
      số_xin_ý_kiến: String(row.superior),
      ghi_chú: row.note,
    })),
    nơi_nhận: [
      { tên: 'Thường trực Đảng ủy, Thường trực HĐND phường (để b/c)' },
      { tên: 'Chủ tịch, các Phó Chủ tịch UBND phường' },
      { tên: 'Ủy ban MTTQ Việt Nam phường' },
    ],
    lưu: `VT, ${drafterOf(null)}`,
    quyền_hạn: ['TM. ỦY BAN NHÂN DÂN', ...setting('signerTitle').split('\n')].map((line) => ({
      dòng: line,
    })),
    người_ký: setting('signer'),
  };
}

const momentWords = (moment: LocalDateTime): string => whenWords(timeOf(moment), dateOf(moment));

function basisLines(setting: Book['setting']): { nội_dung: string }[] {
  return [setting('basis1'), setting('basis2'), setting('basis3'), setting('basis4')]
    .filter((text) => text !== '')
    .map((text, index) => ({
      nội_dung: `${index === 1 || index === 3 ? 'Thực hiện' : 'Căn cứ'} ${text}`,
    }));
}

function distinct(texts: readonly (string | null)[]): { nội_dung: string }[] {
  return [...new Set(texts.filter((text): text is string => text !== null))].map((text) => ({
    nội_dung: sentence(text),
  }));
}
