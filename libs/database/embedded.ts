/**
 * The PostgreSQL that comes with Stet: a real, durable server in a folder of ours, on loopback, for a desk that has no
 * server of its own. Why it runs as it does: docs/decisions/0003-embedded-postgres.md.
 */
import { randomBytes } from 'node:crypto';
import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import {
  accessSync,
  closeSync,
  constants,
  existsSync,
  fchownSync,
  lchownSync,
  mkdirSync,
  openSync,
  readFileSync,
  readdirSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { createServer, type AddressInfo } from 'node:net';
import { join, resolve } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import pg from 'pg';
import { CannotStart } from '#core';
import {
  findPrograms,
  lastComplaint,
  reason,
  run,
  type Account,
  type Programs,
} from './embedded-programs.js';

export interface EmbeddedServer {
  /** Where to connect, with name, password and database. */
  readonly url: string;
  readonly port: number;
  /** Resolves when the server has gone, whether it was stopped or fell. */
  readonly ended: Promise<void>;
  /** Ends every session and writes a checkpoint (a "fast" shutdown); resolves when the server has gone. */
  stop(): Promise<void>;
}

export interface EmbeddedOptions {
  /** A fixed port, to bring a fallen server back where its clients look for it; one that is free otherwise. */
  readonly port?: number;
  /** `false` for the throwaway store of a test run: no fsync, nothing survives a crash of the machine. */
  readonly durable?: boolean;
}

/** What a server of ours keeps in its folder. */
interface Place {
  readonly home: string;
  readonly data: string;
  readonly password: string;
  readonly log: string;
}

/** Bytes: a longer log is put aside when the server starts. */
const LOG_LIMIT = 10 * 1024 * 1024;
/** Milliseconds: a server that was told to end may take so long before it is told to drop everything. */
const FAST_SHUTDOWN = 20_000;

/**
 * Starts the server that lives in `home`, making it on the first call.
 * @throws CannotStart when the folder is in use, another's, or of another major version, or the server does not run.
 */
export async function startEmbedded(
  home: string,
  { port: wanted, durable = true }: EmbeddedOptions = {},
): Promise<EmbeddedServer> {
  const place = placeIn(resolve(home));
  openHome(place);
  const programs = findPrograms(place.data);
  await waitUntilFree(place);
  const password = readOrMakePassword(place);
  if (!existsSync(place.data)) initialise(place, programs, durable);
  refuseOtherMajor(place, programs);
  if (programs.account) own(place.data, programs.account);

  for (let attempt = 1; ; attempt++) {
    const port = wanted ?? (await freePort());
    const child = launch(place, programs, { port, durable });
    const complaint = await child.ready;
    if (complaint === undefined) {
      const url = (database: string) => `postgresql://stet:${password}@127.0.0.1:${port}/${database}`;
      await createOnce(url('postgres'), 'stet');
      return { url: url('stet'), port, ended: child.ended, stop: () => stop(child.process, child.ended) };
    }
    // Another took the port in between, or what a killed server left in memory is not gone yet.
    if (attempt === 5 || !/in use/.test(complaint))
      throw new CannotStart(`PostgreSQL did not start: ${lastComplaint(complaint)} (${place.log})`);
    await delay(200 * attempt);
  }
}

/** A TCP port of the loopback address that nobody listens on at this moment. */
export async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  server.close();
  await once(server, 'close');
  return port;
}

function placeIn(home: string): Place {
  return {
    home,
    data: join(home, 'postgres'),
    password: join(home, 'postgres.password'),
    log: join(home, 'postgres.log'),
  };
}

function openHome({ home }: Place): void {
  try {
    mkdirSync(home, { recursive: true, mode: 0o700 });
    accessSync(home, constants.R_OK | constants.W_OK | constants.X_OK);
  } catch (error) {
    throw new CannotStart(
      `cannot work in ${home} (${(error as Error).message}): set STET_HOME to a folder of yours`,
    );
  }
}

/**
 * A server that still works on the folder is either on its way out (its Stet was killed, see `launch`) or belongs to
 * another Stet. A pid file whose process is something else by now was left by a crash, and goes.
 */
async function waitUntilFree({ home, data }: Place): Promise<void> {
  for (let patience = 2_000; ; patience -= 100) {
    const running = readPidFile(data);
    if (!running) return;
    if (!worksOn(running.pid, data)) return rmSync(join(data, 'postmaster.pid'), { force: true });
    if (patience <= 0 && running.status !== 'stopping')
      throw new CannotStart(
        `Stet already runs on ${home}: stop it first, or set STET_HOME to another folder` +
          ` (if it does not, its PostgreSQL was left behind: kill -INT ${running.pid})`,
      );
    await delay(100);
  }
}

/** What the server says of itself: its process, and `starting`, `ready` or `stopping`. */
function readPidFile(data: string): { pid: number; status: string } | undefined {
  try {
    const lines = readFileSync(join(data, 'postmaster.pid'), 'utf8').split('\n');
    return { pid: Number(lines[0]), status: lines[7]?.trim() ?? '' };
  } catch {
    return undefined;
  }
}

/** Whether the process is a server of this very folder: Postgres makes its data folder its working directory. */
function worksOn(pid: number, data: string): boolean {
  try {
    process.kill(pid, 0);
    if (process.platform !== 'linux') return true;
    const [theirs, ours] = [statSync(`/proc/${pid}/cwd`), statSync(data)];
    return theirs.ino === ours.ino && theirs.dev === ours.dev;
  } catch {
    return false;
  }
}

