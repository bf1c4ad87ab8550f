// The zip codec for a file that stays on a disk; a file of its own, so that the bundle need not carry the packer.
import { deflateSync } from 'fflate';
import { storing, type ZipCodec } from './zip.ts';

export const deflating: ZipCodec = {
  ...storing,
  deflate: (data) => deflateSync(data, { level: 6 }),
};
