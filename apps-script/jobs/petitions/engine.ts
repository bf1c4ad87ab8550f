// What the rest of the script asks of this room once the owner has confirmed an erasure: it goes up beside the code, and is loaded then.
export { anonymise } from './anonymise.ts';
export { erase } from './erase.ts';
