// The status of a petition: one word for the code from what is on record, and the office's words for it.
import {
  isAnswer,
  isCityReport,
  isGuidanceLetter,
  isPassingOn,
  isSuperiorReport,
} from '../documents.ts';
import type { ReportColumn } from './report-columns.ts';
import { OUT_OF_SCOPE } from '../words.ts';
import {
  answeredOrally,
  closedAs,
  isCoordinated,
  lastIssued,
  type PetitionFacts,
} from './facts.ts';

/** In the order in which a petition comes by them; the last three close it without an answer. */
export const STATUSES = {
  received: 'Mới tiếp nhận',
  incomplete: 'Chờ bổ sung thông tin',
  assigned: 'Đã giao xử lý',
  coordinating: 'Đang lấy ý kiến phối hợp',
  submitted: 'Đã trình ký',
  answeredInHall: 'Đã trả lời tại Hội nghị',
  answered: 'Đã trả lời bằng văn bản',
  guided: 'Đã hướng dẫn',
  passedOn: 'Đã chuyển cơ quan có thẩm quyền',
  reportedToCity: 'Đã báo cáo UBND thành phố',
  askedSuperior: 'Đã xin ý kiến cấp trên',
  objected: 'Đơn vị chưa đồng ý',
  resolved: 'Đã giải quyết triệt để',
  withdrawn: 'Rút kiến nghị',
  duplicate: 'Trùng',
  outOfScope: OUT_OF_SCOPE,
} as const;

export type Status = keyof typeof STATUSES;

/** The status as the column “Trạng thái” shows it; a double names the petition that goes on. */
export function statusWords(
  status: Status,
  { duplicateOf }: Pick<PetitionFacts, 'duplicateOf'>,
): string {
  const words = STATUSES[status];
  return status === 'duplicate' && duplicateOf !== null
    ? `${words} (xem mã ${duplicateOf})`
    : words;
}

/** Where a petition stands on its way (A-I.2.2: nothing is deleted, only closed with a reason). */
export function petitionStatus(petition: PetitionFacts, column: ReportColumn): Status {
  const closed = closedAs(petition);
  if (closed !== null) return closed;
  if (petition.outcome === 'Đơn vị chưa đồng ý') return 'objected';
  if (column === 'resolved' && petition.outcome === 'Đã giải quyết triệt để') return 'resolved';
  return answeredStatus(petition, column) ?? handlingStatus(petition);
}

function answeredStatus(petition: PetitionFacts, column: ReportColumn): Status | null {
  const { incoming, writtenRequestOn } = petition;
  const answer = lastIssued(petition, isAnswer);
  if (answer !== null && (writtenRequestOn === null || answer.date >= writtenRequestOn)) {
    return 'answered';
  }
  // The competent body has answered: its answer ends what was passed on or asked upward (AM-18, last row).
  if (column === 'resolved' && incoming.some(({ meaning }) => meaning === 'Trả lời')) {
    return 'answered';
  }
  if (incoming.some((document) => document.meaning === 'Giao cơ quan khác giải quyết')) {
    return 'passedOn';
  }
  if (lastIssued(petition, isCityReport) !== null) return 'reportedToCity';
  if (lastIssued(petition, isSuperiorReport) !== null) return 'askedSuperior';
  if (lastIssued(petition, isGuidanceLetter) !== null) return 'guided';
  if (lastIssued(petition, isPassingOn) !== null) return 'passedOn';
  if (answeredOrally(petition)) {
    return petition.route === 'Không thuộc chức năng – hướng dẫn gửi đúng cơ quan'
      ? 'guided'
      : 'answeredInHall';
  }
  return null;
}

function handlingStatus(petition: PetitionFacts): Status {
  if (petition.submitted) return 'submitted';
  if (petition.incomplete || petition.waiting !== null) return 'incomplete';
  if (petition.lead === null) return 'received';
  return isCoordinated(petition) ? 'coordinating' : 'assigned';
}
