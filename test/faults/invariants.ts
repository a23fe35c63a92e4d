/** What must hold after the faults, looked at from the outside: in the store, at the mail server, and through the API. */
import pg from 'pg';
import { firstBadLink, type ChainLink } from '#audit/domain';
import type { MessageKind } from '../../libs/reminders/domain/index.js';
import { verifyReport } from '../../libs/reports/domain/verify-report.js';
import type { Journal, Standing } from './load.js';
import type { StruckNewsroom } from './newsroom.js';

/** What does not hold, a line each. */
export type Violations = readonly string[];

/** Milliseconds that a letter may be under way when its reason goes: decided, then held up by a stopped process or a slow wire. */
const UNDER_WAY = 45_000;

/** Runs statements on the store, past every wire. */
export async function withStore<T>(url: string, work: (query: Query) => Promise<T>): Promise<T> {
  const client = new pg.Client({ connectionString: url, application_name: 'stet faults' });
  await client.connect();
  try {
    return await work(
      async <Row>(sql: string, values: readonly unknown[] = []) =>
        (await client.query(sql, [...values])).rows as Row[],
    );
  } finally {
    await client.end();
  }
}

type Query = <Row>(sql: string, values?: readonly unknown[]) => Promise<Row[]>;

/** What of the time up to `until` is not settled yet: nothing, when everyone has come to rest. */
export async function unsettled(query: Query, until: Date): Promise<string[]> {
  const rows = await query<{ what: string }>(
    `SELECT 'job ' || key || ', attempt ' || attempts || coalesce(': ' || error, '') AS what FROM "Outbox"
     WHERE "doneAt" IS NULL AND "createdAt" <= $1
     UNION ALL
     SELECT 'reminder ' || id || ' ' || status FROM "Reminder"
     WHERE status IN ('scheduled', 'snoozed', 'suppressed') AND "dueAt" <= $1
     UNION ALL
     SELECT 'delivery ' || d.id FROM "Delivery" d JOIN "Notification" n ON n.id = d."notificationId"
     WHERE d.status = 'waiting' AND n."createdAt" <= $1`,
    [until],
  );
  return rows.map(({ what }) => what);
}

/** Has what rests after a failure tried again at once: after five refused letters it would rest for four minutes. */
export async function endPauses(query: Query): Promise<void> {
  await query(
    `UPDATE "Outbox" SET "notBefore" = now()
     WHERE "doneAt" IS NULL AND "deadAt" IS NULL AND error IS NOT NULL AND "sentAt" IS NULL AND "notBefore" > now()`,
  );
}

/** Everything that must hold, for what was due until then. */
export async function findViolations(
  room: StruckNewsroom,
  journal: Journal,
  query: Query,
  until: Date,
): Promise<Violations> {
  return [
    ...(await requestsAreThereOnce(journal, query)),
    ...(await movesAreThereOnce(journal, query)),
    ...(await chainsAreWhole(query)),
    ...(await stateIsTheFold(room, query)),
    ...(await everyRevisionIsRead(query)),
    ...(await remindersWentOut(room, query, until)),
    ...(await lettersHaveAReason(room, query)),
    ...(await nobodyIsStuck(query)),
    ...(await nobodyFell(room)),
  ];
}

async function requestsAreThereOnce(journal: Journal, query: Query): Promise<string[]> {
  const articles = await query<Stored>(
    'SELECT title AS mark, count(*)::int AS count FROM "Article" GROUP BY title',
  );
  const issues = await query<Stored>(
    `SELECT note AS mark, count(*)::int AS count FROM "Issue" WHERE "detectedBy" <> 'rule' GROUP BY note`,
  );
  return [...onceEach('article', journal.articles, articles), ...onceEach('issue', journal.issues, issues)];
}

interface Stored {
  readonly mark: string;
  readonly count: number;
}

