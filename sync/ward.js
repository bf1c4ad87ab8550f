// Starts the command line: compiles sync/ into one program when its sources have changed, then runs that.
import { join } from 'node:path';
import process from 'node:process';
import { pathToFileURL } from 'node:url';
import { setFlagsFromString } from 'node:v8';
import { CLI, compiled } from './build/program.js';

// Much runs a few hundred times and then no more: what V8 works out for code that it takes for hot would cost more than it saves.
setFlagsFromString('--interrupt-budget=300000');
// What is started is the command line, whatever file holds it.
process.argv[1] = CLI;
const folder = await compiled();
if (folder === null) (await import('tsx/esm/api')).register();
await import(
  folder === null ? pathToFileURL(CLI).href : pathToFileURL(join(folder, 'cli.mjs')).href
);
