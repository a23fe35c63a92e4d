/** Articles over HTTP: files that come in, an edited text before it is accepted, and what an article goes through. */
import { createHash } from 'node:crypto';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import type { Role } from '#core';
import type { Database } from '#database';
import { ISSUE_STATUSES } from '#review';
import { openApi, type TestApi } from '../factories/api.js';
import { openDesk, type TestDesk } from '../factories/desk.js';
import { wordFile, zipFile } from '../factories/word.js';

let api: TestApi;
let database: Database;
let app: NestFastifyApplication;
let desk: TestDesk;
let editor: Caller;

beforeAll(async () => {
  api = await openApi({ WRITES_PER_MINUTE: '10000' });
  ({ app, database } = api);
});

afterAll(() => api.close());

beforeEach(async () => {
  desk = await openDesk(database);
  editor = await as('editor');
});

describe('a file', () => {
  const BODY = 'The bridge opened in 1932, the year in which its builder went bankrupt.';

  it.each([
    { name: 'story.txt', content: `A bridge\n\n${BODY}` },
    { name: 'story.md', content: `# A bridge\n\n${BODY}` },
    { name: 'story.html', content: `<h1>A bridge</h1><p>${BODY}</p>` },
    { name: 'story.docx', content: wordFile([{ style: 'Title', text: 'A bridge' }, BODY]) },
  ])('$name becomes an article', async ({ name, content }) => {
    const answer = await upload(name, content);
    expect(answer.statusCode).toBe(201);
    const { id, title, language } = answer.json<{ id: string; title: string; language: string }>();
    expect({ title, language }).toEqual({ title: 'A bridge', language: 'en' });
    const { text, zones } = (await editor('GET', `/articles/${id}/revisions/1`)).json<{
      text: string;
      zones: { kind: string }[];
    }>();
    expect(text).toContain(BODY);
    expect(zones.map(({ kind }) => kind)).toEqual(['headline', 'paragraph']);
  });

  it.each([
    { name: 'story.pdf', content: 'no manuscript', slug: 'unknown-format' },
    {
      name: 'photo.png',
      content: Buffer.from([0x89, 0x50, 0x4e, 0x47, 0, 0, 0, 0x0d]),
      slug: 'unknown-format',
    },
    { name: 'story.docx', content: 'text under another name', slug: 'not-word' },
    { name: 'story.docx', content: Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1]), slug: 'not-word' },
    { name: 'story.docx', content: wordFile([BODY]).subarray(0, -30), slug: 'unreadable-file' },
    {
      name: 'story.docx',
      content: zipFile([['word/document.xml', Buffer.alloc(20_000_000)]]),
      slug: 'bursting-file',
    },
    { name: 'story.txt', content: wordFile(['Word under another name']), slug: 'unreadable' },
  ])('$name is refused in one clear line when it is article/$slug', async ({ name, content, slug }) => {
    const answer = await upload(name, content);
    expect(answer.statusCode).toBe(422);
    expect(answer.json()).toMatchObject({ type: `urn:stet:problem:article/${slug}` });
  });

  it('is found by letters of its title, and the list tells how far it is', async () => {
    const { id, claims } = await desk.article({ title: 'A 100% bridge' });
    await desk.article({ title: 'A tunnel' });
    await desk.change(claims[0]!, { status: 'resolved' });
    await desk.change(claims[1]!, { status: 'withdrawn' });
    // Done with are those that were dismissed, are said by another or were verified.
    await database.reader.issue.createMany({
      data: ISSUE_STATUSES.map((status, index) => ({
        ...{ id: crypto.randomUUID(), deskId: desk.id, articleId: id, number: index + 1, status },
        ...{ category: 'number.unit', nature: 'objective', severity: 'major', detectedBy: 'checker' },
        ...{ revisionNumber: 1, start: 0, end: 3, quote: 'The', note: '' },
      })),
    });
    const progress = { claims: claims.length - 1, settled: 1, issues: ISSUE_STATUSES.length - 3 };
    const found = async (q: string) => {
      const answer = await editor('GET', `/articles?q=${encodeURIComponent(q)}`);
      return answer.json<{ items: object[] }>().items;
    };
    expect(await found('100% BRI')).toMatchObject([{ id, progress }]);
    expect(await found('100_')).toEqual([]);
  });

  it('of the older encoding of Korean is read', async () => {
    // “다리가 열렸다. 길이는 3km다.” in EUC-KR.
    const korean = Buffer.from('b4d9b8aeb0a120bfadb7c8b4d92e20b1e6c0ccb4c220336b6db4d92e', 'hex');
    const answer = await upload('story.txt', korean);
    expect(answer.statusCode).toBe(201);
    expect(answer.json()).toMatchObject({ language: 'ko', title: '다리가 열렸다. 길이는 3km다.' });
  });

  it('that is no UTF-8 is refused, and so is one with another field that is none', async () => {
    const latin = await upload('story.txt', Buffer.from([0x63, 0x61, 0x66, 0xe9]));
    expect(latin.json()).toMatchObject({ type: 'urn:stet:problem:article/unreadable' });
    const { body, type } = await formOf('story.docx', wordFile([BODY]), { title: 'caf#' });
    body[body.indexOf('caf#') + 3] = 0xe9;
    const answer = await editor('POST', '/articles/upload', body, { 'content-type': type });
    expect(answer.json()).toMatchObject({ type: 'urn:stet:problem:request/not-text' });
  });
});

