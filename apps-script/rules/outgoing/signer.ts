// Who signs a document on a day: the row of “Người ký” that fits it best (A-S.1, A-S.2, AM-12).
import type { CivilDate } from '../dates/civil-date.ts';
import type { DocumentCode } from '../documents.ts';

interface Signer {
  /** The document it is about; null for every one that no row of its own speaks of. */
  readonly code: DocumentCode | null;
  /** The body on whose own paper it is signed; null for UBND. */
  readonly body: string | null;
  readonly from: CivilDate | null;
  readonly to: CivilDate | null;
}

interface ToSign {
  readonly code: DocumentCode;
  readonly body: string | null;
  readonly day: CivilDate;
}

// A-S.1: “TM. ỦY BAN NHÂN DÂN … KT.CHỦ TỊCH … PHÓ CHỦ TỊCH”. Who signs (A-S.2) changes with the person, the kind
// and the day: a row of the document's own goes before “Mặc định”, the latest of several before the others.
/** The row that fits best; null where none does. */
export function signerFor<S extends Signer>(
  rows: readonly S[],
  { code, body, day }: ToSign,
): S | null {
  const fits = rows.filter(
    (row) =>
      row.body === body &&
      (row.code === null || row.code === code) &&
      (row.from === null || row.from <= day) &&
      (row.to === null || day <= row.to),
  );
  const own = fits.filter((row) => row.code !== null);
  return (own.length > 0 ? own : fits).reduce<S | null>(
    (best, row) => (best === null || (row.from ?? '') >= (best.from ?? '') ? row : best),
    null,
  );
}
