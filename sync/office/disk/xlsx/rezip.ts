// A zip packed again with DEFLATE and one fixed time, so that the same content gives the same bytes.
import { unzipSync, zipSync, type Zippable } from 'fflate';

// The first moment a zip can name, in local time: fflate writes local fields.
const MTIME = new Date(1980, 0, 1);

export function rezip(
  bytes: Uint8Array,
  change: (name: string, content: Uint8Array) => Uint8Array = (_, content) => content,
): Uint8Array {
  const packed: Zippable = {};
  for (const [name, content] of Object.entries(unzipSync(bytes)))
    packed[name] = [change(name, content), { level: 6, mtime: MTIME }];
  return zipSync(packed);
}
