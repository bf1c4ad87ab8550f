// Rows of “Văn bản đi” as they are judged, for the tests beside this file.
import { outgoingOf } from '#register/book/outgoing';
import { civilDate } from '#rules/dates/civil-date';
import { bookOf } from '../../jobs/paper.ts';

export type Texts = Readonly<Record<string, string>>;

export const TODAY = '2026-10-01';
const CODE = 'AQ-2026-0001';
const OFFICE = 'Phòng Văn hóa – Xã hội';
export const PETITION = { code: CODE, receivedAt: '2026-08-10T09:00', lead: OFFICE };
export const REPLY = {
  kind: 'D16 Công văn trả lời kiến nghị',
  case: CODE,
  title: 'Trả lời',
  state: 'Đã phát hành',
  number: '31',
  date: '2026-09-25',
};
export const REPORT = {
  kind: 'D22 Báo cáo kết quả tổ chức Hội nghị',
  case: 'HN-2026-1',
  title: 'Báo cáo',
  state: 'Đã phát hành',
  number: '61',
  date: '2026-09-28',
};
export const HELD = { code: 'HN-2026-1', date: '2026-09-17' };

export interface Rows {
  readonly petition?: Texts;
  readonly more?: Parameters<typeof bookOf>[0];
  readonly settings?: Texts;
}

/** The rows as they are judged; settings are put over the register's own. */
export function judged(
  documents: readonly Texts[],
  { petition = {}, more = {}, settings = {} }: Rows = {},
) {
  const petitions = [{ ...PETITION, ...petition }];
  const book = bookOf({ petitions, documents, ...more }, TODAY);
  const setting: typeof book.setting = (key) => settings[key] ?? book.setting(key);
  const outgoing = outgoingOf({ ...book, setting }, civilDate(TODAY));
  return book.tabs.documents.rows.map((row) => ({
    issued: outgoing.issued(row),
    faults: outgoing.faults(row),
    kinds: outgoing.faults(row).map(({ kind }) => kind),
  }));
}
