// Phiếu that name no conference while several receive: staff choose; until then they count nowhere (A-II.2.6).
import type { Book } from '../../register/book/book.ts';
import { keys } from '../../register/journal/keys.ts';
import type { JournalEvent } from '../../register/journal/events.ts';
import type { Told } from '../base/journal.ts';

/** The conferences to choose from, by the id of the response and by the code of each of its petitions. */
export type Unplaced = ReadonlyMap<string, readonly string[]>;

/** Those taken in by earlier runs and by this one, while their row of “Đăng ký tham dự” stands. */
export function unplacedForms({ journal, tabs }: Book, told: readonly Told[]): Unplaced {
  const unplaced = new Map<string, readonly string[]>();
  const responses = new Map<string, string>();
  for (const { value } of tabs.registrations.rows) {
    if (value.responseId !== null) responses.set(keys.intake(value.responseId), value.responseId);
  }
  const add = (key: string | null, event: JournalEvent | null): void => {
    const response = responses.get(key ?? '');
    if (response === undefined || event?.type !== 'intake') return;
    const open = event.open ?? [];
    if (open.length < 2) return;
    for (const one of [response, ...event.petitions]) unplaced.set(one, open);
  };
  for (const { key, event } of journal.entries) add(key, event);
  for (const { event, about } of told) add(about.key, event);
  return unplaced;
}

/** What to do with a row of such a phiếu. */
export const choiceWords = (open: readonly string[]): string =>
  `Phiếu không ghi mã hội nghị, lúc đó đang nhận: ${open.join(', ')}; đề nghị chọn một mã, chưa chọn thì chưa tính vào hội nghị nào.`;
