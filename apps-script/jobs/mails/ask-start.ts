// Asks, once, from which day on the register is used, where it holds rows dated before its first run (AM-40).
import { senderOf } from '../../letters/shared/office.ts';
import { keys } from '../../register/journal/keys.ts';
import { slashDate, slashDateTime } from '../../rules/dates/civil-date.ts';
import { twoDigits } from '../../rules/dates/numbers.ts';
import type { RunContext, MailIntent } from '../base/context.ts';
import { deskOrNext } from '../base/reached.ts';
import { rowsBeforeStart } from '../base/start-day.ts';
import { remindsNow } from './remind.ts';

export function askStart(context: RunContext): MailIntent[] {
  const { rows: count, day } = rowsBeforeStart(context);
  const { name, to } = deskOrNext(context);
  if (count === 0 || to.length === 0 || !remindsNow(context)) return [];
  return [
    {
      kind: 'loi',
      data: {
        tiêu_đề: 'chưa ghi “Bắt đầu dùng từ ngày”',
        lúc: slashDateTime(context.now),
        sự_việc: [
          {
            ở_đâu: 'Tab Thiết lập, mục “Bắt đầu dùng từ ngày”',
            nội_dung: `Sổ có ${twoDigits(count)} dòng ghi ngày trước ngày chạy đầu tiên ${slashDate(day)}. Trong khi chờ, phần mềm không gửi thư, không soạn văn bản, không báo quá hạn cho các dòng đó.`,
            cách_xử_lý:
              'Ghi ngày bắt đầu dùng sổ: việc có ngày trước ngày này chỉ được lưu lại; việc từ ngày này trở đi được theo dõi, nhắc như thường lệ.',
          },
        ],
        ...senderOf(context),
      },
      key: keys.askStart(),
      case: null,
      to,
      cc: [],
      clause: null,
      event: { type: 'mail', word: 'hỏi ngày bắt đầu', note: `Hỏi ${name} ngày bắt đầu dùng sổ` },
    },
  ];
}
