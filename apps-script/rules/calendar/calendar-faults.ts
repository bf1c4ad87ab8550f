// Rows of “Lịch nghỉ, làm bù” that contradict each other or the week: told, never decided silently.
import { slashDate, toSerial } from '../dates/civil-date.ts';
import { weekdayOf } from '../dates/day-number.ts';
import type { CalendarDay } from './official-days.ts';

type Dated = Pick<CalendarDay, 'date' | 'kind'>;

const isWork = ({ kind }: Dated): boolean => kind === 'Làm bù';
const isWeekend = ({ date }: Dated): boolean => weekdayOf(toSerial(date)) > 5;

/** What is wrong with one row beside all others, in words; nothing for a row that says something new and possible. */
export function calendarFaults(row: Dated, all: readonly Dated[]): string[] {
  const day = slashDate(row.date);
  const same = all.filter((other) => other !== row && other.date === row.date);
  if (same.some((other) => isWork(other) !== isWork(row))) {
    return [
      `Ngày ${day} vừa ghi nghỉ vừa ghi làm bù: xóa dòng sai. Chưa sửa thì tạm tính là ngày nghỉ, hạn qua ngày này là hạn tạm tính.`,
    ];
  }
  if (same.length > 0) return [`Ngày ${day} ghi hai dòng: xóa bớt một dòng.`];
  if (isWork(row) && !isWeekend(row)) {
    return [
      `Ngày ${day} vốn là ngày làm việc nên không thể là ngày làm bù: sửa ngày hoặc loại; nếu ghi để bỏ một ngày nghỉ thì giữ dòng này.`,
    ];
  }
  if (isWeekend(row) && (row.kind === 'Nghỉ hoán đổi' || row.kind === 'Nghỉ bù')) {
    return [
      `Ngày ${day} vốn là ngày nghỉ cuối tuần, không thể là “${row.kind}”: sửa ngày hoặc loại.`,
    ];
  }
  return [];
}
