// How the office tells whether a file on disk is still the one it wrote.
import { createHash } from 'node:crypto';

export const sha256 = (bytes: Uint8Array): string =>
  createHash('sha256').update(bytes).digest('hex');
