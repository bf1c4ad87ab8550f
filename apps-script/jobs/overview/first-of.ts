// A list cut short, saying how many more there are.
import { twoDigits } from '../../rules/dates/numbers.ts';

export const firstOf = (all: readonly string[], most: number, between: string): string =>
  [
    ...all.slice(0, most),
    ...(all.length > most ? [`và ${twoDigits(all.length - most)} nữa`] : []),
  ].join(between);
