/** The second reader of a claim does not see what the first one found, by whatever address they ask. */
import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import type { Actor, Role } from '#core';
import type { Database } from '#database';
import { describeStet } from '../../apps/api/openapi.js';
import { openApi, type TestApi } from '../factories/api.js';
import { openDesk, type TestArticle, type TestDesk } from '../factories/desk.js';

/** What the first reader found: none of it occurs in any other way. */
const FOUND = ['conflicting_sources', 'two registers differ', 'contradicts', 'I would not print it'];

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

/** A member of the desk, and what they are answered. */
async function member(...roles: Role[]) {
  const actor: Actor = await desk.person(...roles);
  const secret = await api.tokenOf(actor);
  const call = async (method: 'GET' | 'POST', path: string, payload?: object, version?: number) => {
    const headers = {
      authorization: `Bearer ${secret}`,
      ...(version !== undefined && { 'if-match': `"${version}"` }),
    };
    const url = `/api/v1${path}`;
    const answer = await app.inject({ method, url, headers, ...(payload && { payload }) });
    return { status: answer.statusCode, text: answer.body, body: parsed(answer.body) };
  };
  const versionOf = async () => (await call('GET', `/claims/${claim}`)).body.version;
  return {
    get: (path: string) => call('GET', path),
    post: (path: string, payload?: object) => call('POST', path, payload),
    /** Makes a move of the claim as it stands. */
    move: async (path: string, payload: object = {}) =>
      call('POST', `/claims/${claim}/${path}`, payload, await versionOf()),
  };
}
type Member = Awaited<ReturnType<typeof member>>;

/** What a test looks at in an answer. */
interface Body {
  readonly version: number;
  readonly claim: { readonly status: string };
  readonly checks: readonly { readonly outcome: string }[];
  readonly blockers: readonly { readonly rule: string }[];
  readonly items: readonly { readonly entry: { readonly withheld: boolean; readonly action: string } }[];
}

function parsed(text: string): Body {
  try {
    return JSON.parse(text) as Body;
  } catch {
    return {} as Body;
  }
}

const source = { class: 'primary', title: 'Register of bridges', url: 'https://register.example/7' };

let first: Member;

beforeEach(async () => {
  desk = await openDesk(database);
  article = await desk.article();
  claim = article.claims[0]!;
  await desk.change(claim, { risk: 'high' });
  first = await member('checker');
  await first.move('assignments');
  await first.post(`/claims/${claim}/evidence`, { ...source, stance: 'contradicts' });
  await first.post(`/claims/${claim}/comments`, { text: 'I would not print it' });
  const checked = await first.move('checks', {
    outcome: 'conflicting_sources',
    note: 'two registers differ',
  });
  expect(checked.body.claim.status).toBe('second_check');
});

/** Every address of the API that only reads and can be asked about this article or claim. */
async function readable(): Promise<string[]> {
  const { paths } = await describeStet();
  const things = { articles: article.id, claims: claim };
  return Object.entries(paths).flatMap(([path, { get }]) => {
    if (get === undefined || path.endsWith('/events')) return [];
    const [, thing = ''] = /^\/api\/v1\/([a-z]+)/.exec(path) ?? [];
    const id = things[thing as keyof typeof things];
    if (path.includes('{id}') && id === undefined) return [];
    const asked = path
      .replace('/api/v1', '')
      .replace('{id}', id ?? '')
      .replace('{number}', '1');
    return [asked.includes('{') ? [] : [asked]].flat();
  });
}

describe('What the first reader found', () => {
  it.each<[string, Role[]]>([
    ['a checker', ['checker']],
    ['an editor', ['editor']],
    ['a chief', ['chief', 'admin']],
  ])('is told to %s by no address at all', async (_, roles) => {
    const reader = await member(...roles);
    const paths = await readable();
    expect(paths).toEqual(expect.arrayContaining([`/claims/${claim}/file`, `/articles/${article.id}/audit`]));
    for (const path of paths) {
      for (const query of ['', '?format=json', '?article=' + article.id]) {
        const { text } = await reader.get(path + query);
        expect([path, FOUND.filter((found) => text.includes(found))]).toEqual([path, []]);
      }
    }
    const report = await reader.get(`/articles/${article.id}/reports/check?format=json`);
    expect([report.status, report.text]).toEqual([403, expect.stringContaining('review/blind')]);
    const taken = await reader.move('assignments');
    const shown = [taken, await reader.post(`/claims/${claim}/evidence`, { ...source, title: 'Another' })];
    shown.push(await reader.get(`/claims/${claim}/file`), await reader.get('/claims?assignee=me'));
    for (const { text } of shown) expect(FOUND.filter((found) => text.includes(found))).toEqual([]);
  });

  it('is kept from the second reader though it was taken back and found again', async () => {
    await first.move('take-back', { reason: 'the wrong register' });
    await first.move('checks', { outcome: 'conflicting_sources', note: 'two registers differ' });
    const { body, text } = await (await member('checker')).get(`/claims/${claim}/file`);
    expect(body.checks).toEqual([]);
    expect(FOUND.filter((found) => text.includes(found))).toEqual([]);
    expect((await first.get(`/claims/${claim}/file`)).body.checks).toHaveLength(2);
  });

  it('is what the record holds all the same: only its words are withheld', async () => {
    const { body } = await (await member('editor')).get(`/articles/${article.id}/audit?size=100`);
    const withheld = body.items.filter(({ entry }) => entry.withheld).map(({ entry }) => entry.action);
    expect(withheld).toEqual(['evidence.added', 'claim.checked']);
  });

  it('is seen by those who found it, and by those who do not check', async () => {
    for (const reader of [first, await member('auditor'), await member('legal')]) {
      const { text } = await reader.get(`/claims/${claim}/file`);
      expect(FOUND.filter((found) => text.includes(found))).toEqual(FOUND);
    }
    const auditor = await member('auditor');
    expect((await auditor.get(`/articles/${article.id}/reports/check?format=json`)).status).toBe(200);
  });

  it('is seen by the second reader once their own check is in; the gate waits for an adjudication', async () => {
    const second = await member('checker');
    await second.move('assignments');
    const { body } = await second.move('checks', { outcome: 'confirmed' });
    expect(body.claim.status).toBe('disputed');
    const { text } = await second.get(`/claims/${claim}/file`);
    expect(FOUND.filter((found) => text.includes(found))).toEqual(FOUND);

    const editor = await member('editor');
    const gate = (await editor.get(`/articles/${article.id}/gate`)).body;
    expect(gate.blockers.map(({ rule }) => rule)).toContain('claim-disputed');
    const said = { outcome: 'wrong', reason: 'the older register is the right one' };
    expect((await second.move('adjudicate', said)).status).toBe(403);
    expect((await editor.move('adjudicate', said)).body).toMatchObject({
      status: 'resolved',
      outcome: 'wrong',
    });
    const file = (await editor.get(`/claims/${claim}/file`)).body;
    expect(file.checks.map(({ outcome }) => outcome)).toEqual(['conflicting_sources', 'confirmed']);
  });

  it('is kept from nobody where the desk has decided so', async () => {
    await database.reader.desk.update({
      where: { id: desk.id },
      data: { settings: { gate: { blindSecondReader: false } } },
    });
    const { text } = await (await member('checker')).get(`/claims/${claim}/file`);
    expect(FOUND.filter((found) => text.includes(found))).toEqual(FOUND);
  });
});
