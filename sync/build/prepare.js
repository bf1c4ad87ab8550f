// Run by npm after an installation: program and bundle are built once, so that the first command need not. Whatever fails here, the command builds them itself.
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { compiled } from './program.js';

const folder = await compiled().catch(() => null);
if (folder !== null) {
  const { keptBundle } = await import(pathToFileURL(join(folder, 'build/kept-bundle.mjs')).href);
  await keptBundle().catch(() => undefined);
}
