import { Missing, type Actor } from '#core';
import { Prisma, type Article, type SignOff, type Sql, type Waiver } from '#database';
import { person, type PersonView } from '#identity';
import {
  evidenceHash,
  type GateCase,
  type GateClaim,
  type GateIssue,
  type SignedEvidence,
} from './domain/index.js';

/** Everything that the gate looks at and its answer shows. */
export interface GateRows {
  readonly article: HeadRow;
  readonly subject: Omit<GateCase, 'sha256'>;
  /** Of all evidence as it stands. */
  readonly evidenceSha256: string;
  readonly signOffs: readonly (SignOff & { readonly by: PersonView })[];
  readonly waivers: readonly (Waiver & { readonly by: PersonView })[];
}

interface HeadRow extends Pick<
  Article,
  'id' | 'authorId' | 'status' | 'version' | 'publishedAt' | 'liveRevision'
> {
  readonly head: number;
  readonly sha256: string;
  readonly linted: boolean;
}

/**
 * Reads what the gate of an article looks at; one statement a table, however much there is.
 * @throws Missing when the desk has no such article.
 */
export async function readGate(tx: Sql, actor: Actor, articleId: string): Promise<GateRows> {
  const [article] = await tx.$queryRaw<HeadRow[]>`
    SELECT a.id, a."authorId", a.status, a.version, a."publishedAt", a."liveRevision", a.head, r.sha256, l."revisionId" IS NOT NULL AS linted
    FROM "Article" a JOIN "Revision" r ON r."articleId" = a.id AND r.number = a.head
    LEFT JOIN "LintRun" l ON l."revisionId" = r.id
    WHERE a.id = ${articleId}::uuid AND a."deskId" = ${actor.deskId}::uuid`;
  if (article === undefined) throw new Missing();
  const signOffs = await readSignOffs(tx, { articleId });
  const waivers = await readWaivers(tx, { articleId });
  const { head, sha256, linted } = article;
  const evidenceSha256 = evidenceHash(await readStandingEvidence(tx, articleId));
  const subject = {
    articleId,
    head: { number: head, sha256 },
    linted,
    claims: await readClaims(tx, articleId),
    issues: await readIssues(tx, articleId),
    signed: signOffs.filter((signOff) => covers(signOff, article, evidenceSha256)).map(({ role }) => role),
    waivers,
  };
  return { article, subject, evidenceSha256, signOffs, waivers };
}

/** The newest revision of an article. */
type Head = Pick<HeadRow, 'head' | 'sha256'>;

/** True while a signature stands: neither the text nor the evidence has changed since. What becomes as it was is another all the same. */
export function covers(signOff: SignOff, { head, sha256 }: Head, evidenceSha256: string): boolean {
  const { voidedAt, revisionNumber } = signOff;
  const isOfText = revisionNumber === head && signOff.sha256 === sha256;
  return voidedAt === null && isOfText && signOff.evidenceSha256 === evidenceSha256;
}

/** Voids the signatures of an article that cover other evidence than stands by now; gives their ids. */
export async function voidSignOffs(tx: Sql, articleId: string, at: Date): Promise<string[]> {
  const [signed] = await tx.$queryRaw<unknown[]>`
    SELECT 1 FROM "SignOff" WHERE "articleId" = ${articleId}::uuid AND "voidedAt" IS NULL LIMIT 1`;
  if (signed === undefined) return [];
  const evidenceSha256 = evidenceHash(await readStandingEvidence(tx, articleId));
  const voided = await tx.$queryRaw<{ id: string }[]>`
    UPDATE "SignOff" SET "voidedAt" = ${at}
    WHERE "articleId" = ${articleId}::uuid AND "voidedAt" IS NULL AND "evidenceSha256" <> ${evidenceSha256} RETURNING id`;
  return voided.map(({ id }) => id);
}

/** A signature, and with what it fell: null while it counts. */
export type Signed = SignOff & { readonly fellWith: 'text' | 'evidence' | null };

