/**
 * `stet`: the command line. `lint` and `verify` work on files, with no server; `import` and `report` talk to one; `up`
 * runs one; `doctor` says what is missing.
 */
import { Refused } from './remote.js';
import { openTerminal, WrongUse, type Terminal } from './terminal.js';

/** Runs with what stands after its name. @returns the exit code. */
export type Command = (args: string[], terminal: Terminal) => Promise<number>;

/** Each is loaded when it is asked for: `stet lint` needs no database client. */
const COMMANDS: Readonly<Record<string, () => Promise<Command>>> = {
  up: async () => {
    const { up } = await import('./up.js');
    return (_args, { env }) => up(env);
  },
  migrate: async () => (await import('./migrate.js')).migrateDatabase,
  lint: async () => (await import('./lint/command.js')).lintFiles,
  verify: async () => (await import('./verify.js')).verify,
  import: async () => (await import('./import.js')).importFile,
  report: async () => (await import('./report.js')).report,
  doctor: async () => (await import('./doctor.js')).doctor,
};

const USAGE = `stet lint FILE… [--lang ko|en|fr] [--facts FILE] [--format text|json|sarif]
    Read articles with the fact lint; - is standard input. Ends with 1 when something is provably wrong.
stet verify FILE [--key FILE] [--checkpoint FILE]
    Check an exported report or checkpoint: its bytes, its seal, its chain, its signature. Ends with 1 when it was altered.
    --key holds the desk's public keys, --checkpoint a checkpoint from elsewhere: then a cut end and a dropped article show.
stet import FILE --url URL --token TOKEN [--title TITLE] [--lang ko|en|fr]
    Send an article to a desk.
stet report ARTICLE --url URL --token TOKEN [--format json|html|pdf|csv] [--lang ko|en]
    Fetch an article's check report.
stet up
    Run the desk on this machine.
stet migrate
    Bring the database of DATABASE_URL up to this release.
stet doctor
    Look for what would keep the desk from running here.
`;

/** Runs the command of this process. @returns its exit code. */
export function main(args: string[], env: Terminal['env']): Promise<number> {
  return run(args, openTerminal(env));
}

/** Runs one command. @returns its exit code; 2 for wrong use, 1 when a desk said no, each with one line on standard error. */
export async function run(args: string[], terminal: Terminal): Promise<number> {
  const [name, ...rest] = args;
  if (
    name === undefined ||
    name === 'help' ||
    rest.includes('--help') ||
    name === '--help' ||
    name === '-h'
  ) {
    terminal.write(USAGE);
    return name === undefined ? 2 : 0;
  }
  try {
    const load = Object.hasOwn(COMMANDS, name) ? COMMANDS[name] : undefined;
    if (load === undefined) throw new WrongUse(`there is no command “${name}”; stet --help lists them`);
    const command = await load();
    return await command(rest, terminal);
  } catch (error) {
    if (!(error instanceof Refused) && !isWrongUse(error)) throw error;
    terminal.complain(error.message.replace(/\s*\n\s*/g, ' · '));
    return error instanceof Refused ? 1 : 2;
  }
}

/** `parseArgs` of Node has its own kind of error for the same thing. */
function isWrongUse(error: unknown): error is Error {
  if (error instanceof WrongUse) return true;
  const code = (error as { code?: unknown } | null)?.code;
  return typeof code === 'string' && code.startsWith('ERR_PARSE_ARGS_');
}
