import { createHash } from 'node:crypto';
import { newId, systemClock, type Actor } from '#core';
import type { Database } from '#database';
import { TokensService } from '#identity';
import type { TestDesk } from './desk.js';

/**
 * One of everything that a desk can have, by the name of its collection in the API; straight into the store, in states
 * that the API would reach. A new collection gets its line here.
 */
export async function oneOfEverything(
  database: Database,
  desk: TestDesk,
): Promise<Readonly<Record<string, string>>> {
  const store = database.reader;
  const someone: Actor & { readonly userId: string } = await desk.person('editor');
  const { id: deskId } = desk;
  const by = someone.userId;
  const { id: articleId, claims } = await desk.article();
  const claimId = claims[0]!;
  const ids = {
    articles: articleId,
    claims: claimId,
    memberships: by,
    people: (await desk.person('checker')).userId,
    // Every desk counts its own: a number that none has come to.
    checkpoints: '999999',
    ...Object.fromEntries(
      [
        ...['assignments', 'evidence', 'questions', 'issues', 'waivers', 'corrections', 'derivatives'],
        ...['reminders', 'notifications', 'facts', 'webhooks', 'deliveries', 'report-jobs'],
      ].map((collection) => [collection, newId()]),
    ),
  } as Record<string, string>;
  const bytes = new Uint8Array([65]);
  ids['snapshots'] = createHash('sha256').update(bytes).digest('hex');
  await store.snapshot.create({
    data: { deskId, sha256: ids['snapshots'], contentType: 'text/plain', bytes },
  });
  const later = new Date('2030-01-01T00:00:00Z');
  const words = { revisionNumber: 1, start: 0, end: 26 };

  await store.assignment.create({
    data: {
      ...{ id: ids['assignments']!, deskId, claimId, round: 1, dueAt: later },
      assigneeId: by,
      assignedById: by,
    },
  });
  await store.evidence.create({
    data: {
      ...{ id: ids['evidence']!, deskId, claimId, addedById: by },
      class: 'primary',
      stance: 'supports',
      title: 'x',
    },
  });
  await store.question.create({
    data: { ...{ id: ids['questions']!, deskId, claimId, askedById: by }, askedOf: 'x', text: 'x' },
  });
  await store.issue.create({
    data: {
      ...{ id: ids['issues']!, deskId, articleId, claimId, number: 1, category: 'time.wrong_date', ...words },
      ...{ nature: 'objective', severity: 'major', detectedBy: 'checker', quote: 'x', note: 'x' },
    },
  });
  await store.waiver.create({
    data: {
      ...{ id: ids['waivers']!, deskId, articleId, rule: 'claim-open', subjectId: claimId },
      ...{ reason: 'x', byId: by, expiresAt: later },
    },
  });
  await store.correction.create({
    data: {
      ...{ id: ids['corrections']!, deskId, articleId, issueId: ids['issues']!, number: 1, ...words },
      ...{ type: 'correction', before: 'x', after: 'y', reason: 'x', afterPrint: false, proposedById: by },
    },
  });
  await store.derivative.create({
    data: { id: ids['derivatives']!, deskId, correctionId: ids['corrections']!, kind: 'social', place: 'x' },
  });
  await store.reminder.create({
    data: {
      ...{ id: ids['reminders']!, deskId, articleId, key: newId(), subjectType: 'assignment' },
      ...{ subjectId: ids['assignments']!, step: 'due_01', recipientId: by, dueAt: later },
    },
  });
  await store.notification.create({
    data: {
      ...{ id: ids['notifications']!, deskId, userId: by, articleId, key: newId() },
      ...{ kind: 'due', title: 'x', body: 'x', link: '/' },
    },
  });
  await store.houseFact.create({
    data: {
      ...{ id: ids['facts']!, deskId, kind: 'person', name: 'x', aliases: [], attributes: [] },
      ...{ source: 'x', ownerId: by },
    },
  });
  await store.webhook.create({
    data: {
      ...{ id: ids['webhooks']!, deskId, name: 'x', url: 'https://desk.example/hook', form: 'standard' },
      ...{ kinds: [], secret: 'x', createdById: by },
    },
  });
  await store.webhookDelivery.create({
    data: {
      ...{ id: ids['deliveries']!, webhookId: ids['webhooks']!, key: 'x', body: '{}' },
      status: 'failed',
    },
  });
  await store.reportJob.create({
    data: {
      ...{ id: ids['report-jobs']!, deskId, byId: by, askedAt: later, expiresAt: later },
      ask: { kind: 'check', article: articleId, format: 'json' },
    },
  });
  const token = await new TokensService(database, systemClock).create(someone, 'x');
  const dead = await store.outbox.create({
    data: { deskId, key: newId(), job: 'review.lint', payload: {}, deadAt: new Date() },
  });
  // Checkpoints are numbered by desk: this is a number that no other desk has.
  const number = 7;
  await store.checkpoint.create({
    data: { deskId, number, at: later, body: '{}', hash: 'x', signature: 'x' },
  });
  return { ...ids, tokens: token.id, jobs: String(dead.id), checkpoints: String(number) };
}
