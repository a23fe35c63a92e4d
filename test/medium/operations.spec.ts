import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { parse } from 'yaml';
import { newId, type Actor } from '#core';
import { Database, listen, type Listener } from '#database';
import { enqueue } from '#queue';
import { JobsService } from '../../apps/api/operations/jobs.service.js';
import { Metrics } from '../../apps/api/operations/metrics.js';
import { openStore, type TestStore } from '../factories/store.js';

const NOW = new Date('2026-11-23T09:00:00Z');
const admin: Actor = { userId: newId(), deskId: newId(), roles: ['admin'] };

let store: TestStore;
let database: Database;
let jobs: JobsService;
let worker: Listener;

beforeAll(async () => {
  store = await openStore();
  database = store.database;
  jobs = new JobsService(database, () => NOW);
  await new Promise<void>((listening) => {
    worker = listen(store.url, 'stet worker', listening, () => undefined);
  });
});
afterAll(async () => {
  await worker.stop();
  await store.close();
});

it('what was given up is seen by the administrators of its desk, who have it tried again', async () => {
  for (const key of ['one', 'two', 'three']) await givenUp(admin.deskId, key);
  await givenUp(newId(), 'elsewhere');

  const first = await jobs.listFailed(admin, { size: 2 });
  expect(first.items).toMatchObject([
    { key: 'reminders.plan:one', error: 'it burns', attempts: 10, allowed: ['retry'] },
    { key: 'reminders.plan:two' },
  ]);
  const rest = await jobs.listFailed(admin, { size: 2, after: first.next! });
  expect(rest).toMatchObject({ items: [{ key: 'reminders.plan:three' }], next: null });

  const { id } = first.items[0]!;
  await expect(jobs.retry({ ...admin, deskId: newId() }, id)).rejects.toThrow('thing/unknown');
  expect(await jobs.retry(admin, id)).toMatchObject({ id, allowed: [] });
  await expect(jobs.retry(admin, id)).rejects.toThrow('thing/unknown');
  const [entry] = await database.reader.auditEntry.findMany({ where: { chainId: admin.deskId } });
  expect(entry).toMatchObject({ action: 'job.retried', at: NOW });
});

it('administrators see how their desk’s jobs stand, and nothing of another desk’s', async () => {
  await database.reader.outbox.deleteMany();
  await givenUp(admin.deskId, 'dead');
  await givenUp(newId(), 'elsewhere');
  const ask = (key: string) =>
    database.transaction((tx) =>
      enqueue(tx, 'reminders.plan', key, { deskId: admin.deskId, assignmentId: newId() }),
    );
  for (const key of ['waiting', 'sent', 'done']) await ask(key);
  const set = (key: string, data: object) =>
    database.reader.outbox.update({ where: { key: `reminders.plan:${key}` }, data });
  await set('sent', { sentAt: NOW, error: 'it smokes', createdAt: NOW });
  await set('done', { doneAt: NOW });
  await settled('delivered', admin.deskId, new Date());
  await settled('failed', admin.deskId, new Date(Date.now() - 25 * 3_600_000));
  await settled('failed', newId(), new Date());
  const nothing = { waiting: 0, delivered: 0, failed: 0, cancelled: 0 };
  expect(await jobs.summary(admin)).toEqual({
    workers: 1,
    deliveries: [
      { ...nothing, channel: 'mail', delivered: 1 },
      { ...nothing, channel: 'webhook' },
    ],
    items: [
      { job: 'reminders.plan', waiting: 1, underWay: 1, failing: 1, dead: 1, oldest: NOW.toISOString() },
    ],
  });
});

