/** How a statement is asked. */
export type Ask = <Row>(sql: string) => Promise<Row[]>;

/**
 * Every figure of a desk's accuracy report over a stretch of time, counted by other statements than those of the report, and
 * percentiles by hand.
 */
export async function recountPeriod(
  ask: Ask,
  deskId: string,
  from: Date,
  to: Date,
  now: Date,
): Promise<unknown> {
  const at = `>= timestamptz '${from.toISOString()}' AND`;
  const end = `< timestamptz '${to.toISOString()}'`;
  const within = (column: string) => `${column} ${at} ${column} ${end}`;
  const one = async (sql: string) =>
    Number((await ask<{ n: bigint }>(`SELECT count(*) AS n FROM (${sql}) t`))[0]!.n);
  const own = `"deskId" = '${deskId}'`;
  const checks = `SELECT * FROM "Check" WHERE ${own} AND ${within('"createdAt"')} AND "takenBackAt" IS NULL`;
  const undecided = `SELECT id FROM "Claim" WHERE outcome IS NULL AND round = c.round`;
  const errors = `SELECT i.*, (SELECT "publishedAt" FROM "Article" WHERE id = "articleId") AS printed,
      (SELECT coalesce(section, '') FROM "Article" WHERE id = "articleId") AS section
    FROM "Issue" i
    WHERE ${own} AND ${within('"decidedAt"')} AND status NOT IN ('open', 'dismissed', 'duplicate')`;
  const caught = `(printed IS NULL OR "decidedAt" < printed)`;
  const byWord = async (column: string) => {
    const words = await ask<{ word: string }>(`SELECT DISTINCT ${column}::text AS word FROM (${errors}) e`);
    const lines: { word: string; beforePrint: number; escaped: number }[] = [];
    for (const { word } of words) {
      const of = `SELECT * FROM (${errors}) e WHERE ${column}::text = '${word}' AND`;
      lines.push({
        word,
        beforePrint: await one(`${of} ${caught}`),
        escaped: await one(`${of} NOT ${caught}`),
      });
    }
    return lines.sort(
      (a, b) => b.beforePrint + b.escaped - a.beforePrint - a.escaped || (a.word < b.word ? -1 : 1),
    );
  };
  const spread = async (sql: string) => {
    const rows = await ask<{ took: number }>(
      `SELECT (extract(epoch FROM took) / 60)::float8 AS took FROM (${sql}) t`,
    );
    const sorted = rows.map(({ took }) => took).sort((a, b) => a - b);
    const percentile = (share: number) => {
      const place = share * (sorted.length - 1);
      const [below, above] = [sorted[Math.floor(place)]!, sorted[Math.ceil(place)]!];
      return Math.round((below + (above - below) * (place % 1)) * 10) / 10;
    };
    return { things: sorted.length, median: percentile(0.5), p90: percentile(0.9) };
  };
  const outcomes = await ask<{ word: string; checks: number }>(
    `SELECT DISTINCT outcome::text AS word, (SELECT count(*)::int FROM (${checks}) d WHERE d.outcome = c.outcome) AS checks
     FROM (${checks}) c ORDER BY 1`,
  );
  const days = (instant: Date) => instant.getTime() / 86_400_000;
  const last = now < to ? now : to;
  const backlog: { at: string; issues: number }[] = [];
  for (let back = 0; days(last) - back > days(from); back += Math.ceil((days(last) - days(from)) / 12)) {
    const moment = new Date(last.getTime() - back * 86_400_000).toISOString();
    const raised = `SELECT * FROM "Issue" WHERE ${own} AND "createdAt" < '${moment}'`;
    const issues = (await one(raised)) - (await one(`${raised} AND "decidedAt" < '${moment}'`));
    backlog.push({ at: moment, issues });
  }
  const edits = await ask<{ article: string; title: string; revision: number; by: string; at: Date }>(
    `SELECT a.id AS article, title, number AS revision, r."createdById" AS by, r."createdAt" AS at
     FROM "Article" a, "Revision" r WHERE a.${own} AND r."articleId" = a.id AND ${within('r."createdAt"')}
       AND r."createdAt" > a."publishedAt"
       AND (a.id, number) NOT IN (SELECT "articleId", "appliedRevision" FROM "Correction" WHERE "appliedRevision" IS NOT NULL)
     ORDER BY r."createdAt", r.id`,
  );
  const chains = await ask<{ article: string; title: string; from: number; seq: number; hash: string }>(
    `SELECT DISTINCT ON (e."chainId") e."chainId" AS article, title, seq, hash,
       (SELECT min(f.seq) FROM "AuditEntry" f WHERE f."chainId" = e."chainId" AND ${within('f.at')}) AS from
     FROM "AuditEntry" e JOIN "Article" a ON a.id = e."chainId" WHERE e.${own} AND ${within('e.at')}
     ORDER BY e."chainId", seq DESC`,
  );
  return {
    claims: {
      checked: await one(
        `SELECT DISTINCT "claimId" FROM (${checks}) c WHERE "claimId" NOT IN (${undecided})`,
      ),
      checks: await one(checks),
      byOutcome: outcomes,
    },
    errors: {
      beforePrint: await one(`SELECT * FROM (${errors}) e WHERE ${caught}`),
      escaped: await one(`SELECT * FROM (${errors}) e WHERE NOT ${caught}`),
      byCategory: await byWord('category'),
      bySeverity: await byWord('severity'),
      byOrigin: await byWord('origin'),
      bySection: await byWord('section'),
    },
    times: {
      decide: await spread(
        `SELECT "decidedAt" - "createdAt" AS took FROM "Issue" WHERE ${own} AND ${within('"decidedAt"')} AND "decidedById" IS NOT NULL`,
      ),
      correct: await spread(
        `SELECT "appliedAt" - (SELECT "decidedAt" FROM "Issue" WHERE id = "issueId") AS took FROM "Correction"
         WHERE ${own} AND ${within('"appliedAt"')}`,
      ),
    },
    backlog: backlog.reverse(),
    late: {
      overdue: await one(
        `SELECT a.id FROM "Assignment" a LEFT JOIN "Check" k ON k."claimId" = a."claimId" AND k."byId" = a."assigneeId"
           AND k.round = a.round AND k.reading = a.reading AND k."createdAt" <= a."dueAt"
         WHERE a.${own} AND ${within('a."dueAt"')} AND k.id IS NULL AND coalesce(a."endedAt", 'infinity') > a."dueAt"`,
      ),
      escalations: await one(
        `SELECT * FROM "Reminder" WHERE ${own} AND "subjectType" = 'assignment' AND ${within('"sentAt"')}
           AND "recipientId" NOT IN (SELECT "assigneeId" FROM "Assignment" WHERE id = "subjectId")`,
      ),
    },
    waivers: {
      gate: await one(`SELECT * FROM "Waiver" WHERE ${own} AND ${within('at')}`),
      issues: await one(
        `SELECT * FROM "AuditEntry" WHERE ${own} AND body::jsonb->>'action' = 'issue.waived' AND ${within('at')}`,
      ),
    },
    edits: {
      withoutCorrection: edits.length,
      list: edits.map((edit) => ({ ...edit, at: edit.at.toISOString() })),
    },
    chains: chains.map(({ article, title, from, seq, hash }) => ({
      article,
      title,
      from,
      head: { seq, hash },
    })),
  };
}
