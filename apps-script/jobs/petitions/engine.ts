// What the rest of the script asks of this room where the owner is shown, or has confirmed, an erasure: it goes up beside the code, and is loaded then.
export { anonymise } from './anonymise.ts';
export { erase } from './erase.ts';
export { erasureWords } from './erasure-words.ts';
export { retentionWords } from './retention-words.ts';
