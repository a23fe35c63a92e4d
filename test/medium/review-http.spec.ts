import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { newId, type Actor, type Role } from '#core';
import type { Database } from '#database';
import { openApi, type TestApi } from '../factories/api.js';
import { openDesk, type TestArticle, type TestDesk } from '../factories/desk.js';

let api: TestApi;
let database: Database;
let app: NestFastifyApplication;
let desk: TestDesk;
let article: TestArticle;
let claim: string;

beforeAll(async () => {
  api = await openApi();
  ({ app, database } = api);
});

afterAll(() => api.close());

beforeEach(async () => {
  desk = await openDesk(database);
  article = await desk.article();
  claim = article.claims[0]!;
});

/** A member of the desk, and calls in their name. */
async function as(...roles: Role[]) {
  const actor: Actor = await desk.person(...roles);
  const secret = await api.tokenOf(actor);
  const call = async (
    method: 'GET' | 'POST',
    path: string,
    payload?: object,
    headers: Record<string, string> = {},
  ) => {
    const authorization = `Bearer ${secret}`;
    return app.inject({
      method,
      url: `/api/v1${path}`,
      headers: { authorization, ...headers },
      ...(payload && { payload }),
    });
  };
  return {
    get: (path: string) => call('GET', path),
    post: (path: string, payload?: object, version?: number) =>
      call('POST', path, payload, version === undefined ? {} : { 'if-match': `"${version}"` }),
    postOnce: (path: string, key: string) => call('POST', path, undefined, { 'idempotency-key': key }),
  };
}

