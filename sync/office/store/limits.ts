// What Google allows in a day, a minute, an execution.

/** Consumer-account figures (per day), and per-minute rates that are off until a test or a person sets them. */
export interface Limits {
  mailRecipientsPerDay: number;
  urlFetchPerDay: number;
  documentsPerDay: number;
  sheetsReadsPerMinute: number;
  sheetsWritesPerMinute: number;
  drivePerMinute: number;
  executionMs: number;
  /** What all triggers together may run a day, counted while calls take time. */
  triggerMsPerDay: number;
  uploadBytes: number;
  /** What files.export gives at most. */
  exportBytes: number;
  /** How long a new file stays out of files.list. */
  listLagMs: number;
}

export const consumerLimits = (): Limits => ({
  mailRecipientsPerDay: 100,
  urlFetchPerDay: 20_000,
  documentsPerDay: 2_000,
  sheetsReadsPerMinute: Infinity,
  sheetsWritesPerMinute: Infinity,
  drivePerMinute: Infinity,
  executionMs: 6 * 60_000,
  triggerMsPerDay: 90 * 60_000,
  uploadBytes: 5 * 1024 * 1024,
  exportBytes: 10 * 1024 * 1024,
  listLagMs: 0,
});
