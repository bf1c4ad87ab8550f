// Phiếu that staff have to look at: which conference is meant, whether the unit itself sent it (A-II.2.6, AM-27).
import type { Book } from '../../register/book/book.ts';
import { keys } from '../../register/journal/keys.ts';
import type { JournalEvent } from '../../register/journal/events.ts';
import type { Sender } from '../../rules/units/sender.ts';
import type { Told } from '../base/journal.ts';

export interface ToSettle {
  /** The conferences to choose from, by the id of the response and by the code of each of its petitions. */
  readonly choices: ReadonlyMap<string, readonly string[]>;
  /** Who sent a later phiếu of a unit, by the id of its response. */
  readonly senders: ReadonlyMap<string, Sender>;
  /** Petitions of phiếu that are not known to be the unit's own: they count nowhere. */
  readonly doubtful: ReadonlySet<string>;
}

/** Of the phiếu taken in by earlier runs and by this one, while their row of “Đăng ký tham dự” stands. */
export function toSettle({ journal, tabs }: Book, told: readonly Told[]): ToSettle {
  const rows = new Map(
    tabs.registrations.rows.flatMap(({ value }) =>
      value.responseId === null ? [] : [[keys.intake(value.responseId), value] as const],
    ),
  );
  const choices = new Map<string, readonly string[]>();
  const senders = new Map<string, Sender>();
  const doubtful = new Set<string>();
  const add = (key: string | null, event: JournalEvent | null): void => {
    const row = rows.get(key ?? '');
    if (row?.responseId == null || event?.type !== 'intake') return;
    const { sender } = event;
    const open = event.open ?? [];
    const all = [row.responseId, ...event.petitions];
    if (open.length > 1) for (const one of all) choices.set(one, open);
    if (sender !== null) senders.set(row.responseId, sender);
    if (sender === 'stranger' && row.confirmed !== 'Có')
      for (const code of event.petitions) doubtful.add(code);
  };
  for (const { key, event } of journal.entries) add(key, event);
  for (const { event, about } of told) add(about.key, event);
  return { choices, senders, doubtful };
}

/** What to do with a row of a phiếu that names no conference while several receive. */
export const choiceWords = (open: readonly string[]): string =>
  `Phiếu không ghi mã hội nghị, lúc đó đang nhận: ${open.join(', ')}; đề nghị chọn một mã, chưa chọn thì chưa tính vào hội nghị nào.`;

export const CONFIRM_WORDS =
  'Phiếu không có điện thoại, thư điện tử nào trùng với thông tin đã có của đơn vị: đề nghị hỏi lại đơn vị theo liên hệ đã có rồi chọn “Xác nhận” là Có hoặc Không; chưa xác nhận thì chưa tính, chưa đổi liên hệ, chưa gửi thư.';

export const REFUSED_WORDS = 'Đã chọn không phải phiếu của đơn vị: không tính.';

export const NEW_CONTACT_WORDS =
  'Liên hệ mới: trước phiếu này sổ chưa có điện thoại, thư điện tử của đơn vị; đề nghị đối chiếu rồi chọn “Xác nhận” là Có.';

/** What stands in the row of a petition of such a phiếu. */
export const DOUBTFUL_WORDS =
  'Phiếu chưa được xác nhận là của đơn vị (tab Đăng ký tham dự): chưa tính vào điều kiện tổ chức.';
