import { createHash } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { wordsAt } from '#text';
import { ArticlesService } from '#articles';
import { firstBadLink, readStretch } from '#audit';
import type { Actor } from '#core';
import { Database } from '#database';
import { openChapters, type Chapters } from '../factories/chapters.js';
import { openDesk, type TestDesk } from '../factories/desk.js';
import { ENGLISH, KOREAN, SAMPLES } from '../factories/samples.js';

let chapters: Chapters;
let database: Database;
let articles: ArticlesService;
let desk: TestDesk;
let editor: Actor;
let minutes = 0;
const clock = () => new Date(Date.UTC(2026, 10, 20, 0, minutes++));

beforeAll(async () => {
  chapters = await openChapters(clock);
  database = chapters.get(Database);
  articles = chapters.get(ArticlesService);
  desk = await openDesk(database);
  editor = await desk.person('editor');
});

afterAll(() => chapters.close());

describe('an article', () => {
  it.each(SAMPLES)(
    'comes in as revision 1, cut into zones: $headline',
    async ({ text, language, headline, furniture }) => {
      const article = await articles.submit(editor, { format: 'text', content: text });
      expect(article).toMatchObject({
        title: headline,
        language,
        status: 'received',
        head: 1,
        version: 1,
        author: null,
      });
      const revision = await articles.revision(editor, article.id, 1);
      expect(revision.text).toBe(text);
      expect(revision.sha256).toBe(createHash('sha256').update(text, 'utf8').digest('hex'));
      const boilerplate = revision.zones.filter(({ kind }) => kind === 'boilerplate');
      expect(boilerplate.map((zone) => wordsAt(text, zone))).toEqual(furniture);
      expect(wordsAt(text, revision.zones[0]!)).toBe(headline);
    },
  );

  it('is kept with its record and the job for its claims, all in one', async () => {
    const { id } = await articles.submit(editor, { format: 'text', content: KOREAN.text, title: 'A title' });
    const revision = await database.reader.revision.findFirstOrThrow({ where: { articleId: id } });
    const [entry] = await database.reader.auditEntry.findMany({ where: { chainId: id } });
    expect(JSON.parse(entry!.body)).toMatchObject({
      action: 'article.received',
      actor: editor.userId,
      data: { title: 'A title', revision: 1, sha256: revision.sha256 },
    });
    const { links, head } = (await readStretch(
      database.reader,
      { chain: id, deskId: desk.id, after: 0 },
      10,
    ))!;
    expect(firstBadLink(id, links, head)).toBeUndefined();
    const jobs = await database.reader.outbox.findMany({ where: { key: `claims.extract:${revision.id}` } });
    expect(jobs.map(({ payload }) => payload)).toEqual([{ deskId: desk.id, revisionId: revision.id }]);
  });

  it('that cannot be read leaves nothing behind', async () => {
    const count = () => database.reader.article.count();
    const before = await count();
    await expect(articles.submit(editor, { format: 'html', content: '<script>1</script>' })).rejects.toThrow(
      'article/empty',
    );
    await expect(articles.submit(editor, { format: 'text', content: 'x\ud800' })).rejects.toThrow(
      'article/unreadable',
    );
    expect(await count()).toBe(before);
  });

  it('has an author when its author hands it in', async () => {
    const author = await desk.person('author');
    const article = await articles.submit(author, { format: 'text', content: ENGLISH.text });
    expect(article.author?.id).toBe(author.userId);
    expect(article.allowed).toEqual([]);
  });

  it('keeps what it translates, its section, its deadline and the very bytes that came in', async () => {
    const content = '# Titre\r\n\r\nLa forge a fermé en 1972, après une longue grève.';
    const pressDeadline = new Date('2026-12-01T06:00:00Z');
    const { id } = await articles.submit(editor, {
      ...{ format: 'markdown', content, sourceText: 'The forge closed in 1972.', pressDeadline },
      section: 'Business',
    });
    expect(await articles.read(editor, id)).toMatchObject({
      sourceText: 'The forge closed in 1972.',
      pressDeadline: '2026-12-01T06:00:00.000Z',
      section: 'Business',
    });
    const { source, format } = await database.reader.revision.findFirstOrThrow({ where: { articleId: id } });
    expect({ source, format }).toEqual({ source: content, format: 'markdown' });
  });

  it('goes into another section of the paper, or into none, also in print', async () => {
    const { id } = await desk.article({ status: 'published', section: 'Business' });
    expect(await articles.file(editor, id, 1, 'Culture')).toMatchObject({ section: 'Culture', version: 2 });
    await expect(articles.file(editor, id, 1, 'Sport')).rejects.toThrow('request/stale');
    expect(await articles.file(editor, id, 2, 'Culture')).toMatchObject({ section: 'Culture', version: 2 });
    expect(await articles.file(editor, id, 2, null)).toMatchObject({ section: null, status: 'published' });
    const entries = await database.reader.auditEntry.findMany({
      where: { chainId: id, action: 'article.filed' },
      orderBy: { seq: 'asc' },
    });
    expect(entries.map(({ body }) => (JSON.parse(body) as { data: object }).data)).toEqual([
      { section: 'Culture', before: 'Business', version: 2 },
      { section: null, before: 'Culture', version: 3 },
    ]);
  });

  it('is not there for another desk', async () => {
    const { id } = await articles.submit(editor, { format: 'text', content: ENGLISH.text });
    const stranger = await (await openDesk(database)).person('chief');
    await expect(articles.read(stranger, id)).rejects.toThrow('thing/unknown');
    await expect(articles.revisions(stranger, id)).rejects.toThrow('thing/unknown');
    await expect(articles.revision(stranger, id, 1)).rejects.toThrow('thing/unknown');
    await expect(articles.setAside(stranger, id, 1, 'kill', 'mine')).rejects.toThrow('thing/unknown');
    await expect(articles.file(stranger, id, 1, 'mine')).rejects.toThrow('thing/unknown');
    expect((await articles.list(stranger, { size: 10 })).items).toEqual([]);
  });

  it('is set aside, taken up and given up, each time with a reason in the record', async () => {
    const { id } = await articles.submit(editor, { format: 'text', content: ENGLISH.text });
    const held = await articles.setAside(editor, id, 1, 'hold', 'waiting for the court');
    expect(held).toMatchObject({ status: 'on_hold', version: 2, allowed: ['resume', 'kill'] });
    await expect(articles.setAside(editor, id, 1, 'kill', 'late')).rejects.toThrow('request/stale');
    await expect(articles.setAside(editor, id, 2, 'hold', 'again')).rejects.toThrow('thing/not-now');
    expect(await articles.setAside(editor, id, 2, 'kill', 'withdrawn')).toMatchObject({
      status: 'killed',
      allowed: [],
    });
    const entries = await database.reader.auditEntry.findMany({
      where: { chainId: id },
      orderBy: { seq: 'asc' },
    });
    expect(
      entries.map(({ action, body }) => [action, (JSON.parse(body) as { data: object }).data]),
    ).toMatchObject([
      ['article.received', {}],
      ['article.held', { from: 'received', to: 'on_hold', reason: 'waiting for the court' }],
      ['article.killed', { from: 'on_hold', to: 'killed', reason: 'withdrawn' }],
    ]);
  });

  it('is moved by one of two who act at once', async () => {
    const { id } = await articles.submit(editor, { format: 'text', content: ENGLISH.text });
    const both = await Promise.allSettled([
      articles.setAside(editor, id, 1, 'hold', 'one'),
      articles.setAside(editor, id, 1, 'kill', 'other'),
    ]);
    expect(both.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
    expect((await articles.read(editor, id)).version).toBe(2);
  });
});

describe('a revision', () => {
  it('is never changed or deleted', async () => {
    const { id } = await articles.submit(editor, { format: 'text', content: ENGLISH.text });
    const { reader } = database;
    const change = reader.$executeRaw`UPDATE "Revision" SET text = 'x' WHERE "articleId" = ${id}::uuid`;
    await expect(change).rejects.toThrow('append-only');
    const deletion = reader.$executeRaw`DELETE FROM "Revision" WHERE "articleId" = ${id}::uuid`;
    await expect(deletion).rejects.toThrow('append-only');
  });
});

describe('the list of articles', () => {
  it('has the newest first, page by page, each once', async () => {
    const own = await openDesk(database);
    const chief = await own.person('chief');
    const ids: string[] = [];
    for (let count = 0; count < 5; count++) {
      ids.unshift((await articles.submit(chief, { format: 'text', content: `${ENGLISH.text} ${count}` })).id);
    }
    const seen: string[] = [];
    let after: string | undefined;
    do {
      const page = await articles.list(chief, { size: 2, after });
      seen.push(...page.items.map(({ id }) => id));
      after = page.next ?? undefined;
    } while (after !== undefined);
    expect(seen).toEqual(ids);
    expect((await articles.list(chief, { size: 2, status: 'killed' })).items).toEqual([]);
  });

  it('refuses a cursor that it did not give out', async () => {
    const forged = Buffer.from(JSON.stringify(['2026', "'; DROP"])).toString('base64url');
    for (const after of ['x', forged]) {
      await expect(articles.list(editor, { size: 2, after })).rejects.toThrow('request/bad-cursor');
    }
  });
});