function onceEach(what: string, asked: ReadonlyMap<string, Standing>, stored: readonly Stored[]): string[] {
  const counts = new Map(stored.map(({ mark, count }) => [mark, count]));
  const wrong = [...asked].filter(([mark, standing]) => !allows([standing], counts.get(mark) ?? 0));
  const phantoms = stored.filter(({ mark }) => !asked.has(mark));
  return [
    ...wrong.map(
      ([mark, standing]) => `${what} “${mark}” was ${standing} and is there ${counts.get(mark) ?? 0} times`,
    ),
    ...phantoms.map(({ mark }) => `${what} “${mark}” was never asked for`),
  ];
}

/** As many as were accepted, and perhaps some of those whose answer nobody heard. */
function allows(standings: readonly Standing[], count: number): boolean {
  const accepted = standings.filter((one) => one === 'accepted').length;
  const unknown = standings.filter((one) => one === 'unknown').length;
  return accepted <= count && count <= accepted + unknown;
}

async function movesAreThereOnce({ moves }: Journal, query: Query): Promise<string[]> {
  const rows = await query<{ move: string; count: number }>(
    `SELECT (body::jsonb)->'subject'->>'id' || ' ' || action AS move, count(*)::int AS count FROM "AuditEntry"
     WHERE action IN ('claim.assigned', 'claim.accepted', 'claim.declined', 'claim.checked') GROUP BY 1`,
  );
  const counts = new Map(rows.map(({ move, count }) => [move, count]));
  const wrong = [...moves].filter(([move, standings]) => !allows(standings, counts.get(move) ?? 0));
  const versions = await query<{ id: string; version: number; told: number }>(
    `SELECT c.id, c.version, count(e.seq)::int + 1 AS told FROM "Claim" c
     LEFT JOIN "AuditEntry" e ON e."chainId" = c."articleId" AND e.action LIKE 'claim.%'
       AND (e.body::jsonb)->'subject'->>'id' = c.id::text
     GROUP BY c.id HAVING c.version <> count(e.seq) + 1`,
  );
  return [
    ...wrong.map(
      ([move, standings]) => `${move}: ${standings.join(', ')}, and told ${counts.get(move) ?? 0} times`,
    ),
    ...rows.filter(({ move }) => !moves.has(move)).map(({ move }) => `${move} was never asked for`),
    ...versions.map(
      ({ id, version, told }) => `claim ${id} is at version ${version}; its chain tells of ${told}`,
    ),
  ];
}

async function chainsAreWhole(query: Query): Promise<string[]> {
  // As of one moment: a reminder that falls due meanwhile goes on writing.
  await query('BEGIN ISOLATION LEVEL REPEATABLE READ');
  const heads = await query<{
    id: string;
    seq: number;
    hash: string;
  }>('SELECT "chainId" AS id, seq, hash FROM "AuditHead"');
  const entries = await query<ChainLink & { id: string }>(
    'SELECT "chainId" AS id, seq, body, hash FROM "AuditEntry" ORDER BY 1, 2',
  );
  await query('COMMIT');
  const chains = new Map<string, ChainLink[]>(heads.map(({ id }) => [id, []]));
  for (const entry of entries) chains.get(entry.id)?.push(entry);
  return heads.flatMap(({ id, ...head }) => {
    const bad = firstBadLink(id, chains.get(id) ?? [], head);
    return bad === undefined ? [] : [`chain ${id}: link ${bad.seq}: ${bad.fault}`];
  });
}

/** Every article's report, as anyone can fetch it, proves itself: what it says of the present is what its chain tells. */
async function stateIsTheFold({ url, people }: StruckNewsroom, query: Query): Promise<string[]> {
  const articles = await query<{ id: string }>('SELECT id FROM "Article" ORDER BY id');
  const found: string[] = [];
  for (const { id } of articles) {
    const answer = await fetch(`${url}/api/v1/articles/${id}/reports/check?format=json`, {
      headers: { authorization: `Bearer ${people.auditor.token}` },
    });
    const verdict = verifyReport(new Uint8Array(await answer.arrayBuffer()));
    if (verdict.outcome === 'broken') found.push(...verdict.faults.map(({ en }) => `article ${id}: ${en}`));
    if (verdict.outcome === 'not_a_report') found.push(`article ${id}: no report (${answer.status})`);
  }
  return found;
}