describe('an edited text', () => {
  const SENTENCES = [
    'The bridge opened in 1932.',
    'The toll is 4 dollars.',
    'It carries 160,000 cars a day.',
    'Its arch is 503 metres wide.',
    'The builder went bankrupt.',
  ];
  const [opened, toll, cars] = SENTENCES;
  const EDITED = [opened, toll, toll, cars, 'Its arch is 530 metres wide.'].join(' ');
  const BECAME = ['unchanged', 'ambiguous', 'moved', 'stale', 'orphaned'];

  it('shows what each claim, issue and signature would become, and nothing has changed until it is accepted', async () => {
    const article = await desk.article({ sentences: SENTENCES });
    for (const [index, claimId] of article.claims.entries()) {
      const raised = await editor('POST', `/claims/${claimId}/issues`, {
        category: 'number.wrong_value',
        note: `${index}`,
      });
      expect(raised.statusCode).toBe(201);
    }
    const { sha256 } = article;
    await editor('POST', `/articles/${article.id}/sign-offs`, { role: 'editor', sha256 });
    const path = `/articles/${article.id}/revisions`;
    const edit = { content: EDITED, reason: 'sub-editing' };
    const preview = (
      await editor('POST', `${path}?preview=true`, edit, { 'if-match': '"1"' })
    ).json<Answer>();
    expect(preview.claims.map((claim) => claim.became)).toEqual(BECAME);
    expect(preview.issues.map((issue) => issue.became)).toEqual(BECAME);
    expect(preview.signOffs.map(({ role }) => role)).toEqual(['editor']);
    expect((await editor('GET', path)).json()).toHaveLength(1);

    const accepted = (await editor('POST', path, edit, { 'if-match': '"1"' })).json<Answer>();
    expect(accepted.claims).toEqual(preview.claims);
    expect(accepted.issues).toEqual(preview.issues);
    const gate = (await editor('GET', `/articles/${article.id}/gate`)).json<{
      signOffs: { stands: boolean }[];
    }>();
    expect(gate.signOffs.map(({ stands }) => stands)).toEqual([false]);

    const old = (await editor('GET', `${path}/1`)).json<Answer>();
    expect(old.claims.map(({ start, end }) => article.text.slice(start!, end!))).toEqual(SENTENCES);
    const now = (await editor('GET', `${path}/2`)).json<Answer & { text: string }>();
    expect(now.claims.map(({ state }) => state)).toEqual(BECAME);
  });

  it('is compared with any earlier one, word by word, an eojeol whole', async () => {
    const article = await desk.article({
      language: 'ko',
      sentences: ['다리는 1932년에 열렸다.', '길이는 503미터다.'],
    });
    const path = `/articles/${article.id}/revisions`;
    const edited = '다리는 1933년에 열렸다. 길이는 503미터다.';
    await editor('POST', path, { content: edited, reason: '고침' }, { 'if-match': '"1"' });
    const diff = (await editor('GET', `${path}/2/diff?from=1`)).json<Diff>();
    expect(diff.changes.filter(({ kind }) => kind !== 'kept')).toMatchObject([
      { kind: 'replaced', before: { text: '1932년에' }, after: { text: '1933년에', start: 4 } },
    ]);
    const whole = (side: 'before' | 'after') => diff.changes.map((change) => change[side].text).join('');
    expect([whole('before'), whole('after')]).toEqual([article.text, edited]);
    const back = (await editor('GET', `${path}/1/diff?from=2`)).json<Diff>();
    expect(back.from).toMatchObject({ number: 2 });
    expect((await editor('GET', `${path}/9/diff`)).statusCode).toBe(404);
  });
});

