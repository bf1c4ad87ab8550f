// What the report says of registrations, petitions and the conditions: only what is on record (AM-03); else a gap.
import { twoDigits } from '../../rules/dates/numbers.ts';
import { slashDate } from '../../rules/dates/civil-date.ts';
import type { ConditionRecord } from '../../rules/conference/on-record.ts';
import type { Closing } from '../../rules/conference/facts.ts';
import { numbered } from '../shared/cited.ts';
import { groupsOf } from '../shared/counted.ts';
import type { KindCounts } from '../../register/book/registered-units.ts';

/** What is not on record: people see at once that something has to be written here. */
const GAP = '……';

const gap = (why: string): string => `${GAP} [dự thảo còn thiếu: ${why}]`;

interface ConditionFields {
  readonly kết_quả_đăng_ký: string;
  readonly số_đơn_vị: string;
  readonly số_doanh_nghiệp: string;
  readonly số_hộ_kinh_doanh: string;
  readonly số_hợp_tác_xã: string;
  readonly số_kiến_nghị_đăng_ký: string;
  readonly kết_luận_điều_kiện: string;
}

export function conditionFields(record: ConditionRecord, kinds: KindCounts): ConditionFields {
  if (record.kind === 'not closed') {
    return {
      kết_quả_đăng_ký: `có ${GAP} đơn vị đăng ký tham dự; có ${GAP} kiến nghị của các đơn vị đăng ký tham dự`,
      số_đơn_vị: GAP,
      số_doanh_nghiệp: GAP,
      số_hộ_kinh_doanh: GAP,
      số_hợp_tác_xã: GAP,
      số_kiến_nghị_đăng_ký: GAP,
      kết_luận_điều_kiện: gap('chưa chốt danh sách đăng ký, kiến nghị'),
    };
  }
  return {
    kết_quả_đăng_ký: registeredWords(record.closing, kinds),
    số_đơn_vị: twoDigits(record.closing.registrants),
    số_doanh_nghiệp: twoDigits(kinds.enterprises),
    số_hộ_kinh_doanh: twoDigits(kinds.households),
    số_hợp_tác_xã: twoDigits(kinds.cooperatives),
    số_kiến_nghị_đăng_ký: twoDigits(record.closing.petitions),
    kết_luận_điều_kiện: conditionWords(record),
  };
}

function registeredWords(
  { registrants, petitions }: Pick<Closing, 'registrants' | 'petitions'>,
  { enterprises, households, cooperatives }: KindCounts,
): string {
  const kinds = groupsOf([
    [enterprises, 'doanh nghiệp'],
    [households, 'hộ kinh doanh'],
    [cooperatives, 'hợp tác xã'],
  ]);
  const units =
    registrants === 0
      ? 'không có đơn vị đăng ký tham dự'
      : `có ${twoDigits(registrants)} đơn vị đăng ký tham dự${kinds === '' ? '' : `, gồm ${kinds}`}`;
  const named =
    petitions === 0
      ? 'không có kiến nghị của đơn vị đăng ký tham dự'
      : `có ${twoDigits(petitions)} kiến nghị của các đơn vị đăng ký tham dự`;
  return `${units}; ${named}`;
}

/** Whether the conditions were met; where they were not, the leader's opinion is stated to the Sở (AM-03). */
function conditionWords(record: Exclude<ConditionRecord, { readonly kind: 'not closed' }>): string {
  if (record.kind === 'met') return 'Hội nghị đủ điều kiện tổ chức';
  const short = 'Hội nghị chưa đủ điều kiện tổ chức';
  if (record.kind === 'missing')
    return `${short}; ${gap(record.missing.map(({ what }) => what).join(', '))}`;
  const { by, on, reason, number } = record.opinion;
  return `${short}; được tổ chức theo ý kiến của ${by} tại ${numbered(number)} (quyết định ngày ${slashDate(on)}; lý do: ${reason})`;
}
