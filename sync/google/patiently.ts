// Calls to Google that are slowed down: googleapis repeats no POST by itself.
import { setTimeout as sleep } from 'node:timers/promises';

export type Pause = (milliseconds: number) => Promise<unknown>;

export const wait: Pause = (milliseconds) => sleep(milliseconds);

const TRIES = 6;

/** `writes`: what may not be done twice. It is repeated only where Google surely did nothing. */
export type Effect = 'reads' | 'writes';

/**
 * Repeats a call that Google put off without doing it (429, or 403 for the rate), and what may be done twice after a
 * fault of Google's (5xx) or a broken line too; every other failure is thrown.
 */
export async function patiently<T>(
  pause: Pause,
  call: () => Promise<T>,
  effect: Effect = 'writes',
): Promise<T> {
  for (let attempt = 1; ; attempt += 1) {
    try {
      return await call();
    } catch (error) {
      const again = isPutOff(error) || (effect === 'reads' && isFault(error));
      if (!again || attempt === TRIES) throw error;
      await pause(2 ** attempt * 500 * (1 + Math.random()));
    }
  }
}

function isPutOff(error: unknown): boolean {
  const status = statusOf(error);
  if (status === 429) return true;
  return status === 403 && /rate ?limit/i.test(messageOf(error));
}

const BROKEN = /ECONN|ETIMEDOUT|EAI_AGAIN|EPIPE|socket hang up|fetch failed/;

function isFault(error: unknown): boolean {
  const status = statusOf(error);
  if (status !== null) return status >= 500;
  const { code = '', cause = '' } = error as { code?: unknown; cause?: unknown };
  return BROKEN.test(`${String(code)} ${messageOf(error)} ${messageOf(cause)}`);
}

/** The HTTP status with which Google answered, or null when there was no answer. */
export function statusOf(error: unknown): number | null {
  if (!(error instanceof Error)) return null;
  const { status, code } = error as Error & { status?: unknown; code?: unknown };
  const given = Number(status ?? code);
  return Number.isInteger(given) ? given : null;
}

export const messageOf = (error: unknown): string =>
  error instanceof Error ? error.message : String(error);
