// Which process holds a lock: its number, and when it started, for numbers are used again.
import { readFileSync } from 'node:fs';

/** Two lines: the number, the start where the system tells it. */
export const mark = (): string => `${process.pid}\n${startOf(process.pid) ?? ''}\n`;

/** Whether the process of a mark runs. This one's own mark is of a lock it no longer holds. */
export function isLiving(text: string): boolean {
  const [number = '', start = ''] = text.split('\n').map((line) => line.trim());
  const pid = Number(number);
  if (!Number.isInteger(pid) || pid <= 0 || pid === process.pid) return false;
  if (!exists(pid)) return false;
  const now = startOf(pid);
  return start === '' || now === null || now === start;
}

function exists(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}

/** When a process started, as Linux tells it: the boot and the ticks since; null elsewhere. */
function startOf(pid: number): string | null {
  try {
    const fields = readFileSync(`/proc/${pid}/stat`, 'utf8')
      .replace(/^.*\) /s, '')
      .split(' ');
    const boot = readFileSync('/proc/sys/kernel/random/boot_id', 'utf8').trim();
    return fields[19] === undefined ? null : `${boot} ${fields[19]}`;
  } catch {
    return null;
  }
}
