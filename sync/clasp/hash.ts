// By what a file on Google is known again.
import { createHash } from 'node:crypto';

/** Google may hand a text back with other line ends. */
export const hashOf = (text: string): string =>
  createHash('sha256').update(text.replace(/\r\n/g, '\n').trimEnd()).digest('hex');
