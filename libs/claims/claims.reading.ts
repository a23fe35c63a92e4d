/** What is read of single claims, and of the claims of one article. */
import { z } from 'zod';
import type { Language, Zone } from '#text';
import { fromCursor, Missing, toPage, type Actor, type Page, type PageRequest } from '#core';
import type { Claim, ClaimAnchor, Sql, Tx } from '#database';
import { person, type PersonView } from '#identity';
import type { ArticleClaimView, ClaimView, CountsView, ProgressView } from './claims.views.js';
import { contextOf } from './domain/index.js';
import { CLAIM_SUMMARY, CLAIMS, summaryOf, type SummaryRow } from './queue.reading.js';

type Place = Pick<ClaimAnchor, 'state' | 'start' | 'end'>;

interface ClaimRow extends SummaryRow {
  readonly parts: ClaimView['parts'];
  readonly reasons: ClaimView['reasons'];
  readonly author: PersonView | null;
  readonly creator: PersonView | null;
  readonly checkers: PersonView[] | null;
  readonly duplicateOfId: string | null;
  readonly createdAt: Date;
  readonly updatedAt: Date;
  readonly anchor: ClaimView['anchor'];
  readonly head: number;
  readonly language: Language;
  readonly revisionText: string;
  readonly zones: readonly Zone[];
}

/** @throws Missing when the desk has no such claim. */
export async function readClaim(tx: Sql, reader: Actor, id: string): Promise<ClaimView> {
  const [row] = await tx.$queryRaw<ClaimRow[]>`
    SELECT ${CLAIM_SUMMARY}, c.parts, c.reasons, c."duplicateOfId", c."createdAt", c."updatedAt", a.head, a.language,
      ${person('author')} AS author, ${person('creator')} AS creator, anchor.*,
      (SELECT jsonb_agg(${person('u')} ORDER BY checker.nth)
       FROM unnest(c."checkerIds") WITH ORDINALITY AS checker(id, nth) JOIN "User" u ON u.id = checker.id) AS checkers
    FROM ${CLAIMS}
    LEFT JOIN "User" author ON author.id = a."authorId" LEFT JOIN "User" creator ON creator.id = c."createdById"
    CROSS JOIN LATERAL (
      SELECT r.text AS "revisionText", r.zones, jsonb_build_object('revision', r.number, 'state', k.state,
        'start', k.start, 'end', k."end", 'exact', k.exact, 'prefix', k.prefix, 'suffix', k.suffix) AS anchor
      FROM "ClaimAnchor" k JOIN "Revision" r ON r.id = k."revisionId"
      WHERE k."claimId" = c.id ORDER BY r.number DESC LIMIT 1
    ) AS anchor
    WHERE c.id = ${id}::uuid AND c."deskId" = ${reader.deskId}::uuid`;
  if (row === undefined) throw new Missing();
  const { anchor } = row;
  const { state, start, end } = anchor;
  const stands = start !== null && end !== null;
  return {
    ...summaryOf(row, reader),
    parts: row.parts,
    place: anchor.revision === row.head ? { state, start, end } : null,
    reasons: row.reasons,
    anchor,
    context: stands
      ? contextOf(row.revisionText, row.zones, { start, end }, row.language)
      : { before: null, after: null },
    author: row.author,
    checkers: row.checkers ?? [],
    duplicateOf: row.duplicateOfId,
    createdBy: row.creator,
    createdAt: row.createdAt.toISOString(),
    updatedAt: row.updatedAt.toISOString(),
  };
}

const numberKey = z.tuple([z.int()]);

