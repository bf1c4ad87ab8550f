// Every mail: one line a kind, under the name of its template.
import { ACKNOWLEDGEMENT } from './xac-nhan.ts';
import { TO_SETTLE } from './cho-xac-nhan.ts';
import { REMINDER } from './nhac-viec.ts';
import { CHASE } from './don-doc.ts';
import { CLOSING_RESULT } from './ket-qua-chot.ts';
import { MILESTONE } from './moc-viec.ts';
import { RESULT } from './ket-qua.ts';
import { LEADER } from './lanh-dao.ts';
import { NOTICE } from './loi.ts';
import type { MailCatalogue, MailData } from './shared/kind.ts';

export const MAILS = {
  'xac-nhan': ACKNOWLEDGEMENT,
  'cho-xac-nhan': TO_SETTLE,
  'nhac-viec': REMINDER,
  'don-doc': CHASE,
  'ket-qua-chot': CLOSING_RESULT,
  'moc-viec': MILESTONE,
  'ket-qua': RESULT,
  'lanh-dao': LEADER,
  loi: NOTICE,
} as const satisfies MailCatalogue;

export type MailId = keyof typeof MAILS;
export type MailDataOf = { readonly [Id in MailId]: MailData<(typeof MAILS)[Id]> };
