/**
 * The floor: a bare Fastify with `pg` that does the same SQL as the desk in one transaction, with JSON validation, and
 * nothing else: no accounts, no permissions, no state machine, no reading of the text. What the desk costs is measured
 * against it.
 */
import { createHash, randomUUID } from 'node:crypto';
import process from 'node:process';
import Fastify from 'fastify';
import pg from 'pg';

const pool = new pg.Pool({ connectionString: process.env.DATABASE_URL, max: 10 });
const server = Fastify();
const uuid = { type: 'string', format: 'uuid' };
const params = { type: 'object', properties: { id: uuid }, required: ['id'] };
const deskId = process.env.FLOOR_DESK;
const userId = process.env.FLOOR_USER;

async function transaction(work) {
  const client = await pool.connect();
  try {
    await client.query('BEGIN');
    const result = await work(client);
    await client.query('COMMIT');
    return result;
  } catch (error) {
    await client.query('ROLLBACK');
    throw error;
  } finally {
    client.release();
  }
}

async function record(client, chain, action, subject, data, at) {
  const { rows } = await client.query(
    `INSERT INTO "AuditHead" AS head ("chainId", "deskId", seq, hash) VALUES ($1, $2, 0, $3)
     ON CONFLICT ("chainId") DO UPDATE SET seq = head.seq RETURNING head.seq, head.hash`,
    [chain, deskId, '0'.repeat(64)],
  );
  const { seq, hash: previous } = rows[0];
  const body = JSON.stringify({
    action,
    actor: userId,
    at,
    chain,
    data,
    previous,
    seq: seq + 1,
    subject,
    v: 1,
  });
  const hash = createHash('sha256').update(body).digest('hex');
  await client.query(
    `WITH entry AS (
       INSERT INTO "AuditEntry" ("chainId", seq, "deskId", at, action, body, previous, hash) VALUES ($1, $2, $3, $4, $5, $6, $7, $8)
     ) UPDATE "AuditHead" SET seq = $2, hash = $8 WHERE "chainId" = $1`,
    [chain, seq + 1, deskId, at, action, body, previous, hash],
  );
}

const enqueue = (client, job, key, payload) =>
  client.query(
    `INSERT INTO "Outbox" ("deskId", key, job, payload, "doneAt") VALUES ($1, $2, $3, $4, now()) ON CONFLICT (key) DO NOTHING`,
    [deskId, key, job, payload],
  );

const claim = {
  type: 'object',
  properties: { start: { type: 'integer' }, end: { type: 'integer' }, exact: { type: 'string' } },
  required: ['start', 'end', 'exact'],
};
const article = {
  type: 'object',
  properties: {
    title: { type: 'string' },
    content: { type: 'string' },
    claims: { type: 'array', items: claim },
  },
  required: ['title', 'content', 'claims'],
};
server.post('/articles', { schema: { body: article } }, (request) =>
  transaction(async (client) => {
    const { title, content, claims } = request.body;
    const [id, revision, at] = [randomUUID(), randomUUID(), new Date()];
    await client.query(
      `INSERT INTO "Article" (id, "deskId", title, language, status, "createdById", extracted, "updatedAt") VALUES ($1, $2, $3, 'en', 'checking', $4, 1, $5)`,
      [id, deskId, title, userId, at],
    );
    await client.query(
      `INSERT INTO "Revision" (id, "articleId", number, text, sha256, zones, format, source, reason, "createdById")
       VALUES ($1, $2, 1, $3, $4, '[]', 'text', $3, 'received', $5)`,
      [revision, id, content, createHash('sha256').update(content).digest('hex'), userId],
    );
    const rows = claims.map((one, index) => ({ ...one, id: randomUUID(), number: index + 1 }));
    await client.query(
      `WITH made AS (SELECT * FROM jsonb_to_recordset($1) AS row (id uuid, number int, start int, "end" int, exact text)),
       claims AS (
         INSERT INTO "Claim" (id, "deskId", "articleId", number, text, type, risk, worth, reasons, parts, "dueAt", "updatedAt")
         SELECT id, $2, $3, number, exact, 'figure', 'low', 0.5, '[]', '[]', $4, $4 FROM made)
       INSERT INTO "ClaimAnchor" ("claimId", "revisionId", state, start, "end", exact, prefix, suffix)
       SELECT id, $5, 'made', start, "end", exact, '', '' FROM made`,
      [JSON.stringify(rows), deskId, id, at, revision],
    );
    await record(client, id, 'article.received', { type: 'article', id }, { title }, at);
    await record(client, id, 'claims.extracted', { type: 'article', id }, { made: rows.length }, at);
    await enqueue(client, 'claims.extract', `floor:${revision}`, { deskId, revisionId: revision });
    return { id };
  }),
);