function readOrMakePassword({ data, password: file }: Place): string {
  if (existsSync(file)) return readFileSync(file, 'utf8').trim();
  if (existsSync(data))
    throw new CannotStart(`${file} is missing: put it back, or move ${data} away to begin anew`);
  const password = randomBytes(24).toString('base64url');
  writeFileSync(file, password, { mode: 0o600 });
  return password;
}

/** Makes the data beside their place and moves them there, so that an interrupted first start leaves nothing half done. */
function initialise({ data, password }: Place, programs: Programs, durable: boolean): void {
  const making = `${data}.new`;
  rmSync(making, { recursive: true, force: true });
  mkdirSync(making, { mode: 0o700 });
  const passwordFile = openSync(password, 'r');
  if (programs.account) {
    own(making, programs.account);
    fchownSync(passwordFile, programs.account.uid, programs.account.gid);
  }
  const options = [
    `--pgdata=${nameFromInside(making)}`,
    '--username=stet',
    '--auth=scram-sha-256',
    '--pwfile=/dev/fd/3',
    '--encoding=UTF8',
    '--locale=C',
    '--locale-provider=builtin',
    '--builtin-locale=C.UTF-8',
    ...(durable ? [] : ['--no-sync']),
  ];
  const made = run(programs, 'initdb', options, { inside: making, file: passwordFile });
  closeSync(passwordFile);
  if (made.status !== 0) throw new CannotStart(`cannot make a database in ${data}: ${reason(made)}`);
  renameSync(making, data);
}

function refuseOtherMajor({ data }: Place, { major }: Programs): void {
  const theirs = readFileSync(join(data, 'PG_VERSION'), 'utf8').trim();
  if (theirs !== major)
    throw new CannotStart(
      `${data} was made by PostgreSQL ${theirs} and this Stet comes with ${major}:` +
        ` dump it with the older Stet and restore it here, or move the folder away to begin anew`,
    );
}

/** Gives the folder and all in it to the account, unless it has it already. */
function own(folder: string, { uid, gid }: Account): void {
  if (statSync(folder).uid === uid) return;
  try {
    for (const entry of readdirSync(folder, { recursive: true, encoding: 'utf8' }))
      lchownSync(join(folder, entry), uid, gid);
    lchownSync(folder, uid, gid);
  } catch (error) {
    throw new CannotStart(
      `cannot hand ${folder} to the user that runs PostgreSQL (${(error as Error).message}):` +
        ` start Stet as an ordinary user, or set DATABASE_URL to a server of your own`,
    );
  }
}

/**
 * Starts the process. It leads a session of its own, so that a Ctrl-C in the terminal reaches Stet alone, which ends its
 * server last; should Stet itself be killed, Linux tells the server to end (setpriv is part of every Debian).
 * @returns among others `ready`: nothing once it takes connections, or its log when it ended before.
 */
function launch(
  { data, log }: Place,
  programs: Programs,
  { port, durable }: { port: number; durable: boolean },
): { process: ChildProcess; ready: Promise<string | undefined>; ended: Promise<void> } {
  if (existsSync(log) && statSync(log).size > LOG_LIMIT) renameSync(log, `${log}.1`);
  const logFile = openSync(log, 'a', 0o600);
  const begin = statSync(log).size;
  const settings = {
    port,
    listen_addresses: '127.0.0.1',
    unix_socket_directories: '',
    timezone: 'UTC',
    log_checkpoints: 'off',
    ...(durable ? {} : { fsync: 'off', synchronous_commit: 'off', full_page_writes: 'off' }),
  };
  const leash = existsSync('/usr/bin/setpriv') ? ['/usr/bin/setpriv', '--pdeathsig', 'INT', '--'] : [];
  const [command, ...args] = [
    ...leash,
    join(programs.folder, 'postgres'),
    ...['-D', nameFromInside(data)],
    ...Object.entries(settings).flatMap(([name, value]) => ['-c', `${name}=${value}`]),
  ] as [string, ...string[]];
  const child = spawn(command, args, {
    ...programs.account,
    cwd: data,
    env: {},
    detached: true,
    stdio: ['ignore', logFile, logFile],
  });
  closeSync(logFile);
  const gone = once(child, 'exit').catch(() => undefined);
  const isReady = () => {
    const running = readPidFile(data);
    return running?.pid === child.pid && running?.status === 'ready';
  };
  const ready = async () => {
    while (child.exitCode === null && child.signalCode === null && child.pid !== undefined) {
      if (isReady()) return undefined;
      await Promise.race([delay(30), gone]);
    }
    return readFileSync(log).subarray(begin).toString();
  };
  return { process: child, ready: ready(), ended: gone.then(() => undefined) };
}

async function stop(child: ChildProcess, ended: Promise<void>): Promise<void> {
  child.kill('SIGINT');
  const impatience = setTimeout(() => child.kill('SIGQUIT'), FAST_SHUTDOWN);
  await ended;
  clearTimeout(impatience);
}

async function createOnce(url: string, database: string): Promise<void> {
  const client = new pg.Client(url);
  client.on('error', () => undefined); // the statement that was under way rejects, and says it
  await client.connect();
  try {
    const { rowCount } = await client.query('SELECT 1 FROM pg_database WHERE datname = $1', [database]);
    if (rowCount === 0) await client.query(`CREATE DATABASE ${pg.escapeIdentifier(database)}`);
  } finally {
    await client.end();
  }
}

/**
 * The folder as a program that was started inside it can name it. Linux lets it in by that handle even where a folder
 * above is closed to its account, so that the data can stay under root's home.
 */
function nameFromInside(folder: string): string {
  return process.platform === 'linux' ? '/proc/self/cwd' : folder;
}
