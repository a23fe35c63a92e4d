import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { newId, type Actor } from '#core';
import { Database, listen, type Listener } from '#database';
import { enqueue } from '#queue';
import { JobsService } from '../../apps/api/operations/jobs.service.js';
import { Metrics } from '../../apps/api/operations/metrics.js';
import { createDatabase, type TestDatabase } from '../support/postgres.js';

const NOW = new Date('2026-11-23T09:00:00Z');
const admin: Actor = { userId: newId(), deskId: newId(), roles: ['admin'] };

let store: TestDatabase;
let database: Database;
let jobs: JobsService;
let worker: Listener;

beforeAll(async () => {
  store = await createDatabase();
  database = new Database(store.url);
  await database.onModuleInit();
  jobs = new JobsService(database, () => NOW);
  await new Promise<void>((listening) => {
    worker = listen(store.url, 'stet worker', listening, () => undefined);
  });
});
afterAll(async () => {
  await worker.stop();
  await database.onModuleDestroy();
  await store.drop();
});

it('what was given up is seen by the administrators of its desk, who have it tried again', async () => {
  for (const key of ['one', 'two', 'three']) await givenUp(admin.deskId, key);
  await givenUp(newId(), 'elsewhere');

  const first = await jobs.listDead(admin, { size: 2 });
  expect(first.items).toMatchObject([
    { key: 'reminders.plan:one', error: 'it burns', attempts: 10, allowed: ['retry'] },
    { key: 'reminders.plan:two' },
  ]);
  const rest = await jobs.listDead(admin, { size: 2, after: first.next! });
  expect(rest).toMatchObject({ items: [{ key: 'reminders.plan:three' }], next: null });

  const { id } = first.items[0]!;
  await expect(jobs.retry({ ...admin, deskId: newId() }, id)).rejects.toThrow('thing/unknown');
  expect(await jobs.retry(admin, id)).toMatchObject({ id, allowed: [] });
  await expect(jobs.retry(admin, id)).rejects.toThrow('thing/unknown');
  const [entry] = await database.reader.auditEntry.findMany({ where: { chainId: admin.deskId } });
  expect(entry).toMatchObject({ action: 'job.retried', at: NOW });
});

it('the figures say what waits, what failed and who works', async () => {
  await database.reader.outbox.deleteMany();
  await givenUp(admin.deskId, 'dead');
  await database.transaction((tx) =>
    enqueue(tx, 'reminders.plan', 'waiting', { deskId: admin.deskId, assignmentId: newId() }),
  );
  const metrics = new Metrics(database);
  metrics.answered('GET', '/api/v1/claims', 200, 30);
  const { text } = await metrics.expose();
  for (const line of [
    'stet_jobs_waiting 1',
    'stet_jobs_failing 0',
    'stet_jobs_dead 1',
    'stet_reminders_due 0',
    'stet_workers 1',
    'stet_http_request_seconds_bucket{le="0.025",method="GET",route="/api/v1/claims",status="200"} 0',
    'stet_http_request_seconds_bucket{le="0.05",method="GET",route="/api/v1/claims",status="200"} 1',
  ])
    expect(text).toContain(`${line}\n`);
});

async function givenUp(deskId: string, key: string): Promise<void> {
  await database.transaction((tx) => enqueue(tx, 'reminders.plan', key, { deskId, assignmentId: newId() }));
  await database.reader.outbox.update({
    where: { key: `reminders.plan:${key}` },
    data: { deadAt: new Date(), attempts: 10, error: 'it burns' },
  });
}
