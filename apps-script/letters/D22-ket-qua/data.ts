// The data of the report to Sở Tài chính (D22) with its annex, from the register alone (A-III.2.1–3, A-II.5c.1, A-II.5c.4).
import { twoDigits } from '../../rules/dates/numbers.ts';
import type { DataOf } from '../../docx/template/field-list.ts';
import { reportNumber } from '../report/issued-reports.ts';
import { dateLine, dateOrBlank, numberLine } from '../shared/number-and-date.ts';
import { answerWords, listed, movedWords, sentence } from '../shared/petition-words.ts';
import { obstaclesOf, proposalsOf } from './difficulties.ts';
import { counted, groupsOf } from '../shared/counted.ts';
import { gap, phrase } from '../shared/petition.ts';
import { last } from '../../rules/last.ts';
import { officeNames } from '../shared/office.ts';
import { ABOVE_AND_LEADERS, wardFootOf } from '../shared/ward-foot.ts';
import { conditionFields } from './condition.ts';
import { planWords } from '../shared/plan-words.ts';
import type { RESULT_REPORT_FIELDS } from './fields.ts';
import { slashDate, yearOf, type CivilDate } from '../../rules/dates/civil-date.ts';
import type { ConditionRecord } from '../../rules/conference/on-record.ts';
import type { PetitionFacts } from '../../rules/petitions/facts.ts';
import type { ReportColumn } from '../../rules/petitions/report-columns.ts';
import type { PlacedPetition, ReportForm } from '../../rules/report/form.ts';
import type { Book, Drafts } from '../../register/book/book.ts';
import { basesIn, cycleOf } from '../../register/book/cycle-of.ts';
import { momentWords, whenWords } from '../../register/book/conference-day.ts';
import { WARD } from '../../ward.ts';
import type { KindCounts } from '../../register/book/registered-units.ts';

interface CitedReport {
  readonly number: string;
  readonly date: CivilDate;
}

interface ReportLetter {
  readonly conference: Drafts['conferences']['rows'][number]['value'];
  readonly day: CivilDate;
  /** What is on record of the conditions. */
  readonly condition: ConditionRecord;
  readonly placed: readonly PlacedPetition[];
  readonly form: ReportForm;
  /** Number and date that văn thư gave; null for a draft (AM-39). */
  readonly issued: CitedReport | null;
  /** The reports before it, oldest first: a supplement refers to the first and goes on from the last. */
  readonly previous: readonly CitedReport[];
  /** Petitions whose course was written down before the document that answers them. */
  readonly stale: ReadonlySet<string>;
  readonly today: CivilDate;
  /** Units registered in time, by kind. */
  readonly kinds: KindCounts;
}

export type ResultReportData = DataOf<typeof RESULT_REPORT_FIELDS>;

export function resultReportData(
  book: Pick<Book, 'tabs' | 'setting'>,
  letter: ReportLetter,
): ResultReportData {
  const { setting } = book;
  const { conference, day, condition, placed, form, issued, previous, today, kinds, stale } =
    letter;
  const isDraft = issued === null;
  const cycle = cycleOf(book, yearOf(day));
  const open = (text: string, note: string): string => (text === '' && isDraft ? gap(note) : text);
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
    bổ_sung: previous.length > 0,
    báo_cáo_trước: citedReport(previous[0]),
    báo_cáo_gần_nhất: citedReport(last(previous)),
    năm: day.slice(0, 4),
    căn_cứ: basesIn(cycle).map((nội_dung) => ({ nội_dung })),
    kế_hoạch: planWords(book, yearOf(day)),
    ngày_báo_cáo: slashDate(issued?.date ?? today),
    ngày_niêm_yết: dateOrBlank(conference.postedDesk),
    ngày_đăng_cổng: dateOrBlank(conference.postedPortal),
    hạn_nhận_kiến_nghị: open(
      conference.petitionsClose === null ? '' : momentWords(conference.petitionsClose),
      'hạn nhận kiến nghị',
    ),
    thời_gian: whenWords(conference.time, day),
    địa_điểm: open(phrase(conference.venue), 'địa điểm tổ chức'),
    // A-I.1.1: “Liên tục đổi mới hình thức tổ chức Hội nghị đối thoại”.
    đổi_mới: phrase(cycle?.value.novelty ?? null),
    chủ_trì: phrase(conference.chair) || 'Lãnh đạo Ủy ban nhân dân phường',
    ...conditionFields(condition, kinds),
    có_tiếp_nhận: placed.length > 0,
    tổng_tiếp_nhận: counted(placed.length),
    tổng_trong_biểu: counted(form.inScope),
    tổng_đã_giải_quyết: counted(form.resolved),
    tổng_chưa_giải_quyết: counted(form.inScope - form.resolved),
    tổng_đang_xử_lý: twoDigits(form.inProgress),
    tổng_chuyển: twoDigits(form.transferred),
    tổng_xin_ý_kiến: twoDigits(form.superior),
    gồm_chưa_giải_quyết: groupsOf([
      [form.inProgress, 'kiến nghị đang xử lý'],
      [form.transferred, 'kiến nghị chuyển cơ quan khác giải quyết'],
      [form.superior, 'kiến nghị xin ý kiến chỉ đạo của cơ quan cấp trên'],
    ]),
    gồm_ngoài_biểu: groupsOf([
      [form.withdrawn, 'kiến nghị đơn vị rút'],
      [form.duplicates, 'kiến nghị trùng'],
      [form.outOfScope, 'kiến nghị không thuộc phạm vi giải quyết của Hội nghị'],
    ]),
    còn_kiến_nghị: form.inScope > form.resolved,
    có_ngoài_biểu: outside > 0,
    tổng_rút: twoDigits(form.withdrawn),
    tổng_trùng: twoDigits(form.duplicates),
    tổng_ngoài_phạm_vi: twoDigits(form.outOfScope),
    đã_giải_quyết: at('resolved').map((petition) => ({
      ...listed(petition),
      ...(stale.has(petition.code)
        ? { quá_trình: isDraft ? withNote(petition.process ?? '', STALE) : '' }
        : {}),
      văn_bản: sentence(open(answerWords(petition), 'văn bản trả lời hoặc nơi đã trả lời')),
    })),
    đang_xử_lý: at('inProgress').map((petition) => ({
      ...listed(petition),
      nguyên_nhân: sentence(open(phrase(petition.delayCause), 'nguyên nhân chậm giải quyết')),
      phương_án: sentence(open(phrase(petition.plan), 'phương án giải quyết triệt để')),
    })),
    chuyển_và_xin_ý_kiến: moved
      .map(movedWords)
      .map((entry) => ({
        ...entry,
        văn_bản: sentence(entry.văn_bản),
        nguyên_nhân: sentence(entry.nguyên_nhân),
        phương_án: sentence(entry.phương_án),
      })),
    khó_khăn: obstaclesOf(at('inProgress'), moved, isDraft),
    đề_xuất: proposalsOf([...at('inProgress'), ...moved]),
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
    ...wardFootOf({ book, today: issued?.date ?? today }, 'D22', [
      ...ABOVE_AND_LEADERS,
      'Ủy ban MTTQ Việt Nam phường',
    ]),
  };
}

const citedReport = (report: CitedReport | undefined): string =>
  report === undefined
    ? ''
    : `Báo cáo số ${reportNumber(report.number)} ngày ${slashDate(report.date)}`;

const STALE = '(Cơ quan dự thảo cập nhật: nội dung này ghi trước ngày có văn bản trả lời)';

const withNote = (text: string, note: string): string => `${sentence(text)} …… ${note}`;
