/** What the desk is filled with before anything is measured. */
import { randomUUID } from 'node:crypto';

/** Articles of fifty claims each, every tenth claim assigned to one of a hundred people; gives ids of queued claims. */
export async function fill(pool, { deskId, userId, claims }) {
  const articles = claims / 50;
  await pool.query(
    `INSERT INTO "User" (id, email, name) SELECT gen_random_uuid(), 'crowd' || n || '@load.example', 'Person ' || n
     FROM generate_series(1, 100) n`,
  );
  await pool.query(
    `INSERT INTO "Membership" ("deskId", "userId", roles)
     SELECT $1, id, '{checker}' FROM "User" WHERE email LIKE 'crowd%'`,
    [deskId],
  );
  await pool.query(
    `INSERT INTO "Article" (id, "deskId", title, language, status, "createdById", extracted, "updatedAt")
     SELECT gen_random_uuid(), $1, 'Load ' || n, 'en', 'checking', $2, 1, now() FROM generate_series(1, $3::int) n`,
    [deskId, userId, articles],
  );
  await pool.query(
    `INSERT INTO "Revision" (id, "articleId", number, text, sha256, zones, format, source, reason, "createdById")
     SELECT gen_random_uuid(), id, 1, repeat('The bridge carries 160,000 cars a day. ', 50), repeat('0', 64),
       '[]', 'text', '', 'received', $1 FROM "Article" WHERE title LIKE 'Load %'`,
    [userId],
  );
  await pool.query(
    `WITH people AS (SELECT array_agg(id) AS ids FROM "User" WHERE email LIKE 'crowd%')
     INSERT INTO "Claim" (id, "deskId", "articleId", number, text, type, risk, worth, reasons, parts, status, "assigneeId", "dueAt", "updatedAt")
     SELECT gen_random_uuid(), $1, a.id, n, 'The bridge carries 160,000 cars a day.', 'figure', 'low', 0.5, '[]', '[]',
       CASE WHEN n % 10 = 0 THEN 'assigned' ELSE 'queued' END::"ClaimStatus",
       CASE WHEN n % 10 = 0 THEN people.ids[1 + (random() * 99)::int] END, now() + random() * interval '30 days', now()
     FROM "Article" a, generate_series(1, 50) n, people WHERE a.title LIKE 'Load %'`,
    [deskId],
  );
  await pool.query(
    `INSERT INTO "ClaimAnchor" ("claimId", "revisionId", state, start, "end", exact, prefix, suffix)
     SELECT c.id, r.id, 'made', (c.number - 1) * 39, (c.number - 1) * 39 + 38, c.text, '', ''
     FROM "Claim" c JOIN "Revision" r ON r."articleId" = c."articleId"`,
  );
  await pool.query(
    `INSERT INTO "AuditHead" ("chainId", "deskId", seq, hash)
     SELECT id, "deskId", 0, repeat('0', 64) FROM "Article" WHERE title LIKE 'Load %'`,
  );
  await pool.query('VACUUM ANALYZE');
  const { rows: queued } = await pool.query(
    `SELECT id FROM "Claim" WHERE status = 'queued' AND number > 12 ORDER BY random() LIMIT 20000`,
  );
  const { rows: people } = await pool.query(`SELECT id FROM "User" WHERE email LIKE 'crowd%' ORDER BY id`);
  return { queued: queued.map(({ id }) => id), people: people.map(({ id }) => id) };
}

/**
 * Reminders that are due (of claims that nothing else here moves), each of its own assignment on its own claim, twelve of an
 * article, as work is handed out; `spread` milliseconds apart in all.
 */
export async function layOutReminders(pool, { deskId, userId, count, spread = 0 }) {
  const run = randomUUID();
  const { rowCount } = await pool.query(
    `WITH free AS (
       SELECT id, "articleId", row_number() OVER () AS n FROM "Claim"
       WHERE status = 'queued' AND number <= 12 AND "deskId" = $1 ORDER BY "articleId", number LIMIT $3
     ), moved AS (
       UPDATE "Claim" c SET status = 'in_check', "assigneeId" = $2 FROM free WHERE c.id = free.id
     ), assigned AS (
       INSERT INTO "Assignment" (id, "deskId", "claimId", "assigneeId", "assignedById", round, status, "dueAt")
       SELECT gen_random_uuid(), $1, id, $2, $2, 1, 'accepted', now() FROM free RETURNING id, "claimId"
     )
     INSERT INTO "Reminder" (id, "deskId", "articleId", key, "subjectType", "subjectId", step, "recipientId", "dueAt")
     SELECT uuidv7(), $1, f."articleId", $4 || ':' || a.id, 'assignment', a.id, 'overdue_01', $2,
       now() + (f.n::float / $3) * $5 * interval '1 millisecond'
     FROM assigned a JOIN free f ON f.id = a."claimId" ORDER BY f.n`,
    [deskId, userId, count, run, spread],
  );
  if (rowCount < count) throw new Error('there are too few claims for so many reminders');
  return run;
}

