// Gives every receipt the code by which its sender may ask how it stands: drawn once, the same for all that came with it.
import type { Book } from '../../register/book/book.ts';
import { isDenunciation } from '../../rules/petitions/denunciation.ts';
import { isLookupCode, type DrawCode } from '../../rules/lookup-code.ts';

interface Part {
  /** The unit and the moment that tell one receipt from another. */
  readonly receipt: string;
  /** What the code is drawn from: it stays what it is whatever staff mend in the row. */
  readonly source: string;
  readonly value: { lookup: string | null };
}

/** A code that stands stays; one that came with a copied row is another receipt's, and another is drawn. */
export function giveLookupCodes(book: Book, draw: DrawCode): void {
  const parts = partsOf(book);
  const owner = new Map<string, string>();
  const codes = new Map<string, string>();
  for (const { receipt, value } of parts) {
    const code = value.lookup ?? '';
    if (!isLookupCode(code) || owner.has(code) || codes.has(receipt)) continue;
    owner.set(code, receipt);
    codes.set(receipt, code);
  }
  for (const { receipt, source, value } of parts) {
    const code = codes.get(receipt) ?? freshCode(owner, draw, source);
    owner.set(code, receipt);
    codes.set(receipt, code);
    value.lookup = code;
  }
}

function freshCode(taken: ReadonlyMap<string, string>, draw: DrawCode, source: string): string {
  for (let attempt = 0; ; attempt++) {
    const code = draw(source, attempt);
    if (!taken.has(code)) return code;
  }
}

/** Registrations first: a phiếu is known by its response, whatever else came with it. A denunciation has no code (AM-20). */
function partsOf({ tabs: { registrations, petitions } }: Book): Part[] {
  const parts: Part[] = [];
  for (const { value } of registrations.rows) {
    const { unit, receivedAt, responseId } = value;
    if (unit === null || receivedAt === null) continue;
    const receipt = `${unit} ${receivedAt}`;
    parts.push({ receipt, source: responseId ?? receipt, value });
  }
  for (const { value } of petitions.rows) {
    const { code, unit, receivedAt } = value;
    if (isDenunciation(value)) value.lookup = null;
    else if (code !== null && unit !== null && receivedAt !== null)
      parts.push({ receipt: `${unit} ${receivedAt}`, source: code, value });
  }
  return parts;
}
