import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { SMTPServer } from 'smtp-server';
import { firstBadLink, readStretch } from '#audit';
import { openLog, readEnv } from '#config';
import { newId, type Actor, type Role } from '#core';
import { Database } from '#database';
import {
  DeliveryService,
  PlanningService,
  RemindersService,
  SendingService,
  sweepReminders,
} from '#reminders';
import { AssignmentsService } from '#review';
import { Mailer } from '../../libs/reminders/mailer.js';
import { away, handOver } from '../../libs/reminders/reminders.repository.js';
import { openStore, type TestStore } from '../factories/store.js';
import { startApp, type RunningApp } from '../support/processes.js';
import { startRedis, type TestRedis } from '../support/redis.js';
import { startMailbox, type TestMailbox } from '../support/smtp.js';
import { waitingForALock } from '../support/waiting.js';

const HOUR = 3_600_000;

let store: TestStore;
let database: Database;
let mailbox: TestMailbox;
let deskId: string;
let checker: Actor;
let editor: Actor;
let reminders: RemindersService;

beforeAll(async () => {
  store = await openStore();
  database = store.database;
  mailbox = await startMailbox();
  reminders = new RemindersService(database, clock);
});
beforeEach(async () => {
  deskId = newId();
  await database.reader.desk.create({ data: { id: deskId, slug: `sea-${deskId}`, name: '계간 바다' } });
  checker = await person('한지우', 'checker', 'ko');
  editor = await person('Taeho Moon', 'editor', 'en');
});
afterAll(async () => {
  await mailbox.stop();
  await store.close();
});

