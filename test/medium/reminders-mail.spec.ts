import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { SMTPServer } from 'smtp-server';
import { openLog, readEnv } from '#config';
import type { Actor } from '#core';
import { Database } from '#database';
import {
  DeliveryService,
  DigestsService,
  PreferencesService,
  RemindersService,
  SendingService,
  sweepReminders,
  WatchingService,
} from '#reminders';
import { Mailer } from '../../libs/reminders/mailer.js';
import { startApi } from '../factories/api.js';
import { openDesk, type TestDesk } from '../factories/desk.js';
import { openStore, type TestStore } from '../factories/store.js';
import { startMailbox, type TestMailbox } from '../support/smtp.js';

const clock = () => new Date();
const quiet = openLog('worker', 'silent', () => undefined);

let store: TestStore;
let database: Database;
let mailbox: TestMailbox;
let api: NestFastifyApplication;
let preferences: PreferencesService;
let desk: TestDesk;
let editor: Actor & { userId: string };

beforeAll(async () => {
  store = await openStore();
  database = store.database;
  mailbox = await startMailbox();
  api = await startApi(env());
  preferences = new PreferencesService(database, env());
});
beforeEach(async () => {
  desk = await openDesk(database);
  editor = await desk.person('editor');
});
afterAll(async () => {
  await api.close();
  await mailbox.stop();
  await store.close();
});

describe('The stop link of a mail', () => {
  it('is one that mail programs know, stops nothing when it is looked at, and mails of its kind when it is posted', async () => {
    await remind();
    const mail = await mailTo(editor);
    expect(mail.headers['list-unsubscribe-post']).toBe('List-Unsubscribe=One-Click');
    const url = /^<(https:\/\/desk\.example\/\S+)>$/.exec(mail.headers['list-unsubscribe']!)![1]!;
    expect(mail.text).toContain(url);
    const path = new URL(url).pathname;

    const page = await api.inject({ method: 'GET', url: path });
    expect([page.statusCode, page.headers['content-type']]).toEqual([200, 'text/html; charset=utf-8']);
    expect(page.body).toContain('<form method="post">');
    expect(await paceOfUnassigned()).toBe('now');

    const oneClick = {
      ...{ method: 'POST', url: path, payload: 'List-Unsubscribe=One-Click' },
      headers: { 'content-type': 'application/x-www-form-urlencoded' },
    } as const;
    expect((await api.inject(oneClick)).statusCode).toBe(200);
    expect((await api.inject(oneClick)).statusCode).toBe(200);
    expect(await paceOfUnassigned()).toBe('off');
    await remind();
    expect(await database.reader.delivery.count({ where: { notification: { userId: editor.userId } } })).toBe(
      1,
    );
    expect(await database.reader.notification.count({ where: { userId: editor.userId } })).toBe(2);
  });

  it('is refused when a letter of it is changed', async () => {
    await remind();
    const { headers } = await mailTo(editor);
    const path = new URL(/<(.*)>/.exec(headers['list-unsubscribe']!)![1]!).pathname;
    const forged = path.replace(/stop\/./, (start) => (start.endsWith('A') ? 'stop/B' : 'stop/A'));
    for (const method of ['GET', 'POST'] as const) {
      expect((await api.inject({ method, url: forged })).statusCode).toBe(404);
    }
    expect(await paceOfUnassigned()).toBe('now');
  });
});

