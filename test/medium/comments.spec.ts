import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { readEnv } from '#config';
import { newId, type Actor } from '#core';
import { Database } from '#database';
import { AccountsService, PeopleService } from '#identity';
import { MentionsService } from '#reminders';
import { CommentsService, IssuesService, readClaimFile, type IssueView } from '#review';
import { openDesk, type TestArticle, type TestDesk } from '../factories/desk.js';
import { openStore, type TestStore } from '../factories/store.js';

type Person = Actor & { readonly userId: string };

const clock = () => new Date('2026-11-26T09:00:00Z');

let store: TestStore;
let database: Database;
let comments: CommentsService;
let desk: TestDesk;
let article: TestArticle;
let claim: string;
let issue: IssueView;
let checker: Person;
let editor: Person;
let author: Person;

beforeAll(async () => {
  store = await openStore();
  database = store.database;
  comments = new CommentsService(database, clock);
});

afterAll(() => store.close());

beforeEach(async () => {
  desk = await openDesk(database);
  article = await desk.article();
  claim = article.claims[0]!;
  checker = await named('도은결', 'ko', 'checker');
  editor = await named('Orla Fenwick', 'en', 'editor');
  author = await named('윤서해', 'ko', 'author');
  issue = await new IssuesService(database, clock).raiseOnClaim(checker, claim, {
    category: 'time.wrong_date',
    note: '1931',
  });
});

async function named(name: string, locale: string, role: 'checker' | 'editor' | 'author'): Promise<Person> {
  const person = await desk.person(role);
  await database.reader.user.update({ where: { id: person.userId }, data: { name, locale } });
  return person;
}

const jobs = async () =>
  (await database.reader.outbox.findMany({ where: { deskId: desk.id, job: 'reminders.mention' } })).map(
    ({ payload }) => payload,
  );
const told = (userId: string) => database.reader.notification.findMany({ where: { userId } });
const service = (SMTP_URL = '') =>
  new MentionsService(database, () => new Date(), readEnv({ DATABASE_URL: store.url, SMTP_URL }));