describe('The reminders of an assignment', () => {
  it('are laid out once, with an entry in the record', async () => {
    const { id, articleId } = await offer({ hoursLeft: 48 });
    await plan(id);
    const before = await remindersOf(id);
    await plan(id);
    expect(await remindersOf(id)).toEqual(before);
    expect(before.map(({ step, recipientId }) => [step, recipientId === editor.userId])).toEqual(
      expect.arrayContaining([
        ['due_01', false],
        ['overdue_01', false],
        ['overdue_02', false],
        ['overdue_02', true],
      ]),
    );
    expect((await actions(articleId)).filter((action) => action === 'reminders.planned')).toHaveLength(1);
  });

  it('go out when they are due and not before, and are handed over once however many sweep', async () => {
    const { id } = await offer({ hoursLeft: 48 });
    await plan(id);
    await sweepReminders(database);
    expect(await asked()).toEqual([]);
    const [first] = await remindersOf(id);
    await comesDue(first!.id);
    await Promise.all([sweepReminders(database), sweepReminders(database), sweepReminders(database)]);
    expect(await asked()).toEqual([first!.id]);
    await Promise.all([sendAll(), sendAll()]);
    const found = await database.reader.notification.findMany({ where: { deskId } });
    expect(found).toMatchObject([{ userId: checker.userId, reminderId: first!.id, readAt: null }]);
    expect((await remindersOf(id))[0]).toMatchObject({ status: 'sent' });
  });

  it('are found by what is due, however many are laid out for later', async () => {
    await database.reader.$executeRaw`
      INSERT INTO "Reminder" (id, "deskId", key, "subjectType", "subjectId", step, "recipientId", "dueAt")
      SELECT gen_random_uuid(), ${deskId}::uuid, ${deskId} || n, 'assignment', gen_random_uuid(), 'overdue_01',
        ${checker.userId}::uuid, now() + CASE WHEN n <= 20 THEN interval '-1 s' ELSE interval '1 year' END
      FROM generate_series(1, 20000) n`;
    await database.reader.$executeRaw`ANALYZE "Reminder"`;
    const [explained] = await database.reader.$queryRaw<{ 'QUERY PLAN': unknown }[]>`
      EXPLAIN (ANALYZE, FORMAT JSON) ${handOver(500)}`;
    const plan = JSON.stringify(explained!['QUERY PLAN']);
    expect(plan).toContain('"Index Name":"Reminder_due"');
    expect(plan).not.toContain('"Node Type":"Seq Scan"');
    expect(plan).not.toMatch(/"Rows Removed by Filter":[1-9]/);
    await database.reader.reminder.deleteMany({ where: { deskId } });
  });

  it('are put away by what was said of the thing, however much lies in an inbox', async () => {
    await database.reader.$executeRaw`
      INSERT INTO "Notification" (id, "deskId", "userId", key, kind, title, body, link)
      SELECT gen_random_uuid(), ${deskId}::uuid, ${checker.userId}::uuid, ${deskId} || n, 'overdue', '', '', ''
      FROM generate_series(1, 20000) n`;
    const question = { deskId, type: 'question', id: newId() };
    await database.reader.$executeRaw`
      WITH asked AS (
        INSERT INTO "Reminder" (id, "deskId", key, "subjectType", "subjectId", step, "recipientId", "dueAt")
        VALUES (gen_random_uuid(), ${deskId}::uuid, ${question.id}, 'question', ${question.id}::uuid, 'question_00',
          ${checker.userId}::uuid, now()) RETURNING id
      )
      INSERT INTO "Notification" (id, "deskId", "userId", "reminderId", key, kind, title, body, link)
      SELECT id, ${deskId}::uuid, ${checker.userId}::uuid, id, ${question.id}, 'question', '', '', '' FROM asked`;
    await database.reader.$executeRaw`ANALYZE "Notification"`;
    const [explained] = await database.reader.$queryRaw<{ 'QUERY PLAN': unknown }[]>`
      EXPLAIN (ANALYZE, FORMAT JSON) ${away(question, 'question', new Date())}`;
    const plan = JSON.stringify(explained!['QUERY PLAN']);
    expect(plan).toContain('"Actual Rows":1');
    expect(plan).toContain('"Index Name":"Notification_told"');
    expect(plan).not.toContain('"Node Type":"Seq Scan"');
    await database.reader.notification.deleteMany({ where: { deskId } });
    await database.reader.reminder.deleteMany({ where: { deskId } });
  });

  it('are handed over again when they were held back, were it to the same time', async () => {
    const { id } = await offer({ hoursLeft: 48 });
    await plan(id);
    const [first] = await remindersOf(id);
    await comesDue(first!.id);
    await sweepReminders(database);
    await database.reader.reminder.update({ where: { id: first!.id }, data: { queuedAt: null } });
    await sweepReminders(database);
    expect(await asked()).toEqual([first!.id, first!.id]);
  });

  it('that fell due while nobody was there go out once: the latest', async () => {
    const { id } = await offer({ hoursLeft: -3, hoursAgo: 8 });
    await plan(id);
    await sweepReminders(database);
    await sendAll();
    const settled = (await remindersOf(id)).filter(({ status }) => status !== 'scheduled');
    expect(settled.map(({ step, status, reason }) => [step, status, reason])).toEqual([
      ['due_01', 'cancelled', 'overtaken'],
      ['due_02', 'cancelled', 'overtaken'],
      ['overdue_01', 'cancelled', 'overtaken'],
      ['overdue_02', 'sent', null],
      ['overdue_02', 'sent', null],
    ]);
    const told = await database.reader.notification.findMany({
      where: { deskId },
      orderBy: { title: 'asc' },
    });
    expect(told.map(({ userId, title }) => [userId, title.slice(0, 12)])).toEqual([
      [editor.userId, '[Late, remin'],
      [checker.userId, '[마감 지남 · 2번째'],
    ]);
  });

  it('do not go out when the claim has moved on', async () => {
    const { id, claimId } = await offer({ hoursLeft: 1, hoursAgo: 1 });
    await plan(id);
    await submit(id, claimId);
    await everythingDue(id);
    await sweepReminders(database);
    await sendAll();
    const reminders = await remindersOf(id);
    expect(new Set(reminders.map(({ status, reason }) => `${status}: ${reason}`))).toEqual(
      new Set(['cancelled: moved_on']),
    );
    expect(await database.reader.notification.count({ where: { deskId } })).toBe(0);
  });

  it('wait for a move under way, and see what it did', async () => {
    const { id, claimId } = await offer({ hoursLeft: -3, hoursAgo: 8 });
    await plan(id);
    await sweepReminders(database);
    let sending: Promise<void> | undefined;
    await database.transaction(async (tx) => {
      await tx.$queryRaw`SELECT id FROM "Claim" WHERE id = ${claimId}::uuid FOR UPDATE`;
      sending = sendAll();
      await waitingForALock(database);
      await tx.assignment.update({ where: { id }, data: { status: 'submitted' } });
    });
    await sending;
    expect((await remindersOf(id)).some(({ status }) => status === 'sent')).toBe(false);
  });

  it('stop for the one who acknowledges them, and go on for the editor', async () => {
    const { id } = await offer({ hoursLeft: -3, hoursAgo: 8 });
    await plan(id);
    await sweepReminders(database);
    await sendAll();
    const mine = (await remindersOf(id)).find(
      ({ status, recipientId }) => status === 'sent' && recipientId === checker.userId,
    );
    const acknowledged = await reminders.acknowledge(checker, mine!.id, undefined);
    expect(acknowledged).toMatchObject({ status: 'acknowledged', allowed: [] });
    expect((await reminders.notifications(checker, { size: 10 })).unread).toBe(0);
    await everythingDue(id);
    await sweepReminders(database);
    await sendAll();
    const later = (await remindersOf(id)).filter(({ step }) => step === 'overdue_07');
    expect(
      later.map(({ recipientId, status, reason }) => [recipientId === editor.userId, status, reason]),
    ).toEqual(
      expect.arrayContaining([
        [false, 'cancelled', 'acknowledged'],
        [true, 'sent', null],
      ]),
    );
  });

  it('that are put off come again then, and nothing else before', async () => {
    const { id } = await offer({ hoursLeft: -1, hoursAgo: 3 });
    await plan(id);
    await sweepReminders(database);
    await sendAll();
    const { items } = await reminders.list(checker, { assignment: id, size: 100 });
    const late = items.find(({ step }) => step === 'overdue_01')!;
    expect(late).toMatchObject({ status: 'sent', allowed: ['acknowledge', 'snooze', 'dismiss'] });
    const until = new Date(Date.now() + 24 * HOUR);
    await expect(reminders.snooze(editor, late.id, until, 'not mine')).rejects.toThrow('reminder/not-yours');
    await expect(reminders.snooze(checker, late.id, new Date(0), 'never')).rejects.toThrow('to-the-past');
    const off = await reminders.snooze(checker, late.id, until, '취재원이 내일 답합니다');
    expect(off).toMatchObject({
      status: 'snoozed',
      dueAt: until.toISOString(),
      reason: '취재원이 내일 답합니다',
    });

    const second = (await remindersOf(id)).find(
      ({ step, recipientId }) => step === 'overdue_02' && recipientId === checker.userId,
    )!;
    await comesDue(second.id);
    await sweepReminders(database);
    await sendAll();
    expect(await remindersOf(id)).toContainEqual(
      expect.objectContaining({ id: second.id, status: 'cancelled', reason: 'snoozed' }),
    );
    await comesDue(late.id);
    await sweepReminders(database);
    await sendAll();
    expect((await remindersOf(id)).find((one) => one.id === late.id)).toMatchObject({ status: 'sent' });
    expect((await reminders.notifications(checker, { size: 10 })).items).toHaveLength(2);
  });

  it('of another desk are not there at all', async () => {
    const { id } = await offer({ hoursLeft: -1, hoursAgo: 3 });
    await plan(id);
    const stranger: Actor = { ...checker, deskId: newId() };
    const [one] = await remindersOf(id);
    await expect(reminders.acknowledge(stranger, one!.id, undefined)).rejects.toThrow('thing/unknown');
    expect((await reminders.list(stranger, { assignment: id, size: 10 })).items).toEqual([]);
    const send = new SendingService(database, clock, env(), quiet);
    await send.send(stranger.deskId, [one!.id]);
    expect((await remindersOf(id)).every(({ status }) => status === 'scheduled')).toBe(true);
  });

  it('are listed page by page, and notifications the newest first', async () => {
    const { id } = await offer({ hoursLeft: -3, hoursAgo: 8 });
    await plan(id);
    const all = await reminders.list(checker, { assignment: id, size: 100 });
    const pages: unknown[] = [];
    let after: string | undefined;
    do {
      const page = await reminders.list(checker, { assignment: id, size: 3, after });
      pages.push(...page.items);
      after = page.next ?? undefined;
    } while (after !== undefined);
    expect(pages).toEqual(all.items);
    const mine = await reminders.list(checker, { size: 100 });
    expect(mine.items).toEqual(all.items.filter(({ recipient }) => recipient.id === checker.userId));

    await sweepReminders(database);
    await sendAll();
    const inbox = await reminders.notifications(editor, { size: 10 });
    expect(inbox).toMatchObject({ unread: 1, items: [{ allowed: ['read', 'done'] }] });
    expect(await reminders.read(editor, inbox.items[0]!.id)).toMatchObject({ allowed: ['done'] });
    expect((await reminders.notifications(editor, { size: 10 })).unread).toBe(0);
    await expect(reminders.read(checker, inbox.items[0]!.id)).rejects.toThrow('thing/unknown');
  });

  it('go together or singly, into one digest, and never wait for each other', async () => {
    const preference = { deskId, userId: checker.userId!, channel: 'mail', kind: 'overdue', pace: 'digest' };
    await database.reader.preference.create({ data: preference });
    const hook = {
      id: newId(),
      deskId,
      name: 'hook',
      url: 'https://hook.example',
      form: 'standard',
      kinds: [],
    };
    await database.reader.webhook.create({ data: { ...hook, secret: 'x', createdById: editor.userId! } });
    const first = await offer({ hoursLeft: -1, hoursAgo: 3 });
    const due: string[] = [];
    for (const { id } of [
      first,
      await offer({ hoursLeft: -1 }, first),
      await offer({ hoursLeft: -1 }, first),
    ]) {
      await plan(id);
      const late = (await remindersOf(id)).find(({ step }) => step === 'overdue_01')!;
      await comesDue(late.id);
      due.push(late.id);
    }
    const lines: string[] = [];
    const log = openLog('worker', 'warn', () => undefined, { write: (line) => void lines.push(line) });
    const sending = new SendingService(database, clock, env(), log);
    let sent: Promise<unknown> | undefined;
    await database.transaction(async (tx) => {
      // Holds up whoever has the digest already and not yet the end of the record.
      await tx.$queryRaw`SELECT id FROM "Webhook" WHERE id = ${hook.id}::uuid FOR UPDATE`;
      const singly = sending.send(deskId, due.slice(0, 1));
      await waitingForALock(database);
      const together = sending.send(deskId, due.slice(1));
      sent = Promise.all([singly, together]);
      sent.catch(() => undefined);
      await waitingForALock(database, 2);
    });
    await sent;
    expect(lines).toEqual([]);
    const digests = await database.reader.digest.findMany({
      include: { notifications: true },
      where: { deskId },
    });
    expect(digests.map(({ notifications }) => notifications.length)).toEqual([3]);
  });

  it('leave a record that is whole', async () => {
    const { id, articleId } = await offer({ hoursLeft: -3, hoursAgo: 8 });
    await plan(id);
    await sweepReminders(database);
    await Promise.all([sendAll(), sendAll()]);
    const chain = await readStretch(database.reader, { chain: articleId, deskId, after: 0 }, 100);
    expect(firstBadLink(articleId, chain!.links, chain!.head)).toBeUndefined();
    expect((await actions(articleId)).filter((action) => action.startsWith('reminder'))).toEqual(
      [
        'reminders.planned',
        ...Array<string>(3).fill('reminder.cancelled'),
        ...Array<string>(2).fill('reminder.sent'),
      ].sort(),
    );
  });
});

