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
  500: 'INTERNAL',
  502: 'UNAVAILABLE',
  503: 'UNAVAILABLE',
};

/** What Google's newer errors tell beside the message. */
interface Told {
  readonly domain: string;
  /** What stands in the list of errors where it is shorter than the message. */
  readonly short?: string;
  readonly extendedHelp?: string;
  /** Whether the answer has the older list of errors too. */
  readonly listed: boolean;
  readonly details: readonly object[];
}

/** An answer in Google's error shape. */
export class GoogleError extends Error {
  override readonly name = 'GoogleError';
  constructor(
    readonly code: keyof typeof STATUS & number,
    message: string,
    readonly reason: string | null = null,
    private readonly told: Told | null = null,
  ) {
    super(message);
  }

  get body(): object {
    const status = STATUS[this.code] ?? 'UNKNOWN';
    const { code, message, reason, told } = this;
    if (told !== null) {
      const { domain, short = message, extendedHelp, listed, details } = told;
      const help = extendedHelp === undefined ? {} : { extendedHelp };
      const errors = listed ? { errors: [{ message: short, domain, reason, ...help }] } : {};
      return { error: { code, message, ...errors, status, details } };
    }
    const errors = reason ? { errors: [{ domain: 'global', reason, message }] } : {};
    return { error: { code, message, status, ...errors } };
  }
}

/** The line broke: whoever called hears nothing, whether the call took effect or not. */
export class NoAnswer extends Error {
  override readonly name = 'NoAnswer';
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