it('what is tried again is seen beside what was given up, with the reason and the time', async () => {
  await database.reader.outbox.deleteMany();
  await givenUp(admin.deskId, 'dead');
  await givenUp(admin.deskId, 'failing');
  const againAt = new Date(Date.now() + 60_000);
  await database.reader.outbox.update({
    where: { key: 'reminders.plan:failing' },
    data: { deadAt: null, notBefore: againAt, attempts: 3 },
  });
  const { items } = await jobs.listFailed(admin, { size: 10 });
  expect(items).toMatchObject([
    { key: 'reminders.plan:dead', againAt: null, allowed: ['retry'] },
    {
      key: 'reminders.plan:failing',
      deadAt: null,
      againAt: againAt.toISOString(),
      error: 'it burns',
      allowed: [],
    },
  ]);
  const { items: dead } = await jobs.listFailed(admin, { size: 10, only: 'dead' });
  expect(dead.map(({ key }) => key)).toEqual(['reminders.plan:dead']);
});

it('the figures say what waits, what failed and who works', async () => {
  await database.reader.outbox.deleteMany();
  await givenUp(admin.deskId, 'dead');
  await database.transaction((tx) =>
    enqueue(tx, 'reminders.plan', 'waiting', { deskId: admin.deskId, assignmentId: newId() }),
  );
  await sentLate(7_500);
  const metrics = new Metrics(database);
  metrics.answered('GET', '/api/v1/claims', 200, 30);
  const { text } = await metrics.expose();
  for (const line of [
    'stet_jobs_waiting 1',
    'stet_jobs_failing 0',
    'stet_jobs_dead 1',
    'stet_reminders_due 0',
    'stet_workers 1',
    'stet_reminders_sent_late_seconds_p99 7.5',
    'stet_http_request_seconds_bucket{le="0.025",method="GET",route="/api/v1/claims",status="200"} 0',
    'stet_http_request_seconds_bucket{le="0.05",method="GET",route="/api/v1/claims",status="200"} 1',
  ])
    expect(text).toContain(`${line}\n`);
});

it('every figure that an alert looks at is there', async () => {
  const { groups } = parse(readFileSync('docker/alerts.yml', 'utf8')) as {
    groups: {
      rules: { alert: string; expr: string; annotations: { summary: string; description: string } }[];
    }[];
  };
  const rules = groups.flatMap((group) => group.rules);
  expect(rules.length).toBeGreaterThan(5);
  const { text } = await new Metrics(database).expose();
  for (const { alert, expr, annotations } of rules) {
    expect(alert).toMatch(/^Stet[A-Za-z]+$/);
    expect(annotations.summary && annotations.description).toBeTruthy();
    for (const [name] of expr.matchAll(/\bstet_\w+/g))
      expect(text).toContain(`# HELP ${name.replace(/_count$/, '')} `);
  }
});

/** A reminder that was sent so many milliseconds after its time, a moment ago. */
async function sentLate(milliseconds: number): Promise<void> {
  const [id, sentAt] = [newId(), new Date()];
  await database.reader.reminder.create({
    data: {
      ...{ id, deskId: admin.deskId, articleId: newId(), key: id, step: 'due_01', recipientId: newId() },
      ...{ subjectType: 'assignment', subjectId: newId(), status: 'sent', sentAt },
      dueAt: new Date(sentAt.getTime() - milliseconds),
    },
  });
  const payload = { deskId: admin.deskId, reminderIds: [id] };
  await database.transaction((tx) => enqueue(tx, 'reminders.send', id, payload));
  await database.reader.outbox.update({ where: { key: `reminders.send:${id}` }, data: { doneAt: sentAt } });
}

/** A mail of the desk that came to an end at that time. */
async function settled(status: 'delivered' | 'failed', deskId: string, settledAt: Date): Promise<void> {
  const id = newId();
  await database.reader.notification.create({
    data: {
      ...{ id, deskId, userId: newId(), key: id, kind: 'due', title: '마감', body: '', link: '/' },
      deliveries: { create: { id, channel: 'mail', messageId: id, status, settledAt } },
    },
  });
}

async function givenUp(deskId: string, key: string): Promise<void> {
  await database.transaction((tx) => enqueue(tx, 'reminders.plan', key, { deskId, assignmentId: newId() }));
  await database.reader.outbox.update({
    where: { key: `reminders.plan:${key}` },
    data: { deadAt: new Date(), attempts: 10, error: 'it burns' },
  });
}