describe('A mail', () => {
  it('says what is late, in the language of its reader, and does not look like a person wrote it', async () => {
    const { articleId } = await waitingMails();
    await deliverAll();
    const [ko, en] = await Promise.all([mailTo(checker), mailTo(editor)]);
    expect(ko.subject).toMatch(
      /^\[마감 지남 · 2번째 알림\] 「등대가 다시 켜졌다」 주장 1번: .*까지였습니다$/,
    );
    expect(ko.text).toContain('주장: “남해의 작은 섬에 높이 42m의 등대가 다시 켜졌다.”');
    expect(ko.text).toContain(`https://desk.example/articles/${articleId}?claim=`);
    expect(en.subject).toMatch(/^\[Late, reminder 2\] Claim 1 of “등대가 다시 켜졌다” \(한지우\) was due /);
    expect(ko.headers).toMatchObject({
      from: 'Stet <stet@desk.example>',
      'auto-submitted': 'auto-generated',
      'list-id': `<reminders.sea-${deskId}.desk.example>`,
      'in-reply-to': `<${articleId}@desk.example>`,
      references: `<${articleId}@desk.example>`,
    });
    expect(ko.raw).toContain('text/html');
  });

  it('is posted again under the same Message-ID when its worker fell between the post and the mark', async () => {
    const { id } = (await waitingMails()).deliveries[0]!;
    const mailer = new Mailer(env());
    const fallen = { reader: database.reader, transaction: () => Promise.reject(new Error('fell')) };
    const service = new DeliveryService(fallen as unknown as Database, mailer, clock, env());
    await expect(service.deliver(deskId, id)).rejects.toThrow('fell');
    mailer.onModuleDestroy();
    await deliver(id);
    await deliver(id);
    const { messageId, status } = await database.reader.delivery.findUniqueOrThrow({ where: { id } });
    expect(status).toBe('delivered');
    expect(mailbox.mails.filter(({ headers }) => headers['message-id'] === messageId)).toHaveLength(2);
  });

  it('is tried again when the mail server is busy, and never twice when it was taken', async () => {
    const { id, messageId } = (await waitingMails()).deliveries[0]!;
    mailbox.refuse(1);
    await expect(deliver(id)).rejects.toThrow('451');
    await deliver(id);
    await deliver(id);
    expect(mailbox.mails.filter(({ headers }) => headers['message-id'] === messageId)).toHaveLength(1);
  });

  it('is given up, where a person sees it, when its reader is not to be reached', async () => {
    const { deliveries, articleId } = await waitingMails();
    const nobodyHome = new SMTPServer({
      authOptional: true,
      disabledCommands: ['STARTTLS'],
      onRcptTo: (_address, _session, done) =>
        done(Object.assign(new Error('No such user'), { responseCode: 550 })),
    });
    await new Promise<void>((resolve) => nobodyHome.listen(0, '127.0.0.1', resolve));
    const { port } = nobodyHome.server.address() as { port: number };
    await deliver(deliveries[0]!.id, `smtp://127.0.0.1:${port}`);
    await new Promise<void>((resolve) => nobodyHome.close(resolve));
    const settled = await database.reader.delivery.findUniqueOrThrow({ where: { id: deliveries[0]!.id } });
    expect(settled).toMatchObject({ status: 'failed', error: expect.stringContaining('550') });
    expect(await actions(articleId)).toContain('notification.failed');
  });

  it('is not posted when its reason has gone while the mail server was away', async () => {
    const { deliveries, assignmentId, claimId } = await waitingMails();
    await submit(assignmentId, claimId);
    const before = mailbox.mails.length;
    await deliverAll();
    expect(mailbox.mails).toHaveLength(before);
    const settled = await database.reader.delivery.findMany({
      where: { id: { in: deliveries.map(({ id }) => id) } },
    });
    expect(settled).toMatchObject(Array(2).fill({ status: 'cancelled', error: 'moved_on' }));
  });
});