describe('What someone prefers', () => {
  it('holds as far as the desk allows', async () => {
    const floor = { unassigned: 'digest' };
    await database.reader.desk.update({
      where: { id: desk.id },
      data: { settings: { reminders: { floor } } },
    });
    expect((await new PreferencesService(database, { smtpUrl: undefined }).read(editor)).mailServer).toBe(
      false,
    );
    const chosen = await preferences.change(editor, {
      mail: { unassigned: 'off', due: 'off', error: 'off' },
    });
    const of = (kind: string) => chosen.kinds.find((one) => one.kind === kind);
    expect([of('unassigned')?.mail, of('due')?.mail, of('error')?.mail]).toEqual(['digest', 'off', 'now']);
    expect(of('unassigned')?.paces).toEqual(['digest', 'now']);
    await remind();
    expect(await database.reader.digest.count({ where: { userId: editor.userId } })).toBe(1);
  });

  it('lets what is not wanted in the product come read', async () => {
    await preferences.change(editor, { inbox: { unassigned: 'off' }, mail: { unassigned: 'off' } });
    await remind();
    expect(await new RemindersService(database, clock).notifications(editor, { size: 5 })).toMatchObject({
      unread: 0,
      items: [{ kind: 'unassigned' }],
    });
  });
});

describe('A digest', () => {
  it('tells once a day, in one mail, of what still waits and was not read', async () => {
    await preferences.change(editor, { mail: { unassigned: 'digest' } });
    const [first, second] = [await remind('The bridge'), await remind('The tunnel')];
    await remind('The ferry');
    await database.reader.claim.updateMany({ where: { articleId: first }, data: { status: 'resolved' } });
    const ferry = await database.reader.notification.findFirstOrThrow({
      where: { title: { contains: 'ferry' } },
    });
    await new RemindersService(database, clock).read(editor, ferry.id);
    const [digest, ...more] = await database.reader.digest.findMany({ where: { userId: editor.userId } });
    expect(more).toEqual([]);
    expect(digest!.dueAt.getTime()).toBeGreaterThan(Date.now());
    await database.reader.digest.update({ where: { id: digest!.id }, data: { dueAt: new Date(0) } });
    await Promise.all([sweepReminders(database), sweepReminders(database)]);
    const jobs = { deskId: desk.id, job: 'reminders.digest' };
    expect(await database.reader.outbox.count({ where: jobs })).toBe(1);
    const digests = new DigestsService(database, clock, env());
    await Promise.all([digests.send(desk.id, digest!.id), digests.send(desk.id, digest!.id)]);
    await deliverAll();
    const mail = await mailTo(editor);
    expect(mail.subject).toBe('[오늘의 알림] Desk: 1건');
    expect(mail.text).toContain('The tunnel');
    expect(mail.text).toContain(`https://desk.example/articles/${second}`);
    expect(mail.text).not.toMatch(/bridge|ferry/);
    expect(mailbox.mails.filter(({ to }) => to.includes(addressOf(editor)))).toHaveLength(1);
    const inbox = await new RemindersService(database, clock).notifications(editor, { size: 10 });
    expect(inbox.items.map(({ kind }) => kind)).not.toContain('digest');
  });

  it('is stopped by its link, today’s too; what comes at once comes, and what the desk insists on', async () => {
    await preferences.change(editor, { mail: { unassigned: 'digest' } });
    await remind('The bridge');
    await postDigest('2026-11-01');
    const path = new URL(/<(.*)>/.exec((await mailTo(editor)).headers['list-unsubscribe']!)![1]!).pathname;
    await remind('The tunnel');
    expect((await api.inject({ method: 'POST', url: path })).statusCode).toBe(200);
    await postDigest('2026-11-02');
    await remind('The ferry');
    expect(await database.reader.digest.count({ where: { userId: editor.userId, sentAt: null } })).toBe(0);
    const mails = () => mailbox.mails.filter(({ to }) => to.includes(addressOf(editor)));
    expect(mails()).toHaveLength(1);

    const chosen = await preferences.read(editor);
    expect(chosen.digest).toBe('off');
    expect(chosen.kinds.find(({ kind }) => kind === 'overdue')?.mail).toBe('now');
    await preferences.change(editor, { digest: 'off' });
    await remind('The lighthouse');
    expect(mails().at(-1)!.subject).toContain('The lighthouse');

    const settings = { reminders: { floor: { unassigned: 'digest' } } };
    await database.reader.desk.update({ where: { id: desk.id }, data: { settings } });
    await preferences.change(editor, { mail: { unassigned: 'digest' }, digest: 'off' });
    await remind('The harbour');
    await postDigest('2026-11-03');
    expect(mails()).toHaveLength(3);
  });
});