describe('A comment', () => {
  it('names members of the desk in its words or by their ids, never its writer', async () => {
    const said = await comments.addToClaim(checker, claim, {
      text: '@Orla Fenwick, @도은결이 다시 볼까요?',
      mentions: [author.userId],
    });
    expect(said).toMatchObject({ claimId: claim, issueId: null, mentions: [author.userId, editor.userId] });
    expect(await jobs()).toEqual([{ deskId: desk.id, commentId: said.id }]);
    const [entry] = await database.reader.auditEntry.findMany({
      where: { chainId: article.id, action: 'comment.added' },
    });
    expect(entry!.body).toContain(editor.userId);
    expect(entry!.body).not.toContain('다시 볼까요');
  });

  it('says everyone’s name as it is when it is read, and keeps none', async () => {
    const text = '@Orla Fenwick, @윤서해 님께 물어보세요. @도은결 드림';
    const said = await comments.addToClaim(checker, claim, { text, mentions: [] });
    expect(said.text).toBe(text);
    const { text: kept } = await database.reader.comment.findUniqueOrThrow({ where: { id: said.id } });
    expect(kept).toBe(`@{${editor.userId}}, @{${author.userId}} 님께 물어보세요. @{${checker.userId}} 드림`);
    await database.reader.user.update({ where: { id: author.userId }, data: { name: '윤서희' } });
    const { comments: read } = await readClaimFile(database.reader, editor, claim);
    expect(read.map((one) => one.text)).toEqual(['@Orla Fenwick, @윤서희 님께 물어보세요. @도은결 드림']);
  });

  describe('from before names were references', () => {
    const said = async (text: string) => {
      const about = { id: newId(), deskId: desk.id, claimId: claim, byId: checker.userId };
      const mentions = [author.userId, editor.userId];
      const { id } = await database.reader.comment.create({ data: { ...about, mentions, text } });
      return id;
    };
    const migrate = async () => {
      const file = 'prisma/migrations/20261128030000_erasable/migration.sql';
      const [block] = /DO \$\$.*?END \$\$;/s.exec(readFileSync(file, 'utf8'))!;
      await database.reader.$executeRawUnsafe(block);
    };
    const textOf = async (id: string) =>
      (await database.reader.comment.findUniqueOrThrow({ where: { id } })).text;

    it.each([
      ['@Orla Fenwick, @Al: ask @somebody', '@{editor}, @{author}: ask @somebody'],
      ['@orla fenwick (@AL)', '@{editor} (@{author})'],
      ['@Alan and desk@al.example, not @Al', '@Alan and desk@al.example, not @{author}'],
      ['@도은결님께'.normalize('NFD'), '@{checker}님께'],
    ])('has them since the migration: %s', async (text, kept) => {
      await database.reader.user.update({ where: { id: author.userId }, data: { name: 'Al' } });
      const id = await said(text);
      await migrate();
      const ids = { editor: editor.userId, author: author.userId, checker: checker.userId };
      expect(await textOf(id)).toBe(
        kept.replace(/@\{(\w+)\}/g, (_, who: keyof typeof ids) => `@{${ids[who]}}`),
      );
    });

    it('is with a name of any signs', async () => {
      await database.reader.user.update({ where: { id: author.userId }, data: { name: 'A. (B+) [c]\\' } });
      const id = await said('@A. (B+) [c]\\, @Ax (B+)');
      await migrate();
      expect(await textOf(id)).toBe(`@{${author.userId}}, @Ax (B+)`);
    });

    it('is touched only where it names someone, and what the record hashed is found again', async () => {
      const texts = ['Orla Fenwick', '@아무개'.normalize('NFD'), '@Orla Fenwick, 봐 주세요'];
      const ids = await Promise.all(texts.map(said));
      const versions = () => database.reader.$queryRaw<{ id: string; xmin: string }[]>`
        SELECT id, xmin::text FROM "Comment" WHERE id = ANY(${ids}::uuid[])`;
      const before = await versions();
      await migrate();
      const after = await versions();
      const untouched = after.filter((row) =>
        before.some(({ id, xmin }) => id === row.id && xmin === row.xmin),
      );
      expect(untouched.map(({ id }) => id).sort()).toEqual(ids.slice(0, 2).sort());
      const { comments: read } = await readClaimFile(database.reader, editor, claim);
      expect(read.find(({ id }) => id === ids[2])!.text).toBe(texts[2]);
    });
  });

  it('that names nobody asks for nothing', async () => {
    await comments.addToClaim(checker, claim, { text: 'desk@orla fenwick', mentions: [] });
    expect(await jobs()).toEqual([]);
  });

  it('keeps whoever is suspended or has left by id too, and tells neither them nor a colleague', async () => {
    const suspended = await named('김민지', 'ko', 'checker');
    const colleague = await named('김민', 'ko', 'checker');
    const left = await named('박하늘', 'ko', 'checker');
    const admin = await desk.person('admin');
    const accounts = new AccountsService(database, clock, { publicUrl: 'https://desk.example' });
    await accounts.suspend(admin, suspended.userId, 1);
    await new PeopleService(database, clock).remove(admin, left.userId, 1);
    const text = '@김민지 님이 보던 것입니다. @박하늘 님도.';
    const said = await comments.addToClaim(checker, claim, { text, mentions: [] });
    expect(said).toMatchObject({ text, mentions: [suspended.userId, left.userId] });
    const { text: kept } = await database.reader.comment.findUniqueOrThrow({ where: { id: said.id } });
    expect(kept).toBe(`@{${suspended.userId}} 님이 보던 것입니다. @{${left.userId}} 님도.`);
    await service().tell(desk.id, said.id);
    for (const { userId } of [suspended, colleague, left]) expect(await told(userId)).toEqual([]);
    for (const { userId } of [suspended, left])
      await expect(comments.addToClaim(checker, claim, { text: 'x', mentions: [userId] })).rejects.toThrow(
        'review/not-a-member',
      );
  });

  it('names the one who is let in of two who are called alike', async () => {
    const [away, here] = [await named('김민', 'ko', 'checker'), await named('김민', 'ko', 'checker')];
    for (const [gone, stays] of [
      [away, here],
      [here, away],
    ] as const) {
      const disabledAt = (at: Date | null, id: string) =>
        database.reader.user.update({ where: { id }, data: { disabledAt: at } });
      await disabledAt(clock(), gone.userId);
      await disabledAt(null, stays.userId);
      const { mentions } = await comments.addToClaim(checker, claim, { text: '@김민', mentions: [] });
      expect(mentions).toEqual([stays.userId]);
    }
  });

  it('names no one of another desk', async () => {
    const stranger = await (await openDesk(database)).person('editor');
    for (const mentions of [[stranger.userId], [newId()]])
      await expect(comments.addToClaim(checker, claim, { text: 'x', mentions })).rejects.toThrow(
        'review/not-a-member',
      );
  });

  it('stands on an issue too, and is read page by page', async () => {
    for (const text of ['one', 'two', 'three'])
      await comments.addToIssue(author, issue.id, { text, mentions: [] });
    const first = await comments.ofIssue(editor, issue.id, { size: 2 });
    expect(first.items).toMatchObject([{ text: 'one', issueId: issue.id, claimId: null }, { text: 'two' }]);
    const second = await comments.ofIssue(editor, issue.id, { size: 2, after: first.next! });
    expect(second).toMatchObject({ items: [{ text: 'three' }], next: null });
    const stranger = await (await openDesk(database)).person('editor');
    await expect(comments.ofIssue(stranger, issue.id, { size: 2 })).rejects.toThrow('thing/unknown');
    await expect(comments.addToIssue(stranger, issue.id, { text: 'x', mentions: [] })).rejects.toThrow(
      'thing/unknown',
    );
  });
});