describe.each(['PostgreSQL', 'Redis'])('Workers on %s', (where) => {
  let redis: TestRedis | undefined;
  let workers: RunningApp[];

  beforeAll(async () => {
    redis = where === 'Redis' ? await startRedis() : undefined;
  });
  beforeEach(() => {
    workers = [];
  });
  afterEach(() => Promise.all(workers.map((worker) => worker.stop('SIGKILL'))));
  afterAll(() => redis?.stop());

  it('remind once, two of them, though one was killed on the way; and drain when they are told to end', async () => {
    workers.push(await startWorker(), await startWorker());
    const offers = [];
    for (let count = 0; count < 5; count++) offers.push(await offer({ hoursLeft: -3, hoursAgo: 8 }));
    await workers[0]!.stop('SIGKILL');
    workers.push(await startWorker());
    await database.reader.outbox.updateMany({
      where: { deskId, doneAt: null },
      data: { notBefore: new Date(0) },
    });
    database.announce();
    for (const { claimId } of offers) {
      const about = (address: string) =>
        mailbox.waitForMail(({ to, text }) => to.includes(address) && text.includes(claimId));
      await Promise.all([about(addressOf(checker)), about(addressOf(editor))]);
    }
    await allDone();
    const mails = mailbox.mails.filter(({ to }) => [addressOf(checker), addressOf(editor)].includes(to[0]!));
    expect(new Set(mails.map(({ headers }) => headers['message-id'])).size).toBe(10);
    expect(await database.reader.notification.count({ where: { deskId } })).toBe(10);
    expect(await workers[1]!.stop()).toBe(0);
    expect(await workers[2]!.stop()).toBe(0);
  });

  async function startWorker(): Promise<RunningApp> {
    return startApp('worker', {
      DATABASE_URL: store.url,
      REDIS_URL: redis?.url,
      SMTP_URL: mailbox.url,
      MAIL_FROM: 'Stet <stet@desk.example>',
      PUBLIC_URL: 'https://desk.example',
    });
  }
});

