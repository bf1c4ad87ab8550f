// The zip codec for a file that stays on a disk: Node's own zlib.
import { crc32, deflateRawSync, inflateRawSync } from 'node:zlib';
import type { ZipCodec } from '#docx/base/zip';

export const deflating: ZipCodec = {
  inflate: (data) => inflateRawSync(data),
  crc32: (data) => crc32(data),
  deflate: (data) => deflateRawSync(data, { level: 6 }),
};
