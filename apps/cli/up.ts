/**
 * `stet up`: the whole desk on one machine. Brings up PostgreSQL unless DATABASE_URL names one, migrates, seeds the
 * demo desk once, keeps the API and the worker running, and on a signal ends the apps first and PostgreSQL last.
 */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { closeSync, existsSync, openSync } from 'node:fs';
import { createServer } from 'node:net';
import { join, relative } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { readEnv } from '#config';
import { CannotStart } from '#core';
import { freePort, migrate, startEmbedded } from '#database';
import { addressOf } from './address.js';
import { seedDemo } from './demo/seed.js';

type Environment = Readonly<Record<string, string | undefined>>;

interface Running {
  /** Resolves when it has gone, whether it was stopped or fell. */
  readonly ended: Promise<unknown>;
  stop(): Promise<void>;
}

/** Something that is brought back when it falls. */
interface Kept {
  /** Rejects when it falls before the desk was ready: then something is wrong that no other try would mend. */
  readonly failed: Promise<never>;
  stop(): Promise<void>;
}

/** Milliseconds: the wait before something fallen is brought back, the longest such wait, and the life after which it is short again. */
const FIRST_WAIT = 1_000;
const LONGEST_WAIT = 30_000;
const LONG_LIFE = 60_000;
/** Milliseconds: apps finish what they are doing within 25 s of SIGTERM; the desk answers within two minutes of its start. */
const DRAIN = 27_000;
const PATIENCE = 120_000;

/**
 * Runs the desk until a signal comes.
 * @param given the environment; the apps get it too, with the addresses that were found.
 * @returns the exit code.
 */
export async function up(given: Environment): Promise<number> {
  process.stdout.on('error', () => undefined); // whoever reads our output may leave; the desk stays
  const told = signalled();
  const desk = { ready: false };
  let database: Kept | undefined;
  let apps: Kept[] = [];
  try {
    const {
      stetHome,
      host,
      port: wanted,
    } = readEnv({ ...given, DATABASE_URL: given['DATABASE_URL'] || 'postgresql://embedded' });
    const port = wanted || (await freePort());
    await refuseTakenPort(port, host);
    let databaseUrl = given['DATABASE_URL'];
    if (!databaseUrl) {
      say(
        existsSync(join(stetHome, 'postgres')) ? 'Starting PostgreSQL' : `Making a PostgreSQL in ${stetHome}`,
      );
      const server = await startEmbedded(stetHome);
      database = keep('database', server, () => startEmbedded(stetHome, { port: server.port }), desk);
      databaseUrl = server.url;
    }
    say('Bringing the database up to this release');
    await migrate(databaseUrl);

    const log = process.stdout.isTTY ? join(stetHome, 'stet.log') : undefined;
    // In one stream with our own few lines, the log keeps to what someone has to know.
    const level = given['LOG_LEVEL'] || (log === undefined ? 'warn' : 'info');
    const found = { DATABASE_URL: databaseUrl, STET_HOME: stetHome, PORT: String(port), LOG_LEVEL: level };
    const environment = { ...given, ...found };
    const url = addressOf(host, port);
    await seedDemo(readEnv(environment), url);
    say('Starting the API and the worker');
    apps = ['api', 'worker'].map((name) => {
      const start = () => startApp(name, environment, log);
      return keep(name, start(), async () => start(), desk);
    });
    const failures = [database, ...apps].flatMap((one) => (one ? [one.failed] : []));
    await Promise.race([answers(`${url}/health/ready`, told), ...failures]);
    desk.ready = true;
    if (!told.aborted) console.log([`Stet is ready at ${url}`, ...hints(stetHome, log)].join('\n'));
    await Promise.race([aborted(told), ...failures]);
    if (process.stdout.isTTY) console.log('Stet is stopping.');
    return 0;
  } catch (error) {
    console.error(error instanceof CannotStart ? `stet: ${error.message}` : error);
    return 1;
  } finally {
    await Promise.all(apps.map((app) => app.stop()));
    await database?.stop();
  }
}

/** What is under way: the first start takes a while. */
function say(step: string): void {
  console.error(`${step} …`);
}

