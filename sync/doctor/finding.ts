// What a check of the doctor found, and what to do where it is not in order.

export interface Finding {
  readonly check: string;
  readonly ok: boolean;
  readonly found: string;
  /** Null where there is nothing to do. */
  readonly remedy: string | null;
}

/** In order where there is no remedy. */
export const finding = (check: string, found: string, remedy: string | null): Finding => ({
  check,
  ok: remedy === null,
  found,
  remedy,
});
