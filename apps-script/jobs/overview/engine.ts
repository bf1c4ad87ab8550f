// What the rest of the script asks of this room once a clerk looks something up: it goes up beside the code, and is loaded then.
export { wordsFor, wordsForContact } from './found.ts';
