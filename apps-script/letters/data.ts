// The data that each letter and each mail takes, read off its field list.
import type { DataOf } from '../docx/field-list.ts';
import type { LETTER_FIELDS } from './fields.ts';
import type { MAIL_FIELDS } from './mail-fields.ts';

export type LetterKind = keyof typeof LETTER_FIELDS;
export type LetterDataOf = { readonly [Kind in LetterKind]: DataOf<(typeof LETTER_FIELDS)[Kind]> };

export type OfficeReplyData = LetterDataOf['D16-phong'];
export type CoordinatedReplyData = LetterDataOf['D16-phoi-hop'];
export type GuidanceData = LetterDataOf['D17'];
export type ResultReportData = LetterDataOf['D22'];

export type MailKind = keyof typeof MAIL_FIELDS;
export type MailDataOf = { readonly [Kind in MailKind]: DataOf<(typeof MAIL_FIELDS)[Kind]> };