describe('A mail that comes back for good', () => {
  it('is the last to that address until its owner says that it is right; they are told in the product', async () => {
    const nobody = await nobodyHome();
    await remind('The bridge', nobody.url);
    await nobody.stop();
    const asked = await preferences.read(editor);
    expect(asked.address).toMatchObject({ bounce: expect.stringContaining('550') });
    expect(asked.allowed).toContain('confirm_address');
    const inbox = await new RemindersService(database, clock).notifications(editor, { size: 5 });
    expect(inbox.items[0]).toMatchObject({ kind: 'mail', title: expect.stringContaining(addressOf(editor)) });
    await remind('The tunnel');
    expect(mailbox.mails.some(({ to }) => to.includes(addressOf(editor)))).toBe(false);
    expect((await preferences.confirmAddress(editor)).address.bouncedAt).toBeNull();
    await remind('The ferry');
    expect((await mailTo(editor)).subject).toContain('The ferry');
  });
});

function env(smtpUrl = mailbox.url) {
  return readEnv({
    ...{ DATABASE_URL: store.url, SMTP_URL: smtpUrl },
    ...{ MAIL_FROM: 'Stet <stet@desk.example>', PUBLIC_URL: 'https://desk.example' },
  });
}

/** An article that nobody has taken a claim of, of which the editor is told now. Gives its id. */
async function remind(title = 'The bridge', smtpUrl?: string): Promise<string> {
  const { id } = await desk.article({ title });
  await new WatchingService(database, clock).watch(desk.id, 'article', id);
  const due = await database.reader.reminder.findMany({ where: { articleId: id, step: 'unassigned_01' } });
  await database.reader.reminder.updateMany({
    where: { id: { in: due.map((one) => one.id) } },
    data: { dueAt: new Date(Date.now() - 1_000) },
  });
  const sending = new SendingService(database, clock, env(), quiet);
  for (const one of due) await sending.send(desk.id, [one.id]);
  await deliverAll(smtpUrl);
  return id;
}

async function deliverAll(smtpUrl?: string): Promise<void> {
  const mailer = new Mailer(env(smtpUrl));
  const service = new DeliveryService(database, mailer, clock, env());
  const where = { status: 'waiting', notification: { deskId: desk.id } } as const;
  for (const { id } of await database.reader.delivery.findMany({ where })) await service.deliver(desk.id, id);
  mailer.onModuleDestroy();
}

/** The digest that is being gathered goes out now, as that of a day that is over. */
async function postDigest(day: string): Promise<void> {
  const gathered = { userId: editor.userId, sentAt: null };
  for (const { id } of await database.reader.digest.findMany({ where: gathered })) {
    await database.reader.digest.update({ where: { id }, data: { day } });
    await new DigestsService(database, clock, env()).send(desk.id, id);
  }
  await deliverAll();
}

async function paceOfUnassigned() {
  return (await preferences.read(editor)).kinds.find(({ kind }) => kind === 'unassigned')?.mail;
}

function addressOf({ userId }: Pick<Actor, 'userId'>): string {
  return `${userId}@desk.example`;
}

function mailTo(reader: Actor) {
  return mailbox.waitForMail(({ to }) => to.includes(addressOf(reader)));
}

/** A mail server that knows nobody. */
async function nobodyHome() {
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ['STARTTLS'],
    onRcptTo: (_address, _session, done) =>
      done(Object.assign(new Error('No such user'), { responseCode: 550 })),
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.server.address() as { port: number };
  return {
    url: `smtp://127.0.0.1:${port}`,
    stop: () => new Promise<void>((resolve) => server.close(resolve)),
  };
}
