// How often each of some words stands in a list.

export function tally<T extends string>(
  words: readonly T[],
  list: readonly (string | null)[],
): Readonly<Record<T, number>> {
  const counts = words.map((word) => [word, list.filter((one) => one === word).length]);
  return Object.fromEntries(counts) as Record<T, number>;
}
