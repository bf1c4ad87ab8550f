// Loaded before every file of tests: nothing reaches Google, from here or from the processes that tests start.
import { setFlagsFromString } from 'node:v8';
import './google-guard.mjs';

// As in sync/ward.js: little of a test runs often enough for V8 to work its code out. Measured: a quarter of the whole time.
setFlagsFromString('--interrupt-budget=1000000');

const guard = `--import ${new URL('google-guard.mjs', import.meta.url).href}`;
const options = process.env['NODE_OPTIONS'] ?? '';
if (!options.includes(guard)) process.env['NODE_OPTIONS'] = `${options} ${guard}`.trim();
