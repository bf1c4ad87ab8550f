// Numbers as an office writes them.

/** At least two digits: 05, 07, 12. */
export const twoDigits = (n: number): string => String(n).padStart(2, '0');
