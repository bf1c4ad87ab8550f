// How the teller names days and months, in Vietnamese.
import { format } from 'date-fns/format';
import { vi } from 'date-fns/locale/vi';
import type { CivilDate } from '#rules/dates/civil-date';

/** Noon of the day wherever the machine stands: only its name is asked for. */
function noonOf(day: CivilDate): Date {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number);
  return new Date(year, month - 1, date, 12);
}

/** “Tháng 9/2026”. */
export const monthLabel = (day: CivilDate): string => format(noonOf(day), "'Tháng' M/yyyy");

/** “Thứ Năm  17/9”, as wide for every day. */
export function dayLabel(day: CivilDate): string {
  const date = noonOf(day);
  const weekday = format(date, 'EEEE', { locale: vi }).padEnd(9);
  return `${weekday} ${format(date, date.getMonth() < 2 ? 'dd/MM' : 'dd/M')}`;
}
