// In which column of the annex a petition stands on a day: by what has been issued, not by its route (AM-18).
import { last } from './last.ts';
import type { IncomingDocument, PetitionFacts } from './petition-facts.ts';
import { lastIssued } from './petition-facts.ts';
import { OUT_OF_SCOPE, type IncomingMeaning, type ReportColumn } from './terms.ts';

export type CityColumn = Extract<
  ReportColumn,
  'Xin ý kiến chỉ đạo của cơ quan cấp trên' | 'Chuyển cơ quan khác giải quyết'
>;

/** Where what went up to the city stands, by the office's setting (AM-18). */
export const cityColumnOf = (setting: string): CityColumn =>
  setting === 'Chuyển cơ quan khác giải quyết'
    ? setting
    : 'Xin ý kiến chỉ đạo của cơ quan cấp trên';

const SETTLED: ReportColumn = 'Đã giải quyết triệt để';
const OPEN: ReportColumn = 'Đang xử lý';
const TRANSFERRED: ReportColumn = 'Chuyển cơ quan khác giải quyết';
const SUPERIOR: ReportColumn = 'Xin ý kiến chỉ đạo của cơ quan cấp trên';

/** Returns exactly one column; withdrawn, double and out-of-scope petitions stand outside the table (A-PL.5–A-PL.9). */
export function reportColumnOf(petition: PetitionFacts, cityColumn: CityColumn): ReportColumn {
  const { outcome, scope, route } = petition;
  if (scope === OUT_OF_SCOPE || outcome === 'Rút kiến nghị' || outcome === 'Trùng')
    return 'Ngoài biểu';
  // Answered with a promise for later, or the business objects: not settled.
  if (outcome === 'Đơn vị chưa đồng ý') return OPEN;
  const unfinished = outcome === 'Đang xử lý';

  if (route === 'Không thuộc chức năng – hướng dẫn gửi đúng cơ quan') {
    if (came(petition, 'Trả lời') !== null && !unfinished) return SETTLED;
    const guided = lastIssued(petition, ['D17', 'D07']) !== null || petition.oralAnswer !== null;
    return guided ? TRANSFERRED : OPEN;
  }
  if (route === 'Ngoài thẩm quyền – báo cáo UBND thành phố') {
    if (answeredAfterwards(petition) && !unfinished) return SETTLED;
    if (came(petition, 'Giao cơ quan khác giải quyết') !== null) return TRANSFERRED;
    if (came(petition, 'Ý kiến chỉ đạo') !== null) return OPEN;
    return lastIssued(petition, ['D19']) === null ? OPEN : cityColumn;
  }
  if (route === 'Thuộc thẩm quyền cấp trên của cơ quan Trung ương – xin ý kiến chỉ đạo') {
    if (answeredAfterwards(petition) && !unfinished) return SETTLED;
    if (came(petition, 'Ý kiến chỉ đạo') !== null) return OPEN;
    return lastIssued(petition, ['D20']) === null ? OPEN : SUPERIOR;
  }
  if (unfinished) return OPEN;
  const answer = lastIssued(petition, ['D16']);
  if (petition.writtenRequestOn !== null) {
    return answer !== null && answer.date >= petition.writtenRequestOn ? SETTLED : OPEN;
  }
  return answer !== null || petition.oralAnswer !== null ? SETTLED : OPEN;
}

/** The competent body's answer came, or an answer of our own was issued after what came (AM-18, last row). */
function answeredAfterwards(petition: PetitionFacts): boolean {
  if (came(petition, 'Trả lời') !== null) return true;
  return lastIssued(petition, ['D16']) !== null;
}

function came(petition: PetitionFacts, meaning: IncomingMeaning): IncomingDocument | null {
  return last(petition.incoming.filter((document) => document.meaning === meaning)) ?? null;
}