/** The claims of an article in the order in which they were made, each where it stands in the newest revision. */
export async function listArticleClaims(
  tx: Tx,
  reader: Actor,
  articleId: string,
  { after, size }: PageRequest,
): Promise<Page<ArticleClaimView>> {
  await mustExist(tx, reader, articleId);
  const [last] = fromCursor(after, numberKey) ?? [0];
  const rows = await tx.$queryRaw<(SummaryRow & Pick<ClaimRow, 'parts'> & { place: Place | null })[]>`
    SELECT ${CLAIM_SUMMARY}, c.parts,
      (SELECT jsonb_build_object('state', k.state, 'start', k.start, 'end', k."end")
       FROM "Revision" r JOIN "ClaimAnchor" k ON k."revisionId" = r.id AND k."claimId" = c.id
       WHERE r."articleId" = a.id AND r.number = a.head) AS place
    FROM ${CLAIMS}
    WHERE a.id = ${articleId}::uuid AND c.number > ${last} ORDER BY c.number LIMIT ${size + 1}`;
  return toPage(
    rows,
    size,
    (row) => [row.number],
    (row) => ({ ...summaryOf(row, reader), parts: row.parts, place: row.place }),
  );
}

/** The claims that were carried to a revision, and where they stand in it. */
export function readPlaces(
  tx: Tx,
  reader: Actor,
  articleId: string,
  revision: number,
): Promise<(Place & Pick<Claim, 'id' | 'number'>)[]> {
  return tx.$queryRaw`
    SELECT c.id, c.number, k.state, k.start, k."end"
    FROM "Article" a JOIN "Revision" r ON r."articleId" = a.id
    JOIN "ClaimAnchor" k ON k."revisionId" = r.id JOIN "Claim" c ON c.id = k."claimId"
    WHERE a.id = ${articleId}::uuid AND a."deskId" = ${reader.deskId}::uuid AND r.number = ${revision}
    ORDER BY c.number`;
}

/** How many claims and issues of an article stand in each status. @throws Missing when the desk has no such article. */
export async function readCounts(tx: Tx, reader: Actor, articleId: string): Promise<CountsView> {
  const [counts] = await tx.$queryRaw<
    { claims: CountsView['claims'] | null; issues: CountsView['issues'] | null }[]
  >`
    SELECT
      (SELECT jsonb_object_agg(status, n)
       FROM (SELECT status, count(*) AS n FROM "Claim" WHERE "articleId" = a.id GROUP BY status) AS c) AS claims,
      (SELECT jsonb_object_agg(status, n)
       FROM (SELECT status, count(*) AS n FROM "Issue" WHERE "articleId" = a.id GROUP BY status) AS i) AS issues
    FROM "Article" a WHERE a.id = ${articleId}::uuid AND a."deskId" = ${reader.deskId}::uuid`;
  if (counts === undefined) throw new Missing();
  return { claims: counts.claims ?? {}, issues: counts.issues ?? {} };
}

/** How far each of these articles of the desk has come, by its id. */
export async function readProgress(
  tx: Tx,
  reader: Actor,
  articleIds: readonly string[],
): Promise<Map<string, ProgressView>> {
  const rows = await tx.$queryRaw<(ProgressView & { id: string })[]>`
    SELECT a.id,
      (SELECT count(*)::int FROM "Claim" c WHERE c."articleId" = a.id
        AND c.status NOT IN ('duplicate', 'withdrawn')) AS claims,
      (SELECT count(*)::int FROM "Claim" c WHERE c."articleId" = a.id
        AND c.status IN ('resolved', 'not_checkable')) AS settled,
      (SELECT count(*)::int FROM "Issue" i WHERE i."articleId" = a.id
        AND i.status NOT IN ('dismissed', 'duplicate', 'closed')) AS issues
    FROM "Article" a WHERE a.id = ANY(${articleIds}::uuid[]) AND a."deskId" = ${reader.deskId}::uuid`;
  return new Map(rows.map(({ id, ...progress }) => [id, progress]));
}

async function mustExist(tx: Tx, reader: Actor, articleId: string): Promise<void> {
  const there = await tx.article.count({ where: { id: articleId, deskId: reader.deskId } });
  if (there === 0) throw new Missing();
}