const clock = () => new Date();
const quiet = openLog('worker', 'silent', () => undefined);

function env(smtpUrl = mailbox.url) {
  return readEnv({
    DATABASE_URL: store.url,
    SMTP_URL: smtpUrl,
    MAIL_FROM: 'Stet <stet@desk.example>',
    PUBLIC_URL: 'https://desk.example',
  });
}

async function person(name: string, role: Role, locale: string): Promise<Actor> {
  const userId = newId();
  await database.reader.user.create({ data: { id: userId, email: addressOf({ userId }), name, locale } });
  await database.reader.membership.create({ data: { deskId, userId, roles: [role] } });
  return { userId, deskId, roles: [role] };
}

function addressOf({ userId }: Pick<Actor, 'userId'>): string {
  return `${userId}@desk.example`;
}

/** A claim that the editor offers to the checker, so many hours ago, due in so many hours. */
async function offer(
  { hoursLeft, hoursAgo = 0 }: { hoursLeft: number; hoursAgo?: number },
  beside?: { readonly articleId: string },
) {
  const articleId = beside?.articleId ?? newId();
  const claimId = newId();
  const title = '등대가 다시 켜졌다';
  const text = '남해의 작은 섬에 높이 42m의 등대가 다시 켜졌다.';
  const article = { id: articleId, deskId, title, language: 'ko', createdById: editor.userId! };
  if (beside === undefined)
    await database.reader.article.create({ data: { ...article, status: 'checking' } });
  const number = 1 + (await database.reader.claim.count({ where: { articleId } }));
  const claim = { id: claimId, deskId, articleId, number, text, type: 'number', risk: 'low' as const };
  const dueAt = new Date(Date.now() + hoursLeft * HOUR);
  await database.reader.claim.create({ data: { ...claim, dueAt, worth: 0.9, reasons: [], parts: [] } });
  const then = () => new Date(Date.now() - hoursAgo * HOUR);
  const assignments = new AssignmentsService(database, then);
  const { id } = await assignments.assign(editor, claimId, 1, { assigneeId: checker.userId!, dueAt });
  return { id, claimId, articleId };
}

