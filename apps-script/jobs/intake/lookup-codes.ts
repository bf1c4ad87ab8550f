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

/**
 * A code that stands stays; one that came with a copied row is another receipt's, and another is drawn. Rows that people
 * moved while a run wrote may hold a neighbour's: whoever it was drawn for takes it back.
 */
export function giveLookupCodes(book: Book, draw: DrawCode): void {
  const parts = partsOf(book);
  const sources = new Map<string, string>();
  for (const { receipt, source } of parts) if (!sources.has(receipt)) sources.set(receipt, source);
  const { owner, codes } = standingIn(parts);
  const drawn = (receipt: string, attempt: number): string =>
    draw(sources.get(receipt) ?? receipt, attempt);
  const waiting = [...sources.keys()].filter((receipt) => !codes.has(receipt));
  for (const receipt of waiting) {
    for (let attempt = 0; ; attempt++) {
      const code = drawn(receipt, attempt);
      const other = owner.get(code);
      if (other !== undefined && (attempt > 0 || drawn(other, 0) === code)) continue;
      owner.set(code, receipt);
      codes.set(receipt, code);
      if (other !== undefined) waiting.push(other);
      break;
    }
  }
  for (const { receipt, value } of parts) value.lookup = codes.get(receipt) ?? null;
}

/** Who holds which code, each receipt one and each code once: the first that stands. */
function standingIn(parts: readonly Part[]) {
  const owner = new Map<string, string>();
  const codes = new Map<string, string>();
  for (const { receipt, value } of parts) {
    const code = value.lookup ?? '';
    if (!isLookupCode(code) || owner.has(code) || codes.has(receipt)) continue;
    owner.set(code, receipt);
    codes.set(receipt, code);
  }
  return { owner, codes };
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
