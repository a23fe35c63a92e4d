import { pipeline } from 'node:stream/promises';
import { LANGUAGES, type Language } from '#text';

/** Where a command reads and writes, and what can be shown there. */
export interface Terminal {
  readonly env: Readonly<Record<string, string | undefined>>;
  /** Columns of the screen; a pipe has 80. */
  readonly columns: number;
  readonly colours: boolean;
  /** The reader's language, when their locale says one that Stet speaks. */
  readonly language: Language | undefined;
  /** All of standard input. @throws WrongUse when it is larger than `largest` bytes. */
  readonly readInput: (largest: number) => Promise<Uint8Array>;
  readonly write: (output: string | Uint8Array) => void;
  /** Writes what is long as fast as it is taken: none of it waits in memory. */
  readonly writeAll: (output: AsyncIterable<Uint8Array>) => Promise<void>;
  /** One line on standard error. */
  readonly complain: (line: string) => void;
}

/** The command was not used as it is meant to be. The message is one line; the command ends with 2. */
export class WrongUse extends Error {
  override readonly name = 'WrongUse';
}

/** @throws WrongUse when anything stands behind a command that takes nothing. */
export function takesNothing(command: string, [first]: readonly string[]): void {
  if (first !== undefined)
    throw new WrongUse(`${command} takes nothing: stet ${command}, without “${first}”`);
}

/** The choice that an option names. @throws WrongUse when it is none. */
export function oneOf<Choice extends string>(
  option: string,
  choices: readonly Choice[],
  given: string,
): Choice {
  const choice = choices.find((one) => one === given);
  if (choice === undefined) throw new WrongUse(`${option} is one of ${choices.join(', ')}`);
  return choice;
}

/** @param largest bytes. */
export function tooLarge(what: string, largest: number): WrongUse {
  return new WrongUse(`${what}: larger than ${Math.round(largest / 1e6)} MB`);
}

/** The terminal of this process. */
export function openTerminal(env: Terminal['env']): Terminal {
  const { stdin, stdout, stderr } = process;
  stdout.on('error', () => undefined); // whoever reads our output may leave early: `stet lint … | head`
  return {
    env,
    columns: stdout.columns || 80,
    colours: Boolean(stdout.isTTY) && !env['NO_COLOR'] && env['TERM'] !== 'dumb',
    language: localeOf(env),
    readInput: async (largest) => {
      const parts: Buffer[] = [];
      let size = 0;
      for await (const part of stdin as AsyncIterable<Buffer>) {
        size += part.length;
        if (size > largest) throw tooLarge('standard input', largest);
        parts.push(part);
      }
      return Buffer.concat(parts);
    },
    write: (output) => void stdout.write(output),
    writeAll: (output) =>
      pipeline(output, stdout, { end: false }).catch((error: NodeJS.ErrnoException) => {
        if (error.code !== 'EPIPE') throw error;
      }),
    complain: (line) => void stderr.write(`stet: ${line}\n`),
  };
}

/** POSIX: the first of these that is set decides. */
function localeOf(env: Terminal['env']): Language | undefined {
  const locale = env['LC_ALL'] || env['LC_MESSAGES'] || env['LANG'] || '';
  return LANGUAGES.find((language) => locale.startsWith(language));
}