const queueQuery = {
  type: 'object',
  properties: { assignee: uuid, size: { type: 'integer', minimum: 1, maximum: 100 } },
  required: ['assignee', 'size'],
};
server.get('/claims', { schema: { querystring: queueQuery } }, async (request) => {
  const { assignee, size } = request.query;
  const { rows } = await pool.query(
    `SELECT c.id, c.number, c.text, c.type, c.risk, c.worth, c.status, c.outcome, c."dueAt", c.round, c.version,
       c."assigneeId", c."checkerIds", c."createdById", a."authorId", jsonb_build_object('id', a.id, 'title', a.title) AS article,
       jsonb_build_object('id', u.id, 'name', u.name) AS assignee
     FROM "Claim" c JOIN "Article" a ON a.id = c."articleId" LEFT JOIN "User" u ON u.id = c."assigneeId"
     WHERE c."deskId" = $1 AND c.status IN ('assigned') AND c."assigneeId" = $2
       AND a.status NOT IN ('on_hold', 'killed', 'archived')
     ORDER BY c."dueAt", c.id LIMIT $3`,
    [deskId, assignee, size + 1],
  );
  return { items: rows.slice(0, size), next: rows.length > size ? rows[size - 1].id : null };
});

const offer = {
  type: 'object',
  properties: { assigneeId: uuid, dueAt: { type: 'string', format: 'date-time' } },
  required: ['assigneeId', 'dueAt'],
};
server.post('/claims/:id/assignments', { schema: { params, body: offer } }, (request, reply) =>
  transaction(async (client) => {
    const { assigneeId, dueAt } = request.body;
    const at = new Date();
    const { rows } = await client.query(
      `SELECT c.*, a."authorId" FROM "Claim" c JOIN "Article" a ON a.id = c."articleId" WHERE c.id = $1 FOR SHARE OF a FOR UPDATE OF c`,
      [request.params.id],
    );
    const [claim] = rows;
    if (claim?.status !== 'queued') return reply.code(409).send({});
    const assignment = { id: randomUUID(), assigneeId, status: 'offered', reading: 1 };
    await client.query(
      `UPDATE "Claim" SET status = 'assigned', "assigneeId" = $2, "dueAt" = $3, version = version + 1, "updatedAt" = $4 WHERE id = $1`,
      [claim.id, assigneeId, dueAt, at],
    );
    const data = { from: claim.status, to: 'assigned', round: 1, version: claim.version + 1, assignment };
    await record(client, claim.articleId, 'claim.assigned', { type: 'claim', id: claim.id }, data, at);
    await client.query(
      `INSERT INTO "Assignment" (id, "deskId", "claimId", "assigneeId", "assignedById", round, status, "offeredAt", "dueAt")
       VALUES ($1, $2, $3, $4, $5, 1, 'offered', $6, $7)`,
      [assignment.id, deskId, claim.id, assigneeId, userId, at, dueAt],
    );
    await enqueue(client, 'reminders.plan', `floor:${assignment.id}`, {
      deskId,
      assignmentId: assignment.id,
    });
    return reply.code(201).send({ ...assignment, claim: { ...claim, status: 'assigned' } });
  }),
);

const complaint = {
  type: 'object',
  properties: { category: { type: 'string' }, note: { type: 'string', minLength: 1 } },
  required: ['category', 'note'],
};
server.post('/claims/:id/issues', { schema: { params, body: complaint } }, (request, reply) =>
  transaction(async (client) => {
    const { category, note } = request.body;
    const [id, at] = [randomUUID(), new Date()];
    const { rows } = await client.query(
      `SELECT c."articleId", a.head, k.start, k."end", k.exact FROM "Claim" c JOIN "Article" a ON a.id = c."articleId"
       JOIN "Revision" r ON r."articleId" = a.id AND r.number = a.head
       JOIN "ClaimAnchor" k ON k."claimId" = c.id AND k."revisionId" = r.id WHERE c.id = $1 FOR SHARE OF a`,
      [request.params.id],
    );
    const { articleId, head, start, end, exact } = rows[0];
    await record(
      client,
      articleId,
      'issue.raised',
      { type: 'issue', id },
      { category, note, start, end, revision: head },
      at,
    );
    const { rows: made } = await client.query(
      `INSERT INTO "Issue" (id, "deskId", "articleId", "claimId", number, category, nature, severity, "detectedBy",
         "revisionNumber", start, "end", quote, note, "raisedById")
       VALUES ($1, $2, $3, $4, (SELECT coalesce(max(number), 0) + 1 FROM "Issue" WHERE "articleId" = $3), $5, 'objective', 'major',
         'checker', $6, $7, $8, $9, $10, $11) RETURNING *`,
      [id, deskId, articleId, request.params.id, category, head, start, end, exact, note, userId],
    );
    return reply.code(201).send(made[0]);
  }),
);

server.get('/articles/:id/report', { schema: { params } }, async (request) => {
  const { id } = request.params;
  const many = async (sql) => (await pool.query(sql, [id])).rows;
  return {
    article: (await many('SELECT * FROM "Article" WHERE id = $1'))[0],
    revisions: await many(
      'SELECT id, number, text, sha256 FROM "Revision" WHERE "articleId" = $1 ORDER BY number',
    ),
    claims: await many('SELECT * FROM "Claim" WHERE "articleId" = $1 ORDER BY number'),
    issues: await many('SELECT * FROM "Issue" WHERE "articleId" = $1 ORDER BY number'),
    links: await many('SELECT seq, body, hash FROM "AuditEntry" WHERE "chainId" = $1 ORDER BY seq'),
  };
});

await server.listen({ port: Number(process.env.PORT), host: '127.0.0.1' });
console.log('the floor is ready');
