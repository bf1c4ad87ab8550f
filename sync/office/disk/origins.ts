// What an office in memory was read from: a file nobody changed keeps its bytes, a changed one keeps what people laid in it.
import { resolve } from 'node:path';
import type { LocalOffice } from '../office.ts';
import type { LocalDateTime } from '#rules/dates/civil-date';
import type { Spreadsheet, State } from '../store/state.ts';

export interface Origin {
  readonly path: string;
  readonly hash: string;
  /** Of a spreadsheet: its file, and what was read from it. */
  readonly book: { readonly bytes: Uint8Array; readonly read: Spreadsheet } | null;
}

/** Drive's or a mail's id → where it came from. */
export type Origins = ReadonlyMap<string, Origin>;

interface Memory {
  readonly origins: Origins;
  /** What was saved last, before people changed its files. */
  readonly saved: State;
  readonly playedTo: LocalDateTime | null;
  /** Paths of letters and templates that are no .docx. */
  readonly damaged: readonly string[];
}

const known = new WeakMap<object, Memory & { dir: string }>();

export function rememberOrigins(office: LocalOffice, dir: string, memory: Memory): void {
  known.set(office.store, { dir: resolve(dir), ...memory });
}

/** None for an office that was neither opened from this folder nor saved into it. */
export function originsOf(office: LocalOffice, dir: string): Origins {
  const found = known.get(office.store);
  return found !== undefined && found.dir === resolve(dir) ? found.origins : new Map();
}

/** The moment to which the office was played when it was opened; null where nobody ran it or it came from nowhere. */
export const playedTo = (office: LocalOffice): LocalDateTime | null =>
  known.get(office.store)?.playedTo ?? null;

/** The office as it was saved last; null for one that came from nowhere. */
export const savedState = (office: LocalOffice): State | null =>
  known.get(office.store)?.saved ?? null;

/** Paths of letters and templates that were no .docx when the office was opened. */
export const damagedIn = (office: LocalOffice): readonly string[] =>
  known.get(office.store)?.damaged ?? [];
