import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import pg from 'pg';
import { holdHeads, keyedHash } from '#audit';
import { ExtractService } from '#claims';
import { newId, type Actor } from '#core';
import { Database, ENV, LOG, type Tx } from '#database';
import { ErasureService, ERASED_NAME, IdentityService, PeopleService, TokensService } from '#identity';
import { DigestsService, ForgettingService, MentionsService, SendingService } from '#reminders';
import { messageFor } from '#reminders/domain';
import { ReportsService, verifyReport, type CheckReport } from '#reports';
import { AssignmentsService, ChecksService, CommentsService, QuestionsService, readClaimFile } from '#review';
import { submitArticle } from '../factories/article.js';
import { openDesk, type TestDesk } from '../factories/desk.js';
import { openChapters, type Chapters } from '../factories/chapters.js';
import { waitingForALock } from '../support/waiting.js';

const NAME = '한여울';
const EMAIL = 'yeoul.han@desk.example';
const PASSWORD = 'a long enough passphrase';

describe('Erasing a person', () => {
  let chapters: Chapters;
  let database: Database;
  let desk: TestDesk;
  let admin: Actor & { readonly userId: string };
  let yeoul: Actor & { readonly userId: string };
  let articleId: string;
  let before: CheckReport;
  let people: PeopleService;
  let erasure: ErasureService;
  const now = () => new Date('2026-11-20T00:00:00Z');

  beforeAll(async () => {
    chapters = await openChapters(now);
    database = chapters.get(Database);
    people = new PeopleService(database, now);
    erasure = new ErasureService(database, now);
    desk = await openDesk(database);
    admin = await desk.person('admin');
    const member = await people.add(admin, {
      ...{ email: EMAIL, name: NAME, locale: 'ko', roles: ['checker'], password: PASSWORD },
    });
    yeoul = { userId: member.id, deskId: desk.id, roles: ['checker'] };
    articleId = await workOf(yeoul);
    before = await report();
  });

  afterAll(() => chapters.close());

  it('is for administrators, never of oneself, of the last one, or of someone on another desk too', async () => {
    const chief = await desk.person('chief');
    await expect(erasure.erase(chief, yeoul.userId, 1)).rejects.toThrow('identity/not-allowed');
    await expect(erasure.erase(admin, admin.userId, 1)).rejects.toThrow('identity/own-erasure');
    await expect(erasure.erase(admin, desk.id, 1)).rejects.toThrow('thing/unknown');
    const other = await openDesk(database);
    const stranger = await other.person('checker');
    await expect(erasure.erase(admin, stranger.userId, 1)).rejects.toThrow('thing/unknown');
    await database.reader.membership.create({
      data: { deskId: desk.id, userId: stranger.userId, roles: ['checker'] },
    });
    await expect(erasure.erase(admin, stranger.userId, 1)).rejects.toThrow('identity/elsewhere');
    // Two administrators at once: the one whose role has gone meanwhile does not leave the desk without any.
    for (const { userId } of await database.reader.membership.findMany({
      where: { deskId: desk.id, roles: { has: 'admin' } },
    }))
      if (userId !== admin.userId)
        await database.reader.membership.update({
          where: { deskId_userId: { deskId: desk.id, userId } },
          data: { roles: ['checker'] },
        });
    const asIfAdmin: Actor = { ...yeoul, roles: ['admin'] };
    await expect(erasure.erase(asIfAdmin, admin.userId, 1)).rejects.toThrow('identity/last-admin');
  });

  it('leaves nothing of them in the whole database but an id', async () => {
    const identity = new IdentityService(database, now);
    const session = await identity.signIn(EMAIL, PASSWORD);
    const token = await new TokensService(database, now).create(yeoul, '여울의 열쇠');
    expect(await where([NAME, EMAIL, '여울의 열쇠'])).not.toEqual([]);

    await expect(erasure.erase(admin, yeoul.userId, 2)).rejects.toThrow('request/stale');
    expect(await erasure.erase(admin, yeoul.userId, 1)).toEqual({
      ...{ id: yeoul.userId, name: ERASED_NAME, erasedAt: now().toISOString() },
    });
    // What was answered while they were erased, and kept a moment after.
    const kept = { deskId: desk.id, userId: admin.userId, key: 'y', requestHash: '' };
    const answer = JSON.stringify({ id: yeoul.userId, name: NAME });
    await database.reader.idempotencyKey.create({ data: { ...kept, answer } });
    const jobs = await database.reader.outbox.findMany({ where: { job: { endsWith: '.forget' } } });
    expect(jobs.map(({ job }) => job).sort()).toEqual(['reminders.forget', 'review.forget']);
    await chapters.get(QuestionsService).forget(desk.id, yeoul.userId);
    await new ForgettingService(database).forget(desk.id, yeoul.userId);

    expect(await where([NAME, EMAIL, '여울의 열쇠'])).toEqual([]);
    expect(await identity.signIn(EMAIL, PASSWORD)).toBeUndefined();
    expect(await identity.actorOf(session!.secret)).toBeUndefined();
    expect(await identity.actorOf(token.secret)).toBeUndefined();
    expect((await people.list(admin)).map(({ id }) => id)).not.toContain(yeoul.userId);
    expect(await database.reader.notification.count()).toBe(0);
    expect(await database.reader.webhookDelivery.count()).toBe(0);
    const replay = await database.reader.idempotencyKey.findFirstOrThrow({ where: { key: 'x' } });
    expect([replay.answer, replay.userId]).toEqual([null, admin.userId]);
  });

  it('leaves an address that nobody is taken in by', async () => {
    const { email } = await database.reader.user.findUniqueOrThrow({ where: { id: yeoul.userId } });
    const again = people.add(admin, { email, name: 'X', locale: 'ko', roles: ['checker'] });
    await expect(again).rejects.toMatchObject({ data: { errors: [{ field: 'email' }] } });
  });

  it('may be asked twice, and of someone who had left before', async () => {
    expect((await erasure.erase(admin, yeoul.userId, 1)).name).toBe(ERASED_NAME);
    const left = await people.add(admin, {
      email: 'left@desk.example',
      name: '이가람',
      locale: 'ko',
      roles: ['checker'],
    });
    await people.remove(admin, left.id, left.version);
    await expect(erasure.erase(admin, left.id, left.version)).rejects.toThrow('request/stale');
    await erasure.erase(admin, left.id, 0);
    expect(await where(['이가람', 'left@desk.example'])).toEqual([]);
  });

  it('keeps what they did: their entries verify, and every report says that they were erased', async () => {
    expect(await chapters.get(ReportsService).verify(admin, articleId)).toMatchObject({ intact: true });
    const after = await report();
    expect(verifyReport(Buffer.from(await text('json')))).toMatchObject({ outcome: 'intact' });
    expect(after.chain).toEqual(before.chain);
    expect(before.people).toContainEqual({ id: yeoul.userId, name: NAME });
    expect(after.people).toContainEqual({ id: yeoul.userId, name: ERASED_NAME });
    expect(after.claims.flatMap(({ checks }) => checks.map(({ by }) => by))).toContain(yeoul.userId);
    expect(await text('html')).toContain(ERASED_NAME);
    expect(await text('csv')).toContain(ERASED_NAME);
  });

  it('leaves what others said to them, with the words that stand for their name', async () => {
    const [claim] = await database.reader.claim.findMany({
      where: { articleId },
      orderBy: { number: 'asc' },
    });
    const { comments } = await readClaimFile(database.reader, admin, claim!.id);
    expect(comments.map(({ text }) => text)).toEqual(['확인했어요', `@${ERASED_NAME}님, 다시 봐 주세요.`]);
  });

  it('takes with it the key without which the record’s hashes say nothing', async () => {
    const entry = await database.reader.auditEntry.findFirstOrThrow({ where: { action: 'comment.added' } });
    expect(entry.body).toMatch(/"hmac":"[0-9a-f]{64}"/);
    expect(entry.body).not.toContain('sha256');
    await expect(keyedHash(database.reader, yeoul.userId, '확인했어요')).rejects.toThrow('erased');
    const hashed = await keyedHash(database.reader, admin.userId, '확인했어요');
    expect(await keyedHash(database.reader, admin.userId, '확인했어요')).toBe(hashed);
  });

  function where(words: readonly string[]): Promise<string[]> {
    return tablesWith(database, words);
  }

  async function text(format: 'json' | 'html' | 'csv'): Promise<string> {
    return String((await chapters.get(ReportsService).check(admin, articleId, format)).body);
  }

  async function report(): Promise<CheckReport> {
    return JSON.parse(await text('json')) as CheckReport;
  }

  /** An article that they checked and spoke about, with a question put to them and a message. */
  async function workOf(person: typeof yeoul): Promise<string> {
    const editor = await desk.person('editor');
    const { id } = await submitArticle(
      chapters,
      editor,
      '등대가 켜졌다. 등대의 높이는 42m다. 등대지기는 1931년에 태어났다.',
      [],
    );
    const revision = await database.reader.revision.findFirstOrThrow({ where: { articleId: id } });
    await chapters.get(ExtractService).extract(desk.id, revision.id);
    const [claim, other] = await database.reader.claim.findMany({
      where: { articleId: id },
      orderBy: { number: 'asc' },
    });
    const assignments = chapters.get(AssignmentsService);
    const taken = await assignments.assign(person, claim!.id, claim!.version, {});
    await chapters
      .get(CommentsService)
      .addToClaim(person, claim!.id, { text: '확인했어요', mentions: [admin.userId] });
    await chapters
      .get(CommentsService)
      .addToClaim(editor, claim!.id, { text: `@${NAME}님, 다시 봐 주세요.`, mentions: [] });
    await lateWith(taken.id, editor);
    await chapters
      .get(ChecksService)
      .check(person, claim!.id, taken.claim.version, { outcome: 'wrong', note: '열 배' });
    const asked = await assignments.assign(editor, other!.id, other!.version, {});
    const question = { askedOfId: person.userId };
    await chapters.get(QuestionsService).ask(editor, other!.id, asked.claim.version, '맞나요?', question);
    await database.reader.notification.create({
      data: {
        ...{ id: claim!.id, deskId: desk.id, userId: person.userId, articleId: id, key: 'k', kind: 'due' },
        ...{
          title: `${NAME} 님께`,
          body: '',
          link: '/',
          deliveries: { create: { id: other!.id, channel: 'mail', messageId: 'm' } },
        },
      },
    });
    const said = await database.reader.comment.findFirstOrThrow({ where: { byId: person.userId } });
    await new MentionsService(database, now, chapters.get(ENV)).tell(desk.id, said.id);
    await postDigest(admin);
    await cameBack(other!.id, person.userId);
    await database.reader.idempotencyKey.create({
      data: {
        deskId: desk.id,
        userId: admin.userId,
        key: 'x',
        requestHash: '',
        answer: JSON.stringify({ name: NAME, email: EMAIL }),
      },
    });
    return id;
  }

  /** The digest that goes to someone tells of all that they were told. */
  async function postDigest({ userId }: { readonly userId: string }): Promise<void> {
    const about = { deskId: desk.id, userId };
    const digest = await database.reader.digest.create({
      data: { ...about, id: newId(), day: '2026-11-20', dueAt: now() },
    });
    await database.reader.notification.updateMany({ where: about, data: { digestId: digest.id } });
    await new DigestsService(database, now, chapters.get(ENV)).send(desk.id, digest.id);
    const posted = await database.reader.notification.findFirstOrThrow({
      where: { ...about, kind: 'digest' },
    });
    expect(posted.body).toContain(NAME);
  }

  /** A mail server did not take a letter of theirs, nor then their address; a webhook gave back what it was told. */
  async function cameBack(letter: string, id: string): Promise<void> {
    const { id: toHook } = await database.reader.webhookDelivery.findFirstOrThrow();
    for (const [job, deliveryId, error] of [
      ['reminders.deliver', letter, `450 4.2.1 <${EMAIL}>: try again later`],
      ['reminders.hook', toHook, `500 ${NAME}`],
    ] as const) {
      const payload = { deskId: desk.id, deliveryId };
      const failed = { deskId: desk.id, job, key: deliveryId, payload, error, deadAt: now() };
      await database.reader.outbox.create({ data: failed });
    }
    const bounce = `550 5.1.1 <${EMAIL}>: no such user`;
    await database.reader.user.update({ where: { id }, data: { bounce, bouncedAt: now() } });
  }

  /** An editor and a webhook are told that work of theirs is late. */
  async function lateWith(assignmentId: string, { userId }: { readonly userId: string }): Promise<void> {
    const reminder = await database.reader.reminder.create({
      data: {
        ...{ id: newId(), deskId: desk.id, key: 'late', subjectType: 'assignment', subjectId: assignmentId },
        ...{ step: 'overdue', recipientId: userId, role: 'editor', dueAt: now() },
      },
    });
    const message = messageFor(
      {
        ...({ kind: 'overdue', rung: 1, to: 'editor', assigneeName: NAME, articleTitle: '등대' } as const),
        ...{ claimNumber: 1, claimText: '등대가 켜졌다.', dueAt: now(), timeZone: 'Asia/Seoul' },
      },
      'ko',
    );
    const about = { id: newId(), reminderId: reminder.id, key: 'late' };
    await database.reader.notification.create({
      data: { ...about, ...message, deskId: desk.id, userId, kind: 'overdue', link: '/' },
    });
    const hook = await database.reader.webhook.create({
      data: {
        ...{ id: newId(), deskId: desk.id, name: 'chat', url: 'https://chat.example/', form: 'slack' },
        ...{ secret: 'x', kinds: [], createdById: userId },
      },
    });
    await database.reader.webhookDelivery.create({
      data: { ...about, webhookId: hook.id, body: JSON.stringify({ text: message.title }) },
    });
  }
});

