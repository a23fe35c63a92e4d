import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { ClaimsService, OPEN_CLAIM_STATUSES, queuePage, type QueueFilter } from '#claims';
import type { Actor } from '#core';
import { Database } from '#database';
import { openChapters, type Chapters } from '../factories/chapters.js';
import { openDesk, type TestArticle, type TestDesk } from '../factories/desk.js';

const NOW = new Date('2026-11-20T09:00:00Z');
/** Claims that merely exist beside those that a test looks at. */
const CROWD = 20_000;

let chapters: Chapters;
let database: Database;
let claims: ClaimsService;
let desk: TestDesk;
let reader: Actor & { readonly userId: string };
let other: Actor & { readonly userId: string };
let crowd: TestArticle;

beforeAll(async () => {
  chapters = await openChapters(() => NOW);
  database = chapters.get(Database);
  claims = chapters.get(ClaimsService);
  desk = await openDesk(database);
  reader = await desk.person('checker');
  other = await desk.person('checker');
  crowd = await desk.article({ title: 'A long one' });
  // Nine of ten are done; due times repeat, so that pages end between claims that are due together.
  await database.reader.$executeRaw`
    INSERT INTO "Claim" (id, "deskId", "articleId", number, text, type, risk, worth, reasons, parts, status, "dueAt", "assigneeId")
    SELECT gen_random_uuid(), ${desk.id}::uuid, ${crowd.id}::uuid, n, 'Claim ' || n, 'figure',
      (ARRAY['low', 'medium', 'high', 'legal'])[1 + n % 4]::"Risk", 0.5, '[]', '[]',
      (CASE WHEN n % 10 > 0 THEN 'resolved' WHEN n % 20 = 0 THEN 'queued' ELSE 'in_check' END)::"ClaimStatus",
      ${NOW}::timestamptz + (n % 500 - 250) * interval '1 hour',
      CASE WHEN n % 20 = 10 THEN (ARRAY[${reader.userId}, ${other.userId}])[1 + n / 20 % 2]::uuid END
    FROM generate_series(100, ${CROWD + 99}) AS n`;
  await database.reader.$executeRaw`ANALYZE`;
});

afterAll(() => chapters.close());

const page = (filter: Partial<QueueFilter> = {}): QueueFilter => ({ size: 50, sort: 'due', ...filter });

async function all(filter: Partial<QueueFilter>, size = 97) {
  const items = [];
  let after: string | undefined;
  do {
    const { items: more, next } = await claims.list(reader, page({ ...filter, size, after }));
    items.push(...more);
    after = next ?? undefined;
  } while (after !== undefined);
  return items;
}

describe('the queue', () => {
  it('lists what waits for someone, by due time, each claim once, page after page', async () => {
    const items = await all({});
    expect(items).toHaveLength(CROWD / 10 + 3);
    expect(new Set(items.map(({ id }) => id)).size).toBe(items.length);
    const keys = items.map(({ dueAt, id }) => `${dueAt} ${id}`);
    expect(keys).toEqual([...keys].sort());
    for (const { status } of items) expect(OPEN_CLAIM_STATUSES).toContain(status);
  });

  it('lists the riskiest first when asked, and among those the most urgent', async () => {
    const rank = { legal: 0, high: 1, medium: 2, low: 3 };
    const items = await all({ sort: 'priority' });
    expect(items).toHaveLength(CROWD / 10 + 3);
    const keys = items.map(({ risk, dueAt, id }) => `${rank[risk]} ${dueAt} ${id}`);
    expect(keys).toEqual([...keys].sort());
  });

  it.each<[string, Partial<QueueFilter>, (claim: Awaited<ReturnType<typeof all>>[number]) => boolean]>([
    ['my claims', { assignee: 'me' }, ({ assignee }) => assignee?.id === reader.userId],
    ['nobody’s', { unassigned: true }, ({ assignee }) => assignee === null],
    ['what is late', { overdue: true }, ({ dueAt }) => new Date(dueAt) < NOW],
    ['one risk', { risk: 'high' }, ({ risk }) => risk === 'high'],
    ['one status', { status: ['in_check'] }, ({ status }) => status === 'in_check'],
    [
      'late ones of mine',
      { assignee: 'me', overdue: true },
      ({ assignee, dueAt }) => assignee?.id === reader.userId && new Date(dueAt) < NOW,
    ],
  ])('lists %s', async (_, filter, holds) => {
    const open = await all({});
    const wanted = open.filter(holds);
    expect(wanted.length).toBeGreaterThan(0);
    expect(wanted.length).toBeLessThan(open.length);
    expect((await all(filter)).map(({ id }) => id)).toEqual(wanted.map(({ id }) => id));
  });

  it('lists all claims of one article, whatever their status', async () => {
    const { id, claims: made } = await desk.article();
    await desk.change(made[1]!, { status: 'resolved' });
    expect(await all({ article: id })).toHaveLength(3);
    expect((await all({ article: id, status: ['resolved'] })).map((claim) => claim.id)).toEqual([made[1]]);
  });

  it('finds words, taking every letter for itself', async () => {
    const { claims: made } = await desk.article({
      sentences: ['It rose by 100% in May.', 'It rose by 100 metres.'],
    });
    expect((await all({ q: '100%' })).map(({ id }) => id)).toEqual([made[0]]);
    expect(await all({ q: '1_0' })).toEqual([]);
    expect(await all({ q: 'ROSE BY 100 m' })).toHaveLength(1);
  });

  it('finds claims by the category of an issue that is not settled', async () => {
    const { id, claims: made } = await desk.article();
    const issue = (claimId: string, number: number, status: 'open' | 'dismissed') =>
      database.reader.issue.create({
        data: {
          ...{ id: crypto.randomUUID(), deskId: desk.id, articleId: id, claimId, number, status },
          ...{ category: 'number.unit', nature: 'objective', severity: 'major', detectedBy: 'checker' },
          ...{ revisionNumber: 1, start: 0, end: 3, quote: 'The', note: '' },
        },
      });
    await issue(made[0]!, 1, 'open');
    await issue(made[1]!, 2, 'dismissed');
    expect((await all({ category: 'number.unit' })).map((claim) => claim.id)).toEqual([made[0]]);
  });

  it('has no claims of an article that is set aside, unless one asks for that article', async () => {
    const { id } = await desk.article({ status: 'on_hold' });
    expect((await all({})).filter(({ article }) => article.id === id)).toEqual([]);
    expect(await all({ article: id })).toHaveLength(3);
  });

  it('refuses a cursor that it did not give out', async () => {
    const forged = Buffer.from(JSON.stringify([0, 'soon', 'me'])).toString('base64url');
    await expect(claims.list(reader, page({ after: forged }))).rejects.toThrow('request/bad-cursor');
  });
});

