// Which petition a code belongs to: rows are copied, moved and edited; the snapshot knows what each code was given to.
import { addTo } from '../../rules/lists/add-to.ts';

/** A petition as it stands: its code, and what it says. */
interface Coded {
  readonly code: string | null;
  readonly fingerprint: string;
}

/** What a code was given to, by the snapshot. */
export interface Given {
  readonly code: string;
  readonly fingerprint: string;
  /** Told as lost: its code is never given again, not even to the same words. */
  readonly isLost: boolean;
}

interface Matched<R> {
  /** Rows whose code is theirs. */
  readonly keep: readonly R[];
  /** Rows whose words tell which code was theirs, whatever code a moved write has left there. */
  readonly giveBack: readonly { readonly row: R; readonly code: string }[];
  /** New rows, and copies that bear the code of another. */
  readonly fresh: readonly R[];
}

/** Returns each row once. `isOurs`: whether a code that nothing is known of may have been given by us. */
export function matchCodes<R extends Coded>(
  rows: readonly R[],
  given: readonly Given[],
  isOurs: (code: string) => boolean,
): Matched<R> {
  const givenByCode = new Map(given.map((one) => [one.code, one]));
  const taken = new Set<string>();
  const placed = new Set<R>();
  const take = (row: R, code: string): void => {
    taken.add(code);
    placed.add(row);
  };
  // First the rows that are what their code was given to.
  for (const row of rows) {
    const { code, fingerprint } = row;
    if (code !== null && !taken.has(code) && givenByCode.get(code)?.fingerprint === fingerprint)
      take(row, code);
  }
  // Then those that say what a code was given to that stands nowhere.
  const missing = byFingerprint(
    [...givenByCode.values()].filter(({ code, isLost }) => !isLost && !taken.has(code)),
  );
  const giveBack: { row: R; code: string }[] = [];
  for (const row of rows) {
    const code = placed.has(row) ? undefined : missing.get(row.fingerprint)?.shift();
    if (code === undefined) continue;
    take(row, code);
    giveBack.push({ row, code });
  }
  // Then those that were edited since.
  for (const row of rows) {
    const { code } = row;
    if (!placed.has(row) && code !== null && !taken.has(code) && isOurs(code)) take(row, code);
  }
  const returned = new Set(giveBack.map(({ row }) => row));
  return {
    keep: rows.filter((row) => placed.has(row) && !returned.has(row)),
    giveBack,
    fresh: rows.filter((row) => !placed.has(row)),
  };
}

function byFingerprint(given: readonly Given[]): Map<string, string[]> {
  const codes = new Map<string, string[]>();
  for (const { code, fingerprint } of given) {
    addTo(codes, fingerprint, code);
  }
  return codes;
}
