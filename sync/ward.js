// Starts the command line: compiles sync/ into one program when its sources have changed, then runs that.
import { join } from 'node:path';
import process from 'node:process';
import { pathToFileURL } from 'node:url';
import { CLI, compiled } from './build/program.js';

// What is started is the command line, whatever file holds it.
process.argv[1] = CLI;
const folder = await compiled();
if (folder === null) (await import('tsx/esm/api')).register();
await import(
  folder === null ? pathToFileURL(CLI).href : pathToFileURL(join(folder, 'cli.mjs')).href
);
