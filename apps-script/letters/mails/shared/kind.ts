// What a kind of mail is: to whom it goes, and what its template may name.
import type { DataOf, FieldList } from '../../../docx/template/field-list.ts';

interface MailKind<F extends FieldList = FieldList> {
  /** A mail inside the administration may be sent again after a crash (once); one to a business never. */
  readonly audience: 'internal' | 'business';
  /** Whether it leaves only when what it tells has stood for a while, and not when that was taken back. */
  readonly waits?: boolean;
  readonly fields: F;
}

export type MailCatalogue = Readonly<Record<string, MailKind>>;
export type MailData<K> = K extends MailKind<infer F> ? DataOf<F> : never;

export const defineMail = <const F extends FieldList>(mail: MailKind<F>): MailKind<F> => mail;