describe('a page of the queue', () => {
  const after = (rank: number) =>
    Buffer.from(JSON.stringify([rank, NOW.toISOString(), crypto.randomUUID()])).toString('base64url');

  it.each<[string, Partial<QueueFilter>, string]>([
    ['by due time', {}, 'Claim_open_by_due'],
    ['by due time, further on', { after: after(0) }, 'Claim_open_by_due'],
    ['of one status', { status: ['queued'] }, 'Claim_deskId_status_dueAt_id_idx'],
    ['of what nobody has', { unassigned: true }, 'Claim_open_by_due'],
    ['of what is mine', { assignee: 'me' }, 'Claim_open_by_assignee'],
    ['of what is mine, further on', { assignee: 'me', after: after(0) }, 'Claim_open_by_assignee'],
    ['by priority', { sort: 'priority' }, 'Claim_open_by_priority'],
    ['by priority, further on', { sort: 'priority', after: after(1) }, 'Claim_open_by_priority'],
    ['of what is done', { status: ['resolved'] }, 'Claim_deskId_status_dueAt_id_idx'],
  ])('%s is read from its index, in its order', async (_, filter, index) => {
    const nodes = await explain(page(filter));
    const [reading] = nodes.filter((node) => node['Relation Name'] === 'Claim');
    expect(reading).toMatchObject({ 'Node Type': 'Index Scan', 'Index Name': index });
    expect(nodes.map((node) => node['Node Type']).filter((type) => type.includes('Sort'))).toEqual([]);
    // A page of 50 and one more; of a filter that no index has, as many again may be passed over.
    expect(reading!['Actual Rows'] + (reading!['Rows Removed by Filter'] ?? 0)).toBeLessThanOrEqual(120);
  });
});

interface PlanNode {
  readonly 'Node Type': string;
  readonly 'Relation Name'?: string;
  readonly 'Index Name'?: string;
  readonly 'Actual Rows': number;
  readonly 'Rows Removed by Filter'?: number;
  readonly Plans?: readonly PlanNode[];
}

/** What PostgreSQL did for a page, step by step. */
async function explain(filter: QueueFilter): Promise<PlanNode[]> {
  const [row] = await database.reader.$queryRaw<{ 'QUERY PLAN': [{ Plan: PlanNode }] }[]>`
    EXPLAIN (ANALYZE, FORMAT JSON) ${queuePage(reader, filter, NOW)}`;
  return withAllBelow(row!['QUERY PLAN'][0].Plan);
}

function withAllBelow(node: PlanNode): PlanNode[] {
  return [node, ...(node.Plans ?? []).flatMap(withAllBelow)];
}
