// The zip container of a DOCX: entries we do not touch keep their compressed bytes; what we write has fixed times.
import { inflateSync } from 'fflate';
import { decodeUtf8, encodeUtf8 } from './utf8.ts';

/** How entries are packed. Without `deflate` they are stored: Drive unpacks an upload anyway. */
export interface ZipCodec {
  readonly inflate: (data: Uint8Array, size: number) => Uint8Array;
  readonly crc32: (data: Uint8Array) => number;
  readonly deflate?: (data: Uint8Array) => Uint8Array;
}

export interface ZipEntry {
  readonly name: string;
  readonly method: number;
  readonly crc: number;
  readonly size: number;
  /** As it lies in the file, compressed or not. */
  readonly packed: Uint8Array;
}

const CRC_TABLE = Uint32Array.from({ length: 256 }, (_, byte) => {
  let crc = byte;
  for (let bit = 0; bit < 8; bit += 1) crc = crc & 1 ? (crc >>> 1) ^ 0xedb88320 : crc >>> 1;
  return crc;
});

export function crc32(data: Uint8Array): number {
  let crc = 0xffffffff;
  for (let at = 0; at < data.length; at += 1) {
    crc = (crc >>> 8) ^ (CRC_TABLE[(crc ^ (data[at] ?? 0)) & 255] ?? 0);
  }
  return ~crc >>> 0;
}

/** The bundle's codec: pure code, entries written STORE. */
export const storing: ZipCodec = {
  inflate: (data, size) => inflateSync(data, { out: new Uint8Array(size) }),
  crc32,
};

const END_OF_DIRECTORY = 0x06054b50;
const DIRECTORY_ENTRY = 0x02014b50;
const LOCAL_HEADER = 0x04034b50;
/** 1 January 1980 00:00, the first moment a zip can hold: the same letter is the same bytes on any day. */
const FIXED_DATE = 0x21;
const UTF8_NAMES = 0x800;

const view = (bytes: Uint8Array) => new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);

/** Reads the central directory; throws when the bytes are not a zip of the plain kind DOCX uses. */
export function readZip(bytes: Uint8Array): ZipEntry[] {
  const data = view(bytes);
  let end = bytes.length - 22;
  const lowest = Math.max(0, end - 0xffff);
  while (end >= lowest && data.getUint32(end, true) !== END_OF_DIRECTORY) end -= 1;
  if (end < lowest || end < 0) throw new Error('không phải tệp nén');
  const entries: ZipEntry[] = [];
  let at = data.getUint32(end + 16, true);
  for (let left = data.getUint16(end + 10, true); left > 0; left -= 1) {
    if (data.getUint32(at, true) !== DIRECTORY_ENTRY) throw new Error('mục lục tệp nén hỏng');
    const nameLength = data.getUint16(at + 28, true);
    const local = data.getUint32(at + 42, true);
    if (data.getUint16(at + 8, true) & 1) throw new Error('tệp có mật khẩu');
    const start = local + 30 + data.getUint16(local + 26, true) + data.getUint16(local + 28, true);
    const packedSize = data.getUint32(at + 20, true);
    if (start + packedSize > bytes.length) throw new Error('tệp bị cụt');
    entries.push({
      name: decodeUtf8(bytes.subarray(at + 46, at + 46 + nameLength)),
      method: data.getUint16(at + 10, true),
      crc: data.getUint32(at + 16, true),
      size: data.getUint32(at + 24, true),
      packed: bytes.subarray(start, start + packedSize),
    });
    at += 46 + nameLength + data.getUint16(at + 30, true) + data.getUint16(at + 32, true);
  }
  return entries;
}

export function unpack(entry: ZipEntry, codec: ZipCodec): Uint8Array {
  if (entry.method === 0) return entry.packed;
  if (entry.method !== 8) throw new Error(`kiểu nén ${entry.method} không dùng được`);
  const data = codec.inflate(entry.packed, entry.size);
  if (data.length !== entry.size || codec.crc32(data) !== entry.crc)
    throw new Error('nội dung nén hỏng');
  return data;
}

export function pack(name: string, data: Uint8Array, codec: ZipCodec): ZipEntry {
  const deflated = codec.deflate?.(data);
  return {
    name,
    method: deflated ? 8 : 0,
    crc: codec.crc32(data),
    size: data.length,
    packed: deflated ?? data,
  };
}

/** The fields that a local header and a directory entry share, from "version needed" to "extra length". */
function writeCommon(out: DataView, at: number, entry: ZipEntry & { nameLength: number }): void {
  out.setUint16(at, 20, true);
  out.setUint16(at + 2, UTF8_NAMES, true);
  out.setUint16(at + 4, entry.method, true);
  out.setUint16(at + 8, FIXED_DATE, true);
  out.setUint32(at + 10, entry.crc, true);
  out.setUint32(at + 14, entry.packed.length, true);
  out.setUint32(at + 18, entry.size, true);
  out.setUint16(at + 22, entry.nameLength, true);
}

export function writeZip(entries: readonly ZipEntry[]): Uint8Array {
  const names = entries.map((entry) => encodeUtf8(entry.name));
  const nameBytes = names.reduce((sum, name) => sum + name.length, 0);
  const packedBytes = entries.reduce((sum, entry) => sum + entry.packed.length, 0);
  const directory = 30 * entries.length + nameBytes + packedBytes;
  const end = directory + 46 * entries.length + nameBytes;
  const bytes = new Uint8Array(end + 22);
  const out = view(bytes);
  let local = 0;
  let central = directory;
  entries.forEach((entry, index) => {
    const name = names[index] ?? new Uint8Array();
    const common = { ...entry, nameLength: name.length };
    out.setUint32(local, LOCAL_HEADER, true);
    writeCommon(out, local + 4, common);
    bytes.set(name, local + 30);
    bytes.set(entry.packed, local + 30 + name.length);
    out.setUint32(central, DIRECTORY_ENTRY, true);
    out.setUint16(central + 4, 20, true);
    writeCommon(out, central + 6, common);
    out.setUint32(central + 42, local, true);
    bytes.set(name, central + 46);
    local += 30 + name.length + entry.packed.length;
    central += 46 + name.length;
  });
  out.setUint32(end, END_OF_DIRECTORY, true);
  out.setUint16(end + 8, entries.length, true);
  out.setUint16(end + 10, entries.length, true);
  out.setUint32(end + 12, end - directory, true);
  out.setUint32(end + 16, directory, true);
  return bytes;
}

/** The same archive packed by another codec, e.g. deflated before it lies on a disk; what is packed so already stays. */
export function repack(archive: Uint8Array, codec: ZipCodec): Uint8Array {
  const method = codec.deflate ? 8 : 0;
  return writeZip(
    readZip(archive).map((entry) =>
      entry.method === method ? entry : pack(entry.name, unpack(entry, codec), codec),
    ),
  );
}
