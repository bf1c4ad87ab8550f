// Why something typed about a conference has no effect, and what to do: the words for “Cần sửa”.
import { citeClause } from '../clauses/cite.ts';
import {
  slashDateTime,
  slashDate,
  type CivilDate,
  type LocalDateTime,
} from '../dates/civil-date.ts';
import { twoDigits } from '../dates/numbers.ts';
import type { Decision } from './decisions.ts';

export type Flaw =
  | {
      readonly kind: 'incomplete';
      readonly decision: Decision;
      readonly missing: readonly string[];
    }
  | {
      readonly kind: 'not offered';
      readonly decision: Decision;
      readonly options: readonly Decision[];
    }
  | { readonly kind: 'is a postponement' }
  | { readonly kind: 'not taken yet'; readonly decision: Decision; readonly decidedOn: CivilDate }
  | { readonly kind: 'before the closing'; readonly decision: Decision; readonly at: LocalDateTime }
  | { readonly kind: 'second time'; readonly used: number; readonly limit: number }
  | { readonly kind: 'not later'; readonly newDate: CivilDate }
  | { readonly kind: 'notice too short'; readonly earliest: CivilDate | null }
  | { readonly kind: 'no time left'; readonly limit: LocalDateTime }
  | { readonly kind: 'typed over'; readonly typed: CivilDate }
  | { readonly kind: 'closing too late'; readonly limit: LocalDateTime }
  | { readonly kind: 'registrations too late'; readonly limit: LocalDateTime }
  | { readonly kind: 'closing typed over'; readonly at: LocalDateTime }
  | {
      readonly kind: 'closing wanted';
      readonly decision: Decision;
      readonly limit: LocalDateTime | null;
    };

/** Flaws that leave the day as it was: each says which day that is. */
export function flawWords(flaw: Flaw, day: CivilDate | null): string {
  const stays =
    day === null ? '' : ` Ngày tổ chức vẫn là ${slashDate(day)}; các thời hạn tính theo ngày này.`;
  switch (flaw.kind) {
    case 'incomplete':
      return `Quyết định “${flaw.decision}” chưa có hiệu lực: chưa ghi ${flaw.missing.join(', ')}.${stays}`;
    case 'not taken yet':
      return `Quyết định “${flaw.decision}” chưa có hiệu lực: ngày quyết định ${slashDate(flaw.decidedOn)} ở sau ngày hôm nay; đề nghị ghi lại Ngày quyết định.${stays}`;
    case 'not offered':
      return `Quyết định “${flaw.decision}” không có hiệu lực: Kế hoạch không cho phương án này với kết quả đã chốt${flaw.options.length > 0 ? `; chọn ${flaw.options.map((option) => `“${option}”`).join(' hoặc ')}` : ''}.${stays}`;
    case 'is a postponement':
      return `Chưa đủ điều kiện mà đổi ngày là hoãn, tính vào số lần hoãn (${citeClause('A-II.2.10')}): “Dời ngày” không có hiệu lực, đề nghị chọn “Hoãn”.${stays}`;
    case 'before the closing':
      return `Quyết định “${flaw.decision}” ghi ngày trước lúc chốt ${slashDateTime(flaw.at)} nên không có hiệu lực với kết quả chốt; đề nghị ghi quyết định sau khi chốt.${stays}`;
    case 'second time':
      return `Trong năm đã hoãn ${twoDigits(flaw.used)} lần; chỉ được hoãn ${twoDigits(flaw.limit)} lần/01 năm (${citeClause('A-II.2.10')}), chỉ còn phương án Dừng. Lần hoãn này không có hiệu lực.${stays}`;
    case 'not later':
      return `Ngày mới ${slashDate(flaw.newDate)} không dùng được: phải ở sau ngày quyết định và, khi hoãn, sau ngày đang có hiệu lực.${stays}`;
    case 'notice too short':
      return `Dời ngày sớm hơn không có hiệu lực: thông báo phải đăng đủ hai nơi trước 30 ngày làm việc (${citeClause('A-II.2.4')})${flaw.earliest === null ? '' : `, sớm nhất là ${slashDate(flaw.earliest)}`}.${stays}`;
    case 'no time left':
      return `“Gia hạn tiếp nhận” không có hiệu lực: đã hết hạn tiếp nhận của Kế hoạch ${slashDateTime(flaw.limit)} (${citeClause('A-II.3.4')}), không gia hạn được nữa; đề nghị chọn quyết định khác.`;
    case 'typed over':
      return `Ngày ${slashDate(flaw.typed)} sửa trực tiếp sau khi chốt danh sách, không có hiệu lực. Muốn đổi ngày: ghi lại ngày cũ, chọn “Dời ngày”, ghi ngày mới, lý do, người và ngày quyết định.${stays}`;
    case 'closing too late':
      return `Hạn nhận kiến nghị phải chậm nhất ${slashDate(flaw.limit.slice(0, 10) as CivilDate)} (${citeClause('A-II.3.4')}); ô ghi muộn hơn nên tính theo hạn của Kế hoạch: ${slashDateTime(flaw.limit)}.`;
    case 'registrations too late':
      return `Hạn đăng ký tham dự phải trước ngày tổ chức Hội nghị; tính đến ${slashDateTime(flaw.limit)}.`;
    case 'closing typed over':
      return `Danh sách đã chốt lúc ${slashDateTime(flaw.at)}; hạn sửa sau khi chốt không dùng. Muốn nhận thêm: lãnh đạo quyết định “Gia hạn tiếp nhận” hoặc “Hoãn”, rồi ghi hạn mới.`;
    case 'closing wanted':
      return `Sau “${flaw.decision}” cần hạn nhận kiến nghị mới${flaw.limit === null ? '' : `, chậm nhất ${slashDate(flaw.limit.slice(0, 10) as CivilDate)} (${citeClause('A-II.3.4')})`}: ghi ở cột Hạn nhận kiến nghị, Hạn đăng ký tham dự.`;
  }
}
