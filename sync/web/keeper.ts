// Saves what was done a little later, one save at a time; what could not be saved is said and tried again.

interface Keeper {
  /** Something was done: it is saved soon. */
  soon(): void;
  /** Saves at once what is not saved yet. */
  now(): Promise<void>;
}

const WAIT_MS = 1500;

export function keeper(
  save: (first: boolean) => Promise<void>,
  say: (text: string) => void,
): Keeper {
  let waiting: NodeJS.Timeout | null = null;
  let isFirst = true;
  let isOpen = false;
  let last = Promise.resolve();
  const go = (): Promise<void> => {
    if (waiting !== null) clearTimeout(waiting);
    waiting = null;
    last = last.then(async () => {
      if (!isOpen) return;
      isOpen = false;
      try {
        await save(isFirst);
        isFirst = false;
      } catch (error) {
        isOpen = true;
        say(error instanceof Error ? error.message : String(error));
      }
    });
    return last;
  };
  return {
    soon() {
      isOpen = true;
      waiting ??= setTimeout(() => void go(), WAIT_MS);
    },
    now: go,
  };
}
