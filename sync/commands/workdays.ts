// `workdays`: sums of working days on the official calendar, each with the days left out and why.
import { OFFICIAL_CALENDAR, type WorkingDaySum, addWorkingDays } from '#rules/calendar/calendar';
import { showDate, weekdayName } from '#rules/dates/civil-date';
import { daysLeftOutInWords } from '#rules/deadlines/all';
import { typedDate } from '../workplace/typed-date.ts';
import { WrongUse } from '../workplace/wrong-use.ts';
import { type Command, defineCommand, outJson } from './command.ts';

const FORM = 'NGÀY:SỐ, ví dụ 08/01/2026:3 hoặc 15/09/2026:-30';

/** More than an office ever counts; keeps a slip of the keyboard from counting through centuries. */
const MOST_DAYS = 100_000;

function sumOf(text: string): WorkingDaySum {
  const match = /^([^:]*):([+-]?\d+)$/.exec(text);
  if (!match) throw new WrongUse(`“${text}” không đúng dạng ${FORM}.`);
  const [, dateText = '', daysText = ''] = match;
  const start = typedDate(dateText);
  const days = Number(daysText);
  if (days === 0) throw new WrongUse(`“${text}”: số ngày làm việc phải khác 0.`);
  if (Math.abs(days) > MOST_DAYS) {
    throw new WrongUse(`“${text}”: số ngày làm việc không được quá ${MOST_DAYS}.`);
  }
  try {
    return addWorkingDays(OFFICIAL_CALENDAR, start, days);
  } catch (error) {
    if (error instanceof RangeError) throw new WrongUse(`“${text}”: ${error.message}.`);
    throw error;
  }
}

function line(sum: WorkingDaySum): string {
  const direction = sum.days > 0 ? 'sau' : 'trước';
  const leftOut = daysLeftOutInWords(sum);
  const provisional = sum.provisional
    ? ' – hạn tạm tính, lịch nghỉ của năm chưa được xác nhận'
    : '';
  return (
    `${Math.abs(sum.days)} ngày làm việc ${direction} ${showDate(sum.start)}: ` +
    `${weekdayName(sum.result)} ${showDate(sum.result)}` +
    `${leftOut === '' ? '' : ` (${leftOut})`}${provisional}`
  );
}

export const workdays: Command = defineCommand({
  name: 'workdays',
  summary: 'Cộng, trừ ngày làm việc theo lịch nghỉ chính thức',
  usage: [
    'npm run -s ward -- workdays NGÀY:SỐ [NGÀY:SỐ …] [--json]',
    '  Ngày đầu không tính và có thể là ngày nghỉ; số âm là đếm lùi.',
    '  Ví dụ: npm run -s ward -- workdays 08/01/2026:3 15/09/2026:-30',
  ].join('\n'),
  options: {},
  run({ positionals }, io) {
    if (positionals.length === 0) throw new WrongUse(`Cần ít nhất một ${FORM}.`);
    const sums = positionals.map(sumOf);
    if (io.json) outJson(io, sums);
    else io.out(sums.map(line).join('\n'));
    return 0;
  },
});
