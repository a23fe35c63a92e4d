import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { createServer, type IncomingHttpHeaders, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { Webhook as Receiver } from 'standardwebhooks';
import { readEnv } from '#config';
import type { Actor } from '#core';
import { Database } from '#database';
import { HookService, SendingService, WatchingService, WebhooksService, type NewWebhook } from '#reminders';
import { openDesk, type TestDesk } from '../factories/desk.js';
import { openStore, type TestStore } from '../factories/store.js';

interface Arrived {
  readonly path: string;
  readonly headers: IncomingHttpHeaders;
  readonly body: string;
}

const clock = () => new Date();
const atHome = () => true;

let store: TestStore;
let database: Database;
let webhooks: WebhooksService;
let desk: TestDesk;
let chief: Actor & { userId: string };
let receiver: Server;
let port: number;
const arrived: Arrived[] = [];
/** What the receiver answers next; 204 when nothing is said. */
const answers: { status: number; headers?: Record<string, string>; body?: string }[] = [];

beforeAll(async () => {
  store = await openStore();
  database = store.database;
  webhooks = new WebhooksService(database, clock);
  receiver = createServer((request, response) => {
    let body = '';
    request.setEncoding('utf8').on('data', (chunk: string) => (body += chunk));
    request.on('end', () => {
      arrived.push({ path: request.url ?? '', headers: request.headers, body });
      const { status, headers, body: said = 'as you say' } = answers.shift() ?? { status: 204 };
      response.writeHead(status, headers).end(status === 204 ? undefined : said);
    });
  });
  await new Promise<void>((resolve) => receiver.listen(0, '127.0.0.1', resolve));
  port = (receiver.address() as AddressInfo).port;
});
beforeEach(async () => {
  arrived.length = 0;
  answers.length = 0;
  desk = await openDesk(database);
  chief = await desk.person('chief');
  await desk.person('editor');
  await desk.person('editor');
});
afterAll(async () => {
  await new Promise((resolve) => receiver.close(resolve));
  await store.close();
});

describe('A webhook', () => {
  it('hears of a step once, however many people do, signed so that its receiver can tell', async () => {
    const { secret, id } = await add();
    expect((await webhooks.list(chief))[0]).not.toHaveProperty('secret');
    const article = await remind();
    await deliverAll();
    expect(arrived).toHaveLength(1);
    const { body, headers } = arrived[0]!;
    expect(new Receiver(secret).verify(body, headers as Record<string, string>)).toMatchObject({
      type: 'reminder.sent',
      data: {
        ...{ kind: 'unassigned', rung: 1, subject: { type: 'article', id: article }, articleId: article },
        url: `https://desk.example/articles/${article}`,
      },
    });
    expect(() =>
      new Receiver(secret).verify(body.replace('1', '2'), headers as Record<string, string>),
    ).toThrow();
    expect(headers['traceparent']).toMatch(/^00-[\da-f]{32}-[\da-f]{16}-01$/);
    const [logged] = await webhooks.deliveries(chief, id);
    expect(logged).toMatchObject({
      id: headers['webhook-id'],
      status: 'delivered',
      attempts: 1,
      answer: '204',
    });
  });

  it('is told again under the same id when it was busy, and given up in the end, where a person can try again', async () => {
    const { id } = await add();
    await remind();
    answers.push({ status: 500 }, { status: 302, headers: { location: '/elsewhere' } });
    await expect(deliverAll()).rejects.toThrow('500');
    await expect(deliverAll()).rejects.toThrow('302');
    answers.push(...Array<{ status: number }>(6).fill({ status: 503 }));
    for (let attempt = 3; attempt < 8; attempt++) await expect(deliverAll()).rejects.toThrow('503');
    await deliverAll();
    const [failed] = await webhooks.deliveries(chief, id);
    expect(failed).toMatchObject({ status: 'failed', attempts: 8, allowed: ['retry'] });
    await webhooks.retry(chief, failed!.id);
    await expect(webhooks.retry(chief, failed!.id)).rejects.toThrow('thing/not-now');
    await deliverAll();
    expect(new Set(arrived.map(({ headers }) => headers['webhook-id']))).toEqual(new Set([failed!.id]));
    expect(arrived.map(({ path }) => path)).not.toContain('/elsewhere');
    expect((await webhooks.deliveries(chief, id))[0]).toMatchObject({ status: 'delivered' });
  });

  it('is told nothing more when it says that it is gone, or was removed', async () => {
    const gone = await add();
    const removed = await add({ name: 'removed' });
    await remind();
    await webhooks.remove(chief, removed.id);
    answers.push({ status: 410 });
    await deliverAll();
    expect(arrived).toHaveLength(1);
    expect(await webhooks.list(chief)).toEqual([]);
    await remind();
    expect(await database.reader.webhookDelivery.count({ where: { status: 'waiting' } })).toBe(0);
    expect((await webhooks.deliveries(chief, gone.id))[0]).toMatchObject({ status: 'failed' });
    const told = { chainId: desk.id, action: 'webhook.gone', body: { contains: gone.id } };
    expect(await database.reader.auditEntry.count({ where: told })).toBe(1);
  });

  it.each([200, 500])('may answer with a NUL: %d', async (status) => {
    const { id } = await add();
    await remind();
    answers.push({ status, body: 'as\0you say' });
    if (status === 200) await deliverAll();
    else await expect(deliverAll()).rejects.toThrow('500 asyou say');
    expect((await webhooks.deliveries(chief, id))[0]).toMatchObject({
      ...{ attempts: 1, answer: `${status} asyou say` },
    });
  });

  it('is not told of what has been done since', async () => {
    const { id } = await add();
    const articleId = await remind();
    const status = 'resolved' as const;
    await database.reader.claim.updateMany({ where: { articleId }, data: { status } });
    await deliverAll();
    expect(arrived).toEqual([]);
    expect((await webhooks.deliveries(chief, id))[0]).toMatchObject({
      ...{ status: 'cancelled', answer: 'moved_on' },
    });
  });

  it('is told of what one person wants to hear no more of', async () => {
    await add();
    const articleId = await remind();
    await database.reader.reminder.updateMany({ where: { articleId }, data: { dismissedAt: new Date() } });
    await deliverAll();
    expect(arrived).toHaveLength(1);
  });

  it('can tell by the old secret and by the new one for a day after a rotation', async () => {
    const before = await add();
    const after = await webhooks.rotate(chief, before.id);
    expect(after.secret).not.toBe(before.secret);
    await remind();
    await deliverAll();
    const { body, headers } = arrived[0]!;
    for (const { secret } of [before, after])
      new Receiver(secret).verify(body, headers as Record<string, string>);
    await database.reader.webhook.update({ where: { id: before.id }, data: { oldSecretUntil: new Date(0) } });
    await remind();
    await deliverAll();
    const later = arrived[1]!;
    const check = (secret: string) =>
      new Receiver(secret).verify(later.body, later.headers as Record<string, string>);
    check(after.secret);
    expect(() => check(before.secret)).toThrow();
  });

  it('of Slack is told a line with a link, and its address is not shown', async () => {
    const hook = await add({ form: 'slack' });
    expect(hook.url).toMatch(/\/…$/);
    const article = await remind('R&D <일>');
    await deliverAll();
    expect(JSON.parse(arrived[0]!.body)).toEqual({
      text: expect.stringMatching(
        new RegExp(`^<https://desk.example/articles/${article}\\|.*R&amp;D &lt;일&gt;.*>$`),
      ),
    });
    expect(arrived[0]!.headers).not.toHaveProperty('webhook-signature');
  });

  it('hears only of the kinds that it is for', async () => {
    await add({ kinds: ['error'] });
    await remind();
    await deliverAll();
    expect(arrived).toEqual([]);
  });

  it('is another desk’s secret', async () => {
    const { id } = await add();
    const stranger = { ...chief, deskId: (await openDesk(database)).id };
    expect(await webhooks.list(stranger)).toEqual([]);
    await expect(webhooks.deliveries(stranger, id)).rejects.toThrow('thing/unknown');
    await expect(webhooks.rotate(stranger, id)).rejects.toThrow('thing/unknown');
    await expect(webhooks.remove(stranger, id)).rejects.toThrow('thing/unknown');
  });
});

describe('An address that is not public', () => {
  it.each([
    'http://127.0.0.1/',
    'http://[::1]/',
    'http://2130706433/',
    'http://localhost/',
    'http://10.0.0.1:8080/',
    'https://me:secret@example.org/',
  ])('%s is refused when it is given', async (url) => {
    await expect(async () =>
      webhooks.add(chief, { name: 'x', url, form: 'standard', kinds: [] }),
    ).rejects.toThrow('webhook/not-public');
  });

  it.each(['127.0.0.1', 'localhost'])(
    'is not spoken to either when it stands behind a name: %s',
    async (host) => {
      const { id } = await add({}, host);
      await remind();
      await expect(deliverAll(null)).rejects.toThrow('not a public address');
      expect(arrived).toEqual([]);
      expect((await webhooks.deliveries(chief, id))[0]).toMatchObject({ answer: 'not a public address' });
    },
  );

  it('is left when the socket turns out to be at one', async () => {
    await add();
    await remind();
    let asked = 0;
    // Asked first of the address that is given, then of the one that the socket has.
    const rebound = () => (asked += 1) === 1;
    await expect(deliverAll(rebound)).rejects.toThrow('not a public address');
    expect(arrived).toEqual([]);
  });
});

/** A webhook at the receiver. What is at home cannot be given, so it is given another address first. */
async function add(given: Partial<NewWebhook> = {}, host = '127.0.0.1') {
  const url = 'https://receiver.example/hook';
  const hook = await webhooks.add(chief, { name: 'hook', url, form: 'standard', kinds: [], ...given });
  const there = { url: `http://${host}:${port}/hook` };
  await database.reader.webhook.update({ where: { id: hook.id }, data: there });
  return hook;
}

/** An article that nobody has taken a claim of, of which two editors are told now. Gives its id. */
async function remind(title = 'The bridge'): Promise<string> {
  const env = readEnv({ DATABASE_URL: store.url, PUBLIC_URL: 'https://desk.example' });
  const { id } = await desk.article({ title });
  await new WatchingService(database, clock).watch(desk.id, 'article', id);
  const due = await database.reader.reminder.findMany({ where: { articleId: id, step: 'unassigned_01' } });
  expect(due).toHaveLength(2);
  await database.reader.reminder.updateMany({
    where: { id: { in: due.map((one) => one.id) } },
    data: { dueAt: new Date(Date.now() - 1_000) },
  });
  for (const one of due) await new SendingService(database, clock, env).send(desk.id, [one.id]);
  return id;
}

async function deliverAll(mayReach: ((address: string) => boolean) | null = atHome): Promise<void> {
  const service = new HookService(database, clock, mayReach ?? undefined);
  const waiting = await database.reader.webhookDelivery.findMany({
    where: { status: 'waiting', webhook: { deskId: desk.id } },
    orderBy: { id: 'asc' },
  });
  for (const { id } of waiting) await service.deliver(desk.id, id);
}