/** Of everyone who has signed an article that readers do not have yet, the last signature. */
export async function findSigned(tx: Sql, articleId: string): Promise<Signed[]> {
  const last = new Map((await readSignOffs(tx, { articleId })).map((signOff) => [signOff.byId, signOff]));
  if (last.size === 0) return [];
  const [unread] = await tx.$queryRaw<Head[]>`
    SELECT a.head, r.sha256 FROM "Article" a JOIN "Revision" r ON r."articleId" = a.id AND r.number = a.head
    WHERE a.id = ${articleId}::uuid AND a."publishedAt" IS NULL`;
  if (unread === undefined) return [];
  const evidenceSha256 = evidenceHash(await readStandingEvidence(tx, articleId));
  const fellWith = (signOff: SignOff) => {
    if (covers(signOff, unread, evidenceSha256)) return null;
    return signOff.revisionNumber === unread.head ? 'evidence' : 'text';
  };
  return [...last.values()].map((signOff) => ({ ...signOff, fellWith: fellWith(signOff) }));
}

function readStandingEvidence(tx: Sql, articleId: string): Promise<SignedEvidence[]> {
  return tx.$queryRaw`
    SELECT e.id, e."snapshotSha256", e."linkGoneAt" IS NOT NULL AS gone, e."factChangedAt"
    FROM "Evidence" e JOIN "Claim" c ON c.id = e."claimId"
    WHERE c."articleId" = ${articleId}::uuid AND e."withdrawnAt" IS NULL`;
}

/** One text in more articles than this is no article's. */
const MOST_OF_A_HASH = 20;

/** The desk's articles that have a revision of this hash, the newest first. */
export async function findArticlesOf(tx: Sql, actor: Actor, sha256: string): Promise<string[]> {
  const rows = await tx.$queryRaw<{ id: string }[]>`
    SELECT DISTINCT a.id, a."createdAt" FROM "Revision" r JOIN "Article" a ON a.id = r."articleId"
    WHERE r.sha256 = ${sha256} AND a."deskId" = ${actor.deskId}::uuid
    ORDER BY a."createdAt" DESC LIMIT ${MOST_OF_A_HASH}`;
  return rows.map(({ id }) => id);
}

/** Which things: the one of that id, or all of an article. */
type Which = { readonly id: string } | { readonly articleId: string };

/** Signatures, the oldest first. */
export function readSignOffs(tx: Sql, which: Which): Promise<(SignOff & { by: PersonView })[]> {
  return tx.$queryRaw`
    SELECT t.*, ${person('u')} AS by FROM "SignOff" t JOIN "User" u ON u.id = t."byId"
    WHERE ${those(which)} ORDER BY t.at, t.id`;
}

/** Waivers, the oldest first. */
export function readWaivers(tx: Sql, which: Which): Promise<(Waiver & { by: PersonView })[]> {
  return tx.$queryRaw`
    SELECT t.*, ${person('u')} AS by FROM "Waiver" t JOIN "User" u ON u.id = t."byId"
    WHERE ${those(which)} ORDER BY t.at, t.id`;
}

function those(which: Which): Prisma.Sql {
  return 'id' in which
    ? Prisma.sql`t.id = ${which.id}::uuid`
    : Prisma.sql`t."articleId" = ${which.articleId}::uuid`;
}

/** The claims, with what the checks of their present round rest on. */
function readClaims(tx: Sql, articleId: string): Promise<GateClaim[]> {
  return tx.$queryRaw`
    SELECT c.id, c.number, c.status, c.risk, c.outcome, c."checkerIds", a."authorId", coalesce(e.sources, '[]') AS sources
    FROM "Claim" c JOIN "Article" a ON a.id = c."articleId"
    LEFT JOIN LATERAL (
      SELECT jsonb_agg(jsonb_build_object(
        'class', e.class, 'stance', e.stance, 'title', e.title, 'url', e.url, 'publisher', e.publisher)) AS sources
      FROM "Evidence" e WHERE e."claimId" = c.id AND e."withdrawnAt" IS NULL AND EXISTS (
        SELECT FROM "CheckEvidence" x JOIN "Check" k ON k.id = x."checkId"
        WHERE x."evidenceId" = e.id AND k."claimId" = c.id AND k.round = c.round)
    ) e ON c.status = 'resolved'
    WHERE c."articleId" = ${articleId}::uuid AND c.status NOT IN ('not_checkable', 'duplicate', 'withdrawn')
    ORDER BY c.number`;
}

function readIssues(tx: Sql, articleId: string): Promise<GateIssue[]> {
  return tx.$queryRaw`
    SELECT id, number, "claimId", status, severity FROM "Issue"
    WHERE "articleId" = ${articleId}::uuid AND status IN ('open', 'confirmed', 'fix_proposed', 'waived')
    ORDER BY number`;
}
