import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { readEnv } from '#config';
import { newId, type Actor } from '#core';
import { Database } from '#database';
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

  it('from before names were references has them since the migration, the longest name first', async () => {
    await database.reader.user.update({ where: { id: author.userId }, data: { name: 'Orla' } });
    const about = { id: newId(), deskId: desk.id, claimId: claim, byId: checker.userId };
    const mentions = [author.userId, editor.userId];
    await database.reader.comment.create({
      data: { ...about, mentions, text: '@Orla Fenwick, @Orla: ask @somebody' },
    });
    const file = 'prisma/migrations/20261128030000_erasable/migration.sql';
    const [block] = /DO \$\$.*?END \$\$;/s.exec(readFileSync(file, 'utf8'))!;
    await database.reader.$executeRawUnsafe(block);
    const { text } = await database.reader.comment.findUniqueOrThrow({ where: { id: about.id } });
    expect(text).toBe(`@{${editor.userId}}, @{${author.userId}}: ask @somebody`);
  });

  it('that names nobody asks for nothing', async () => {
    await comments.addToClaim(checker, claim, { text: 'desk@orla fenwick', mentions: [] });
    expect(await jobs()).toEqual([]);
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
      { title: '도은결 님이 「The bridge」의 댓글에서 회원님을 불렀습니다' },
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