describe('the review over HTTP', () => {
  it('has nothing told of who read what', async () => {
    const chief = await as('chief');
    const told = () => database.reader.auditEntry.count({ where: { deskId: desk.id } });
    await chief.post(`/claims/${claim}/comments`, { text: 'asked the ministry' });
    const before = await told();
    expect(before).toBeGreaterThan(0);
    const at = `/articles/${article.id}`;
    for (const path of [
      ...['', '/claims', '/revisions/1', '/gate', '/audit', '/audit/verification'].map((part) => at + part),
      ...['json', 'html', 'csv'].map((format) => `${at}/reports/check?format=${format}`),
      ...[
        `/claims/${claim}`,
        `/claims/${claim}/file`,
        '/claims',
        '/issues',
        '/corrections',
        '/facts',
        '/users',
      ],
      '/reports/accuracy?from=2026-11-01&to=2026-11-30',
    ]) {
      const { statusCode } = await chief.get(path);
      expect([path, statusCode]).toEqual([path, 200]);
    }
    expect(await told()).toBe(before);
  });

  it('tells what happened to a claim, the newest first, and nothing of another', async () => {
    const checker = await as('checker');
    await checker.post(`/claims/${article.claims[1]!}/comments`, { text: 'elsewhere' });
    const { version } = (await checker.get(`/claims/${claim}`)).json<{ version: number }>();
    await checker.post(`/claims/${claim}/assignments`, {}, version);
    await checker.post(`/claims/${claim}/comments`, { text: 'asked the ministry' });
    const told = (await checker.get(`/claims/${claim}/history`)).json<{ action: string; by: object }[]>();
    const actions = told.map(({ action }) => action);
    expect(actions[0]).toBe('comment.added');
    expect(actions.filter((action) => action === 'comment.added')).toHaveLength(1);
    expect(actions).toContain('claim.taken');
    expect(told.every(({ by }) => by !== null)).toBe(true);
    expect((await checker.get(`/issues/${newId()}/history`)).statusCode).toBe(404);
  });

  it('goes from the next claim to a check, an issue and the gate', async () => {
    const checker = await as('checker');
    const editor = await as('editor');
    const taken = await checker.post('/claims/next');
    expect(taken.statusCode).toBe(201);
    const { id, version } = taken.json<{ id: string; version: number }>();
    expect(taken.headers['etag']).toBe(`"${version}"`);
    expect(taken.json()).toMatchObject({
      status: 'in_check',
      article: { id: article.id },
      assignment: { status: 'accepted' },
    });

    const source = { class: 'primary', title: 'Register of bridges', url: 'https://register.example/7' };
    expect((await checker.post(`/claims/${id}/evidence`, source)).statusCode).toBe(201);
    const checked = await checker.post(`/claims/${id}/checks`, { outcome: 'confirmed' }, version);
    expect(checked.json()).toMatchObject({ claim: { status: 'resolved' } });

    const raised = await checker.post(`/claims/${id}/issues`, { category: 'time.wrong_date', note: '1931' });
    expect(raised.statusCode).toBe(201);
    const confirmed = await editor.post(`/issues/${raised.json<{ id: string }>().id}/confirm`, undefined, 1);
    expect(confirmed.statusCode).toBe(200);
    expect(confirmed.headers['etag']).toBe('"2"');
    const listed = await editor.get(
      `/issues?article=${article.id}&status=confirmed&category=time.wrong_date`,
    );
    expect(listed.json()).toMatchObject({ items: [{ status: 'confirmed' }], next: null });
    expect((await editor.get(`/claims/${id}/file`)).json()).toMatchObject({
      evidence: [{}],
      checks: [{}],
      issues: [{}],
    });

    const gate = await editor.get(`/articles/${article.id}/gate?sha256=${article.sha256}`);
    expect(gate.json()).toMatchObject({ open: false, sha256: article.sha256 });
    const clear = await editor.post(`/articles/${article.id}/clear`, undefined, 1);
    expect(clear.statusCode).toBe(409);
    expect(clear.json()).toMatchObject({ slug: 'article/not-at-gate', blockers: expect.any(Array) });
  });

  it('wants the version on every change that two people can make', async () => {
    const editor = await as('editor');
    const chief = await as('chief');
    const issue = (await editor.post(`/claims/${claim}/issues`, { category: 'place', note: 'x' })).json<{
      id: string;
    }>();
    const changes: [string, object | undefined][] = [
      [`/claims/${claim}/assignments`, {}],
      [`/claims/${claim}/checks`, { outcome: 'wrong' }],
      [`/claims/${claim}/questions`, { text: 'x', askedOf: 'x' }],
      [`/claims/${claim}/resolve`, { outcome: 'wrong', reason: 'x' }],
      [`/claims/${claim}/withdraw`, { reason: 'x' }],
      [`/issues/${issue.id}/confirm`, {}],
      [`/issues/${issue.id}/dismiss`, { reason: 'x' }],
      [`/issues/${issue.id}/waive`, { reason: 'x', expiresAt: '2099-01-01T00:00:00Z' }],
      [`/articles/${article.id}/clear`, undefined],
      [`/articles/${article.id}/publish`, undefined],
    ];
    for (const [path, body] of changes) {
      expect([path, (await chief.post(path, body)).statusCode]).toEqual([path, 428]);
      expect([path, (await chief.post(path, body, 99)).statusCode]).toEqual([path, 412]);
    }
  });

  it.each<[string, () => string, object]>([
    [
      'a script for a source',
      () => `/claims/${claim}/evidence`,
      { class: 'primary', title: 'x', url: 'javascript:alert(1)' },
    ],
    [
      'a file for a source',
      () => `/claims/${claim}/evidence`,
      { class: 'primary', title: 'x', url: 'file:///etc/passwd' },
    ],
    ['a source of no class', () => `/claims/${claim}/evidence`, { title: 'x' }],
    ['an unknown category', () => `/claims/${claim}/issues`, { category: 'number.vibes', note: 'x' }],
    [
      'an issue in a rule’s name',
      () => `/claims/${claim}/issues`,
      { category: 'place', note: 'x', detectedBy: 'rule' },
    ],
    [
      'a status of one’s own',
      () => `/claims/${claim}/issues`,
      { category: 'place', note: 'x', status: 'closed' },
    ],
    [
      'a stretch that ends before it begins',
      () => `/articles/${article.id}/issues`,
      { category: 'place', note: 'x', start: 5, end: 5 },
    ],
    [
      'a stretch beyond the text',
      () => `/articles/${article.id}/issues`,
      { category: 'place', note: 'x', start: 0, end: 5000 },
    ],
    ['a comment of nothing', () => `/claims/${claim}/comments`, { text: '  ' }],
    ['a hash that is none', () => `/articles/${article.id}/sign-offs`, { role: 'chief', sha256: 'x' }],
    [
      'a waiver of a signature',
      () => `/articles/${article.id}/waivers`,
      { rule: 'sign-off-missing', subjectId: newId(), reason: 'x', expiresAt: '2099-01-01T00:00:00Z' },
    ],
  ])('refuses %s', async (_, path, body) => {
    const answer = await (await as('chief')).post(path(), body);
    expect(answer.statusCode).toBe(422);
  });

  it('keeps a file as what a source was, and gives it back as a file', async () => {
    const actor = await desk.person('checker');
    const secret = await api.tokenOf(actor);
    const authorization = `Bearer ${secret}`;
    const added = await app.inject({
      ...{ method: 'POST', url: `/api/v1/claims/${claim}/evidence`, headers: { authorization } },
      payload: { class: 'primary', title: 'Register of bridges' },
    });
    const { id } = added.json<{ id: string }>();
    const put = (url: string, type: string, payload: string | Buffer) =>
      app.inject({ method: 'PUT', url, headers: { authorization, 'content-type': type }, payload });
    const place = `/api/v1/evidence/${id}/snapshot`;
    expect((await put(place, 'image/png', '<html>')).json()).toMatchObject({ slug: 'review/snapshot-type' });
    expect((await put(place, 'image/svg+xml', '<svg/>')).statusCode).toBe(415);
    expect((await put(place, 'application/json', '{}')).statusCode).toBe(422);
    expect((await put(place, 'text/plain', 'x'.repeat(10 * 1024 * 1024 + 1))).statusCode).toBe(413);
    const page = '<script>alert(1)</script>';
    const kept = await put(place, 'text/html; charset=utf-8', page);
    expect(kept.json()).toMatchObject({ snapshot: { contentType: 'text/html', size: page.length } });
    const { snapshot } = kept.json<{ snapshot: { sha256: string } }>();
    const url = `/api/v1/snapshots/${snapshot.sha256}`;
    const saved = await app.inject({ method: 'GET', url, headers: { authorization } });
    expect([saved.statusCode, saved.body]).toEqual([200, page]);
    expect(saved.headers).toMatchObject({
      'content-type': 'text/plain; charset=utf-8',
      'content-disposition': expect.stringMatching(/^attachment/),
      'content-security-policy': "default-src 'none'; sandbox",
      'x-content-type-options': 'nosniff',
    });
    const post = { method: 'POST', headers: { authorization, 'content-type': 'text/plain' } } as const;
    const elsewhere = await app.inject({ ...post, url: `/api/v1/claims/${claim}/comments`, payload: 'x' });
    expect(elsewhere.statusCode).toBe(415);
  });

  it('is closed to those whose roles do not include it', async () => {
    const auditor = await as('auditor');
    const attempts: [string, object | undefined][] = [
      ['/claims/next', undefined],
      [`/claims/${claim}/assignments`, {}],
      [`/claims/${claim}/evidence`, { class: 'primary', title: 'x' }],
      [`/claims/${claim}/comments`, { text: 'x' }],
      [`/claims/${claim}/issues`, { category: 'place', note: 'x' }],
      [`/articles/${article.id}/sign-offs`, { role: 'auditor', sha256: article.sha256 }],
      [`/articles/${article.id}/clear`, undefined],
    ];
    for (const [path, body] of attempts)
      expect([path, (await auditor.post(path, body, 1)).statusCode]).toEqual([path, 403]);
    expect((await auditor.get(`/claims/${claim}/file`)).statusCode).toBe(200);
  });

  it('gives the same claim when the same request for the next one is repeated', async () => {
    const checker = await as('checker');
    const [one, two] = [
      await checker.postOnce('/claims/next', 'a'),
      await checker.postOnce('/claims/next', 'a'),
    ];
    expect(two.json()).toEqual(one.json());
    expect((await checker.postOnce('/claims/next', 'b')).json<{ id: string }>().id).not.toBe(
      one.json<{ id: string }>().id,
    );
  });
});
