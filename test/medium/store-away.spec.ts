import { afterAll, beforeAll, expect, it } from '@jest/globals';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { readEnv } from '#config';
import { systemClock } from '#core';
import { Database } from '#database';
import { foundDesk, TokensService } from '#identity';
import { startApi } from '../factories/api.js';
import { createDatabase, type TestDatabase } from '../support/postgres.js';
import { layWire, type Wire } from '../support/proxy.js';

let store: TestDatabase;
let wire: Wire;
let app: NestFastifyApplication;
let token: string;

beforeAll(async () => {
  store = await createDatabase();
  const database = new Database(store.url);
  await database.onModuleInit();
  const admin = await database.transaction((tx) =>
    foundDesk(
      tx,
      {
        ...{ slug: 'desk', name: 'Desk', timeZone: 'Asia/Seoul', locale: 'ko' },
        admin: { email: 'admin@desk.example', name: 'Admin', password: 'a long enough passphrase' },
      },
      systemClock(),
    ),
  );
  token = (await new TokensService(database, systemClock).create(admin, 'test')).secret;
  await database.onModuleDestroy();

  const url = new URL(store.url);
  wire = await layWire(Number(url.port));
  url.port = String(wire.port);
  app = await startApi(readEnv({ DATABASE_URL: url.href }));
});

afterAll(async () => {
  await app.close();
  await store.drop();
});

it('while the store is away a request is told when to come back, and its key is worth keeping', async () => {
  const ask = (path: string) => app.inject({ url: path, headers: { authorization: `Bearer ${token}` } });
  expect((await ask('/api/v1/users')).statusCode).toBe(200);
  await wire.stop();
  for (const path of ['/api/v1/users', '/health/ready']) {
    const away = await ask(path);
    expect(away.json()).toMatchObject({ status: 503, slug: 'server/store-away' });
    expect(Number(away.headers['retry-after'])).toBeGreaterThan(0);
  }
  expect((await ask('/health/live')).statusCode).toBe(200);
});
