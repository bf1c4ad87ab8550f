// Petitions that say nearly the same, by the pairs of words they share. Nothing follows from it: a person decides (AM-04).
import { addTo } from '../lists/add-to.ts';
import { fold } from '../near.ts';

interface Said {
  readonly code: string;
  readonly text: string;
}

interface Likeness {
  readonly code: string;
  /** Pairs of words that both have, of those that the shorter one has. */
  readonly shared: number;
  readonly of: number;
}

/** Ours, not the plan's: so much of the shorter text must be in the other, and so many pairs at least. */
const SHARE = 0.5;
const LEAST = 4;
/** The beginning of a text says what it is about; a pair that stands in so many petitions tells nothing. */
const READ = 400;
const COMMON = 25;
const MOST = 3;

/** By the code of each petition the others most like it, the likest first. */
export function similarIn(all: readonly Said[]): ReadonlyMap<string, readonly Likeness[]> {
  const pairs = new Map(all.map(({ code, text }) => [code, pairsIn(text)]));
  const holders = new Map<string, string[]>();
  for (const [code, own] of pairs) for (const pair of own) addTo(holders, pair, code);
  const found = new Map<string, readonly Likeness[]>();
  for (const [code, own] of pairs) {
    const counts = new Map<string, number>();
    for (const pair of own) {
      const codes = holders.get(pair) ?? [];
      if (codes.length > COMMON) continue;
      for (const one of codes) counts.set(one, (counts.get(one) ?? 0) + 1);
    }
    counts.delete(code);
    const likest = [...counts]
      .map(([other, shared]) => ({
        code: other,
        shared,
        of: Math.min(own.size, pairs.get(other)?.size ?? 0),
      }))
      .filter(({ shared, of }) => shared >= LEAST && shared >= SHARE * of)
      .sort((a, b) => b.shared / b.of - a.shared / a.of || (a.code < b.code ? -1 : 1));
    if (likest.length > 0) found.set(code, likest.slice(0, MOST));
  }
  return found;
}

function pairsIn(text: string): ReadonlySet<string> {
  const words = fold(text.slice(0, READ))
    .split(/[^a-z0-9]+/)
    .filter((word) => word !== '');
  return new Set(words.slice(1).map((word, at) => `${words[at] ?? ''} ${word}`));
}
