/** What is asked all the time: in how many statements and round trips, and that none of them walks through a table. */
import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import pg from 'pg';
import { ArticlesService } from '#articles';
import { ClaimsService, ExtractService } from '#claims';
import type { Actor } from '#core';
import { Database, ENV, LOG } from '#database';
import { IdentityService, TokensService } from '#identity';
import { beginAttempts, giveBack, markDone, markFailed, putBack, sendAgain, stillAtIt } from '#queue';
import { PlanningService, SendingService, WatchingService } from '#reminders';
import { AssignmentsService, IssuesService, LintService } from '#review';
import { openChapters, type Chapters } from '../factories/chapters.js';
import { openDesk, type TestDesk } from '../factories/desk.js';

const NOW = new Date('2026-11-20T09:00:00Z');
const DUE = new Date('2026-11-27T09:00:00Z');
/** Rows of each large table: enough for PostgreSQL to prefer an index, if there is one. */
const CROWD = 20_000;
/** Tables that grow with the work of a desk. The others fit into a few pages. */
const LARGE = new Set([
  ...['Article', 'Revision', 'Claim', 'ClaimAnchor', 'Topic', 'Assignment', 'Issue'],
  ...['AuditHead', 'AuditEntry', 'Outbox', 'LintRun', 'Reminder'],
]);

let chapters: Chapters;
let database: Database;
let desk: TestDesk;
let editor: Actor & { readonly userId: string };
let checker: Actor & { readonly userId: string };
let author: Actor & { readonly userId: string };

beforeAll(async () => {
  chapters = await openChapters(() => NOW);
  database = chapters.get(Database);
  desk = await openDesk(database);
  editor = await desk.person('editor');
  checker = await desk.person('checker');
  author = await desk.person('author');
  await crowd(desk.id, editor.userId);
});

afterAll(() => chapters.close());

/** What a call says to the server. */
interface Talk {
  readonly statements: string[];
  /** How often it waits for an answer before it goes on. */
  roundTrips: number;
}

/** Hears everything that `call` says; what is only announced, apart from the call, does not count. */
async function hear(call: () => Promise<unknown>): Promise<Talk> {
  const talk: Talk = { statements: [], roundTrips: 0 };
  const query = pg.Client.prototype.query as (...said: unknown[]) => unknown;
  let unanswered = 0;
  const spy = jest.spyOn(pg.Client.prototype, 'query').mockImplementation(function (
    this: pg.Client,
    ...said: unknown[]
  ) {
    const [statement] = said as [string | { text: string }];
    const text = typeof statement === 'string' ? statement : statement.text;
    const answer = query.apply(this, said);
    if (text.includes('pg_notify')) return answer as never;
    talk.statements.push(text);
    if (unanswered === 0) talk.roundTrips += 1;
    unanswered += 1;
    void Promise.resolve(answer).finally(() => (unanswered -= 1));
    return answer as never;
  });
  try {
    await call();
  } finally {
    spy.mockRestore();
  }
  return talk;
}

/** A name, what makes the call ready, and how many statements and round trips it takes. */
type Row = [
  name: string,
  ready: () => Promise<() => Promise<unknown>>,
  statements: number,
  roundTrips: number,
];

const HOT: Row[] = [
  [
    'knowing who asks',
    async () => {
      const { secret } = await new TokensService(database, () => NOW).create(checker, 'a program');
      return () => new IdentityService(database, () => NOW).actorOf(secret);
    },
    1,
    1,
  ],
  [
    'a page of the queue',
    async () => () =>
      chapters
        .get(ClaimsService)
        .list(checker, { status: ['assigned'], assignee: checker.userId, sort: 'due', size: 50 }),
    1,
    1,
  ],
  [
    'offering a claim to a checker',
    async () => {
      const { claims } = await desk.article();
      const offer = { assigneeId: checker.userId, dueAt: DUE };
      return () => chapters.get(AssignmentsService).assign(editor, claims[0]!, 1, offer);
    },
    11,
    5,
  ],
  [
    'flagging an issue',
    async () => {
      const { claims } = await desk.article();
      const complaint = { category: 'number.wrong_value', note: 'The sum is another.' } as const;
      return () => chapters.get(IssuesService).raiseOnClaim(checker, claims[0]!, complaint);
    },
    7,
    4,
  ],
  [
    'laying out the reminders of an assignment',
    async () => {
      const { claims } = await desk.article();
      const offer = { assigneeId: checker.userId, dueAt: DUE };
      const { id } = await chapters.get(AssignmentsService).assign(editor, claims[0]!, 1, offer);
      return () => new PlanningService(database, () => NOW).plan(desk.id, id);
    },
    8,
    6,
  ],
  ['handing an article in', async () => () => handIn(), 8, 3],
  [
    'making the claims of a revision',
    async () => {
      const revision = await revisionOf(await handIn());
      return () => chapters.get(ExtractService).extract(desk.id, revision);
    },
    19,
    7,
  ],
  [
    'reading a revision with every rule',
    async () => {
      const revision = await revisionOf(await handIn());
      await chapters.get(ExtractService).extract(desk.id, revision);
      return () => chapters.get(LintService).read(desk.id, revision);
    },
    16,
    8,
  ],
  [
    'sending fifty reminders of an article',
    async () => {
      const { claims } = await desk.article({ sentences: Array<string>(50).fill('It carries cars.') });
      const ids = await comeDue(claims);
      const sending = new SendingService(database, () => NOW, chapters.get(ENV), chapters.get(LOG));
      return () => sending.send(desk.id, ids);
    },
    13,
    7,
  ],
];