describe('A mention', () => {
  it('becomes one notification in its reader’s language, without the words of the comment', async () => {
    const said = await comments.addToClaim(checker, claim, {
      text: 'the archive says otherwise',
      mentions: [author.userId, editor.userId],
    });
    await service().tell(desk.id, said.id);
    await service().tell(desk.id, said.id);
    expect(await told(editor.userId)).toMatchObject([
      {
        ...{ kind: 'mention', title: '도은결 mentioned you in a comment on “The bridge”' },
        ...{
          body: 'The comment is on claim 1. Open it to read.',
          link: `/articles/${article.id}?claim=${claim}`,
        },
      },
    ]);
    expect(await told(author.userId)).toMatchObject([
      { title: '도은결 님이 「The bridge」의 댓글에서 이름을 불렀습니다' },
    ]);
    expect(await database.reader.delivery.count()).toBe(0);
    const [entry, ...more] = await database.reader.auditEntry.findMany({
      where: { chainId: article.id, action: 'mention.sent' },
    });
    expect(more).toEqual([]);
    expect(JSON.parse(entry!.body)).toMatchObject({
      ...{ actor: null, subject: { type: 'comment', id: said.id } },
      data: { to: expect.arrayContaining([author.userId, editor.userId]) },
    });
  });

  it('of an issue leads to it, and goes out by mail where there is a mail server', async () => {
    const said = await comments.addToIssue(checker, issue.id, { text: '@Orla Fenwick?', mentions: [] });
    await service('smtp://127.0.0.1:25').tell(desk.id, said.id);
    const [notification] = await told(editor.userId);
    expect(notification!.link).toBe(`/articles/${article.id}?issue=${issue.id}`);
    const [delivery] = await database.reader.delivery.findMany({
      where: { notificationId: notification!.id },
    });
    expect(delivery).toMatchObject({ channel: 'mail', status: 'waiting' });
    expect(await database.reader.outbox.count({ where: { key: `reminders.deliver:${delivery!.id}` } })).toBe(
      1,
    );
  });

  it('is not told to someone who has left the desk since', async () => {
    const said = await comments.addToClaim(checker, claim, { text: 'x', mentions: [editor.userId] });
    await database.reader.membership.deleteMany({ where: { userId: editor.userId } });
    await service().tell(desk.id, said.id);
    expect(await told(editor.userId)).toEqual([]);
  });
});
