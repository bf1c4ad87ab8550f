// Runs a command as a person would, in this process, and keeps what it said.
import { main } from '../../sync/cli.ts';

export interface Said {
  readonly code: number;
  readonly out: string;
  readonly err: string;
}

export async function ward(...args: string[]): Promise<Said> {
  const out: string[] = [];
  const err: string[] = [];
  const io = { out: (t: string) => out.push(t), err: (t: string) => err.push(t), json: false };
  const code = await main(args, io);
  return { code, out: out.join('\n'), err: err.join('\n') };
}
