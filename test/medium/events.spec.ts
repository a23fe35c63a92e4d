import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { record } from '#audit';
import { openLog, readEnv } from '#config';
import { newId, type Actor } from '#core';
import { Database } from '#database';
import { Feed, type News } from '../../apps/api/events/feed.js';
import { createDatabase, type TestDatabase } from '../support/postgres.js';

let store: TestDatabase;
let database: Database;
let feed: Feed;
let reader: Actor;

beforeAll(async () => {
  store = await createDatabase();
  database = new Database(store.url);
  await database.onModuleInit();
  const env = readEnv({ DATABASE_URL: store.url });
  feed = new Feed(
    database,
    () => new Date(),
    env,
    openLog('api', 'silent', () => undefined),
  );
  feed.onModuleInit();
});
beforeEach(() => {
  reader = { userId: newId(), deskId: newId(), roles: ['checker'] };
});
afterAll(async () => {
  await feed.onModuleDestroy();
  await database.onModuleDestroy();
  await store.drop();
});

describe('Whoever follows a desk', () => {
  it('hears what changes on it, and nothing of another desk', async () => {
    const { heard, hears } = follow();
    await happens({ deskId: newId() });
    const id = await happens();
    await hears(id);
    expect(heard).toMatchObject([{ change: { action: 'claim.checked', subject: { type: 'claim', id } } }]);
  });

  it('goes on where they were, and hears of nothing twice on the same line', async () => {
    const before = follow();
    const first = await happens();
    const last = await before.hears(first);
    before.stop();
    const missed = await happens();
    const after = follow(last.id);
    await after.hears(missed);
    const next = await happens();
    await after.hears(next);
    const ids = after.heard.map(({ change }) => change?.subject.id);
    expect(new Set(ids).size).toBe(ids.length);
    expect(ids).toEqual(expect.arrayContaining([missed, next]));
  });

  it('hears of a change that was made before another and committed after it', async () => {
    const { hears } = follow();
    const began = new Date();
    await hears(await happens());
    await hears(await happens({ at: new Date(began.getTime() - 15_000) }));
  });

  it('hears of their own reminders alone', async () => {
    const { heard, hears } = follow();
    await happens({ action: 'reminder.sent', data: { recipient: newId() } });
    const mine = await happens({ action: 'reminder.sent', data: { recipient: reader.userId } });
    await hears(mine);
    expect(heard).toHaveLength(1);
  });

  it('hears nothing of who signs in or gets a key', async () => {
    const { heard, hears } = follow();
    await happens({ chain: reader.deskId, action: 'session.opened' });
    await hears(await happens());
    expect(heard).toHaveLength(1);
  });

  it('goes on when the connection that listens was cut', async () => {
    const { hears } = follow();
    await hears(await happens());
    await database.reader.$queryRaw`
      SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE datname = current_database() AND application_name = 'stet api'`;
    await hears(await happens());
  });

  it('is told to read everything again when there was too much', async () => {
    const chain = newId();
    await database.reader.$executeRaw`
      INSERT INTO "AuditEntry" ("chainId", seq, "deskId", at, action, body, previous, hash)
      SELECT ${chain}::uuid, n, ${reader.deskId}::uuid, now(), 'claim.made', '{"subject":{}}', '', '' FROM generate_series(1, 5000) n`;
    const { heard } = follow('0');
    await until(() => heard.length > 0);
    expect(heard).toMatchObject([{ change: null }]);
  });
});

function follow(lastId?: string) {
  const heard: News[] = [];
  const waiting = new Set<() => void>();
  const stop = feed.follow(reader, lastId, (news) => {
    heard.push(news);
    waiting.forEach((look) => look());
  });
  const hears = (id: string) =>
    new Promise<News>((resolve) => {
      const look = () => {
        const news = heard.find(({ change }) => change?.subject.id === id);
        if (news !== undefined) resolve(news);
      };
      waiting.add(look);
      look();
    });
  return { heard, hears, stop };
}

/** Something happens to a thing; gives its id. */
async function happens({
  deskId = reader.deskId,
  chain = newId(),
  at = new Date(),
  action = 'claim.checked',
  data = {},
} = {}) {
  const id = newId();
  const actor = { ...reader, deskId };
  await database.transaction((tx) =>
    record(tx, { actor, chain, action, subject: { type: 'claim', id }, data, at }),
  );
  return id;
}

async function until(holds: () => boolean): Promise<void> {
  while (!holds()) await new Promise((resolve) => setImmediate(resolve));
}
