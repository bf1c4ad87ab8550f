// A rehearsal file from the disk, or one sentence on what is wrong with it.
import { readFile } from 'node:fs/promises';
import { WrongUse } from '../workplace/wrong-use.ts';
import { readRehearsal } from './read-rehearsal.ts';
import type { Rehearsal } from './rehearsal.ts';

export async function loadRehearsal(path: string): Promise<Rehearsal> {
  const source = await readFile(path, 'utf8').catch(() => null);
  if (source === null) throw new WrongUse(`Không đọc được tệp diễn tập “${path}”.`);
  const read = readRehearsal(source);
  if (read.ok) return read.rehearsal;
  const lines = read.problems.map(({ line, message }) => `  Dòng ${line}: ${message}`);
  throw new WrongUse([`Tệp diễn tập “${path}” có chỗ cần sửa:`, ...lines].join('\n'));
}
