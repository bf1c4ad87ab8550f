// What was to go out and cannot: faulty rows of “Văn bản đi”, told to the desk the same day, once a day (AM-39).
import { twoDigits } from '../../rules/dates/numbers.ts';
import { senderOf } from '../../letters/shared/office.ts';
import { keys } from '../../register/journal/keys.ts';
import { slashDateTime } from '../../rules/dates/civil-date.ts';
import { may, saysIssued } from '../../rules/outgoing/faults.ts';
import type { Context, MailIntent } from '../base/context.ts';
import { deskOrNext } from '../base/reached.ts';
import { isBeforeStart } from '../base/start-day.ts';
import { remindsNow } from './remind.ts';

/** One mail with the rows that say that they left and bear a fault; none where there are none. */
export function heldBack(context: Context): MailIntent[] {
  if (!remindsNow(context)) return [];
  const { documents } = context.book.tabs;
  const held = documents.rows.flatMap((row) => {
    const { state, date } = row.value;
    const faults = context.outgoing.faults(row);
    const counts = saysIssued(state) && (date === null || !isBeforeStart(context, date));
    return counts && !may(faults, 'goesOut') ? [{ row, faults }] : [];
  });
  const { name, to } = deskOrNext(context);
  if (held.length === 0 || to.length === 0) return [];
  const title = `${twoDigits(held.length)} văn bản đi chưa được tính là đã phát hành`;
  return [
    {
      kind: 'loi',
      data: {
        tiêu_đề: title,
        lúc: slashDateTime(context.now),
        sự_việc: held.map(({ row, faults }) => ({
          ở_đâu: `Tab ${documents.tab.title}, dòng ${(row.at ?? 0) + 1}, ${row.value.kind ?? 'chưa chọn loại'}`,
          nội_dung: faults.map(({ message }) => message).join(' '),
          cách_xử_lý:
            'Sửa ở dòng đó. Chưa sửa thì thời hạn vẫn tính, biểu báo cáo không đổi, đơn vị chưa được báo.',
        })),
        ...senderOf(context),
      },
      key: keys.heldBack(context.today),
      case: null,
      to,
      cc: [],
      clause: null,
      event: { type: 'mail', word: 'báo dòng cần sửa', note: `Báo ${name}: ${title}` },
    },
  ];
}
