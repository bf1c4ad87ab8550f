// Numbers as an office writes them.

/** At least two digits: 05, 07, 12. */
export const twoDigits = (n: number): string => String(n).padStart(2, '0');

/** A whole number in groups of three: 12.500.000. */
export const grouped = (n: number): string => String(n).replace(/\B(?=(\d{3})+$)/g, '.');