describe.each(HOT)('%s', (_, ready, statements, roundTrips) => {
  let talk: Talk;

  beforeAll(async () => {
    // Once before, so that what is read once and kept is not counted.
    await (
      await ready()
    )();
    const call = await ready();
    talk = await hear(call);
  });

  it(`takes ${statements} statements in ${roundTrips} round trips`, () => {
    expect({ ...talk, statements: talk.statements.length }).toEqual({ statements, roundTrips });
  });

  it('finds everything by an index', () => expectIndexes(talk));
});

describe('laying out the reminders of an article', () => {
  it('finds everything by an index', async () => {
    const article = await handIn();
    const watching = new WatchingService(database, () => NOW);
    await expectIndexes(await hear(() => watching.watch(desk.id, 'article', article)));
  });
});

describe('the bookkeeping of a job', () => {
  it('finds its row by its id, and walks through nothing that waits', async () => {
    const parcel = { outbox: 1n, send: 1, job: 'review.lint' };
    const told = { key: '', payload: {}, requestId: null, traceparent: null };
    const attempt = { ...parcel, ...told, attempt: 1, falls: 0 };
    const { statements } = await hear(async () => {
      await beginAttempts(database.sql, [parcel]);
      await putBack(database.sql, attempt);
      await stillAtIt(database.sql, attempt);
      await markFailed(database.sql, attempt, 'why');
      await markDone(database.sql, [attempt]);
      await giveBack(database.sql, [parcel]);
      await sendAgain(database.sql, [parcel]);
    });
    expect(statements).toHaveLength(7);
    for (const text of statements) {
      const reads = (await plan(text)).filter((node) => node['Node Type'].endsWith('Scan'));
      const indexes = reads.flatMap((node) => node['Index Name'] ?? []);
      expect({ text, indexes: [...new Set(indexes)] }).toEqual({ text, indexes: ['Outbox_pkey'] });
    }
  });
});

async function expectIndexes({ statements }: Talk): Promise<void> {
  expect(statements).not.toEqual([]);
  for (const text of statements.filter((said) => !/^(BEGIN|COMMIT)/.test(said))) {
    const walked = (await plan(text)).filter(
      (node) => node['Node Type'] === 'Seq Scan' && LARGE.has(node['Relation Name'] ?? ''),
    );
    expect({ text, walked }).toEqual({ text, walked: [] });
  }
}

/** As if the checker were late with all of these claims; gives the ids of the reminders. */
async function comeDue(claims: readonly string[]): Promise<string[]> {
  const rows = await database.reader.$queryRaw<{ id: string }[]>`
    WITH claim AS (
      UPDATE "Claim" SET status = 'in_check', "assigneeId" = ${checker.userId}::uuid
      WHERE id = ANY(${claims}::uuid[]) RETURNING id, "articleId"
    ), assignment AS (
      INSERT INTO "Assignment" (id, "deskId", "claimId", "assigneeId", "assignedById", round, status, "dueAt")
      SELECT gen_random_uuid(), ${desk.id}::uuid, id, ${checker.userId}::uuid, ${editor.userId}::uuid, 1, 'accepted', ${NOW}
      FROM claim RETURNING id, "claimId"
    ), begun AS (
      INSERT INTO "AuditHead" ("chainId", "deskId", seq, hash)
      SELECT DISTINCT "articleId", ${desk.id}::uuid, 0, '' FROM claim ON CONFLICT DO NOTHING
    )
    INSERT INTO "Reminder" (id, "deskId", "articleId", key, "subjectType", "subjectId", step, "recipientId", "dueAt")
    SELECT gen_random_uuid(), ${desk.id}::uuid, c."articleId", a.id, 'assignment', a.id, 'overdue_01', ${checker.userId}::uuid, now()
    FROM assignment a JOIN claim c ON c.id = a."claimId" RETURNING id`;
  return rows.map(({ id }) => id);
}