describe('an article’s life', () => {
  it('is held, taken up again and given up by an editor, with a reason, and `allowed` says what comes next', async () => {
    const { id } = await desk.article();
    const move = async (name: string, version: number) =>
      (
        await editor('POST', `/articles/${id}/${name}`, { reason: 'why' }, { 'if-match': `"${version}"` })
      ).json<{
        status: string;
        allowed: string[];
      }>();
    expect(await move('hold', 1)).toMatchObject({ status: 'on_hold', allowed: ['resume', 'kill'] });
    expect((await editor('GET', '/claims')).json()).toMatchObject({ items: [] });
    expect(await move('hold', 2)).toMatchObject({ type: 'urn:stet:problem:thing/not-now' });
    expect(await move('resume', 2)).toMatchObject({ status: 'checking' });
    expect((await editor('GET', '/claims')).json<{ items: object[] }>().items).toHaveLength(3);
    expect(await move('kill', 3)).toMatchObject({ status: 'killed', allowed: [] });
    const checker = await as('checker');
    const refused = await checker('POST', `/articles/${id}/hold`, { reason: 'why' }, { 'if-match': '"4"' });
    expect(refused.statusCode).toBe(403);
  });

  it('ends in the archive once it is published', async () => {
    const { id } = await desk.article({ status: 'published', publishedAt: new Date(), liveRevision: 1 });
    const away = await editor('POST', `/articles/${id}/archive`, { reason: 'old' }, { 'if-match': '"1"' });
    expect(away.json()).toMatchObject({ status: 'archived', liveRevision: 1, allowed: ['open_correction'] });
  });
});

describe('a publishing system', () => {
  it('asks the gate with a token and the hash of its text, whatever its role', async () => {
    const auditor = await as('auditor');
    const article = await desk.article();
    const hash = createHash('sha256').update(article.text.normalize('NFC')).digest('hex');
    expect(hash).toBe(article.sha256);
    const ask = async (path: string) => (await auditor('GET', path)).json<Gate>();
    expect(await ask(`/articles/${article.id}/gate?sha256=${hash}`)).toMatchObject({
      open: false,
      sha256: hash,
    });
    const { items } = (await auditor('GET', `/gate?sha256=${hash}`)).json<{ items: Gate[] }>();
    expect(items.map(({ articleId }) => articleId)).toEqual([article.id]);
    expect(items[0]!.blockers.map(({ rule }) => rule)).not.toContain('text-superseded');

    const edited = { content: `${article.text} More.`, reason: 'more' };
    await editor('POST', `/articles/${article.id}/revisions`, edited, { 'if-match': '"1"' });
    expect((await ask(`/articles/${article.id}/gate?sha256=${hash}`)).blockers[0]).toMatchObject({
      rule: 'text-superseded',
    });
    const other = await as('auditor', await openDesk(database));
    expect((await other('GET', `/gate?sha256=${hash}`)).json()).toEqual({ items: [] });
    expect((await auditor('GET', '/gate?sha256=abc')).statusCode).toBe(422);
  });

  it('says what readers see, and is told when that is another text', async () => {
    const article = await desk.article({ status: 'published', publishedAt: new Date(), liveRevision: 1 });
    const say = async (content: string) =>
      (await editor('POST', `/articles/${article.id}/live-text`, { content })).json<object>();
    expect(await say(article.text)).toEqual({ same: true, revision: 1, issues: [] });
    const changed = article.text.replace('1932', '1923');
    expect(await say(changed)).toMatchObject({ same: false, revision: 2, issues: [expect.any(String)] });
    const revisions = (await editor('GET', `/articles/${article.id}/revisions`)).json<object[]>();
    expect(revisions).toMatchObject([{ number: 1 }, { number: 2, correction: null }]);
  });
});

interface Answer {
  readonly claims: { became: string; state: string; start: number | null; end: number | null }[];
  readonly issues: { became: string }[];
  readonly signOffs: { role: string }[];
}

interface Diff {
  readonly from: { number: number };
  readonly changes: { kind: string; before: { text: string }; after: { text: string } }[];
}

interface Gate {
  readonly articleId: string;
  readonly blockers: { rule: string }[];
}

type Caller = Awaited<ReturnType<typeof as>>;

/** Calls in the name of a member of the desk. */
async function as(role: Role, where: TestDesk = desk) {
  const actor = await where.person(role);
  const secret = await api.tokenOf(actor);
  return (
    method: 'GET' | 'POST',
    path: string,
    payload?: object | Buffer,
    headers: Record<string, string> = {},
  ) =>
    app.inject({
      method,
      url: `/api/v1${path}`,
      headers: { authorization: `Bearer ${secret}`, ...headers },
      ...(payload && { payload }),
    });
}

async function upload(name: string, content: string | Buffer) {
  const { body, type } = await formOf(name, content);
  return editor('POST', '/articles/upload', body, { 'content-type': type });
}

async function formOf(name: string, content: string | Buffer, fields: Record<string, string> = {}) {
  const form = new FormData();
  for (const [field, value] of Object.entries(fields)) form.append(field, value);
  form.append('file', new File([content as Buffer<ArrayBuffer>], name));
  const response = new Response(form);
  const body = Buffer.from(await response.arrayBuffer());
  return { body, type: response.headers.get('content-type')! };
}
