// What the rest of the script asks of this room for a journal of an earlier version: it goes up beside the code, and is loaded while such rows stand.
export { eventsFromOldNotes } from './old-notes.ts';
