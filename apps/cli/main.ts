/**
 * `stet`: the command line. `lint` and `verify` work on files, with no server; `import` and `report` talk to one; `up`
 * runs one; `doctor` says what is missing.
 */
import { Refused } from './remote.js';
import { openTerminal, takesNothing, WrongUse, type Terminal } from './terminal.js';
import { usage } from './usage.js';
import { versionOfStet } from './version.js';

/** Runs with what stands after its name. @returns the exit code. */
export type Command = (args: string[], terminal: Terminal) => Promise<number>;

/** Each is loaded when it is asked for: `stet lint` needs no database client. */
const COMMANDS: Readonly<Record<string, () => Promise<Command>>> = {
  up: async () => {
    const { up } = await import('./up.js');
    return (args, { env }) => {
      takesNothing('up', args);
      return up(env);
    };
  },
  migrate: async () => (await import('./migrate.js')).migrateDatabase,
  lint: async () => (await import('./lint/command.js')).lintFiles,
  verify: async () => (await import('./verify.js')).verify,
  import: async () => (await import('./import.js')).importFile,
  report: async () => (await import('./report.js')).report,
  doctor: async () => (await import('./doctor.js')).doctor,
};

/** Runs the command of this process. @returns its exit code. */
export function main(args: string[], env: Terminal['env']): Promise<number> {
  return run(args, openTerminal(env));
}

/** Runs one command. @returns its exit code; 2 for wrong use, 1 when a desk said no, each with one line on standard error. */
export async function run(args: string[], terminal: Terminal): Promise<number> {
  try {
    return await runOrThrow(args, terminal);
  } catch (error) {
    if (!(error instanceof Refused) && !isWrongUse(error)) throw error;
    // Node's own words go on about what else may have been meant.
    terminal.complain(error.message.replace(/\. To specify .*/s, '').replace(/\s*\n\s*/g, ' · '));
    return error instanceof Refused ? 1 : 2;
  }
}

async function runOrThrow([name, ...rest]: string[], terminal: Terminal): Promise<number> {
  if (name === undefined) throw new WrongUse('say which command; stet --help lists them');
  if (name === '--version' || name === '-v') {
    terminal.write(`${versionOfStet()}\n`);
    return 0;
  }
  const asksForHelp = HELP.has(name);
  const about = asksForHelp ? rest[0] : name;
  const load = about !== undefined && Object.hasOwn(COMMANDS, about) ? COMMANDS[about] : undefined;
  if (about !== undefined && load === undefined)
    throw new WrongUse(`there is no command “${about}”; stet --help lists them`);
  if (load === undefined || asksForHelp || optionsOf(rest).some((option) => HELP.has(option))) {
    terminal.write(usage(about));
    return 0;
  }
  const command = await load();
  return command(rest, terminal);
}

const HELP: ReadonlySet<string> = new Set(['help', '--help', '-h']);

/** What may be options: those before `--`, and never the word `help`, which can be a file. */
function optionsOf(args: readonly string[]): readonly string[] {
  const end = args.indexOf('--');
  return (end < 0 ? args : args.slice(0, end)).filter((arg) => arg.startsWith('-'));
}

/** `parseArgs` of Node has its own kind of error for the same thing. */
function isWrongUse(error: unknown): error is Error {
  if (error instanceof WrongUse) return true;
  const code = (error as { code?: unknown } | null)?.code;
  return typeof code === 'string' && code.startsWith('ERR_PARSE_ARGS_');
}
