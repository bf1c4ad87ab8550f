// What a command is, and how its words are read: named options with Vietnamese complaints, never a stack.
import { parseArgs } from 'node:util';
import { refusalWords } from '../office/disk/disk-words.ts';
import { WrongUse } from '../workplace/wrong-use.ts';

export { refusalWords };

/** Where a command talks. `out` and `err` write one text and end it with a line break. */
export interface CommandIo {
  out(text: string): void;
  err(text: string): void;
  readonly json: boolean;
  /** Tells who looks on that it works, until there is more to say. */
  readonly working?: (words: string) => void;
}

/** A command of `ward`: run() gives the exit code (0 ok, 1 problems found, 2 wrong use) and throws only on bugs. */
export interface Command {
  readonly name: string;
  readonly summary: string;
  readonly usage: string;
  run(args: string[], io: CommandIo): Promise<number> | number;
}

/** Options by name: 'text' takes a value, 'flag' does not. --json and --help exist everywhere. */
type OptionKinds = Readonly<Record<string, 'text' | 'flag'>>;

interface ParsedArgs {
  readonly texts: Readonly<Record<string, string>>;
  readonly flags: ReadonlySet<string>;
  readonly positionals: readonly string[];
}

const COMMON: OptionKinds = { json: 'flag', help: 'flag' };

/** Reads the words after a command's name; throws WrongUse for an unknown, repeated or incomplete option. */
function readArgs(args: readonly string[], kinds: OptionKinds): ParsedArgs {
  const known: OptionKinds = { ...kinds, ...COMMON };
  const options = Object.fromEntries(
    Object.entries(known).map(([name, kind]) => [
      name,
      { type: kind === 'text' ? ('string' as const) : ('boolean' as const) },
    ]),
  );
  const { tokens } = parseArgs({
    args: [...args],
    options,
    strict: false,
    allowPositionals: true,
    tokens: true,
  });
  const texts: Record<string, string> = {};
  const flags = new Set<string>();
  const positionals: string[] = [];
  for (const token of tokens) {
    if (token.kind === 'positional') positionals.push(token.value);
    if (token.kind !== 'option') continue;
    const kind = Object.hasOwn(known, token.name) ? known[token.name] : undefined;
    if (kind === undefined) throw new WrongUse(`Không có tùy chọn ${token.rawName}.`);
    if (kind === 'flag') {
      if (token.value !== undefined)
        throw new WrongUse(`Tùy chọn ${token.rawName} không nhận giá trị.`);
      flags.add(token.name);
      continue;
    }
    if (token.name in texts) throw new WrongUse(`Tùy chọn ${token.rawName} được ghi hai lần.`);
    if (token.value === undefined || (!token.inlineValue && token.value.startsWith('--'))) {
      throw new WrongUse(`Tùy chọn ${token.rawName} thiếu giá trị.`);
    }
    texts[token.name] = token.value;
  }
  return { texts, flags, positionals };
}

interface Problem {
  readonly tab: null;
  readonly row: null;
  readonly column: null;
  readonly message: string;
}

interface CommandSpec {
  readonly name: string;
  readonly summary: string;
  readonly usage: string;
  /** What it does while nothing is said yet, of what takes longer than a second. */
  readonly busy?: string;
  readonly options: OptionKinds;
  /** What --json says where the office or the disk refused; `problems` alone where nothing is named. */
  readonly refused?: (problems: readonly Problem[]) => unknown;
  run(args: ParsedArgs, io: CommandIo): Promise<number> | number;
}

/** A command whose run() answers --help, honours --json wherever it stands, and turns WrongUse into exit code 2. */
export function defineCommand(spec: CommandSpec): Command {
  const { name, summary, usage } = spec;
  return {
    name,
    summary,
    usage,
    async run(args, io) {
      try {
        const parsed = readArgs(args, spec.options);
        const json = io.json || parsed.flags.has('json');
        if (parsed.flags.has('help')) {
          io.out(
            json ? JSON.stringify({ name, summary, usage }, null, 2) : `${summary}\n\n${usage}`,
          );
          return 0;
        }
        const working = (words: string): void => {
          if (!json) io.working?.(words);
        };
        if (spec.busy !== undefined) working(spec.busy);
        return await spec.run(parsed, {
          out: (text) => io.out(text),
          err: (text) => io.err(text),
          json,
          working,
        });
      } catch (error) {
        if (error instanceof WrongUse) {
          io.err(error.message);
          return 2;
        }
        const words = refusalWords(error);
        if (words === null) throw error;
        io.err(words);
        const problems = [{ tab: null, row: null, column: null, message: words }];
        if (io.json || args.includes('--json'))
          outJson(io, spec.refused?.(problems) ?? { problems });
        return 1;
      }
    },
  };
}

/** Throws WrongUse for words that nobody asked for. */
export function noMoreWords(positionals: readonly string[]): void {
  if (positionals.length > 0) throw new WrongUse(`Không hiểu “${positionals.join(' ')}”.`);
}

/** One JSON document, as --json promises. */
export function outJson(io: CommandIo, value: unknown): void {
  io.out(JSON.stringify(value, null, 2));
}

/** A whole number written with digits only (an optional minus); throws WrongUse with the name of what was asked. */
export function wholeNumber(text: string, what: string): number {
  const value = /^-?\d+$/.test(text) ? Number(text) : Number.NaN;
  if (!Number.isSafeInteger(value))
    throw new WrongUse(`${what} phải là số nguyên, không phải “${text}”.`);
  return value;
}
