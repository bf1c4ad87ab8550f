// The cells of the register on the office's Google account, for commands that only look. Only when asked for.
import type { Grids } from '#register/book/book';
import { WrongUse } from '../workplace/wrong-use.ts';

export async function liveGrids(): Promise<Grids> {
  // googleapis is slow to load: only who reads Google waits for it.
  const { liveDesk } = await import('../google/live-desk.ts');
  const { NotConfigured } = await import('../google/secrets.ts');
  try {
    return await (await liveDesk()).read();
  } catch (error) {
    if (!(error instanceof NotConfigured)) throw error;
    throw new WrongUse(error.message);
  }
}
