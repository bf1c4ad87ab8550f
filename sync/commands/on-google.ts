// Work on the office's Google account. Only when asked for.
import type { liveDesk as openDesk } from '../google/live-desk.ts';
import { WrongUse } from '../workplace/wrong-use.ts';

type Desk = Awaited<ReturnType<typeof openDesk>>;

/** Throws WrongUse where nobody has named the account yet. */
export async function onGoogle<T>(work: (desk: Desk) => Promise<T>): Promise<T> {
  // googleapis is slow to load: only who asks Google waits for it.
  const { liveDesk } = await import('../google/live-desk.ts');
  const { NotConfigured } = await import('../google/secrets.ts');
  try {
    return await work(await liveDesk());
  } catch (error) {
    if (!(error instanceof NotConfigured)) throw error;
    throw new WrongUse(error.message);
  }
}
