import 'reflect-metadata';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { openLog, readEnv, type Env, type Logger } from '#config';
import { systemClock, type Actor, type Scope } from '#core';
import type { Database } from '#database';
import { TokensService } from '#identity';
import { buildServer } from '../../apps/api/server.js';
import { openStore } from './store.js';

/** The whole API on a database and in a folder of its own, asked without a port. */
export interface TestApi {
  readonly app: NestFastifyApplication;
  readonly database: Database;
  readonly env: Env;
  /** A token of this person: for everything that they may do, or for less. */
  tokenOf(actor: Actor, scopes?: readonly Scope[]): Promise<string>;
  close(): Promise<void>;
}

/** @param given what the environment says otherwise. */
export async function openApi(
  given: Readonly<Record<string, string>> = {},
  log: Logger = silence(),
): Promise<TestApi> {
  const store = await openStore();
  const home = mkdtempSync(join(tmpdir(), 'stet-home-'));
  const env = readEnv({ DATABASE_URL: store.url, STET_HOME: home, ...given });
  const app = await startApi(env, log);
  return {
    ...{ app, database: store.database, env },
    tokenOf: async (actor, scopes) => {
      const { secret } = await new TokensService(store.database, systemClock).create(
        actor,
        'test',
        1,
        scopes,
      );
      return secret;
    },
    close: async () => {
      await app.close();
      await store.close();
      rmSync(home, { recursive: true });
    },
  };
}

/** The API alone, on a store that is there. */
export async function startApi(env: Env, log: Logger = silence()): Promise<NestFastifyApplication> {
  const app = await buildServer(env, log);
  await app.init();
  await app.getHttpAdapter().getInstance().ready();
  return app;
}

function silence(): Logger {
  return openLog('test', 'silent', () => undefined);
}
