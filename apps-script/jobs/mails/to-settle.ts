// Asks the desk to look at phiếu that wait: the unit's own or not, which conference (A-II.3.3). Each is asked once.
import { senderOf } from '../../letters/shared/office.ts';
import { keys } from '../../register/journal/keys.ts';
import { slashDateTime } from '../../rules/dates/civil-date.ts';
import type { RunContext, MailIntent } from '../base/context.ts';
import { deskOrNext } from '../base/reached.ts';
import { isBeforeStart } from '../base/start-day.ts';
import { choiceWords, CONFIRM_WORDS, type ToSettle } from '../intake/to-settle.ts';

export function askToSettle(context: RunContext, { choices }: ToSettle): MailIntent[] {
  if (context.job === 'edit') return [];
  const { name: reached, to } = deskOrNext(context);
  if (to.length === 0) return [];
  return context.book.tabs.registrations.rows.flatMap(({ value }) => {
    const { unit, receivedAt, responseId, status, name } = value;
    if (unit === null || receivedAt === null || responseId === null) return [];
    if (isBeforeStart(context, receivedAt)) return [];
    const open = status === 'Cần sửa' ? choices.get(responseId) : undefined;
    if (status !== 'Chờ xác nhận' && open === undefined) return [];
    return [
      {
        kind: 'cho-xac-nhan' as const,
        data: {
          mã_đơn_vị: unit,
          tên_đơn_vị: name ?? '',
          thời_điểm_nhận: slashDateTime(receivedAt),
          việc: open === undefined ? CONFIRM_WORDS : choiceWords(open),
          ...senderOf(context),
        },
        key: keys.toSettle(responseId),
        case: unit,
        to,
        cc: [],
        clause: 'A-II.3.3' as const,
        event: {
          type: 'mail' as const,
          word: 'phiếu chờ xác nhận',
          note: `Báo ${reached}: phiếu của ${unit} chờ xác nhận`,
        },
      },
    ];
  });
}