describe('A name that is copied while its owner is erased', () => {
  let chapters: Chapters;
  let database: Database;
  let desk: TestDesk;
  let admin: Person;
  let editor: Person;
  let leaver: Person;
  const now = () => new Date('2026-11-20T00:00:00Z');

  beforeAll(async () => {
    chapters = await openChapters(now);
    database = chapters.get(Database);
  });

  afterAll(() => chapters.close());

  /** Something that copies the name, what holds it up when it has read it, and what tells that it was done. */
  interface Copy {
    readonly does: () => Promise<unknown>;
    readonly hold: (tx: Tx) => Promise<unknown>;
    readonly done: () => Promise<number>;
  }

  it.each<[string, () => Promise<Copy>]>([
    ['in a question to them', asking],
    ['in a comment that names them', naming],
    ['in a message that they are named', () => telling(editor, leaver)],
    ['in a message that they have named someone', () => telling(leaver, editor)],
    ['in a message that work of theirs is late', late],
    ['in a digest of such messages', digest],
  ])('%s is nowhere afterwards', async (_, copying) => {
    desk = await openDesk(database);
    admin = await desk.person('admin');
    editor = await desk.person('editor');
    leaver = await desk.person('checker');
    await database.reader.user.update({ where: { id: leaver.userId }, data: { name: NAME } });
    const { does, hold, done } = await copying();
    let all: Promise<unknown> | undefined;
    await database.transaction(async (tx) => {
      await hold(tx);
      const copied = does();
      await waitingForALock(database);
      const erased = erase();
      all = Promise.all([copied, erased]);
      all.catch(() => undefined);
      await Promise.race([erased, waitingForALock(database, 2)]);
    });
    await all;
    expect(await done()).toBe(1);
    expect(await tablesWith(database, [NAME])).toEqual([]);
    const toThem = { where: { userId: leaver.userId } };
    expect(await database.reader.notification.count(toThem)).toBe(0);
  });

  const told = (action: string) => () =>
    database.reader.auditEntry.count({ where: { deskId: desk.id, action } });

  /** Erases them, and forgets what is then found of them. */
  async function erase(): Promise<void> {
    await new ErasureService(database, now).erase(admin, leaver.userId, 1);
    await chapters.get(QuestionsService).forget(desk.id, leaver.userId);
    await new ForgettingService(database).forget(desk.id, leaver.userId);
  }

  async function asking(): Promise<Copy> {
    const { id, claims } = await desk.article();
    const taken = await chapters.get(AssignmentsService).assign(editor, claims[0]!, 1, {});
    const asked = { askedOfId: leaver.userId };
    const ask = chapters.get(QuestionsService).ask.bind(chapters.get(QuestionsService));
    const does = () => ask(editor, claims[0]!, taken.claim.version, '1932?', asked);
    return { does, hold: (tx) => holdHeads(tx, desk.id, [id]), done: told('claim.asked') };
  }

  async function naming(): Promise<Copy> {
    const { id, claims } = await desk.article();
    const comment = { text: `@${NAME}님, 다시 봐 주세요.`, mentions: [] };
    const does = () => chapters.get(CommentsService).addToClaim(editor, claims[0]!, comment);
    return { does, hold: (tx) => holdHeads(tx, desk.id, [id]), done: told('comment.added') };
  }

  async function telling(by: Person, { userId }: Person): Promise<Copy> {
    const { id, claims } = await desk.article();
    const comment = { text: '다시 봐 주세요.', mentions: [userId] };
    const said = await chapters.get(CommentsService).addToClaim(by, claims[0]!, comment);
    const mentions = new MentionsService(database, now, chapters.get(ENV));
    const does = () => mentions.tell(desk.id, said.id);
    return { does, hold: (tx) => holdHeads(tx, desk.id, [id]), done: told('mention.sent') };
  }

  async function late(): Promise<Copy> {
    const { id: articleId, claims } = await desk.article();
    const { id: subjectId } = await chapters.get(AssignmentsService).assign(leaver, claims[0]!, 1, {});
    const hook = {
      ...{ id: newId(), deskId: desk.id, name: 'chat', url: 'https://chat.example/', form: 'slack' },
      ...{ secret: 'x', kinds: [], createdById: editor.userId },
    };
    await database.reader.webhook.create({ data: hook });
    const about = { subjectType: 'assignment', subjectId, articleId, recipientId: editor.userId };
    const reminder = { id: newId(), deskId: desk.id, key: subjectId, step: 'overdue_02', role: 'editor' };
    await database.reader.reminder.create({ data: { ...reminder, ...about, dueAt: now() } });
    const sending = new SendingService(database, now, chapters.get(ENV), chapters.get(LOG));
    const does = () => sending.send(desk.id, [reminder.id]);
    const hold = (tx: Tx) => tx.$queryRaw`SELECT id FROM "Webhook" WHERE id = ${hook.id}::uuid FOR UPDATE`;
    return { does, hold, done: told('reminder.sent') };
  }

  async function digest(): Promise<Copy> {
    const { does: tell } = await telling(leaver, editor);
    await tell();
    const { userId } = editor;
    const about = { id: newId(), deskId: desk.id, userId, day: '2026-11-20', dueAt: now() };
    await database.reader.digest.create({ data: about });
    await database.reader.notification.updateMany({ where: { userId }, data: { digestId: about.id } });
    const digests = new DigestsService(database, now, chapters.get(ENV));
    const does = () => digests.send(desk.id, about.id);
    const hold = async ({ notification }: Tx) => {
      const posted = { id: newId(), deskId: desk.id, userId, kind: 'digest', title: '', body: '', link: '/' };
      await notification.create({ data: { ...posted, key: `digest:${desk.id}:${userId}:${about.day}` } });
      await notification.delete({ where: { id: posted.id } });
    };
    const done = () => database.reader.digest.count({ where: { id: about.id, sentAt: { not: null } } });
    return { does, hold, done };
  }
});

type Person = Actor & { readonly userId: string };

/** The tables in which any of the words stand, in any column. */
async function tablesWith({ reader }: Database, words: readonly string[]): Promise<string[]> {
  const tables = await reader.$queryRaw<{ name: string }[]>`
    SELECT quote_ident(relname) AS name FROM pg_class WHERE relkind = 'r' AND relnamespace = 'public'::regnamespace`;
  const found: string[] = [];
  for (const { name } of tables) {
    const has = words.map((word) => `t::text LIKE ${pg.escapeLiteral(`%${word}%`)}`).join(' OR ');
    const [row] = await reader.$queryRawUnsafe<{ there: boolean }[]>(
      `SELECT EXISTS (SELECT FROM ${name} t WHERE ${has}) AS there`,
    );
    if (row!.there) found.push(name);
  }
  return found;
}
