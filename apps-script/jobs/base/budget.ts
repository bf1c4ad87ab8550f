// How long a run may take.

/** Of Google's six minutes, what a run allows itself (milliseconds). */
export const BUDGET_MS = 4.5 * 60 * 1000;
