import { constants, existsSync } from 'node:fs';
import { access } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { readEnv, type Env } from '#config';
import { CannotStart } from '#core';
import { assertMigrated } from '#database';
import { whatRuns } from './doctor-desk.js';
import { takesNothing, type Terminal } from './terminal.js';

interface Examination {
  readonly of: string;
  /** @throws Error whose message says what is wrong and what to do. */
  readonly look: (env: Env, given: Terminal['env']) => Promise<string>;
}

/** `stet doctor`: looks at what runs here and at what a desk needs, one line each; 1 when something is missing. */
export async function doctor(args: string[], terminal: Terminal): Promise<number> {
  takesNothing('doctor', args);
  let env: Env;
  try {
    env = readEnv({ ...terminal.env, DATABASE_URL: terminal.env['DATABASE_URL'] || 'postgresql://embedded' });
  } catch (error) {
    if (!(error instanceof CannotStart)) throw error;
    terminal.write(`no  environment  ${error.message}\n`);
    return 1;
  }
  let healthy = true;
  for (const { of, look } of EXAMINATIONS) {
    const [state, words] = await look(env, terminal.env).then(
      (found) => ['ok', found],
      (error: unknown) => ['no', error instanceof Error ? error.message : String(error)],
    );
    if (state === 'no') healthy = false;
    terminal.write(`${state}  ${of}  ${words}\n`);
  }
  return healthy ? 0 : 1;
}

const EXAMINATIONS: readonly Examination[] = [
  {
    of: 'node',
    look: async () => {
      const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
      if (major < 20 || (major === 20 && minor < 19))
        throw new Error(`${process.version}: install 20.19 or newer`);
      return process.version;
    },
  },
  {
    of: 'folder',
    look: async ({ stetHome }) => {
      if (existsSync(stetHome)) {
        await access(stetHome, constants.W_OK);
        return stetHome;
      }
      await access(nearestFolder(stetHome), constants.W_OK);
      return `${stetHome}, not made yet`;
    },
  },
  {
    of: 'database',
    look: async ({ databaseUrl, stetHome }, given) => {
      const embedded = join(stetHome, 'postgres');
      if (!given['DATABASE_URL'])
        return `the embedded PostgreSQL, ${existsSync(embedded) ? `in ${embedded}` : 'not made yet'}`;
      await assertMigrated(databaseUrl);
      return 'answers, and is migrated';
    },
  },
  {
    of: 'queue',
    look: async ({ redisUrl }) => {
      if (redisUrl === undefined) return 'in the database';
      const { Redis } = await import('ioredis');
      const redis = new Redis(redisUrl, { lazyConnect: true, retryStrategy: () => null });
      redis.on('error', () => undefined);
      try {
        await redis.connect();
        return `answers ${await redis.ping()}`;
      } finally {
        redis.disconnect();
      }
    },
  },
  { of: 'desk', look: whatRuns },
];

/** The folder in which one that is not there would be made. */
function nearestFolder(path: string): string {
  return existsSync(path) ? path : nearestFolder(dirname(path));
}
