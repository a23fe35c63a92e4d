import { STARTER_FACTS } from '#lint';
import type { Tx } from '#database';

/** An entry that says something else than before. */
export interface ChangedFact {
  readonly id: string;
  readonly name: string;
  readonly version: number;
  /** False once it was taken out of the book. */
  readonly isHeld: boolean;
  /** The language in which the desk works. */
  readonly locale: string;
}

/** The entry as it stands now: of the desk's own, or one that comes with Stet and that the desk has replaced. */
export async function findChangedFact(tx: Tx, deskId: string, factId: string): Promise<ChangedFact> {
  const { locale } = await tx.desk.findUniqueOrThrow({ where: { id: deskId }, select: { locale: true } });
  const starter = STARTER_FACTS.find(({ id }) => id === factId);
  if (starter !== undefined) return { id: factId, name: starter.name, version: 1, isHeld: true, locale };
  const { name, version, retiredAt } = await tx.houseFact.findUniqueOrThrow({
    where: { id: factId, deskId },
  });
  return { id: factId, name, version, isHeld: retiredAt === null, locale };
}

/** Words that rest on an entry, where they stood last. */
export interface Reliant {
  readonly articleId: string;
  readonly claimId: string | null;
  readonly revisionNumber: number;
  readonly start: number;
  readonly end: number;
  /** True when a check of the claim rests on evidence that cites the entry. */
  readonly isChecked: boolean;
}

/** More articles' worth of words than this rest on no single entry of a desk. */
const MOST = 10_000;

/**
 * Everything that rests on an entry: claims with evidence that cites it, and issues that a rule raised by it, unless they
 * were dismissed. Articles that were given up are left in peace.
 */
export function findReliant(tx: Tx, deskId: string, factId: string): Promise<Reliant[]> {
  return tx.$queryRaw<Reliant[]>`
    SELECT DISTINCT ON ("articleId", start, "end") * FROM (
      SELECT a.id AS "articleId", c.id AS "claimId", r.number AS "revisionNumber", k.start, k."end",
        EXISTS (SELECT FROM "CheckEvidence" x JOIN "Check" h ON h.id = x."checkId"
          WHERE x."evidenceId" = e.id AND h.round = c.round) AS "isChecked"
      FROM "Evidence" e JOIN "Claim" c ON c.id = e."claimId" JOIN "Article" a ON a.id = c."articleId"
      JOIN "Revision" r ON r."articleId" = a.id AND r.number = a.head
      JOIN "ClaimAnchor" k ON k."claimId" = c.id AND k."revisionId" = r.id AND k.start IS NOT NULL
      WHERE e."deskId" = ${deskId}::uuid AND e."factId" = ${factId} AND e."withdrawnAt" IS NULL AND a.status <> 'killed'
      UNION ALL
      SELECT a.id, i."claimId", i."revisionNumber", i.start, i."end", false
      FROM "Reliance" l JOIN "Issue" i ON i.id = l."issueId" JOIN "Article" a ON a.id = i."articleId"
      WHERE l."deskId" = ${deskId}::uuid AND l."factId" = ${factId} AND a.status <> 'killed'
        AND i.status NOT IN ('dismissed', 'duplicate')
    ) reliant
    ORDER BY "articleId", start, "end", "isChecked" DESC LIMIT ${MOST}`;
}

/** Articles with a source that cites an entry, whatever became of the words of its claim. */
export async function findCiting(tx: Tx, deskId: string, factId: string): Promise<string[]> {
  const articles = await tx.$queryRaw<{ id: string }[]>`
    SELECT DISTINCT a.id FROM "Evidence" e JOIN "Claim" c ON c.id = e."claimId" JOIN "Article" a ON a.id = c."articleId"
    WHERE e."deskId" = ${deskId}::uuid AND e."factId" = ${factId} AND e."withdrawnAt" IS NULL AND a.status <> 'killed'
    ORDER BY a.id LIMIT ${MOST}`;
  return articles.map(({ id }) => id);
}

/** True when this version of the entry has been followed in the article. */
export async function isRaised(tx: Tx, articleId: string, { id, version }: ChangedFact): Promise<boolean> {
  const raised = await tx.issue.count({ where: { articleId, factId: id, ruleVersion: version } });
  return raised > 0;
}
