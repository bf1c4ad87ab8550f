// Where a command speaks: what it says on one stream, messages on the other, and a line that it works, which goes again.
import type { CommandIo } from './command.ts';

interface Stream {
  readonly isTTY?: boolean;
  write(text: string): unknown;
}

const GONE = '\r\u001b[K';

/** The line stands on the stream of messages, and only where a person looks on: nothing that is read by a program has it. */
export function streamsOf(stdout: Stream, stderr: Stream): CommandIo {
  let isShown = false;
  const clear = (): void => {
    if (isShown) stderr.write(GONE);
    isShown = false;
  };
  return {
    out(text) {
      clear();
      stdout.write(`${text}\n`);
    },
    err(text) {
      clear();
      stderr.write(`${text}\n`);
    },
    json: false,
    working(words) {
      if (stderr.isTTY !== true) return;
      clear();
      stderr.write(`${words} …`);
      isShown = true;
    },
  };
}
