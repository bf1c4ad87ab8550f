// What the register says by now of a piece of work for a conference: numbers and codes, nobody's data.
import { counted, groupsOf } from '../../../letters/shared/counted.ts';
import type { ClauseId } from '../../../rules/clauses/cite.ts';
import { COUNTED_KINDS } from '../../../rules/words.ts';
import type { RunContext } from '../../base/context.ts';
import type { Registered } from '../../intake/registrations.ts';
import type { PetitionState } from '../../petitions/derive.ts';
import type { ConferenceState } from '../derive.ts';
import { petitionsFor } from './work.ts';

export interface Found {
  readonly petitions: readonly PetitionState[];
  readonly registered: Registered;
}

/** The units that registered, and the petitions in scope. */
interface Own {
  readonly kinds: readonly (string | null)[];
  readonly petitions: readonly PetitionState[];
}

const FIGURES: Readonly<Partial<Record<ClauseId, (own: Own) => string>>> = {
  // A-III.4.4: “để nắm số lượng tham dự Hội nghị”: the tax office sees how many there are, and nobody's name.
  'A-III.4.3': ({ kinds }) => {
    const groups = COUNTED_KINDS.map(
      (kind) => [kinds.filter((one) => one === kind).length, kind] as const,
    );
    return `Đơn vị đã đăng ký: ${groupsOf(groups) || counted(0)}`;
  },
  // A-III.3.2: “phối hợp tiếp nhận ý kiến”.
  'A-III.3.2': (own) => cameBy(own, 'Qua Phòng Văn hóa – Xã hội'),
  // A-III.7.1: “nắm bắt tình hình khó khăn, vướng mắc của doanh nghiệp, hộ kinh doanh, hợp tác xã”.
  'A-III.7.1': (own) => cameBy(own, 'Cơ quan của phường thu thập'),
  // A-III.7.3: “tham mưu, đề xuất cho Ủy ban nhân dân phường các biện pháp xử lý, giải quyết”.
  'A-III.7.3': ({ petitions }) => {
    const open = petitions.filter(({ facts }) => facts.lead === null || facts.proposal === null);
    return open.length === 0
      ? 'Kiến nghị nào cũng có cơ quan chủ trì, đề xuất'
      : `Chưa có cơ quan chủ trì hoặc đề xuất: ${open.map(({ facts }) => facts.code).join(', ')}`;
  },
};

const cameBy = ({ petitions }: Own, channel: string): string =>
  `Kiến nghị đã chuyển vào sổ: ${counted(petitions.filter(({ row }) => row.value.channel === channel).length)}`;

export function preparationFigures(
  { book }: RunContext,
  clause: ClauseId,
  { state, petitions, registered }: Found & { readonly state: ConferenceState },
): string | null {
  const { code } = state.facts;
  const units = registered.get(code) ?? new Set();
  return (
    FIGURES[clause]?.({
      kinds: book.tabs.units.rows.flatMap(({ value }) =>
        units.has(value.code ?? '') ? [value.kind] : [],
      ),
      petitions: petitionsFor(petitions, code),
    }) ?? null
  );
}
