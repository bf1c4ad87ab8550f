// The report to Sở Tài chính as a row of “Văn bản đi”, draft and sent, for the tests of what rests on it.
import { officeOf } from '../cases.ts';

export const HELD = { code: 'HN-2026-1', date: '2026-09-17', held: 'Có' };
export const KIND = { kind: 'D22 Báo cáo kết quả tổ chức Hội nghị', case: 'HN-2026-1' };
export const SENT = {
  ...KIND,
  state: 'Đã gửi',
  number: '61',
  date: '2026-09-28',
  sentOn: '2026-09-28',
  sentBy: 'Hệ thống quản lý văn bản',
};
export const reports = (today: string, ...documents: readonly Readonly<Record<string, string>>[]) =>
  officeOf({ conferences: [HELD], documents }, today);
