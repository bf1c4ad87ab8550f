// The command line: finds the command, runs it, turns what went wrong into one sentence and an exit code.
import { pathToFileURL } from 'node:url';
import { outJson, refusalWords, type Command, type CommandIo } from './commands/command.ts';
import { streamsOf } from './commands/streams.ts';
import { nearWords } from './workplace/names.ts';

type Load = () => Promise<Command>;

/** In the order in which help lists them. Loaded when used: `workdays` must not wait for googleapis. */
const COMMANDS: Readonly<Record<string, Load>> = {
  start: async () => (await import('./commands/start.ts')).start,
  workdays: async () => (await import('./commands/workdays.ts')).workdays,
  deadlines: async () => (await import('./commands/deadlines.ts')).deadlines,
  quorum: async () => (await import('./commands/quorum.ts')).quorum,
  taxcode: async () => (await import('./commands/taxcode.ts')).taxcode,
  schema: async () => (await import('./commands/schema.ts')).schema,
  templates: async () => (await import('./commands/templates.ts')).templates,
  rehearse: async () => (await import('./commands/rehearse.ts')).rehearse,
  setup: async () => (await import('./commands/setup.ts')).setup,
  today: async () => (await import('./commands/today.ts')).today,
  import: async () => (await import('./commands/import.ts')).importList,
  held: async () => (await import('./commands/held.ts')).held,
  print: async () => (await import('./commands/print.ts')).print,
  pdf: async () => (await import('./commands/pdf.ts')).pdf,
  web: async () => (await import('./commands/web.ts')).web,
  'year-file': async () => (await import('./commands/year-file.ts')).yearFile,
  restore: async () => (await import('./commands/restore.ts')).restore,
  push: async () => (await import('./commands/push.ts')).push,
  'sign-in': async () => (await import('./commands/sign-in.ts')).signIn,
  clauses: async () => (await import('./commands/clauses.ts')).clauses,
  doctor: async () => (await import('./commands/doctor.ts')).doctor,
  deploy: async () => (await import('./commands/deploy.ts')).deploy,
  build: async () => (await import('./commands/build.ts')).build,
};

/** Runs one command and returns its exit code: 0 done, 1 problems found, 2 wrong use. */
export async function main(args: readonly string[], streams: CommandIo): Promise<number> {
  const io = { ...streams, json: streams.json || args.includes('--json') };
  const [name, ...rest] = args;
  if (name === undefined || name === '--help' || name === 'help' || name === '--json') {
    await showHelp(io);
    return 0;
  }
  const load = Object.hasOwn(COMMANDS, name) ? COMMANDS[name] : undefined;
  if (load === undefined) {
    io.err(`Không có lệnh “${name}”.${nearWords(name, Object.keys(COMMANDS))}`);
    return 2;
  }
  try {
    const command = await load();
    return await command.run(rest, io);
  } catch (error) {
    io.err(refusalWords(error) ?? unexpected(error));
    return 1;
  }
}

/** A bug, in one sentence; what it was stands at the end, without the stack. */
function unexpected(error: unknown): string {
  const what = (error instanceof Error ? error.message : String(error)).split('\n')[0] ?? '';
  return /[À-ỹ]/.test(what)
    ? what
    : `Phần mềm gặp lỗi ngoài dự kiến nên dừng. Hãy gửi dòng này cho người phụ trách phần mềm (${what}).`;
}

async function showHelp(io: CommandIo): Promise<void> {
  const commands = await Promise.all(Object.values(COMMANDS).map((load) => load()));
  if (io.json) {
    outJson(
      io,
      commands.map(({ name, summary, usage }) => ({ name, summary, usage })),
    );
    return;
  }
  const width = Math.max(...commands.map(({ name }) => name.length));
  io.out('Cách dùng: npm run -s ward -- <lệnh> …\n');
  for (const { name, summary } of commands) io.out(`  ${name.padEnd(width)}  ${summary}`);
  io.out('\nThêm --help sau tên lệnh để xem cách dùng; thêm --json để nhận kết quả dạng JSON.');
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  // Who reads no further (`| head`) ends the command, quietly.
  for (const stream of [process.stdout, process.stderr])
    stream.on('error', (error: NodeJS.ErrnoException) => {
      if (error.code !== 'EPIPE') throw error;
      process.exit();
    });
  process.exitCode = await main(process.argv.slice(2), streamsOf(process.stdout, process.stderr));
}
