// The status of a petition in the office's words, from what is on record.
import {
  isAnswer,
  isCityReport,
  isGuidanceLetter,
  isPassingOn,
  isSuperiorReport,
} from '../documents.ts';
import { answeredOrally, isCoordinated, lastIssued, type PetitionFacts } from './facts.ts';
import type { ReportColumn } from '../words.ts';
import { OUT_OF_SCOPE } from '../words.ts';

/** Returns the status shown in the column “Trạng thái” (A-I.2.2: nothing is deleted, only closed with a reason). */
export function petitionStatus(petition: PetitionFacts, column: ReportColumn): string {
  if (petition.outcome === 'Trùng') {
    return petition.duplicateOf === null ? 'Trùng' : `Trùng (xem mã ${petition.duplicateOf})`;
  }
  if (petition.outcome === 'Rút kiến nghị') return 'Rút kiến nghị';
  if (petition.scope === OUT_OF_SCOPE) return OUT_OF_SCOPE;
  if (petition.outcome === 'Đơn vị chưa đồng ý') return 'Đơn vị chưa đồng ý';
  if (column === 'Đã giải quyết triệt để' && petition.outcome === 'Đã giải quyết triệt để') {
    return 'Đã giải quyết triệt để';
  }
  return answeredStatus(petition, column) ?? handlingStatus(petition);
}

function answeredStatus(petition: PetitionFacts, column: ReportColumn): string | null {
  const { incoming, writtenRequestOn } = petition;
  const answer = lastIssued(petition, isAnswer);
  if (answer !== null && (writtenRequestOn === null || answer.date >= writtenRequestOn)) {
    return 'Đã trả lời bằng văn bản';
  }
  // The competent body has answered: its answer ends what was passed on or asked upward (AM-18, last row).
  if (
    column === 'Đã giải quyết triệt để' &&
    incoming.some(({ meaning }) => meaning === 'Trả lời')
  ) {
    return 'Đã trả lời bằng văn bản';
  }
  if (incoming.some((document) => document.meaning === 'Giao cơ quan khác giải quyết')) {
    return 'Đã chuyển cơ quan có thẩm quyền';
  }
  if (lastIssued(petition, isCityReport) !== null) return 'Đã báo cáo UBND thành phố';
  if (lastIssued(petition, isSuperiorReport) !== null) return 'Đã xin ý kiến cấp trên';
  if (lastIssued(petition, isGuidanceLetter) !== null) return 'Đã hướng dẫn';
  if (lastIssued(petition, isPassingOn) !== null) return 'Đã chuyển cơ quan có thẩm quyền';
  if (answeredOrally(petition)) {
    return petition.route === 'Không thuộc chức năng – hướng dẫn gửi đúng cơ quan'
      ? 'Đã hướng dẫn'
      : 'Đã trả lời tại Hội nghị';
  }
  return null;
}

function handlingStatus(petition: PetitionFacts): string {
  if (petition.submitted) return 'Đã trình ký';
  if (petition.incomplete) return 'Chờ bổ sung thông tin';
  if (petition.lead === null) return 'Mới tiếp nhận';
  return isCoordinated(petition) ? 'Đang lấy ý kiến phối hợp' : 'Đã giao xử lý';
}