async function handIn(): Promise<string> {
  const content =
    'The harbour of Brest handled 1,200 ships in 1950. The harbour of Calais handled 37 ships in 1951.';
  return (
    await chapters.get(ArticlesService).submit(author, { format: 'text', title: 'Two harbours', content })
  ).id;
}

async function revisionOf(articleId: string): Promise<string> {
  return (await database.reader.revision.findFirstOrThrow({ where: { articleId } })).id;
}

interface PlanNode {
  readonly 'Node Type': string;
  readonly 'Relation Name'?: string;
  readonly 'Index Name'?: string;
  readonly Plans?: readonly PlanNode[];
}

/** How PostgreSQL does a statement that is kept ready, whatever its values. */
async function plan(text: string): Promise<PlanNode[]> {
  const [row] = await database.reader.$queryRawUnsafe<{ 'QUERY PLAN': [{ Plan: PlanNode }] }[]>(
    `EXPLAIN (GENERIC_PLAN, FORMAT JSON) ${text}`,
  );
  return withAllBelow(row!['QUERY PLAN'][0].Plan);
}

function withAllBelow(node: PlanNode): PlanNode[] {
  return [node, ...(node.Plans ?? []).flatMap(withAllBelow)];
}

/** What merely exists: articles of fifty claims, each with a place, an assignment and an issue, and a record. */
async function crowd(deskId: string, userId: string): Promise<void> {
  const statements = [
    `INSERT INTO "Article" (id, "deskId", title, language, status, "createdById", extracted, "updatedAt")
     SELECT gen_random_uuid(), '${deskId}', 'Crowd ' || n, 'en', 'checking', '${userId}', 1, now()
     FROM generate_series(1, ${CROWD / 50}) n`,
    `INSERT INTO "Revision" (id, "articleId", number, text, sha256, zones, format, source, reason, "createdById")
     SELECT gen_random_uuid(), id, 1, 'The bridge carries cars.', '', '[]', 'text', '', 'received', '${userId}'
     FROM "Article" WHERE title LIKE 'Crowd %'`,
    `INSERT INTO "LintRun" ("revisionId", rules, findings) SELECT id, '{}', 0 FROM "Revision"`,
    `INSERT INTO "Claim" (id, "deskId", "articleId", number, text, type, risk, worth, reasons, parts, status, "assigneeId", "dueAt", "updatedAt")
     SELECT gen_random_uuid(), '${deskId}', a.id, n, 'The bridge carries cars.', 'figure', 'low', 0.5, '[]', '[]',
       CASE WHEN n % 10 = 0 THEN 'assigned' ELSE 'queued' END::"ClaimStatus",
       CASE WHEN n % 10 = 0 THEN gen_random_uuid() END, now() + random() * interval '30 days', now()
     FROM "Article" a, generate_series(1, 50) n WHERE a.title LIKE 'Crowd %'`,
    `INSERT INTO "ClaimAnchor" ("claimId", "revisionId", state, start, "end", exact, prefix, suffix)
     SELECT c.id, r.id, 'made', 0, 24, c.text, '', '' FROM "Claim" c JOIN "Revision" r ON r."articleId" = c."articleId"`,
    `INSERT INTO "Topic" ("claimId", "deskId", kind, key) SELECT id, "deskId", 'name', id::text FROM "Claim"`,
    `INSERT INTO "Assignment" (id, "deskId", "claimId", "assigneeId", "assignedById", round, status, "dueAt")
     SELECT gen_random_uuid(), "deskId", id, gen_random_uuid(), '${userId}', 1, 'done', now() FROM "Claim"`,
    `INSERT INTO "Issue" (id, "deskId", "articleId", "claimId", number, category, nature, severity, "detectedBy",
       "revisionNumber", start, "end", quote, note)
     SELECT gen_random_uuid(), "deskId", "articleId", id, number, 'number.unit', 'objective', 'major', 'checker', 1, 0, 3, 'The', ''
     FROM "Claim"`,
    `INSERT INTO "Reminder" (id, "deskId", "articleId", key, "subjectType", "subjectId", step, "recipientId", "dueAt")
     SELECT gen_random_uuid(), "deskId", "articleId", id::text, 'claim', id, 'overdue_01', '${userId}', now() FROM "Claim"`,
    `INSERT INTO "AuditHead" ("chainId", "deskId", seq, hash) SELECT id, "deskId", 1, '' FROM "Article"`,
    `INSERT INTO "AuditEntry" ("chainId", seq, "deskId", at, action, body, previous, hash)
     SELECT id, 0 - number, "deskId", now(), 'claim.made', '', '', '' FROM "Claim"`,
    `INSERT INTO "Outbox" ("deskId", key, job, payload, "doneAt") SELECT "deskId", id::text, 'review.lint', '{}', now() FROM "Claim"`,
  ];
  for (const statement of [...statements, 'ANALYZE']) await database.reader.$executeRawUnsafe(statement);
}
