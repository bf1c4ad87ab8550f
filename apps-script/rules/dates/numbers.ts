// Numbers as an office writes them.

/** At least two digits: 05, 07, 12. */
export const twoDigits = (n: number): string => String(n).padStart(2, '0');

/** A count in figures: 0, 06, 12; no office writes 00. */
export const inFigures = (count: number): string => (count === 0 ? '0' : twoDigits(count));

/** A whole number in groups of three: 12.500.000. */
export const grouped = (n: number): string => String(n).replace(/\B(?=(\d{3})+$)/g, '.');