/** Assignments with a reminder each that is far from due. */
export async function layOutCrowd(pool, { deskId, userId, count }) {
  await pool.query(
    `WITH one AS (SELECT id, "articleId" FROM "Claim" LIMIT 1), assigned AS (
       INSERT INTO "Assignment" (id, "deskId", "claimId", "assigneeId", "assignedById", round, status, "dueAt")
       SELECT gen_random_uuid(), $1, one.id, $2, $2, 1, 'done', now() FROM one, generate_series(1, $3::int) RETURNING id
     )
     INSERT INTO "Reminder" (id, "deskId", "articleId", key, "subjectType", "subjectId", step, "recipientId", "dueAt")
     SELECT gen_random_uuid(), $1, one."articleId", 'crowd:' || a.id, 'assignment', a.id, 'overdue_01', $2,
       now() + interval '1 year' * (1 + random()) FROM assigned a, one`,
    [deskId, userId, count],
  );
  await pool.query('VACUUM ANALYZE "Reminder"');
}

/** An article of a page whose record has so many links; to each two dozen of them a claim with an issue. */
export async function layOutArticle(pool, { deskId, userId, links }) {
  const { link, EMPTY_CHAIN } = await import('#audit');
  const id = randomUUID();
  const text = 'The bridge carries 160,000 cars a day. '.repeat(50);
  await pool.query(
    `INSERT INTO "Article" (id, "deskId", title, language, status, "createdById", extracted, "updatedAt")
     VALUES ($1, $2, 'Load of ' || $4::text, 'en', 'checking', $3, 1, now())`,
    [id, deskId, userId, links],
  );
  await pool.query(
    `INSERT INTO "Revision" (id, "articleId", number, text, sha256, zones, format, source, reason, "createdById")
     VALUES (gen_random_uuid(), $1, 1, $2, encode(sha256(convert_to($2::text, 'UTF8')), 'hex'), '[]', 'text', '', 'received', $3)`,
    [id, text, userId],
  );
  const claims = Math.floor(links / 24);
  await pool.query(
    `INSERT INTO "Claim" (id, "deskId", "articleId", number, text, type, risk, worth, reasons, parts, status, "createdById", "dueAt", "updatedAt")
     SELECT gen_random_uuid(), $1, $2, n, 'The bridge carries 160,000 cars a day.', 'figure', 'low', 0.5, '[]', '[]', 'queued', $4, now(), now()
     FROM generate_series(1, $3::int) n`,
    [deskId, id, claims, userId],
  );
  await pool.query(
    `INSERT INTO "Issue" (id, "deskId", "articleId", "claimId", number, category, nature, severity, origin, "detectedBy", "revisionNumber",
       start, "end", quote, note, "raisedById")
     SELECT gen_random_uuid(), $1, $2, id, number, 'number.scale', 'objective', 'minor', 'unknown', 'checker', 1, 0, 10, 'The bridge', '다리의 교통량은 자료마다 다릅니다.', $3
     FROM "Claim" WHERE "articleId" = $2`,
    [deskId, id, userId],
  );
  const at = new Date();
  let head = EMPTY_CHAIN;
  await pool.query('INSERT INTO "AuditHead" ("chainId", "deskId", seq, hash) VALUES ($1, $2, 0, $3)', [
    id,
    deskId,
    head.hash,
  ]);
  while (head.seq < links) {
    const made = [];
    while (head.seq < links && made.length < 5_000) {
      const subject = { type: 'comment', id: randomUUID() };
      const entry = {
        chain: id,
        at: at.toISOString(),
        actor: userId,
        action: 'comment.added',
        subject,
        data: {},
      };
      const previous = head.hash;
      head = link(head, entry);
      made.push({ ...head, previous });
    }
    await pool.query(
      `INSERT INTO "AuditEntry" ("chainId", seq, "deskId", at, action, body, previous, hash)
       SELECT $1, seq, $2, $3, 'comment.added', body, previous, hash
       FROM jsonb_to_recordset($4::jsonb) AS row (seq int, body text, previous text, hash text)`,
      [id, deskId, at, JSON.stringify(made)],
    );
  }
  await pool.query('UPDATE "AuditHead" SET seq = $2, hash = $3 WHERE "chainId" = $1', [
    id,
    head.seq,
    head.hash,
  ]);
  return id;
}

/** Articles whose records have a link each, of now; those that were laid out before are forgotten. */
export async function layOutChains(pool, { deskId, userId, articles }) {
  await pool.query(`ALTER TABLE "AuditEntry" DISABLE TRIGGER USER`);
  await pool.query(`DELETE FROM "AuditEntry" WHERE action = 'load.laid_out'`);
  await pool.query(`ALTER TABLE "AuditEntry" ENABLE TRIGGER USER`);
  await pool.query(
    `WITH made AS (
       INSERT INTO "Article" (id, "deskId", title, language, status, "createdById", extracted, "updatedAt")
       SELECT gen_random_uuid(), $1, 'Chain ' || n, 'en', 'checking', $2, 1, now() FROM generate_series(1, $3::int) n RETURNING id
     )
     INSERT INTO "AuditEntry" ("chainId", seq, "deskId", at, action, body, previous, hash)
     SELECT id, 1, $1, now() - interval '1 minute', 'load.laid_out', '', repeat('0', 64), encode(sha256(id::text::bytea), 'hex') FROM made`,
    [deskId, userId, articles],
  );
}
