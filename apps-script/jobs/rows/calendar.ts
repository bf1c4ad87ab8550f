// “Cần sửa” of “Lịch nghỉ, làm bù”: rows that cannot be read, are half, or contradict each other or the week; days gone.
import { lostDays } from '../../register/book/book.ts';
import { calendarFaults } from '../../rules/calendar/calendar-faults.ts';
import { slashDate, yearOf } from '../../rules/dates/civil-date.ts';
import { rowFaults } from '../base/row-faults.ts';
import type { RunContext } from '../base/context.ts';
import type { Written } from './written.ts';

export function deriveCalendar(
  { book }: Pick<RunContext, 'book'>,
  written: Pick<Written, 'words'>,
): void {
  const { calendar, snapshot } = book.tabs;
  const dated = calendar.rows.flatMap(({ value: { date, kind } }) =>
    date === null || kind === null ? [] : [{ date, kind }],
  );
  const lost = lostDays(calendar, snapshot);
  const told = new Set<number>();
  for (const row of calendar.rows) {
    const { date, kind } = row.value;
    const faults = [...rowFaults(row), ...written.words(date)];
    if (row.problems.length === 0 && (date === null) !== (kind === null)) {
      faults.push(`Chưa ghi ${date === null ? 'ngày' : 'loại'}; dòng chưa được tính.`);
    }
    const own = dated.find((one) => one.date === date && one.kind === kind);
    if (own !== undefined) faults.push(...calendarFaults(own, dated));
    const year = date === null ? null : yearOf(date);
    if (year !== null && !told.has(year)) {
      told.add(year);
      const gone = lost.filter((day) => yearOf(day) === year).map(slashDate);
      if (gone.length > 0) {
        faults.push(
          `Đã mất dòng ngày ${gone.join(', ')}; lịch năm ${year} chưa được coi là xác nhận. Ghi lại dòng đó; nếu đúng là ngày làm việc, ghi lại ngày với loại “Làm bù”.`,
        );
      }
    }
    row.value.fix = faults.join('\n') || null;
  }
}