async function everyRevisionIsRead(query: Query): Promise<string[]> {
  const rows = await query<{ id: string; head: number; extracted: number; made: number; linted: number }>(
    `SELECT a.id, a.head, a.extracted,
       (SELECT count(*) FROM "AuditEntry" e WHERE e."chainId" = a.id AND e.action = 'claims.extracted')::int AS made,
       (SELECT count(*) FROM "AuditEntry" e WHERE e."chainId" = a.id AND e.action = 'revision.linted')::int AS linted
     FROM "Article" a`,
  );
  return rows
    .filter(({ head, extracted, made, linted }) => extracted !== head || made !== head || linted !== head)
    .map(
      (row) =>
        `article ${row.id}: claims made ${row.made} times and read ${row.linted} times for ${row.head} revisions`,
    );
}

/** What was due is settled: sent once, with its letter taken by the mail server, or not at all and with a reason. */
async function remindersWentOut({ mailbox }: StruckNewsroom, query: Query, until: Date): Promise<string[]> {
  const rows = await query<{
    id: string;
    step: string;
    status: string;
    reason: string | null;
    messages: number;
    letters: string[] | null;
    dropped: number;
  }>(
    `SELECT r.id, r.step, r.status, r.reason, r.snoozes,
       (SELECT count(*) FROM "Notification" n WHERE n."reminderId" = r.id)::int AS messages,
       (SELECT array_agg(d."messageId") FROM "Notification" n JOIN "Delivery" d ON d."notificationId" = n.id
        WHERE n."reminderId" = r.id AND d.channel = 'mail' AND d.status = 'delivered') AS letters,
       (SELECT count(*) FROM "Notification" n JOIN "Delivery" d ON d."notificationId" = n.id
        WHERE n."reminderId" = r.id AND d.channel = 'mail' AND d.status = 'cancelled')::int AS dropped
     FROM "Reminder" r WHERE r."dueAt" <= $1`,
    [until],
  );
  const arrived = new Set(mailbox.mails.map(({ headers }) => headers['message-id']));
  return rows.flatMap(({ id, step, status, reason, messages, letters, dropped }) => {
    const said = (what: string) => [`reminder ${id} (${step}, ${status}): ${what}`];
    if (status === 'cancelled') {
      if (reason === null) return said('cancelled without a reason');
      return messages === 0 ? [] : said(`cancelled, and has ${messages} messages`);
    }
    if (status !== 'sent') return said('is due and was not sent');
    if (messages !== 1) return said(`has ${messages} messages`);
    if ((letters ?? []).length + dropped !== 1) return said(`has ${letters?.length ?? 0} letters`);
    const lost = letters?.find((one) => !arrived.has(one));
    return lost === undefined ? [] : said(`its letter ${lost} never reached the mail server`);
  });
}

const ASSIGNMENT_ENDED = '(SELECT "endedAt" FROM "Assignment" a WHERE a.id = r."subjectId")';

/**
 * When the record tells one of these of a reminder's subject, after it began to wait: by the moment at which it was asked
 * for, after which it may have waited for whoever was telling.
 */
const told = (...actions: readonly string[]) =>
  `(SELECT min(e.at) + interval '5 seconds' FROM "AuditEntry" e
    WHERE e."chainId" = coalesce(r."articleId", r."deskId") AND e.at > r.since
      AND e.action IN (${actions.map((action) => `'${action}'`).join()})
      AND (e.body::jsonb)->'subject'->>'id' = r."subjectId"::text)`;