function plan(assignmentId: string): Promise<void> {
  return new PlanningService(database, clock).plan(deskId, assignmentId);
}

function remindersOf(assignmentId: string) {
  return database.reader.reminder.findMany({
    where: { subjectId: assignmentId },
    orderBy: [{ dueAt: 'asc' }, { step: 'asc' }, { id: 'asc' }],
  });
}

/** As if the time of a reminder had come. */
async function comesDue(id: string): Promise<void> {
  await database.reader.reminder.update({ where: { id }, data: { dueAt: new Date(Date.now() - 1_000) } });
}

/** As if weeks had passed. */
async function everythingDue(assignmentId: string): Promise<void> {
  await database.reader.$executeRaw`
    UPDATE "Reminder" SET "dueAt" = "dueAt" - interval '30 days' WHERE "subjectId" = ${assignmentId}::uuid`;
}

/** The reminders whose sending was asked for and not done yet. */
async function asked(): Promise<string[]> {
  const rows = await database.reader.outbox.findMany({
    where: { deskId, job: 'reminders.send', doneAt: null },
    orderBy: { id: 'asc' },
  });
  return rows.flatMap(({ payload }) => (payload as { reminderIds: string[] }).reminderIds);
}

async function sendAll(): Promise<void> {
  const sending = new SendingService(database, clock, env(), quiet);
  await sending.send(deskId, await asked());
}

