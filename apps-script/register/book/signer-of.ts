// The signature block of a document on a day, as the tab “Người ký” has it (A-S.1, A-S.2).
import type { CivilDate } from '../../rules/dates/civil-date.ts';
import { documentCode, type DocumentCode } from '../../rules/documents.ts';
import { foldText } from '../../rules/fold.ts';
import { signerFor } from '../../rules/outgoing/signer.ts';
import { ANY_DOCUMENT, BELOW } from '../tabs/signers.ts';
import type { Book } from './book.ts';

interface Signature {
  /** Quyền hạn, chức vụ: one line each. */
  readonly lines: readonly string[];
  /** '' where the row does not say. */
  readonly name: string;
}

interface ToSign {
  readonly code: DocumentCode;
  readonly day: CivilDate;
  /** On whose own paper; left out for UBND. */
  readonly body?: string | undefined;
}

/** Null where no row fits. */
export function signatureOf(
  { tabs }: Pick<Book, 'tabs'>,
  { code, day, body }: ToSign,
): Signature | null {
  const rows = tabs.signers.rows.flatMap(({ value: { kind, ...value } }) =>
    kind === null || (value.title === null && value.authority === null)
      ? []
      : [
          {
            ...value,
            code: kind === ANY_DOCUMENT ? null : documentCode(kind),
            body: value.body === null ? null : foldText(value.body),
          },
        ],
  );
  const row = signerFor(rows, { code, day, body: body === undefined ? null : foldText(body) });
  if (row === null) return null;
  const lines = [row.authority, row.title].filter((part): part is string => part !== null);
  return { lines: lines.join(BELOW).split(BELOW), name: row.name?.trim() ?? '' };
}
