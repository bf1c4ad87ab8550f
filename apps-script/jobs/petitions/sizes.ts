// How long a petition is, and how many a unit sends on one day: more than usual is said, and nothing is turned away (A-I.2.2).
import type { Book } from '../../register/book/book.ts';
import { dateOf } from '../../rules/dates/civil-date.ts';
import { twoDigits } from '../../rules/dates/numbers.ts';
import { isDenunciation } from '../../rules/petitions/denunciation.ts';
import { addFix } from '../base/row-faults.ts';

/** Ours, not the plan's. */
const MOST_WORDS = 1000;
const MOST_A_DAY = 5;

// A-I.2.2: “tiếp nhận đầy đủ các kiến nghị”: what is too much is shown until staff have screened or summed it up.
export function warnOfSizes({ tabs: { petitions } }: Pick<Book, 'tabs'>): void {
  const open = petitions.rows.filter(
    ({ value }) => value.outcome === null && !isDenunciation(value),
  );
  const keyOf = ({ unit, receivedAt }: (typeof open)[number]['value']): string | null =>
    unit === null || receivedAt === null ? null : `${unit} ${dateOf(receivedAt)}`;
  const days = new Map<string | null, number>();
  for (const { value } of open) days.set(keyOf(value), (days.get(keyOf(value)) ?? 0) + 1);
  for (const { value } of open) {
    const { content, summary, scope } = value;
    const day = keyOf(value);
    const count = day === null ? 0 : (days.get(day) ?? 0);
    addFix(
      value,
      summary === null &&
        (content?.length ?? 0) > MOST_WORDS &&
        (content ?? '').split(/\s+/).length > MOST_WORDS
        ? `Nội dung hơn ${MOST_WORDS} từ (phường tự đặt): vẫn nhận đủ, đề nghị ghi Tóm tắt.`
        : null,
      scope !== 'Trong phạm vi' && count > MOST_A_DAY
        ? `Đơn vị gửi ${twoDigits(count)} kiến nghị trong ngày (phường tự đặt: ${twoDigits(MOST_A_DAY)}): vẫn nhận đủ, đề nghị xem có trùng nhau không.`
        : null,
    );
  }
}
