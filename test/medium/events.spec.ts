import { afterAll, beforeAll, beforeEach, describe, expect, it, jest } from '@jest/globals';
import { record } from '#audit';
import { openLog, readEnv } from '#config';
import { newId, type Actor } from '#core';
import { Database } from '#database';
import { EventsController } from '../../apps/api/events/events.controller.js';
import { Feed, type News } from '../../apps/api/events/feed.js';
import { PresenceService } from '#review';
import { openDesk } from '../factories/desk.js';
import { openStore, type TestStore } from '../factories/store.js';

let store: TestStore;
let database: Database;
let feed: Feed;
let reader: Actor;

beforeAll(async () => {
  store = await openStore();
  database = store.database;
  const env = readEnv({ DATABASE_URL: store.url });
  feed = new Feed(
    database,
    new PresenceService(database),
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
  await store.close();
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

  it.each([
    'correction.policy_changed',
    'gate.policy_changed',
    'desk.reminders_decided',
    'fact.added',
    'member.roles_changed',
  ])('hears of the desk itself: %s', async (action) => {
    const { heard, hears } = follow();
    const id = await happens({ chain: reader.deskId, action });
    await hears(id);
    expect(heard).toMatchObject([{ change: { action, articleId: null, subject: { id } } }]);
  });

  it.each(['session.opened', 'token.created', 'password.changed', 'webhook.added'])(
    'hears nothing of who signs in or gets a key: %s',
    async (action) => {
      const { heard, hears } = follow();
      await happens({ chain: reader.deskId, action });
      await hears(await happens());
      expect(heard).toHaveLength(1);
    },
  );

  it.each(['member.suspended', 'member.removed', 'person.erased'])(
    'hears no more once %s',
    async (action) => {
      const lines = new EventsController(feed);
      const colleague = { ...reader, userId: newId() };
      const ended: string[] = [];
      for (const one of [reader, colleague])
        lines.follow(one, undefined).subscribe({ complete: () => ended.push(one.userId!) });
      const { heard, hears, stop } = follow();
      const told = { chain: reader.deskId, action, data: {}, actor: colleague, at: new Date() };
      const subject = { type: 'user', id: reader.userId! };
      await database.transaction((tx) => record(tx, { ...told, subject }));
      await until(() => ended.length > 0);
      await hears(await happens());
      expect(heard).toHaveLength(1);
      expect(ended).toEqual([reader.userId]);
      stop();
      lines.onModuleDestroy();
    },
  );

  it('goes on where they were before they were suspended, once they are reinstated', async () => {
    const minutesAgo = (minutes: number) => new Date(Date.now() - minutes * 60_000);
    const told = { chain: reader.deskId, action: 'member.suspended', data: {}, actor: reader };
    await database.transaction((tx) =>
      record(tx, { ...told, subject: { type: 'user', id: reader.userId! }, at: minutesAgo(2) }),
    );
    let ended = false;
    const heard: News[] = [];
    const since = String(minutesAgo(3).getTime());
    const stop = feed.follow(
      reader,
      since,
      (news) => heard.push(news),
      () => (ended = true),
    );
    const id = await happens();
    await until(() => heard.some(({ change }) => change?.subject.id === id));
    expect([ended, heard.length]).toEqual([false, 1]);
    stop();
  });

  it('goes on when the connection that listens was cut', async () => {
    const { hears } = follow();
    await hears(await happens());
    await database.reader.$queryRaw`
      SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE datname = current_database() AND application_name = 'stet api'`;
    await hears(await happens());
  });

  it('is told to read everything again when there was too much', async () => {
    await happensOften(new Date());
    const { heard } = follow(String(Date.now()));
    await until(() => heard.length > 0);
    expect(heard).toMatchObject([{ change: null }]);
  });

  it.each([
    ['has missed more than can be told', (now: number) => now - 3_600_000],
    ['says that they have heard of nothing', () => 0],
  ])('reads everything again alone when they %s', async (_, lastId) => {
    const other = follow();
    await other.hears(await happens());
    await happensOften(new Date(Date.now() - 1_800_000));
    const late = follow(String(lastId(Date.now())));
    await until(() => late.heard.length > 0);
    expect(late.heard).toMatchObject([{ change: null }]);
    const next = await happens();
    await Promise.all([other.hears(next), late.hears(next)]);
    expect(other.heard.filter(({ change }) => change === null)).toEqual([]);
  });

  it('hears what they missed in an hour, and then what happens', async () => {
    const missed = await happens({ at: new Date(Date.now() - 1_800_000) });
    const late = follow(String(Date.now() - 3_600_000));
    await late.hears(missed);
    await late.hears(await happens());
    expect(late.heard.filter(({ change }) => change === null)).toEqual([]);
  });
});

describe('Who has a claim open', () => {
  it('is told to those who follow the desk as they come and go, and is in no record', async () => {
    const desk = await openDesk(database);
    const [one, other] = [await desk.person('checker'), await desk.person('editor')];
    const { claims } = await desk.article();
    const presence = new PresenceService(database);
    reader = one;
    const { heard } = follow();
    const seen = () => heard.flatMap((news) => ('presence' in news ? [news.presence] : []));
    const of = (...people: Actor[]) => ({
      claimId: claims[0],
      people: people.map(({ userId }) => expect.objectContaining({ id: userId })),
    });
    expect(await presence.see(one, claims[0]!)).toEqual(of(one));
    await until(() => seen().length === 1);
    const { people } = await presence.see(other, claims[0]!);
    expect(people).toHaveLength(2);
    await until(() => seen().length === 2);
    await presence.see(other, claims[0]!);
    await presence.leave(one, claims[0]!);
    await until(() => seen().length === 3);
    // Whoever says nothing for too long has left.
    await database.reader.presence.updateMany({
      where: { userId: other.userId },
      data: { until: new Date() },
    });
    await until(() => seen().length === 4);
    expect(seen()).toEqual([of(one), { ...of(), people: expect.any(Array) }, of(other), of()]);
    await presence.see(one, claims[1]!);
    expect(await database.reader.presence.count({ where: { deskId: desk.id } })).toBe(1);
    expect(await database.reader.auditEntry.count({ where: { deskId: desk.id } })).toBe(0);
    const stranger = { ...one, deskId: newId() };
    await expect(presence.see(stranger, claims[0]!)).rejects.toThrow('thing/unknown');
    await expect(presence.leave(stranger, claims[0]!)).rejects.toThrow('thing/unknown');
  });
});

describe('Who has a claim open already', () => {
  const seenBy = (heard: readonly News[]) =>
    heard.flatMap((news) => ('presence' in news ? [news.presence.claimId] : []));

  it('is told to everyone who begins to follow, also while others do', async () => {
    const desk = await openDesk(database);
    reader = await desk.person('checker');
    const { claims } = await desk.article();
    await new PresenceService(database).see(reader, claims[0]!);
    const early = follow();
    await until(() => seenBy(early.heard).length === 1);
    const late = follow();
    await until(() => seenBy(late.heard).length === 1);
    await late.hears(await happens());
    expect([early, late].map(({ heard }) => seenBy(heard))).toEqual([[claims[0]], [claims[0]]]);
    [early, late].forEach(({ stop }) => stop());
  });

  it('wakes nobody by staying', async () => {
    const desk = await openDesk(database);
    const one = await desk.person('checker');
    const { claims } = await desk.article();
    const presence = new PresenceService(database);
    const announce = jest.spyOn(database, 'announce');
    const first = await presence.see(one, claims[0]!);
    expect(announce).toHaveBeenCalledTimes(1);
    await database.reader.presence.updateMany({
      where: { userId: one.userId },
      data: { until: new Date(Date.now() + 5_000) },
    });
    expect(await presence.see(one, claims[0]!)).toEqual(first);
    const { until: stays } = await database.reader.presence.findFirstOrThrow({
      where: { userId: one.userId },
    });
    expect(stays.getTime()).toBeGreaterThan(Date.now() + 30_000);
    expect(announce).toHaveBeenCalledTimes(1);
    await presence.leave(one, claims[0]!);
    expect(announce).toHaveBeenCalledTimes(2);
    announce.mockRestore();
  });
});

/** So many things happen at a time that they are not told one by one. */
async function happensOften(at: Date): Promise<void> {
  const chain = newId();
  await database.reader.$executeRaw`
    INSERT INTO "AuditEntry" ("chainId", seq, "deskId", at, action, body, previous, hash)
    SELECT ${chain}::uuid, n, ${reader.deskId}::uuid, ${at}, 'claim.made', '{"subject":{}}', '', '' FROM generate_series(1, 5000) n`;
}

function follow(lastId?: string) {
  const heard: News[] = [];
  const waiting = new Set<() => void>();
  const tell = (news: News) => {
    heard.push(news);
    waiting.forEach((look) => look());
  };
  const stop = feed.follow(reader, lastId, tell, () => undefined);
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