/** Of every kind of letter, when its reason is gone; null: what it tells of has happened, and no later moment undoes it. */
const REASON_GONE: Readonly<Record<MessageKind | 'digest', string | null>> = {
  accept: ASSIGNMENT_ENDED,
  due: ASSIGNMENT_ENDED,
  overdue: ASSIGNMENT_ENDED,
  abandoned: null,
  unassigned: told('claim.taken', 'claim.assigned', 'claim.withdrawn', 'claim.marked_duplicate'),
  question: told('question.answered', 'question.withdrawn'),
  deadline: told('article.published', 'article.killed'),
  error: told('issue.fix_proposed', 'issue.fixed', 'issue.waived', 'issue.taken_back'),
  review: told('fact.changed', 'fact.retired'),
  approval: told('correction.approved', 'correction.rejected', 'correction.withdrawn'),
  signature: null,
  answer: null,
  correction: null,
  mention: null,
  digest: null,
};

function ended(): string {
  const cases = Object.entries(REASON_GONE).map(([kind, gone]) => `WHEN '${kind}' THEN ${gone}`);
  return `CASE n.kind ${cases.join(' ')} END`;
}

/** Every letter that arrived is one of ours, and nothing is sent once its reason has gone. */
async function lettersHaveAReason({ mailbox }: StruckNewsroom, query: Query): Promise<string[]> {
  const rows = await query<{ letter: string; key: string; status: string; made: Date; ended: Date | null }>(
    `SELECT d."messageId" AS letter, n.key, d.status, n."createdAt" AS made, ${ended()} AS ended FROM "Delivery" d
     JOIN "Notification" n ON n.id = d."notificationId" LEFT JOIN "Reminder" r ON r.id = n."reminderId"`,
  );
  const known = new Map(rows.map((row) => [row.letter, row]));
  const late = rows.filter(({ made, ended }) => ended !== null && made > ended);
  const found = late.map(({ key }) => `notification ${key} was made after its reason had gone`);
  for (const { headers, arrivedAt } of mailbox.mails) {
    const letter = headers['message-id'] ?? '';
    const row = known.get(letter);
    if (row === undefined) found.push(`the letter ${letter} is nobody’s`);
    else if (row.ended !== null && arrivedAt.getTime() > row.ended.getTime() + UNDER_WAY)
      found.push(
        `the letter ${letter} (${row.key}) came ${arrivedAt.getTime() - row.ended.getTime()} ms after its reason had gone`,
      );
  }
  return found;
}

/** A claim in someone's hands has exactly one open assignment, theirs; no job is dead; no transaction was left open. */
async function nobodyIsStuck(query: Query): Promise<string[]> {
  const rows = await query<{ what: string }>(
    `SELECT 'claim ' || c.id || ' is ' || c.status || ' with ' || count(a.id) || ' open assignments' AS what
     FROM "Claim" c LEFT JOIN "Assignment" a ON a."claimId" = c.id AND a.status IN ('offered', 'accepted')
       AND a."assigneeId" = c."assigneeId" AND a.round = c.round
     GROUP BY c.id
     HAVING count(a.id) <> (CASE WHEN c.status IN ('assigned', 'in_check', 'awaiting_answer') THEN 1 ELSE 0 END)
     UNION ALL
     SELECT 'job ' || key || ' is dead: ' || coalesce(error, '') FROM "Outbox" WHERE "deadAt" IS NOT NULL
     UNION ALL
     SELECT 'a transaction has been open since ' || xact_start FROM pg_stat_activity
     WHERE datname = current_database() AND pid <> pg_backend_pid() AND xact_start < now() - interval '30 seconds'`,
  );
  return rows.map(({ what }) => what);
}

/** Nobody has ended whom nobody struck. */
async function nobodyFell({ kept }: StruckNewsroom): Promise<string[]> {
  return Object.values(kept).flatMap((one) => one?.falls.map((words) => `fell by itself: ${words}`) ?? []);
}
