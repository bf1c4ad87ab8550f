// What “Tổng quan” shows the owner before people are hidden: which units, why, what goes.
import { twoDigits } from '../../rules/dates/numbers.ts';
import { addTo } from '../../rules/lists/add-to.ts';
import type { Hidable } from './kept-cycles.ts';

const WHAT =
  'ô liên hệ, tên hộ kinh doanh, người đại diện trong mọi tab, phiếu trên biểu mẫu, tệp nguyên văn, tệp dự thảo, ảnh chụp, Nhật ký, bản sao hằng tuần; văn bản đã phát hành và số liệu giữ nguyên';

/** The line of “Tổng quan”: who, which cycle, since when. */
export function retentionWords(offered: readonly Hidable[]): string {
  const groups = new Map<string, string[]>();
  for (const { unit, why } of offered) addTo(groups, why, unit);
  const lines = [...groups].map(([group, units]) => `${group}: ${units.join(', ')}`);
  return `Ẩn vĩnh viễn thông tin cá nhân của ${twoDigits(offered.length)} đơn vị (${lines.join('; ')}). Gồm: ${WHAT}. Chỉ chủ sổ đánh dấu ô bên cạnh để xác nhận.`;
}
