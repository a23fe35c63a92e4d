import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import pg from 'pg';
import { keyedHash } from '#audit';
import { ExtractService } from '#claims';
import { newId, type Actor } from '#core';
import { Database, ENV } from '#database';
import { ErasureService, ERASED_NAME, IdentityService, PeopleService, TokensService } from '#identity';
import { DigestsService, ForgettingService, MentionsService } from '#reminders';
import { messageFor } from '#reminders/domain';
import { ReportsService, verifyReport, type CheckReport } from '#reports';
import { AssignmentsService, ChecksService, CommentsService, QuestionsService, readClaimFile } from '#review';
import { submitArticle } from '../factories/article.js';
import { openDesk, type TestDesk } from '../factories/desk.js';
import { openChapters, type Chapters } from '../factories/chapters.js';

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

  /** The tables in which any of the words stand, in any column. */
  async function where(words: readonly string[]): Promise<string[]> {
    const tables = await database.reader.$queryRaw<{ name: string }[]>`
      SELECT quote_ident(relname) AS name FROM pg_class WHERE relkind = 'r' AND relnamespace = 'public'::regnamespace`;
    const found: string[] = [];
    for (const { name } of tables) {
      const has = words.map((word) => `t::text LIKE ${pg.escapeLiteral(`%${word}%`)}`).join(' OR ');
      const [row] = await database.reader.$queryRawUnsafe<{ there: boolean }[]>(
        `SELECT EXISTS (SELECT FROM ${name} t WHERE ${has}) AS there`,
      );
      if (row!.there) found.push(name);
    }
    return found;
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
