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
  readonly name: string;
  readonly method: number;
  readonly packed: number;
  readonly offset: number;
}

const unpack = promisify<Uint8Array, { maxOutputLength: number }, Buffer>(inflateRaw);

/**
 * Unpacks every part of a zip file and throws it away again: what its directory says of sizes is not believed. Gives their
 * names.
 * @throws Invalid `article/unreadable-file` when it is no zip file, or one that is damaged; `article/bursting-file` when it
 * has more parts than a manuscript, or larger ones.
 */
export async function assertHarmless(file: Buffer): Promise<string[]> {
  const parts = partsOf(file);
  let left = Math.min(LARGEST_UNPACKED, file.length * MOST_TIMES);
  for (const { method, packed, offset } of parts) {
    const start = dataAt(file, offset);
    const data = file.subarray(start, start + packed);
    if (data.length < packed) throw unreadable();
    left -= method === STORED ? packed : await sizeOf(method, data, left);
    if (left < 0) throw new Invalid('article/bursting-file');
  }
  return parts.map(({ name }) => name);
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

const END_MARK = Buffer.from([0x50, 0x4b, 5, 6]);
const DIRECTORY_LINE = 0x02014b50;
const LOCAL_HEADER = 0x04034b50;
/** Bytes, without the comment after it. */
const END_LENGTH = 22;
const LOCATOR_64 = 0x07064b50;
const LOCATOR_LENGTH = 20;
/** Stand in for numbers that are told in the 64-bit form, which no manuscript needs. */
const IN_64_BITS_SHORT = 0xffff;
const IN_64_BITS = 0xffffffff;

/**
 * The lines of the directory. Readers do not agree where it begins when its end says otherwise than its length: such a
 * file would be another one to the reader than here, and is refused.
 */
function partsOf(file: Buffer): Part[] {
  const end = directoryEnd(file);
  const counts = [4, 6, 8, 10].map((at) => file.readUInt16LE(end + at));
  const [length, start] = [file.readUInt32LE(end + 12), file.readUInt32LE(end + 16)];
  const [disk, first, here, count] = counts as [number, number, number, number];
  if ([length, start].includes(IN_64_BITS) || counts.includes(IN_64_BITS_SHORT)) throw unreadable();
  if (disk !== 0 || first !== 0 || here !== count || start + length !== end) throw unreadable();
  if (file.indexOf(END_MARK, start) !== end) throw unreadable();
  if (count > MOST_PARTS) throw new Invalid('article/bursting-file');
  const parts: Part[] = [];
  let at = start;
  for (let index = 0; index < count; index++) {
    if (at + 46 > end || file.readUInt32LE(at) !== DIRECTORY_LINE) throw unreadable();
    const [packed, unpacked, offset] = [20, 24, 42].map((field) => file.readUInt32LE(at + field));
    if ([packed, unpacked, offset].includes(IN_64_BITS)) throw unreadable();
    const name = file.toString('latin1', at + 46, at + 46 + file.readUInt16LE(at + 28));
    parts.push({ name, method: file.readUInt16LE(at + 10), packed: packed!, offset: offset! });
    at += 46 + name.length + file.readUInt16LE(at + 30) + file.readUInt16LE(at + 32);
  }
  if (at !== end) throw unreadable();
  return parts;
}

/** Where the last end of a directory is. @throws Invalid when there is none, more follows it, or it is one in 64 bits. */
function directoryEnd(file: Buffer): number {
  const end = file.lastIndexOf(END_MARK);
  if (end < 0 || end + END_LENGTH > file.length) throw unreadable();
  const isComment = end + END_LENGTH + file.readUInt16LE(end + 20) === file.length;
  const locator = end - LOCATOR_LENGTH;
  if (!isComment || (locator >= 0 && file.readUInt32LE(locator) === LOCATOR_64)) throw unreadable();
  return end;
}

function dataAt(file: Buffer, header: number): number {
  if (header + 30 > file.length || file.readUInt32LE(header) !== LOCAL_HEADER) throw unreadable();
  return header + 30 + file.readUInt16LE(header + 26) + file.readUInt16LE(header + 28);
}

function unreadable(): Invalid {
  return new Invalid('article/unreadable-file');
}
