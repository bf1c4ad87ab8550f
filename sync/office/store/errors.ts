// The ways in which the office says no.

/** A real member or method of Google's that the office does not emulate. */
export class NotEmulated extends Error {
  override readonly name = 'NotEmulated';
  constructor(readonly what: string) {
    super(`NotEmulated: ${what}`);
  }
}

const STATUS: Readonly<Record<number, string>> = {
  400: 'INVALID_ARGUMENT',
  401: 'UNAUTHENTICATED',
  403: 'PERMISSION_DENIED',
  404: 'NOT_FOUND',
  409: 'ALREADY_EXISTS',
  413: 'INVALID_ARGUMENT',
  429: 'RESOURCE_EXHAUSTED',
};

/** An answer in Google's error shape. */
export class GoogleError extends Error {
  override readonly name = 'GoogleError';
  constructor(
    readonly code: keyof typeof STATUS & number,
    message: string,
    readonly reason: string | null = null,
  ) {
    super(message);
  }

  get body(): object {
    const status = STATUS[this.code] ?? 'UNKNOWN';
    const { code, message, reason } = this;
    const errors = reason ? { errors: [{ domain: 'global', reason, message }] } : {};
    return { error: { code, message, status, ...errors } };
  }
}

export const invalid = (message: string): GoogleError => new GoogleError(400, message);

/** What Sheets, or the office on disk, refuses a person; the message is Vietnamese and says what to do. */
export class OfficeRefusal extends Error {
  override readonly name = 'OfficeRefusal';
}

/** Ends an execution: whatever the script catches, every later call throws it again. */
export class ExecutionKilled extends Error {
  override readonly name = 'ExecutionKilled';
}
