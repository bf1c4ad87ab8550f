// Loaded before every file of tests: nothing reaches Google, from here or from the processes that tests start.
import './google-guard.mjs';

const guard = `--import ${new URL('google-guard.mjs', import.meta.url).href}`;
const options = process.env['NODE_OPTIONS'] ?? '';
if (!options.includes(guard)) process.env['NODE_OPTIONS'] = `${options} ${guard}`.trim();
