import { closeSync, openSync, readSync } from 'node:fs';
import { stat } from 'node:fs/promises';
import { bytesIn, type Bytes } from '#reports/domain';
import { readBytes, whyNot } from './files.js';
import { tooLarge, WrongUse, type Terminal } from './terminal.js';

/** Bytes that are read of a file at once. */
const CHUNK = 2 ** 20;

/**
 * The bytes of a file, which are read as they are asked for; what is no file, as a pipe, is read whole.
 * @throws WrongUse like `readBytes`.
 */
export async function openBytes(path: string, terminal: Terminal, largest: number): Promise<Bytes> {
  const found = path === '-' ? undefined : await stat(path).catch(() => undefined);
  if (found?.isFile() !== true) return bytesIn(await readBytes(path, terminal, largest));
  const { size } = found;
  if (size > largest) throw tooLarge(path, largest);
  let at = 0;
  let chunk = readAt(path, 0, Math.min(size, CHUNK));
  const read = (start: number, end: number) => {
    if (start < at || end > at + chunk.length) {
      at = start;
      chunk = readAt(path, start, Math.min(size, Math.max(end, start + CHUNK)));
    }
    return chunk.subarray(start - at, end - at);
  };
  return { size, read };
}

/** @throws WrongUse when it cannot be read. */
function readAt(path: string, start: number, end: number): Uint8Array {
  try {
    const file = openSync(path, 'r');
    try {
      const bytes = Buffer.allocUnsafeSlow(end - start);
      return bytes.subarray(0, readSync(file, bytes, 0, bytes.length, start));
    } finally {
      closeSync(file);
    }
  } catch (error) {
    throw new WrongUse(`${path}: ${whyNot(error as NodeJS.ErrnoException)}`);
  }
}
