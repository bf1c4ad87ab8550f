// A petition that is a denunciation (đơn tố cáo): known by its reason, hidden at once, handed over, then erased.
import { slashDate, type CivilDate } from '../dates/civil-date.ts';
import { citeClause } from '../clauses/cite.ts';
import { DENUNCIATION, OUT_OF_SCOPE, type Scope } from '../words.ts';

export interface ScopeCells {
  readonly scope: Scope | null;
  readonly scopeReason: string | null;
}

interface HandOverCells extends ScopeCells {
  readonly scopeBy: string | null;
  readonly handedOverTo: string | null;
  readonly handedOverOn: CivilDate | null;
}

// A-I.2.7: “không giải quyết … kiến nghị, đơn thư khiếu nại, tố cáo của công dân”. AM-20: who denounces is protected, so
// the reason alone hides the row; only staff's word that it is in scope takes that back.
export function isDenunciation({ scope, scopeReason }: ScopeCells): boolean {
  return scopeReason === DENUNCIATION && scope !== 'Trong phạm vi';
}

/** What still has to be written before its content may be erased, in words; nothing where it may be. */
export function handOverLacks(cells: HandOverCells, today: CivilDate): string[] {
  const { scope, scopeBy, handedOverTo, handedOverOn } = cells;
  const lacks: string[] = [];
  if (scope !== OUT_OF_SCOPE) lacks.push(`Chọn Phạm vi “${OUT_OF_SCOPE}”.`);
  if (scopeBy === null) lacks.push('Ghi Người duyệt.');
  if (handedOverTo === null || handedOverOn === null) {
    lacks.push(
      'Chuyển ngay cho bộ phận tiếp công dân rồi ghi Chuyển bộ phận, Ngày chuyển; không chép nội dung sang nơi khác.',
    );
  }
  if (handedOverOn !== null && handedOverOn > today) {
    lacks.push('Ngày chuyển ở sau ngày hôm nay: ghi lại ngày đã chuyển.');
  }
  return lacks;
}

export const HANDED_OVER = 'Đã chuyển bộ phận tiếp công dân';

/** “Đã chuyển … ngày …; người duyệt …”: all that stays of a denunciation. */
export function handedOverWords({ handedOverTo, handedOverOn, scopeBy }: HandOverCells): string {
  const on = handedOverOn === null ? '' : ` ngày ${slashDate(handedOverOn)}`;
  return `đã chuyển ${handedOverTo ?? 'bộ phận tiếp công dân'}${on}; người duyệt: ${scopeBy ?? 'chưa ghi'}`;
}

/** How far the erasure has come: the words of its row say it. */
export type ErasureState = 'to hand over' | 'to confirm' | 'confirmed' | 'erased';

const NEXT: Readonly<Record<ErasureState, string>> = {
  'to hand over': 'Phần mềm đã ẩn đơn khỏi thư, văn bản, báo cáo, ảnh chụp; ô của cán bộ vẫn còn.',
  'to confirm': 'Chờ chủ sổ xác nhận xóa nội dung ở tab Tổng quan.',
  confirmed: 'Chủ sổ đã xác nhận; nội dung được xóa ở lượt chạy tới.',
  erased: 'Nội dung đã được xóa theo xác nhận của chủ sổ (xem Nhật ký).',
};

export const erasureNext = (state: ErasureState): string => NEXT[state];

/** “Cách tính hạn” of a denunciation: no term runs, and where it has come to. */
export function explainDenunciation(cells: HandOverCells, state: ErasureState): string {
  const handed = state === 'to hand over' ? 'chưa chuyển đủ thủ tục' : handedOverWords(cells);
  return `${DENUNCIATION}, không giải quyết tại Hội nghị (${citeClause('A-I.2.7')}); ${handed}. ${NEXT[state]}`;
}