/** What the one at the terminal needs next. */
function hints(stetHome: string, log: string | undefined): string[] {
  const path = (file: string) => (relative('', file).startsWith('..') ? file : relative('', file));
  const cast = join(stetHome, 'demo.json');
  return [
    ...(existsSync(cast) ? [`Who may sign in, with passwords and tokens: ${path(cast)}`] : []),
    ...(log === undefined ? [] : [`The log: ${path(log)}. Ctrl-C stops the desk.`]),
  ];
}

/** Aborts at the first signal. A terminal and npm may both pass on the same Ctrl-C: repeats say nothing new. */
function signalled(): AbortSignal {
  const controller = new AbortController();
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => controller.abort());
  return controller.signal;
}

async function aborted(signal: AbortSignal): Promise<void> {
  if (!signal.aborted) await once(signal, 'abort');
}

/** Better here, in one line, than from inside the API. A Stet that was killed a moment ago may still be letting go of it. */
async function refuseTakenPort(port: number, host: string): Promise<void> {
  for (let tries = 30; ; tries--) {
    const server = createServer().listen(port, host);
    try {
      await once(server, 'listening');
      server.close();
      await once(server, 'close');
      return;
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'EADDRINUSE' || tries === 0)
        throw new CannotStart(
          `cannot listen on ${host}:${port} (${(error as Error).message}): set PORT to another`,
        );
      await delay(100);
    }
  }
}

/** Brings `running` back by `again`, after a growing wait, whenever it ends by itself. */
function keep(name: string, running: Running, again: () => Promise<Running>, desk: { ready: boolean }): Kept {
  const ending = new AbortController();
  let current = running;
  const life = async (): Promise<void> => {
    for (let wait = FIRST_WAIT; ; wait = Math.min(wait * 2, LONGEST_WAIT)) {
      const born = Date.now();
      await current.ended;
      if (ending.signal.aborted) return;
      if (!desk.ready) throw new CannotStart(`the ${name} ended before the desk was ready, see the log`);
      if (Date.now() - born > LONG_LIFE) wait = FIRST_WAIT;
      console.error(`stet: the ${name} fell; it comes back in ${wait / 1_000} s`);
      await delay(wait, undefined, { signal: ending.signal }).catch(() => undefined);
      if (ending.signal.aborted) return;
      current = await again().catch((error: Error) => {
        console.error(`stet: ${error.message}`);
        return { ended: Promise.resolve(), stop: () => Promise.resolve() };
      });
      if (ending.signal.aborted) return current.stop();
    }
  };
  const lived = life();
  const failed = new Promise<never>((_resolve, reject) => void lived.catch(reject));
  failed.catch(() => undefined); // whoever races for it hears of it
  return {
    failed,
    stop: async () => {
      ending.abort();
      await current.stop();
      await lived.catch(() => undefined);
    },
  };
}

/**
 * Starts one of the apps in a session of its own, so that a Ctrl-C in the terminal leaves the order of ending to us. At a
 * terminal its log goes to a file, for people; else to our own output, for programs.
 */
function startApp(name: string, environment: Environment, log: string | undefined): Running {
  const here = (path: string) => new URL(path, import.meta.url);
  const args = [
    '--enable-source-maps',
    '--import',
    here('attached.js').href,
    fileURLToPath(here(`../${name}/main.js`)),
  ];
  const output = log === undefined ? 'inherit' : openSync(log, 'a', 0o600);
  const child = spawn(process.execPath, args, {
    env: environment,
    detached: true,
    stdio: ['ignore', output, output, 'ipc'],
  });
  if (typeof output === 'number') closeSync(output);
  const ended = once(child, 'exit');
  return {
    ended,
    stop: async () => {
      child.kill('SIGTERM');
      const impatience = setTimeout(() => child.kill('SIGKILL'), DRAIN);
      await ended;
      clearTimeout(impatience);
    },
  };
}

/** Resolves when the address answers with success, or when we are told to end. */
async function answers(url: string, told: AbortSignal): Promise<void> {
  const deadline = Date.now() + PATIENCE;
  while (!told.aborted) {
    const response = await fetch(url, { signal: AbortSignal.timeout(5_000) }).catch(() => undefined);
    if (response?.ok) return;
    if (Date.now() > deadline) throw new CannotStart(`${url} does not answer`);
    await delay(100);
  }
}
