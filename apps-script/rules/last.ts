// The last element of a list (ES2020 has no `at`).

export function last<T>(list: readonly T[]): T | undefined {
  return list[list.length - 1];
}
