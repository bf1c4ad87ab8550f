// What the form offers to choose from while several conferences receive at once.
import { NO_CONFERENCE } from '../../register/tabs/form-items.ts';
import { receives } from '../../rules/conference/of-phieu.ts';
import { slashDate } from '../../rules/dates/civil-date.ts';
import type { RunContext } from '../base/context.ts';
import type { Offer } from '../base/ports.ts';
import { receivingOf } from './days.ts';

/**
 * A-II.2.6: “kèm phiếu đăng ký để các đơn vị gửi kiến nghị và đăng ký tham dự Hội nghị”. The conferences that receive now,
 * each with its code and day, and none of them; `asks`: there is something to choose.
 */
export function offeredConferences({ book, now }: Pick<RunContext, 'book' | 'now'>): Offer {
  const open = new Set(
    receivingOf(book)
      .filter((one) => receives(one, now))
      .map(({ code }) => code),
  );
  const asks = open.size > 1;
  const named = book.tabs.conferences.rows.flatMap((row) => {
    const { code } = row.value;
    if (code === null || !open.delete(code)) return [];
    const { day } = book.inForce(row);
    return day === null ? code : `${code} – ngày ${slashDate(day)}`;
  });
  return { asks, choices: [...named, NO_CONFERENCE] };
}
