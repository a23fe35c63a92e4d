import { promisify } from 'node:util';
import { inflateRaw } from 'node:zlib';
import { Invalid } from '#core';

/** A manuscript has some twenty parts, and a picture each; more than this is none. */
const MOST_PARTS = 2_000;
/** Bytes of all its parts together, unpacked. */
const LARGEST_UNPACKED = 50_000_000;
/** How much larger than the file. XML packs 10 to 50 times smaller; what packs better was made to burst. */
const MOST_TIMES = 200;

/** A part of a zip file, where it begins in the file and how it is packed. */
interface Part {
  readonly method: number;
  readonly packed: number;
  readonly offset: number;
}

const unpack = promisify<Uint8Array, { maxOutputLength: number }, Buffer>(inflateRaw);

/**
 * Unpacks every part of a zip file and throws it away again: what its directory says of sizes is not believed.
 * @throws Invalid `article/unreadable-file` when it is no zip file, or one that is damaged; `article/bursting-file` when it
 * has more parts than a manuscript, or larger ones.
 */
export async function assertHarmless(file: Buffer): Promise<void> {
  const parts = partsOf(file);
  let left = Math.min(LARGEST_UNPACKED, file.length * MOST_TIMES);
  for (const { method, packed, offset } of parts) {
    const start = dataAt(file, offset);
    const data = file.subarray(start, start + packed);
    if (data.length < packed) throw unreadable();
    left -= method === STORED ? packed : await sizeOf(method, data, left);
    if (left < 0) throw new Invalid('article/bursting-file');
  }
}

const STORED = 0;
const DEFLATED = 8;

async function sizeOf(method: number, data: Uint8Array, left: number): Promise<number> {
  if (method !== DEFLATED) throw unreadable();
  try {
    return (await unpack(data, { maxOutputLength: Math.max(1, left) })).length;
  } catch (error) {
    if ((error as { code?: string }).code === 'ERR_BUFFER_TOO_LARGE')
      throw new Invalid('article/bursting-file');
    throw unreadable();
  }
}

const DIRECTORY_END = 0x06054b50;
const DIRECTORY_LINE = 0x02014b50;
const LOCAL_HEADER = 0x04034b50;
/** Bytes: the end of the directory, and the longest comment after it. */
const END_LENGTH = 22;
const LONGEST_COMMENT = 65_535;
/** Stands in for numbers that need the 64-bit form, which no manuscript does. */
const TOO_MANY = 0xffff;

function partsOf(file: Buffer): Part[] {
  const end = directoryEnd(file);
  const count = file.readUInt16LE(end + 10);
  if (count === TOO_MANY || count > MOST_PARTS) throw new Invalid('article/bursting-file');
  const parts: Part[] = [];
  let at = file.readUInt32LE(end + 16);
  for (let index = 0; index < count; index++) {
    if (at + 46 > file.length || file.readUInt32LE(at) !== DIRECTORY_LINE) throw unreadable();
    parts.push({
      method: file.readUInt16LE(at + 10),
      packed: file.readUInt32LE(at + 20),
      offset: file.readUInt32LE(at + 42),
    });
    at += 46 + file.readUInt16LE(at + 28) + file.readUInt16LE(at + 30) + file.readUInt16LE(at + 32);
  }
  return parts;
}

function directoryEnd(file: Buffer): number {
  const first = Math.max(0, file.length - END_LENGTH - LONGEST_COMMENT);
  for (let at = file.length - END_LENGTH; at >= first; at--) {
    if (file.readUInt32LE(at) === DIRECTORY_END) return at;
  }
  throw unreadable();
}

function dataAt(file: Buffer, header: number): number {
  if (header + 30 > file.length || file.readUInt32LE(header) !== LOCAL_HEADER) throw unreadable();
  return header + 30 + file.readUInt16LE(header + 26) + file.readUInt16LE(header + 28);
}

function unreadable(): Invalid {
  return new Invalid('article/unreadable-file');
}