/** Two mails on their way, to the checker and the editor, about a claim that is late. */
async function waitingMails() {
  const { id: assignmentId, claimId, articleId } = await offer({ hoursLeft: -3, hoursAgo: 8 });
  await plan(assignmentId);
  await sweepReminders(database);
  await sendAll();
  const deliveries = await database.reader.delivery.findMany({ where: { notification: { deskId } } });
  expect(deliveries).toHaveLength(2);
  return { assignmentId, claimId, articleId, deliveries };
}

async function deliver(id: string, smtpUrl?: string): Promise<void> {
  const mailer = new Mailer(env(smtpUrl));
  await new DeliveryService(database, mailer, clock, env()).deliver(deskId, id);
  mailer.onModuleDestroy();
}

async function deliverAll(): Promise<void> {
  const deliveries = await database.reader.delivery.findMany({ where: { notification: { deskId } } });
  for (const { id } of deliveries) await deliver(id);
}

function mailTo(reader: Actor) {
  return mailbox.waitForMail(({ to }) => to.includes(addressOf(reader)));
}

/** As if the checker had handed the check in. */
async function submit(assignmentId: string, claimId: string): Promise<void> {
  await database.reader.assignment.update({ where: { id: assignmentId }, data: { status: 'submitted' } });
  await database.reader.claim.update({ where: { id: claimId }, data: { status: 'checked' } });
}

async function actions(articleId: string): Promise<string[]> {
  const entries = await database.reader.auditEntry.findMany({ where: { chainId: articleId } });
  return entries.map(({ action }) => action).sort();
}

/** Resolves when nothing of this desk waits in the background. */
async function allDone(): Promise<void> {
  while ((await database.reader.outbox.count({ where: { deskId, doneAt: null } })) > 0);
}
