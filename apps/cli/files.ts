import { readFile, stat } from 'node:fs/promises';
import { tooLarge, WrongUse, type Terminal } from './terminal.js';

/**
 * The bytes of a file; `-` is standard input.
 * @throws WrongUse in one line when it cannot be read or is larger than `largest` bytes.
 */
export async function readBytes(path: string, terminal: Terminal, largest: number): Promise<Uint8Array> {
  if (path === '-') return terminal.readInput(largest);
  try {
    const { size } = await stat(path);
    if (size <= largest) return await readFile(path);
  } catch (error) {
    throw new WrongUse(`${path}: ${whyNot(error as NodeJS.ErrnoException)}`);
  }
  throw tooLarge(path, largest);
}

/** Why a file could not be read, for people. */
export function whyNot({ code, message }: NodeJS.ErrnoException): string {
  return REASONS[code ?? ''] ?? message;
}

const REASONS: Readonly<Record<string, string>> = {
  ENOENT: 'there is no such file',
  EISDIR: 'this is a folder',
  EACCES: 'this may not be read',
};
